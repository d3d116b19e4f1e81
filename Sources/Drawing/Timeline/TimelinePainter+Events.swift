import Domain

extension TimelinePainter {
    /// Moves, incidents and days to note, each with its words where they have room.
    mutating func events() {
        guard !content.events.isEmpty else { return }
        group("What happened", isBeside: true)
        let size = metrics.smallSize
        let rowHeight = 17.0
        var placer = LabelPlacer(rows: 6, open: 5, gap: 3)
        let top = y
        var kinds: [TimelineEvent.Kind: Int] = [:]
        for event in content.events { kinds[event.kind, default: 0] += 1 }
        for event in content.events {
            let mark = event.kind.mark
            used.insert(mark)
            let middle = event.from.dayNumber + (event.to.dayNumber - event.from.dayNumber) / 2
            let (a, b) = scale.edges(middle, middle)
            let x = (a + b) / 2
            let label = SvgText.plain(event.label)
            let words = SvgText.cut(label.isEmpty ? event.kind.words : label, to: 260, size: size)
            let width = SvgText.width(words, size: size)
            let isLeft = x + 10 + width > right
            let wordsFrom = isLeft ? x - 10 - width : x + 10
            var row = placer.place(from: min(x - 7, wordsFrom), to: max(x + 7, wordsFrom + width))
            var hasWords = row != nil
            // Many of one kind without words of their own: the legend names them.
            if label.isEmpty, kinds[event.kind, default: 0] > 6 { hasWords = false }
            if row == nil { row = placer.place(from: x - 6, to: x + 6) }
            // A last row takes what has no room elsewhere; there, marks may touch.
            if row == nil { placer.keep(row: 5, from: x - 6, to: x + 6) }
            let at = top + Double(row ?? 5) * rowHeight + 8
            let title = "\(TimelineWords.days(event.from, event.to)): \(event.kind.words)"
            front.group(title: label.isEmpty ? title : title + ", " + label) { w in
                if event.from != event.to, scale.touches(event.from.dayNumber, event.to.dayNumber) {
                    let (from, to) = scale.edges(event.from.dayNumber, event.to.dayNumber)
                    w.line(from, at, to, at, .stroke(Ink.middle, 2))
                }
                TimelineGlyphs.event(mark, x, at, into: &w)
            }
            if options.ways != nil, row != nil, let entry = event.entries.first {
                // The earliest of its entries, where the others are named beside it.
                way(
                    [entry], event.from.dayNumber, event.to.dayNumber,
                    title: label.isEmpty ? title : title + ", " + label,
                    TimelineRoom(left: x - 8, top: at - 8, width: 16, height: 16))
            }
            if hasWords { plate(words, wordsFrom, at + size * 0.36, SvgWriter.Face(size: size)) }
            if event.isGrave { graveLines.append((x, at + 7, event)) }
        }
        y = top + Double(max(1, placer.used)) * rowHeight + 2
    }

    /// From each crisis or violent incident down through the children's lines.
    mutating func crisisLines() {
        guard !graveLines.isEmpty, !content.children.isEmpty, options.part.hasChildren else { return }
        var path = SvgPath()
        for line in graveLines { path.segment(line.x, line.y, line.x, childrenBottom) }
        back.path(path, .stroke(Ink.attention, 1))
        used.insert(.crisisLine)
    }

    /// Numbered rings where accounts cannot both be right.
    mutating func disagreements() {
        guard !content.contradictions.isEmpty else { return }
        group("Accounts that disagree", isBeside: true)
        used.insert(.disagreement)
        let top = y
        let rowHeight = 18.0
        let most = 8
        var placer = LabelPlacer(rows: most, gap: 1)
        var hasOverflow = false
        for (number, value) in content.contradictions {
            guard
                let day = (value.first + value.second).first(where: content.isShown).map({ content.places[$0].middle })
            else { continue }
            let (a, b) = scale.edges(day, day)
            let x = (a + b) / 2
            let row = placer.place(from: x - 7.5, to: x + 7.5)
            let at = top + Double(row ?? most) * rowHeight + (row == nil ? 0 : 9)
            hasOverflow = hasOverflow || row == nil
            let agencies = TimelineWords.list(
                orderedOnce((value.first + value.second).map(content.agencyName)))
            let about = TimelineWords.kind(value.kind)
            front.group(title: "\(CivilDate(dayNumber: day).british): \(agencies) disagree about \(about)") { w in
                // Where numbers have no room a small ring stays; the table has all.
                if row != nil {
                    TimelineGlyphs.ring(number, x, at, into: &w)
                } else {
                    var ring = SvgPath()
                    ring.circle(x, at + 4, 2)
                    w.path(ring, SvgWriter.Paint(fill: Ink.paper, stroke: Ink.attention, width: 1.2))
                }
            }
            // Of those that have no room of their own none could be met.
            if row != nil {
                way(
                    Array((value.first + value.second).prefix(1)), day, day,
                    title: "\(CivilDate(dayNumber: day).british): \(agencies) disagree about \(about)",
                    TimelineRoom(left: x - 8, top: at - 8, width: 16, height: 17))
            }
            disagreementRings.append((x, at + 7.5, value))
        }
        // Small rings stand in a row of their own, so that they hide no number.
        y = top + Double(max(1, placer.used)) * rowHeight + (hasOverflow ? 10 : 2)
    }

    /// Each word once, in the order met.
    func orderedOnce(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }
}
