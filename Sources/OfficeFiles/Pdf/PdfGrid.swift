/// Finds tables from ruled lines: lines that cross make a grid, and grid squares with no line between them make a
/// merged cell.
struct PdfGrid {
    /// Lines nearer than this are one (double borders, borders drawn by both neighbours).
    private static let near = 3.5
    /// How far a line may stop short of another and still meet it.
    private static let reach = 4.0
    /// Past this many lines a drawing is not a table.
    private static let mostLines = 4_000

    private let horizontals: [PdfRule]
    private let verticals: [PdfRule]

    private init(_ page: PdfPage) {
        horizontals = Self.merged(page.horizontals)
        verticals = Self.merged(page.verticals)
    }

    /// The tables of a page, from top to bottom, with its words in their cells; and the words of no table.
    static func tables(of page: PdfPage, number: Int) -> (tables: [PdfTable], rest: [PdfWord]) {
        let grid = PdfGrid(page)
        guard grid.horizontals.count <= mostLines, grid.verticals.count <= mostLines else { return ([], page.words) }
        var regions = grid.regions()
        // The smallest region a word lies in has it, so that a border round the page takes nothing away.
        regions.sort { $0.area < $1.area }
        var words = [[PdfWord]](repeating: [], count: regions.count)
        var rest: [PdfWord] = []
        for word in page.words {
            if let home = regions.firstIndex(where: { $0.contains(word) }) {
                words[home].append(word)
            } else {
                rest.append(word)
            }
        }
        var tables: [PdfTable] = []
        for (region, words) in zip(regions, words) {
            if words.isEmpty { continue }
            if region.cellCount < 2 {
                rest += words
                continue
            }
            tables.append(region.table(words, on: page, number: number))
        }
        tables.sort { ($0.top, $0.left) < ($1.top, $1.left) }
        return (tables, rest)
    }

    /// Lines on the same axis that touch or overlap become one.
    private static func merged(_ rules: [PdfRule]) -> [PdfRule] {
        var result: [PdfRule] = []
        var open: [PdfRule] = []
        for rule in rules.sorted(by: { ($0.at, $0.from) < ($1.at, $1.from) }) {
            if let first = open.first, rule.at - first.at > 1.5 {
                result += joined(open)
                open.removeAll()
            }
            open.append(rule)
        }
        result += joined(open)
        return result.filter { $0.to - $0.from >= 5 }
    }

    private static func joined(_ rules: [PdfRule]) -> [PdfRule] {
        var result: [PdfRule] = []
        for rule in rules.sorted(by: { $0.from < $1.from }) {
            if let last = result.last, rule.from <= last.to + 3 {
                result[result.count - 1].to = max(last.to, rule.to)
            } else {
                result.append(rule)
            }
        }
        return result
    }

    /// Sets of lines that hang together by crossing or meeting.
    private func regions() -> [Region] {
        var parent = Array(0..<(horizontals.count + verticals.count))
        func root(_ i: Int) -> Int {
            var i = i
            while parent[i] != i {
                parent[i] = parent[parent[i]]
                i = parent[i]
            }
            return i
        }
        for (h, horizontal) in horizontals.enumerated() {
            for (v, vertical) in verticals.enumerated() where Self.meet(horizontal, vertical) {
                let a = root(h)
                let b = root(horizontals.count + v)
                if a != b { parent[max(a, b)] = min(a, b) }
            }
        }
        var members: [Int: (horizontals: [PdfRule], verticals: [PdfRule])] = [:]
        for (h, rule) in horizontals.enumerated() { members[root(h), default: ([], [])].horizontals.append(rule) }
        for (v, rule) in verticals.enumerated() {
            members[root(horizontals.count + v), default: ([], [])].verticals.append(rule)
        }
        return members.sorted { $0.key < $1.key }.compactMap { Region($0.value.horizontals, $0.value.verticals) }
    }

    private static func meet(_ horizontal: PdfRule, _ vertical: PdfRule) -> Bool {
        vertical.at >= horizontal.from - reach && vertical.at <= horizontal.to + reach
            && horizontal.at >= vertical.from - reach && horizontal.at <= vertical.to + reach
    }

    /// One grid: where its rows and columns part, and which squares belong together.
    private struct Region {
        let xs: [Double]
        let ys: [Double]
        /// For each square (row by row), the first square of the merged cell it belongs to.
        private let home: [Int]

        var columns: Int { xs.count - 1 }
        var area: Double { (xs[xs.count - 1] - xs[0]) * (ys[ys.count - 1] - ys[0]) }
        var cellCount: Int { Set(home).count }

        init?(_ horizontals: [PdfRule], _ verticals: [PdfRule]) {
            guard horizontals.count >= 1, verticals.count >= 1 else { return nil }
            // Tables open at the sides have no outer verticals (or top and bottom lines): the crossing lines' ends tell.
            let xs = Self.places(verticals.map(\.at), ends: horizontals)
            let ys = Self.places(horizontals.map(\.at), ends: verticals)
            guard xs.count >= 2, ys.count >= 2, xs.count <= 257, (xs.count - 1) * (ys.count - 1) <= 200_000 else {
                return nil
            }
            self.xs = xs
            self.ys = ys
            home = Self.homes(xs, ys, horizontals, verticals)
        }

        private static func places(_ lines: [Double], ends: [PdfRule]) -> [Double] {
            var all = lines
            let low = lines.min() ?? 0
            let high = lines.max() ?? 0
            if let first = ends.map(\.from).min(), first < low - 12 { all.append(first) }
            if let last = ends.map(\.to).max(), last > high + 12 { all.append(last) }
            all.sort()
            var places: [Double] = []
            var group: [Double] = []
            for place in all {
                if let first = group.first, place - first > PdfGrid.near {
                    places.append(group.reduce(0, +) / Double(group.count))
                    group.removeAll()
                }
                group.append(place)
            }
            if !group.isEmpty { places.append(group.reduce(0, +) / Double(group.count)) }
            return places
        }

        private static func homes(
            _ xs: [Double], _ ys: [Double], _ horizontals: [PdfRule], _ verticals: [PdfRule]
        ) -> [Int] {
            let columns = xs.count - 1
            let rows = ys.count - 1
            // walls[row border][column] and [column border][row]: is there a line along this side of the square?
            let across = sides(ys, xs, horizontals)
            let down = sides(xs, ys, verticals)
            var parent = Array(0..<(rows * columns))
            func root(_ i: Int) -> Int {
                var i = i
                while parent[i] != i {
                    parent[i] = parent[parent[i]]
                    i = parent[i]
                }
                return i
            }
            func join(_ a: Int, _ b: Int) {
                let (a, b) = (root(a), root(b))
                if a != b { parent[max(a, b)] = min(a, b) }
            }
            for row in 0..<rows {
                for column in 0..<columns {
                    let square = row * columns + column
                    if column + 1 < columns, !down[column + 1][row] { join(square, square + 1) }
                    if row + 1 < rows, !across[row + 1][column] { join(square, square + columns) }
                }
            }
            return parent.indices.map(root)
        }

        private static func sides(_ places: [Double], _ other: [Double], _ rules: [PdfRule]) -> [[Bool]] {
            places.map { place in
                let here = rules.filter { abs($0.at - place) <= PdfGrid.near }
                return zip(other, other.dropFirst()).map { low, high in
                    let covered = here.reduce(0.0) { $0 + max(0, min($1.to, high) - max($1.from, low)) }
                    return covered >= 0.6 * (high - low)
                }
            }
        }

        func contains(_ word: PdfWord) -> Bool {
            word.middleX >= xs[0] && word.middleX <= xs[xs.count - 1] && word.middleY >= ys[0]
                && word.middleY <= ys[ys.count - 1]
        }

        func table(_ words: [PdfWord], on page: PdfPage, number: Int) -> PdfTable {
            let rowCount = ys.count - 1
            var byCell: [Int: [PdfWord]] = [:]
            for word in words {
                let column = Self.interval(xs, word.middleX)
                let row = Self.interval(ys, word.middleY)
                byCell[home[row * columns + column], default: []].append(word)
            }
            var rows: [PdfTableRow] = []
            for row in 0..<rowCount {
                var cells: [PdfTableCell] = []
                for column in 0..<columns {
                    let square = row * columns + column
                    let first = home[square]
                    var last = column
                    while last + 1 < columns, home[row * columns + last + 1] == first { last += 1 }
                    var cell = PdfTableCell(left: xs[column], right: xs[last + 1])
                    if first == square {
                        cell.lines = PdfLine.lines(of: byCell[first] ?? [], on: page)
                    } else if column > 0, home[square - 1] == first {
                        cell.joins = .left
                    } else {
                        cell.joins = .above
                    }
                    cells.append(cell)
                }
                rows.append(PdfTableRow(cells: cells, page: number))
            }
            return PdfTable(edges: xs, rows: rows, top: ys[0], bottom: ys[ys.count - 1], isRuled: true)
        }

        private static func interval(_ places: [Double], _ value: Double) -> Int {
            var low = 0
            var high = places.count - 2
            while low < high {
                let middle = (low + high + 1) / 2
                if places[middle] <= value { low = middle } else { high = middle - 1 }
            }
            return low
        }
    }
}
