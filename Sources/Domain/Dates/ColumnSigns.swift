/// Signs that a program turned round the days and months of a file, or that its dates were written month first. Nothing
/// is mended: the rows concerned are named, and the file as a whole.
struct ColumnSigns {
    enum Fault {
        /// A British file opened by a program set to American dates: days up to 12 became real dates with day and month
        /// exchanged, the others stayed text.
        case exchanged
        /// Every date that shows its order was written month first.
        case monthFirst
    }

    private(set) var fault: Fault?
    /// Rows that may be meant the other way round, with the day then meant.
    private(set) var doubted: [Int: CivilDate] = [:]
    private var evidence = 0

    /// What is said once for the file.
    var problem: Problem? {
        switch fault {
        case nil: nil
        case .exchanged: DateWording.exchangedFile(doubted: doubted.count)
        case .monthFirst: DateWording.monthFirstFile(sure: evidence, doubted: doubted.count)
        }
    }

    mutating func find(
        cells: [DateCell], phrases: [DatePhrase], readings: [DateReading], sources: [ColumnWork.Source]
    ) {
        var typed: [Int] = []
        var hasLateTyped = false
        var monthFirst = 0
        var late = 0
        for index in cells.indices where sources[index] == .own {
            if let day = cells[index].typed {
                if day.components.day > 12 { hasLateTyped = true } else { typed.append(index) }
            } else if let item = phrases[index].first, item.kind == .day, phrases[index].second == nil {
                if item.month > 12, item.month <= 31, (1...12).contains(item.day) {
                    monthFirst += 1
                } else if item.day > 12 {
                    late += 1
                }
            }
        }
        if monthFirst >= 2 {
            findMonthFirst(cells, phrases, readings, sources, typed: hasLateTyped ? [] : typed)
        } else if monthFirst == 0, late > 0, typed.count >= 2, !hasLateTyped {
            findExchanged(cells, phrases, readings, sources, typed)
        }
    }

    private mutating func findMonthFirst(
        _ cells: [DateCell], _ phrases: [DatePhrase], _ readings: [DateReading], _ sources: [ColumnWork.Source],
        typed: [Int]
    ) {
        var sure = 0
        var either: [Int] = []
        for index in cells.indices where sources[index] == .own && cells[index].typed == nil {
            guard let item = phrases[index].first, item.kind == .day, Self.isFigures(cells[index].text) else {
                continue
            }
            if item.month > 12 {
                if item.month <= 31, (1...12).contains(item.day) { sure += 1 }
            } else if item.day > 12 {
                return  // It proves day first.
            } else {
                either.append(index)
            }
        }
        guard sure >= 2 else { return }
        fault = .monthFirst
        evidence = sure
        for index in either + typed { doubt(index, readings) }
    }

    private mutating func findExchanged(
        _ cells: [DateCell], _ phrases: [DatePhrase], _ readings: [DateReading], _ sources: [ColumnWork.Source],
        _ typed: [Int]
    ) {
        var late = 0
        var early = 0
        var asWritten = Steps()
        var turned = Steps()
        for index in cells.indices where sources[index] == .own {
            guard let day = readings[index].earliest, day == readings[index].latest else { continue }
            let isTyped = cells[index].typed != nil
            if !isTyped, let item = phrases[index].first, Self.isFigures(cells[index].text) {
                if item.day > 12 { late += 1 } else { early += 1 }
            }
            asWritten.add(day)
            turned.add(isTyped ? Self.exchanged(day) ?? day : day)
        }
        let isSplit = early == 0 && late >= 1
        let isBetter = turned.turns < asWritten.turns
        let isPlain = isSplit && late >= 2 && typed.count + late >= 6 && turned.turns <= asWritten.turns
        let isOrdered = isSplit && isBetter && typed.count + late >= 4
        let isMuchBetter = typed.count >= 3 && asWritten.turns >= 3 && turned.turns * 4 <= asWritten.turns
        guard late > 0, isPlain || isOrdered || isMuchBetter else { return }
        for index in typed { doubt(index, readings) }
        if !doubted.isEmpty { fault = .exchanged }
    }

    private mutating func doubt(_ index: Int, _ readings: [DateReading]) {
        guard let day = readings[index].earliest, let other = Self.exchanged(day) else { return }
        doubted[index] = other
    }

    /// Day and month in each other's place; nil where that changes nothing or gives no date.
    private static func exchanged(_ date: CivilDate) -> CivilDate? {
        let (year, month, day) = date.components
        return day == month ? nil : CivilDate(year: year, month: day, day: month)
    }

    /// Figures with marks between them, day or month in front: "14/09/2015", "14.9.15 10:30". Words and "2015-09-14"
    /// show their order by themselves.
    private static func isFigures(_ text: String) -> Bool {
        var leading = 0
        var isLeading = true
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: if isLeading { leading += 1 }
            case 0x2F, 0x2E, 0x2D, 0x3A, 0x20: if leading > 0 { isLeading = false }
            default: return false
            }
        }
        return (1...2).contains(leading) && !isLeading
    }

    /// Steps up and down a list of days; the fewer are its turns.
    private struct Steps {
        private var previous: CivilDate?
        private var up = 0
        private var down = 0
        var turns: Int { min(up, down) }

        mutating func add(_ day: CivilDate) {
            if let previous {
                if previous < day { up += 1 }
                if day < previous { down += 1 }
            }
            previous = day
        }
    }
}
