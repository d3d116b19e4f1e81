import Domain

extension TimelinePainter {
    /// Moves, incidents and days to note, each with its words where they have room.
    mutating func events() {
        guard !content.events.isEmpty else { return }
        group("What happened")
        let size = metrics.smallSize
        let rowHeight = 17.0
        var placer = LabelPlacer(rows: 4, gap: 3)
        let top = y
        for event in content.events {
            let mark = event.kind.mark
            used.insert(mark)
            let middle = event.from.dayNumber + (event.to.dayNumber - event.from.dayNumber) / 2
            let (a, b) = scale.edges(middle, middle)
            let x = (a + b) / 2
            let label = SvgText.plain(event.label)
            let words = SvgText.cut(label.isEmpty ? event.kind.words : label, to: 150, size: size)
            let width = SvgText.width(words, size: size)
            let isLeft = x + 10 + width > right
            let wordsFrom = isLeft ? x - 10 - width : x + 10
            var row = placer.place(from: min(x - 7, wordsFrom), to: max(x + 7, wordsFrom + width))
            let hasWords = row != nil
            if row == nil { row = placer.place(from: x - 7, to: x + 7) }
            let at = top + Double(row ?? 0) * rowHeight + 8
            let title = "\(TimelineWords.days(event.from, event.to)): \(event.kind.words)"
            front.group(title: label.isEmpty ? title : title + ", " + label) { w in
                if event.from != event.to, scale.touches(event.from.dayNumber, event.to.dayNumber) {
                    let (from, to) = scale.edges(event.from.dayNumber, event.to.dayNumber)
                    w.line(from, at, to, at, .stroke(Ink.middle, 2))
                }
                TimelineGlyphs.event(mark, x, at, into: &w)
            }
            if hasWords { front.text(words, wordsFrom, at + size * 0.36, SvgWriter.Face(size: size)) }
            if event.isGrave { graveLines.append((x, at + 7)) }
        }
        y = top + Double(max(1, placer.used)) * rowHeight + 2
    }

    /// From each crisis or violent incident down through the children's lines.
    mutating func crisisLines() {
        guard !graveLines.isEmpty, !content.children.isEmpty else { return }
        var path = SvgPath()
        for line in graveLines { path.segment(line.x, line.y, line.x, childrenBottom) }
        back.path(path, .stroke(Ink.attention, 1.2, dash: "5 2"))
        used.insert(.crisisLine)
    }

    /// Numbered rings where accounts cannot both be right.
    mutating func disagreements() {
        guard !content.contradictions.isEmpty else { return }
        group("Accounts that disagree")
        used.insert(.disagreement)
        let top = y
        let rowHeight = 18.0
        var placer = LabelPlacer(rows: 3, gap: 1)
        for (number, value) in content.contradictions {
            guard
                let day = (value.first + value.second).first(where: content.isShown).map({ content.places[$0].middle })
            else { continue }
            let (a, b) = scale.edges(day, day)
            let x = (a + b) / 2
            let row = placer.place(from: x - 7.5, to: x + 7.5) ?? 0
            let at = top + Double(row) * rowHeight + 9
            let agencies = TimelineWords.list(
                orderedOnce((value.first + value.second).map(content.agencyName)))
            let about = TimelineWords.kind(value.kind)
            front.group(title: "\(CivilDate(dayNumber: day).british): \(agencies) disagree about \(about)") { w in
                TimelineGlyphs.ring(number, x, at, into: &w)
            }
            disagreementRings.append((x, at + 7.5, value))
        }
        y = top + Double(max(1, placer.used)) * rowHeight + 2
    }

    /// Each word once, in the order met.
    func orderedOnce(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }
}
