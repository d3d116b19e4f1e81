import Domain

extension TimelinePainter {
    /// Title, days shown and any heading of the caller's.
    mutating func head() {
        let room = right - Self.margin
        let name = content.chronology.title == nil ? "" : SvgText.plain(content.chronology.heading)
        y += 16
        let title = (name.isEmpty ? "Timeline" : "Timeline: " + name) + options.ending
        front.text(
            SvgText.cut(title, to: room, size: 16, bold: true), Self.margin, y,
            SvgWriter.Face(size: 16, isBold: true))
        y += 17
        front.text(content.span.words, Self.margin, y, SvgWriter.Face(size: 12, fill: Ink.muted))
        if let heading = options.heading {
            y += 20
            let words = SvgText.cut(SvgText.plain(heading), to: room - 16, size: 13, bold: true)
            front.rectangle(
                Self.margin, y - 13, room, 19, SvgWriter.Paint(fill: Ink.panel, stroke: Ink.ink, width: 1))
            front.text(words, Self.margin + 8, y + 1, SvgWriter.Face(size: 13, isBold: true))
            y += 4
        }
        y += 8
    }

    /// Years and their parts.
    mutating func axisRow(isTop: Bool) {
        let size = metrics.smallSize
        let yearSize = metrics.nameSize
        var yearRow = y + yearSize + 1
        var partRow = yearRow + size + 4
        if !isTop, !axis.parts.isEmpty { swap(&yearRow, &partRow) }
        var taken = LabelPlacer(rows: 1)
        for tick in axis.years {
            let x = scale.x(tick.day.dayNumber)
            let width = SvgText.width(tick.label, size: yearSize, bold: true)
            guard x + width <= scale.right + 14, taken.place(from: x, to: x + width) != nil else { continue }
            front.text(tick.label, x + 2, yearRow, SvgWriter.Face(size: yearSize, isBold: true))
        }
        // A picture that begins within a year says which.
        let first = "\(content.span.from.year)"
        let width = SvgText.width(first, size: yearSize, bold: true)
        if axis.unit != "year" || axis.years.isEmpty, taken.place(from: scale.left, to: scale.left + width) != nil {
            front.text(first, scale.left + 2, yearRow, SvgWriter.Face(size: yearSize, isBold: true))
        }
        var parts = LabelPlacer(rows: 1, gap: 2)
        for tick in axis.parts {
            let x = scale.x(tick.day.dayNumber) + 2
            let width = SvgText.width(tick.label, size: size)
            guard x + width <= scale.right + 14, parts.place(from: x, to: x + width) != nil else { continue }
            front.text(tick.label, x, partRow, small())
        }
        y = max(yearRow, axis.parts.isEmpty ? 0 : partRow) + 5
    }

    /// The calendar's lines behind all rows.
    mutating func grid(from top: Double, to bottom: Double) {
        var fine = SvgPath()
        var strong = SvgPath()
        for tick in axis.parts {
            let x = scale.x(tick.day.dayNumber)
            fine.segment(x, top, x, bottom)
        }
        for tick in axis.years {
            let x = scale.x(tick.day.dayNumber)
            strong.segment(x, top, x, bottom)
        }
        strong.segment(scale.left, top, scale.left, bottom)
        strong.segment(scale.right, top, scale.right, bottom)
        back.path(fine, .stroke(Ink.grid, 0.8))
        back.path(strong, .stroke(Ink.rule, 1))
    }

    /// What the picture leaves out or gathers, in a few sentences.
    mutating func remarks() {
        var words: [String] = []
        if usesBars { words.append("Entries are counted by \(columns.unit).") }
        let earlier = content.lanes.reduce(0) { $0 + $1.earlier }
        let later = content.lanes.reduce(0) { $0 + $1.later }
        let undated = content.lanes.reduce(0) { $0 + $1.undated }
        if earlier > 0 { words.append(TimelineWords.count(earlier, "entry is earlier.", "entries are earlier.")) }
        if later > 0 { words.append(TimelineWords.count(later, "entry is later.", "entries are later.")) }
        if undated > 0 {
            words.append(
                TimelineWords.count(undated, "entry has no date", "entries have no date") + " and cannot be drawn.")
        }
        if options.part.hasLanes, !content.occurrences.isEmpty, !used.contains(.severalAgencies) {
            let count = TimelineWords.count(content.occurrences.count, "occurrence is", "occurrences are")
            words.append("\(count) told by several agencies, too many to join with lines; the table lists them.")
        }
        if options.part.hasChildren, content.children.contains(where: { !$0.contacts.isEmpty }) {
            words.append(
                "Whether a child was seen is stated in the record or inferred from its words; the table says which.")
        }
        let size = metrics.smallSize
        for line in SvgText.wrap(words.joined(separator: " "), to: right - Self.margin, size: size, lines: 3) {
            y += size + 4
            front.text(line, Self.margin, y, small())
        }
        y += 4
    }

    /// Every mark used, named, in columns.
    mutating func legend() {
        let marks = TimelineMark.allCases.filter { used.contains($0) }
        guard !marks.isEmpty else { return }
        let size = metrics.smallSize
        let pitch = size + (metrics.isClose ? 8 : 11.5)
        y += 4
        front.line(Self.margin, y, right, y, .stroke(Ink.rule, 1))
        var x = Self.margin
        y += 14
        for mark in marks {
            let width = 30 + SvgText.width(mark.words, size: size) + 16
            if x > Self.margin, x + width > right + 16 {
                x = Self.margin
                y += pitch
            }
            mark.draw(x + 12, y, into: &front)
            front.text(mark.words, x + 29, y + size * 0.36, SvgWriter.Face(size: size))
            x += width
        }
        y += pitch * 0.6
    }
}
