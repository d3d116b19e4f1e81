import Domain

extension TimelinePainter {
    /// Entries of unsure date that share their days.
    private struct Band {
        var first: Int32
        var last: Int32
        var entries: [Int]
        var isConcern: Bool
        var count: Int { entries.count }
    }

    /// One lane's entries gathered by column, and those drawn as bands.
    private struct Gathered {
        var sure: [Int]
        var concern: [Int]
        var unsure: [Int]
        var bands: [Band] = []
        /// The entries that are drawn as marks, where they lead anywhere.
        var entries: [Int] = []

        init(columns: Int) {
            sure = Array(repeating: 0, count: columns)
            concern = sure
            unsure = sure
        }
    }

    /// A lane for each agency.
    mutating func agencies() {
        guard !content.lanes.isEmpty else { return }
        group("What each agency wrote")
        var gathered = content.lanes.map(gather)
        var placed: [[(band: Band, row: Int)]] = []
        var most = 1
        for lane in gathered.indices {
            placed.append(placeBands(&gathered[lane]))
            for column in 0..<columns.count {
                most = max(most, gathered[lane].sure[column] + gathered[lane].unsure[column])
            }
        }
        for (index, lane) in content.lanes.enumerated()
        where isDrawn(lane) && options.lanes?.contains(index) ?? true {
            self.lane(lane, gathered[index], placed[index], most: most)
        }
        if options.lanes.map({ $0.upperBound == content.lanes.count }) ?? true { absent() }
    }
    private func isDrawn(_ lane: TimelineContent.Lane) -> Bool { !lane.entries.isEmpty || !lane.silences.isEmpty }

    /// Agencies with nothing in these days, in one sentence rather than as empty lanes.
    private mutating func absent() {
        let names = content.lanes.filter { !isDrawn($0) }.map(\.name)
        guard !names.isEmpty else { return }
        let words = "No dated entry in these days: \(TimelineWords.list(names))."
        for line in SvgText.wrap(words, to: right - Self.margin, size: metrics.smallSize, lines: 4) {
            y += metrics.smallSize + 4
            front.text(line, Self.margin, y, small())
        }
        y += 4
    }

    private func gather(_ lane: TimelineContent.Lane) -> Gathered {
        var found = Gathered(columns: columns.count)
        var bands: [Int64: Int] = [:]
        // Counted in bars, a few long stretches say something; many hide each other.
        let long =
            usesBars
            ? lane.entries.reduce(0) { $0 + (Double(width(of: $1)) * scale.dayWidth >= Self.leastBarBand ? 1 : 0) } : 0
        let least = usesBars ? (long > 12 ? .infinity : Self.leastBarBand) : metrics.dotRadius * 2 + 2
        for entry in lane.entries {
            let place = content.places[entry]
            let isConcern = content.hasConcern[entry]
            let width = Double(width(of: entry)) * scale.dayWidth
            if place.isSure || (!place.isDoubted && width < least) {
                let column = columns.column(middle(entry))
                found.sure[column] += 1
                if options.ways != nil { found.entries.append(entry) }
                if isConcern { found.concern[column] += 1 }
            } else if usesBars, width < least {
                let column = columns.column(middle(entry))
                found.unsure[column] += 1
                if options.ways != nil { found.entries.append(entry) }
            } else {
                let key = Int64(place.first) << 32 | Int64(UInt32(bitPattern: place.last))
                if let at = bands[key] {
                    found.bands[at].entries.append(entry)
                    found.bands[at].isConcern = found.bands[at].isConcern || isConcern
                } else {
                    bands[key] = found.bands.count
                    found.bands.append(
                        Band(first: place.first, last: place.last, entries: [entry], isConcern: isConcern))
                }
            }
        }
        return found
    }
    private static let leastBarBand = 14.0

    private func width(of entry: Int) -> Int32 {
        let place = content.places[entry]
        return place.last - place.first + 1
    }

    /// Bands in rows below the marks; those with no room are counted with the marks.
    private func placeBands(_ gathered: inout Gathered) -> [(band: Band, row: Int)] {
        var placer = LabelPlacer(rows: 4, gap: 1.5)
        var placed: [(Band, Int)] = []
        for band in gathered.bands {
            let (a, b) = bandEdges(band)
            let end = band.count > 1 ? b + 6 + SvgText.width("×\(band.count)", size: 8.5) : b
            if let row = placer.place(from: a, to: end) {
                placed.append((band, row))
            } else {
                let day = max(scale.span.from.dayNumber, min(scale.span.to.dayNumber, (band.first + band.last) / 2))
                gathered.unsure[columns.column(day)] += band.count
                if options.ways != nil { gathered.entries += band.entries }
            }
        }
        return placed
    }

    private func bandEdges(_ band: Band) -> (Double, Double) {
        let (a, b) = scale.edges(band.first, band.last)
        let least = 8.0
        if b - a >= least { return (a, b) }
        let start = max(scale.left, min((a + b) / 2 - least / 2, scale.right - least))
        return (start, start + least)
    }

    private mutating func lane(
        _ lane: TimelineContent.Lane, _ gathered: Gathered, _ bands: [(band: Band, row: Int)], most: Int
    ) {
        let top = y
        let bandRows = bands.reduce(0) { max($0, $1.row + 1) }
        let stack =
            columns.count == 0
            ? 0
            : (0..<columns.count).reduce(0) {
                max($0, min(Self.stackLimit, gathered.sure[$1] + gathered.unsure[$1]))
            }
        let above = usesBars ? metrics.barHeight : Double(max(1, stack)) * metrics.dotPitch + 2
        let below = (lane.smallThings.isEmpty ? 2.0 : 8.0) + Double(bandRows) * metrics.bandPitch
        let height = max(metrics.laneLeast, above + below + 8)
        let foot = top + (height - above - below) / 2 + above
        laneFeet[lane.agency] = foot
        let labelFoot = label(lane.name, notes: [laneNote(lane)], top: top + 3)
        front.line(scale.left, foot + 0.5, scale.right, foot + 0.5, .stroke(Ink.rule, 0.8))
        var words = LabelPlacer(rows: 1, gap: 2)
        for silence in lane.silences {
            hatch(silence, foot - 4, height: 8)
            length(silence, foot - 4, height: 8, marks: [], above: &words)
        }
        if usesBars { bars(gathered, foot, most) } else { dots(lane, gathered, foot) }
        ways(
            self.gathered(gathered.entries, wayColumns), wayColumns, agency: lane.agency, who: lane.name,
            top: foot - above, height: above + 1)
        smallThingTicks(lane, foot)
        for (band, row) in bands {
            self.band(band, lane, foot + (lane.smallThings.isEmpty ? 5 : 11) + Double(row) * metrics.bandPitch)
        }
        y = max(top + height, labelFoot + 3)
        back.line(Self.margin, y, right, y, .stroke(Ink.grid, 0.8))
    }

    private func laneNote(_ lane: TimelineContent.Lane) -> String {
        var note = TimelineWords.count(lane.entries.count, "entry", "entries")
        if lane.undated > 0 { note += ", \(TimelineWords.number(lane.undated)) undated" }
        if !content.isAsked, lane.earlier > 0 { note += ", \(TimelineWords.number(lane.earlier)) earlier" }
        if !content.isAsked, lane.later > 0 { note += ", \(TimelineWords.number(lane.later)) later" }
        return note
    }

    private mutating func dots(_ lane: TimelineContent.Lane, _ gathered: Gathered, _ foot: Double) {
        var plain = SvgPath()
        var concern = SvgPath()
        for column in 0..<columns.count {
            let total = gathered.sure[column] + gathered.unsure[column]
            guard total > 0 else { continue }
            let x = columns.centre(column)
            let isOver = total > Self.stackLimit
            for level in 0..<min(total, isOver ? Self.stackLimit - 1 : total) {
                let at = foot - 3.2 - Double(level) * metrics.dotPitch
                if level < gathered.concern[column] {
                    concern.triangle(x, at, metrics.dotRadius + 0.6)
                } else {
                    plain.circle(x, at, metrics.dotRadius)
                }
            }
            if isOver {
                let at = foot - 1 - Double(Self.stackLimit - 1) * metrics.dotPitch
                front.text(
                    "+\(total - Self.stackLimit + 1)", x, at,
                    SvgWriter.Face(size: 8, isBold: true, anchor: .middle))
            }
        }
        if !plain.isEmpty { used.insert(.entry) }
        if !concern.isEmpty { used.insert(.entryWithConcern) }
        front.path(plain, .fill(Ink.middle))
        front.path(concern, .fill(Ink.ink))
    }

    private mutating func bars(_ gathered: Gathered, _ foot: Double, _ most: Int) {
        var dark = SvgPath()
        var grey = SvgPath()
        var open = SvgPath()
        let unit = (metrics.barHeight - 2) / Double(most)
        for column in 0..<columns.count {
            let total = gathered.sure[column] + gathered.unsure[column]
            guard total > 0 else { continue }
            let (a, b) = columns.edges(column)
            let width = max(1.5, b - a - 0.8)
            var at = foot
            for (count, kind) in [
                (gathered.concern[column], 0), (gathered.sure[column] - gathered.concern[column], 1),
                (gathered.unsure[column], 2),
            ] where count > 0 {
                let height = max(1, Double(count) * unit)
                at -= height
                switch kind {
                case 0: dark.rectangle(a + 0.4, at, width, height)
                case 1: grey.rectangle(a + 0.4, at, width, height)
                default: open.rectangle(a + 0.7, at, max(1, width - 0.6), height)
                }
            }
        }
        used.insert(.bars)
        front.path(grey, .fill(Ink.middle))
        front.path(dark, .fill(Ink.ink))
        front.path(open, SvgWriter.Paint(fill: Ink.paper, stroke: Ink.muted, width: 0.7))
    }

    private mutating func smallThingTicks(_ lane: TimelineContent.Lane, _ foot: Double) {
        guard !lane.smallThings.isEmpty else { return }
        let columns = TimelineColumns(scale, atLeast: 2.4)
        var ticks = SvgPath()
        for (column, count) in counts(lane.smallThings.map(\.entry), columns).enumerated() where count > 0 {
            let x = columns.centre(column)
            ticks.segment(x, foot + 2, x, foot + 8)
        }
        front.path(ticks, .stroke(Ink.ink, 1.6))
        used.insert(.smallThing)
    }

    private mutating func band(_ band: Band, _ lane: TimelineContent.Lane, _ y: Double) {
        let (a, b) = bandEdges(band)
        used.insert(band.isConcern ? .bandWithConcern : .band)
        let days = TimelineWords.days(CivilDate(dayNumber: band.first), CivilDate(dayNumber: band.last))
        let title =
            options.hasHoverTitles
            ? "\(days): \(TimelineWords.count(band.count, "entry", "entries")) of unsure date" : nil
        front.group(title: title) { w in TimelineGlyphs.band(a, b, y, isConcern: band.isConcern, into: &w) }
        way(
            band.entries, band.first, band.last, agency: lane.agency,
            title: "\(days): \(lane.name), \(TimelineWords.count(band.count, "entry", "entries")) of unsure date",
            TimelineRoom(left: a, top: y - metrics.bandPitch / 2, width: b - a, height: metrics.bandPitch))
        if band.count > 1 { front.text("×\(band.count)", b + 2, y + 3, SvgWriter.Face(size: 8.5, fill: Ink.muted)) }
    }

    // MARK: - Joins between lanes

    /// Thin lines between the accounts of one occurrence, and dashed ones from a disagreement to its accounts.
    mutating func joins() {
        guard options.part.hasLanes else { return }
        var thin = SvgPath()
        var ends = SvgPath()
        // More lines than this make a grey curtain that says nothing.
        if Double(content.occurrences.count) <= scale.width / 9 {
            for occurrence in content.occurrences {
                let points = lanePoints(occurrence)
                guard points.count > 1 else { continue }
                for (a, b) in zip(points, points.dropFirst()) { thin.segment(a.x, a.y, b.x, b.y) }
                for point in points { ends.circle(point.x, point.y, 1.7) }
            }
        }
        if !thin.isEmpty { used.insert(.severalAgencies) }
        back.path(thin, .stroke(Ink.middle, 0.8))
        front.path(ends, .fill(Ink.middle))
        var dashed = SvgPath()
        // With many, only the accounts are joined, not the rings to them.
        let isCrowded = disagreementRings.count > 14
        let isCurtain = Double(disagreementRings.count) > scale.width / 9
        for ring in disagreementRings where !isCurtain {
            let points = lanePoints(ring.value.first + ring.value.second)
            guard let first = points.first else { continue }
            var from = isCrowded ? first : (x: ring.x, y: ring.y)
            for point in points {
                dashed.segment(from.x, from.y, point.x, point.y)
                from = point
            }
        }
        if !dashed.isEmpty { used.insert(.disagreementLine) }
        back.path(dashed, .stroke(Ink.attention, 1, dash: "3 3"))
    }

    /// One point for each agency that tells it, from the topmost lane down.
    private func lanePoints(_ entries: [Int]) -> [(x: Double, y: Double)] {
        var first: [Int: Int] = [:]
        for entry in entries where content.isShown(entry) {
            if let agency = content.agency(of: entry), first[agency] == nil { first[agency] = entry }
        }
        return first.keys.sorted().compactMap { agency in
            // Of an agency on another sheet nothing is joined.
            guard laneFeet[agency] > 0 else { return nil }
            return first[agency].map { (columns.centre(columns.column(middle($0))), laneFeet[agency]) }
        }
    }
}
