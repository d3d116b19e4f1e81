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
        let line = top + metrics.childHeight * 0.56
        let seen = child.contacts.filter { $0.seen.answer == .yes }
        let alone = seen.filter { $0.seenAlone.answer == .yes }.count
        var notes = ["seen \(TimelineWords.count(seen.count, "time", "times"))" + (alone > 0 ? ", \(alone) alone" : "")]
        if let longest = child.silences.map(\.days).max() {
            notes.append("longest not seen: \(TimelineWords.days(longest))")
        }
        label(child.name, notes: notes, top: top + 6, isBold: true)
        baseline(child, line)
        var words = LabelPlacer(rows: 1, gap: 2)
        for silence in child.silences { self.silence(silence, line, height: 12, above: &words) }
        contacts(child, line)
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
                let words = "born \(born.britishShort)"
                let width = SvgText.width(words, size: metrics.smallSize)
                let isLeft = start - width - 6 > scale.left
                plate(words, isLeft ? start - 5 : start + 5, line - 9, small(isLeft ? .end : .start))
            }
        }
        front.line(start, line, scale.right, line, .stroke(Ink.accent, 1.6))
    }

    /// A hatched stretch with its length written in it, or above it where it is too short.
    mutating func silence(_ silence: Silence, _ line: Double, height: Double, above: inout LabelPlacer) {
        let (x1, x2) = scale.edges(silence.from.dayNumber, silence.to.dayNumber)
        guard x2 - x1 >= 2 else { return }
        used.insert(.silence)
        let days = TimelineWords.days(silence.days)
        let title = "\(TimelineWords.days(silence.from, silence.to)): \(days)"
        front.group(title: title) { w in
            TimelineGlyphs.silence(x1, line - height / 2, x2 - x1, height, into: &w)
        }
        let size = metrics.smallSize
        let middle = (x1 + x2) / 2
        for (words, isInside) in [
            (days, true), ("\(silence.days) d", true), (days, false), ("\(silence.days) d", false),
        ] {
            let width = SvgText.width(words, size: size, bold: true)
            if isInside {
                guard height >= size, width + 10 <= x2 - x1 else { continue }
                plate(words, middle, line + size * 0.36, small(.middle, bold: true))
                return
            }
            let from = max(scale.left, min(middle - width / 2, scale.right - width))
            guard width <= x2 - x1 + 40, above.place(from: from, to: from + width) != nil else { continue }
            plate(words, from, line - height / 2 - 3, small(bold: true))
            return
        }
    }

    private struct Gathered {
        var look = TimelineGlyphs.Contact()
        var seen = 0
        var strong = 0
        var other = 0
        var otherLook = TimelineGlyphs.Contact()
    }

    /// Marks on the line (seen) and below it (not seen); bars where there are too many.
    private mutating func contacts(_ child: TimelineContent.Child, _ line: Double) {
        var columns = TimelineColumns(scale, atLeast: 9.4)
        let occupied = Set(child.contacts.map { columns.column(place($0.entry).middle) }).count
        let isCrowded = child.contacts.count > occupied * 4
        if isCrowded { columns = TimelineColumns(calendar: scale, atLeast: 5) }
        var gathered = [Gathered](repeating: Gathered(), count: columns.count)
        for contact in child.contacts {
            let at = columns.column(place(contact.entry).middle)
            let look = self.look(contact)
            if contact.seen.answer == .yes {
                gathered[at].seen += 1
                if !look.subtracting(.seen).isEmpty { gathered[at].strong += 1 }
                gathered[at].look.formUnion(look)
            } else {
                gathered[at].other += 1
                gathered[at].otherLook.formUnion(look)
            }
        }
        if isCrowded {
            contactBars(gathered, columns, line)
            return
        }
        for (column, found) in gathered.enumerated() where found.seen + found.other > 0 {
            let x = columns.centre(column)
            let title = options.hasHoverTitles ? title(child, columns.words(column), found) : nil
            note(found)
            front.group(title: title) { w in
                if found.other > 0 { TimelineGlyphs.contact(found.otherLook, x, line + 12, into: &w) }
                if found.seen > 0 { TimelineGlyphs.contact(found.look, x, line, into: &w) }
            }
        }
    }

    /// An entry's place with its middle held within the span.
    private func place(_ entry: Int) -> TimelinePlaces.Place {
        var place = content.places[entry]
        place.first = max(place.first, content.span.from.dayNumber)
        place.last = max(place.first, min(place.last, content.span.to.dayNumber))
        return place
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
        if found.seen > 0 { used.insert(.seen) }
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
            words.append(seen)
        }
        if found.other > 0 { words.append("not seen" + (found.other > 1 ? " \(found.other) times" : "")) }
        return "\(days): \(child.name) \(words.joined(separator: "; "))"
    }

    private mutating func contactBars(_ gathered: [Gathered], _ columns: TimelineColumns, _ line: Double) {
        used.insert(.childBars)
        let most = gathered.reduce(1) { max($0, $1.seen, $1.other) }
        let up = metrics.childHeight * 0.42
        let down = metrics.childHeight * 0.3
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
