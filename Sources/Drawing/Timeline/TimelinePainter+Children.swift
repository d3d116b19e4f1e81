import Domain

extension TimelinePainter {
    /// One line for each child.
    mutating func children() {
        guard !content.children.isEmpty else { return }
        group(content.children.count == 1 ? "The child’s line" : "The children’s lines")
        for child in content.children { self.child(child) }
    }

    private mutating func child(_ child: TimelineContent.Child) {
        let top = y
        let line = top + metrics.childHeight * (metrics.isClose ? 0.44 : 0.47)
        let seen = child.contacts.filter { $0.seen.answer == .yes }
        let alone = seen.filter { $0.seenAlone.answer == .yes }.count
        var notes = ["seen \(TimelineWords.count(seen.count, "time", "times"))" + (alone > 0 ? ", \(alone) alone" : "")]
        if let longest = child.silences.map(\.days).max() {
            notes.append("longest not seen: \(TimelineWords.days(longest))")
        }
        label(child.name, notes: notes, top: top + 6, isBold: true)
        baseline(child, line)
        let (columns, gathered, isCrowded) = gather(child)
        // Bars would hide the hatching; single marks stand at its ends and must not be hidden by it.
        if isCrowded { contactBars(gathered, columns, line) }
        for silence in child.silences { hatch(silence, line, height: 12) }
        if !isCrowded { contacts(child, gathered, columns, line) }
        contactWays(child, isCrowded ? wayColumns : columns, line)
        let marks = isCrowded ? [] : gathered.indices.filter { gathered[$0].seen > 0 }.map { columns.centre($0) }
        var words = LabelPlacer(rows: 1, gap: 2)
        birth(child, line, &words)
        for silence in child.silences { length(silence, line, height: 12, marks: marks, above: &words) }
        sinceSeen(child, line)
        y = top + metrics.childHeight
    }

    /// The line itself: dotted before birth.
    private mutating func baseline(_ child: TimelineContent.Child, _ line: Double) {
        var start = scale.left
        if let born = child.born, born > content.span.from {
            start = scale.x(born.dayNumber)
            used.insert(.notBorn)
            front.line(scale.left, line, start, line, .stroke(Ink.middle, 1.2, dash: "1.5 3"))
            if born <= content.span.to {
                front.line(start, line - 8, start, line + 8, .stroke(Ink.ink, 1.4))
            }
        }
        front.line(start, line, scale.right, line, .stroke(Ink.accent, 1.6))
    }

    /// The day of birth, beside its mark.
    private mutating func birth(_ child: TimelineContent.Child, _ line: Double, _ placer: inout LabelPlacer) {
        guard let born = child.born, born > content.span.from, born <= content.span.to else { return }
        let x = scale.x(born.dayNumber)
        let words = "born \(born.britishShort)"
        let width = SvgText.width(words, size: metrics.smallSize)
        let isLeft = x - width - 6 > scale.left
        let from = isLeft ? x - 5 - width : x + 5
        guard placer.place(from: from, to: from + width) != nil else { return }
        plate(words, from, line - 9, small())
    }

    /// A hatched stretch of days.
    mutating func hatch(_ silence: Silence, _ line: Double, height: Double) {
        let (x1, x2) = scale.edges(silence.from.dayNumber, silence.to.dayNumber)
        guard x2 - x1 >= 2 else { return }
        used.insert(.silence)
        let title = "\(TimelineWords.days(silence.from, silence.to)): \(TimelineWords.days(silence.days))"
        front.group(title: title) { w in
            TimelineGlyphs.silence(x1, line - height / 2, x2 - x1, height, into: &w)
        }
    }

    /// The length of a silence, written in its widest stretch free of marks, or above it where that is too short.
    mutating func length(
        _ silence: Silence, _ line: Double, height: Double, marks: [Double], above: inout LabelPlacer
    ) {
        let (x1, x2) = scale.edges(silence.from.dayNumber, silence.to.dayNumber)
        guard x2 - x1 >= 2 else { return }
        let size = metrics.smallSize
        let stops = [x1 - 3] + marks.filter { $0 > x1 - 6 && $0 < x2 + 6 } + [x2 + 3]
        var free = (from: x1, to: x1)
        for (a, b) in zip(stops, stops.dropFirst()) where b - a - 14 > free.to - free.from { free = (a + 7, b - 7) }
        let forms = [TimelineWords.days(silence.days), "\(silence.days) d"]
        for words in forms where height >= size {
            guard SvgText.width(words, size: size, bold: true) + 2 <= free.to - free.from else { continue }
            plate(words, (free.from + free.to) / 2, line + size * 0.36, small(.middle, bold: true))
            return
        }
        for words in forms {
            let width = SvgText.width(words, size: size, bold: true)
            let from = max(scale.left, min((x1 + x2 - width) / 2, scale.right - width))
            guard width <= x2 - x1 + 40, above.place(from: from, to: from + width) != nil else { continue }
            plate(words, from, line - height / 2 - 3, small(bold: true))
            return
        }
    }

    private struct Gathered {
        var look = TimelineGlyphs.Contact()
        var seen = 0
        /// Of those seen the ones in doubt.
        var doubted = 0
        var strong = 0
        var other = 0
        var otherLook = TimelineGlyphs.Contact()

        /// Nothing here shows the child seen without doubt.
        var isInDoubt: Bool { seen > 0 && doubted == seen }
    }

    /// A sighting within a silence: the silence goes on over it, since something speaks against it.
    private func isInDoubt(_ contact: ChildContact, _ child: TimelineContent.Child) -> Bool {
        let place = content.places[contact.entry]
        guard place.isDated else { return false }
        return child.silences.contains { $0.from.dayNumber < place.first && place.last < $0.to.dayNumber }
    }

    /// The contacts of a child by column; crowded where bars are needed.
    private func gather(_ child: TimelineContent.Child) -> (TimelineColumns, [Gathered], isCrowded: Bool) {
        var columns = TimelineColumns(scale, atLeast: 9.4)
        let occupied = Set(child.contacts.map { columns.column(middle($0.entry)) }).count
        let isCrowded = child.contacts.count > occupied * 4
        if isCrowded { columns = TimelineColumns(calendar: scale, atLeast: 5) }
        var gathered = [Gathered](repeating: Gathered(), count: columns.count)
        for contact in child.contacts {
            let at = columns.column(middle(contact.entry))
            let look = self.look(contact)
            if contact.seen.answer == .yes {
                gathered[at].seen += 1
                if isInDoubt(contact, child) { gathered[at].doubted += 1 }
                if !look.subtracting(.seen).isEmpty { gathered[at].strong += 1 }
                gathered[at].look.formUnion(look)
            } else {
                gathered[at].other += 1
                gathered[at].otherLook.formUnion(look)
            }
        }
        for entry in child.retracted {
            var at = columns.column(middle(entry))
            // A sighting that stands in the same column would hide it.
            if gathered[at].seen > gathered[at].doubted, at > 0, gathered[at - 1].seen == 0 { at -= 1 }
            gathered[at].seen += 1
            gathered[at].doubted += 1
            gathered[at].look.insert(.seen)
        }
        return (columns, gathered, isCrowded)
    }

    /// Marks on the line (seen) and below it (not seen).
    private mutating func contacts(
        _ child: TimelineContent.Child, _ gathered: [Gathered], _ columns: TimelineColumns, _ line: Double
    ) {
        for (column, found) in gathered.enumerated() where found.seen + found.other > 0 {
            let x = columns.centre(column)
            let title = options.hasHoverTitles ? title(child, columns.words(column), found) : nil
            note(found)
            front.group(title: title) { w in
                if found.other > 0 { TimelineGlyphs.contact(found.otherLook, x, line + 12, into: &w) }
                if found.seen > 0 {
                    let look = found.isInDoubt ? found.look.union(.doubted) : found.look
                    TimelineGlyphs.contact(look, x, line, into: &w)
                }
            }
        }
    }

    /// From the marks of a column to the entries that tell of them.
    private mutating func contactWays(_ child: TimelineContent.Child, _ columns: TimelineColumns, _ line: Double) {
        ways(
            self.gathered(child.contacts.map(\.entry), columns), columns, who: child.name,
            top: line - metrics.childHeight * 0.42, height: metrics.childHeight * 0.74)
    }

    /// Beside each crisis or violent incident, how long ago the child had last been seen.
    private mutating func sinceSeen(_ child: TimelineContent.Child, _ line: Double) {
        let size = metrics.smallSize
        var placer = LabelPlacer(rows: 1, gap: 3)
        for grave in graveLines {
            guard let last = content.lastSeen(child.index, before: grave.event).stands else { continue }
            let days = grave.event.from.days(since: last.day)
            let words = "\(days) d"
            let width = SvgText.width(words, size: size)
            let from = grave.x + 3
            guard from + width < right, placer.place(from: from, to: from + width) != nil else { continue }
            plate(words, from + 1, line + (metrics.isClose ? 24 : 28), small())
        }
    }

    private func look(_ contact: ChildContact) -> TimelineGlyphs.Contact {
        var look = TimelineGlyphs.Contact()
        if contact.seen.answer == .yes { look.insert(.seen) }
        if contact.seen.answer == .yes, contact.seenAlone.answer == .yes { look.insert(.alone) }
        if contact.spokenWith.answer == .yes { look.insert(.spoken) }
        if contact.wishes.answer == .yes { look.insert(.wishes) }
        return look
    }

    private mutating func note(_ found: Gathered) {
        if found.seen > 0 { used.insert(found.isInDoubt ? .seenInDoubt : .seen) }
        if found.other > 0 { used.insert(.notSeen) }
        let look = found.look.union(found.otherLook)
        if look.contains(.alone) { used.insert(.alone) }
        if look.contains(.spoken) { used.insert(.spoken) }
        if look.contains(.wishes) { used.insert(.wishes) }
    }

    private func title(_ child: TimelineContent.Child, _ days: String, _ found: Gathered) -> String {
        var words: [String] = []
        if found.seen > 0 {
            var seen = "seen" + (found.seen > 1 ? " \(found.seen) times" : "")
            if found.look.contains(.alone) { seen += ", alone" }
            if found.look.contains(.spoken) { seen += ", spoken with" }
            if found.look.contains(.wishes) { seen += ", wishes or feelings recorded" }
            if found.isInDoubt { seen += ", in doubt" }
            words.append(seen)
        }
        if found.other > 0 { words.append("not seen" + (found.other > 1 ? " \(found.other) times" : "")) }
        return "\(days): \(child.name) \(words.joined(separator: "; "))"
    }

    private mutating func contactBars(_ gathered: [Gathered], _ columns: TimelineColumns, _ line: Double) {
        used.insert(.childBars)
        let most = gathered.reduce(1) { max($0, $1.seen, $1.other) }
        let up = metrics.childHeight * 0.42
        let down = metrics.childHeight * 0.28
        var seen = SvgPath()
        var strong = SvgPath()
        var other = SvgPath()
        for (column, found) in gathered.enumerated() where found.seen + found.other > 0 {
            let (a, b) = columns.edges(column)
            let width = max(1.5, b - a - 1)
            func height(_ count: Int, _ room: Double) -> Double {
                count == 0 ? 0 : max(1.5, Double(count) / Double(most) * room)
            }
            let tall = height(found.seen, up)
            let dark = min(tall, height(found.strong, up))
            if tall > dark { seen.rectangle(a + 0.5, line - tall, width, tall - dark) }
            if dark > 0 { strong.rectangle(a + 0.5, line - dark, width, dark) }
            if found.other > 0 { other.rectangle(a + 1, line + 1.5, width - 1, height(found.other, down)) }
        }
        front.path(seen, .fill(Ink.middle))
        front.path(strong, .fill(Ink.accent))
        front.path(other, SvgWriter.Paint(fill: Ink.paper, stroke: Ink.attention, width: 0.9))
    }
}
