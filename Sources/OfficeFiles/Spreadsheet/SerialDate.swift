import Domain

/// A spreadsheet's serial number taken apart: days since its epoch and seconds of the day.
struct SerialDate {
    /// The day, or nil where the number names none: before the epoch's first day, after 9999, and day 60 of the 1900
    /// system, the 29 February 1900 that never was.
    let day: CivilDate?
    /// What a program shows as year, month and day; differs from `day` only where that is nil.
    let shown: (year: Int, month: Int, day: Int)
    /// Thousandths of a second after midnight, 0..<86,400,000.
    let milliseconds: Int
    /// The whole number, for elapsed hours.
    let totalSeconds: Int
    /// The number of days counted: 0 when the number is a time alone.
    let days: Int

    private static let lastSerial1900 = 2_958_466.0
    private static let epoch1904 = 1_462

    /// Nil for a number no date format can show (negative, or past 31 December 9999).
    /// - Parameter is1904: the workbook counts from 1 January 1904 (old Macintosh) instead of 1900.
    init?(_ serial: Double, is1904: Bool) {
        guard serial >= 0, serial < Self.lastSerial1900 - (is1904 ? Double(Self.epoch1904) : 0) else { return nil }
        var days = Int(serial.rounded(.down))
        var milliseconds = Int(((serial - Double(days)) * 86_400_000).rounded())
        // A fraction a hair below a whole second is that second, as spreadsheets show it.
        let rest = milliseconds % 1000
        if rest >= 999 || rest <= 1 { milliseconds = (milliseconds + 1) / 1000 * 1000 }
        if milliseconds >= 86_400_000 {
            days += 1
            milliseconds = 0
            guard Double(days) < Self.lastSerial1900 else { return nil }
        }
        self.days = days
        self.milliseconds = milliseconds
        totalSeconds = days * 86_400 + milliseconds / 1000
        if is1904 {
            let day = CivilDate(dayNumber: Int32(days - 24_107))
            self.day = day
            shown = day.components
            return
        }
        switch days {
        case 0:
            day = nil
            shown = (1900, 1, 0)
        case 60:
            day = nil
            shown = (1900, 2, 29)
        default:
            // 25,569 is 1 January 1970; serials before 60 lack the invented leap day.
            let found = CivilDate(dayNumber: Int32(days - 25_569 + (days < 60 ? 1 : 0)))
            day = found
            shown = found.components
        }
    }

    init(day: CivilDate, milliseconds: Int) {
        self.day = day
        shown = day.components
        self.milliseconds = milliseconds
        totalSeconds = milliseconds / 1000
        days = 1
    }

    var hour: Int { milliseconds / 3_600_000 }
    var minute: Int { milliseconds / 60_000 % 60 }
    var second: Int { milliseconds / 1000 % 60 }
    var clock: ClockTime? { ClockTime(hour: hour, minute: minute) }
}
