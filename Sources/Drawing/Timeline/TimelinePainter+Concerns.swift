import Domain

extension TimelinePainter {
    /// A row for each kind of concern: where in time any agency wrote of it.
    mutating func concerns() {
        guard !content.themes.isEmpty else { return }
        group("Concerns")
        front.text("entries / agencies", metrics.gutter - 12, y - 4, small(.end))
        let columns = usesBars ? self.columns : TimelineColumns(scale, atLeast: 7.4)
        let most = usesBars ? content.themes.map { counts($0.entries, columns).max() ?? 0 }.max() ?? 1 : 1
        for theme in content.themes {
            var foot = y + metrics.themeHeight - 3
            let agencies = Set(theme.entries.compactMap(content.agency)).count
            let note =
                "\(TimelineWords.number(theme.entries.count)) / \(agencies)"
            let noteWidth = SvgText.width(note, size: metrics.smallSize)
            let room = metrics.gutter - Self.margin - 18 - noteWidth
            // A long name takes a second line rather than lose its end.
            let names = SvgText.wrap(theme.name, to: room, size: metrics.nameSize, lines: 2)
            let whole = names.joined(separator: " ")
            for (line, name) in names.enumerated() {
                if line > 0 {
                    y += metrics.nameSize + 2
                    foot += metrics.nameSize + 2
                }
                front.group(title: whole == theme.name ? nil : theme.name) { w in
                    w.text(name, Self.margin, foot, SvgWriter.Face(size: metrics.nameSize))
                }
            }
            front.text(note, metrics.gutter - 12, foot, small(.end))
            front.line(scale.left, foot + 1, scale.right, foot + 1, .stroke(Ink.pale, 0.8))
            var marks = SvgPath()
            for (column, count) in counts(theme.entries, columns).enumerated() where count > 0 {
                if usesBars {
                    let (a, b) = columns.edges(column)
                    let height = max(1.5, Double(count) / Double(most) * (metrics.themeHeight - 3))
                    marks.rectangle(a + 0.5, foot + 1 - height, max(1.5, b - a - 1), height)
                } else {
                    marks.triangle(columns.centre(column), foot - 3.2, 3.2)
                }
            }
            front.path(marks, .fill(Ink.ink))
            let ends = usesBars ? wayColumns : columns
            ways(
                gathered(theme.entries, ends), ends, who: theme.name, top: foot - metrics.themeHeight + 4,
                height: metrics.themeHeight - 3)
            y += metrics.themeHeight
        }
        used.insert(usesBars ? .concernBars : .concern)
        if !content.otherThemes.isEmpty {
            let words = "Other kinds: " + content.otherThemes.joined(separator: ", ")
            for line in SvgText.wrap(words, to: scale.right - scale.left, size: metrics.smallSize, lines: 3) {
                y += metrics.smallSize + 3
                front.text(line, scale.left, y, small())
            }
            y += 3
        }
        y += 4
    }

    /// How many of the entries fall into each column, by the middle of their days.
    func counts(_ entries: [Int], _ columns: TimelineColumns) -> [Int] {
        var found = [Int](repeating: 0, count: columns.count)
        for entry in entries { found[columns.column(middle(entry))] += 1 }
        return found
    }

    /// The middle of the days an entry may mean, held within the span.
    func middle(_ entry: Int) -> Int32 {
        max(content.span.from.dayNumber, min(content.span.to.dayNumber, content.places[entry].middle))
    }

    /// Small failures as they add up: a tick each, and their running total.
    mutating func smallThings() {
        guard !content.smallThings.isEmpty else { return }
        group("Missed, cancelled, lost")
        let top = y
        let foot = top + metrics.smallThingsHeight - 8
        let room = metrics.smallThingsHeight - 18
        let columns = TimelineColumns(scale, atLeast: 2.4)
        let counts = self.counts(content.smallThings.map(\.entry), columns)
        let total = content.smallThings.count
        var kinds: [SmallThing.Kind: Int] = [:]
        for thing in content.smallThings { kinds[thing.kind, default: 0] += 1 }
        let notes = SmallThing.Kind.allCases.compactMap { kind in
            kinds[kind].map { TimelineWords.count($0, kind) }
        }
        // Whole kinds, as many as have room; the table has all.
        var shown = notes.count
        func lines() -> [String] {
            let words = notes.prefix(shown).joined(separator: ", ") + (shown < notes.count ? ", others" : "")
            return SvgText.wrap(words, to: metrics.gutter - 20, size: metrics.smallSize, lines: 3)
        }
        while shown > 1, lines().count > 2 { shown -= 1 }
        label("\(TimelineWords.number(total)) in all", notes: lines(), top: top)
        var ticks = SvgPath()
        var rise = SvgPath()
        rise.move(scale.left, foot)
        var sum = 0
        var height = foot
        for (column, count) in counts.enumerated() where count > 0 {
            let x = columns.centre(column)
            ticks.segment(x, foot + 1, x, foot + 6)
            rise.line(x, height)
            sum += count
            height = foot - Double(sum) / Double(total) * room
            rise.line(x, height)
        }
        rise.line(scale.right, height)
        front.line(scale.left, foot, scale.right, foot, .stroke(Ink.rule, 0.8))
        front.path(ticks, .stroke(Ink.ink, 1.2))
        front.path(rise, .stroke(Ink.accent, 1.6))
        plate("\(TimelineWords.number(total))", scale.right - 3, height - 4, small(.end, bold: true))
        used.formUnion([.smallThing, .runningTotal])
        y = top + metrics.smallThingsHeight + 2
    }
}
