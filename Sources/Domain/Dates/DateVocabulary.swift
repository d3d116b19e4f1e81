/// The words of dates, in the spellings people use: lower case, letters only (apostrophes and full stops are dropped
/// before a word is looked up, so "a.m." is "am" and "o'clock" is "oclock").
enum DateVocabulary {
    static let all: [(String, DateWordKind, Int)] = calendarWords + clockWords + spanWords + relationWords + statusWords

    static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Welsh names with the forms they take after "o", and their short forms.
    private static let welshMonths = [
        1: "ionawr ion", 2: "chwefror chwef chwe", 3: "mawrth fawrth maw", 4: "ebrill ebr", 5: "mai fai",
        6: "mehefin fehefin meh", 7: "gorffennaf orffennaf gorff", 8: "awst", 9: "medi fedi", 10: "hydref hyd",
        11: "tachwedd dachwedd tach", 12: "rhagfyr ragfyr rhag",
    ]

    private static let calendarWords: [(String, DateWordKind, Int)] =
        monthNames.enumerated().map { ($1, .month, $0 + 1) }
        + pairs(
            .month,
            [
                1: "jan", 2: "feb febr", 3: "mar mrch", 4: "apr apl", 6: "jun", 7: "jul", 8: "aug", 9: "sep sept",
                10: "oct", 11: "nov", 12: "dec",
            ])
        + pairs(.month, welshMonths) + pairs(.noise, [2: "dydd"])
        + pairs(
            .weekday,
            [
                0: "monday mon mond mondays llun", 1: "tuesday tue tues tuseday tuesay",
                2: "wednesday wed weds wednes wednesay wensday mercher",
                3: "thursday thu thur thurs thusday thrusday iau", 4: "friday fri fryday gwener",
                5: "saturday sat satuday sadwrn", 6: "sunday sun sul",
            ])
        + pairs(.ordinalSuffix, [0: "st nd rd th"])
        + pairs(
            .numberWord,
            [
                1: "one a an", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
                10: "ten", 11: "eleven", 12: "twelve", 20: "twenty", 30: "thirty",
            ])
        + pairs(
            .ordinalWord,
            [
                1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
                9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth",
                15: "fifteenth", 16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth",
                20: "twentieth", 30: "thirtieth",
            ])

    private static let clockWords: [(String, DateWordKind, Int)] =
        pairs(.am, [0: "am"]) + pairs(.pm, [0: "pm"]) + pairs(.hours, [0: "hrs hours hr hour", 1: "h"])
        + pairs(.noon, [0: "noon midday"]) + pairs(.midnight, [0: "midnight"]) + pairs(.oclock, [0: "oclock"])
        + pairs(.isoT, [0: "t"]) + pairs(.zulu, [0: "z"])
        + pairs(
            .dayPart,
            [
                0: "night nighttime overnight lunchtime lunch", 1: "morning mornings dawn",
                2: "afternoon evening teatime evenings dusk",
            ])

    private static let spanWords: [(String, DateWordKind, Int)] =
        pairs(
            .unit,
            [
                7: "weeks wks", 14: "fortnight fortnights", 1: "days", 100: "month months mths mth", 101: "years yrs",
                102: "minutes mins",
            ])
        + pairs(.vagueCount, [0: "few couple several some"])
        + pairs(.later, [0: "later afterwards"]) + pairs(.earlier, [0: "earlier previously ago beforehand"])
        + pairs(.next, [0: "next following"]) + pairs(.previous, [0: "previous preceding"])
        + pairs(.early, [0: "early"]) + pairs(.mid, [0: "mid"]) + pairs(.late, [0: "late"])
        + pairs(.beginning, [0: "beginning begining beg begin"]) + pairs(.start, [0: "start starting"])
        + pairs(.middle, [0: "middle"]) + pairs(.end, [0: "end"]) + pairs(.half, [0: "half"])
        + pairs(.season, [1: "spring", 2: "summer", 3: "autumn fall", 4: "winter"]) + pairs(.term, [0: "term"])
        // Names of terms: the season of the term and ten.
        + pairs(.season, [11: "spr lent hilary", 12: "sum trinity", 13: "aut michaelmas"])
        // The holiday of late May.
        + pairs(.season, [21: "whit whitsun"])
        + pairs(.holidays, [0: "holiday holidays hols hol vacation break"])
        + pairs(.bank, [0: "bank"]) + pairs(.bankHoliday, [0: "bh"])
        + pairs(.quarter, [0: "quarter qtr"]) + pairs(.quarterShort, [0: "q"]) + pairs(.halfShort, [0: "hy"])
        + pairs(.financial, [0: "financial fy tax fiscal"]) + pairs(.academic, [0: "academic", 1: "ay"])
        + pairs(.school, [0: "school"]) + pairs(.reporting, [0: "reporting"]) + pairs(.year, [0: "year yr"])
        + pairs(.decadeSuffix, [0: "s"])
        + pairs(
            .decadeWord,
            [50: "fifties", 60: "sixties", 70: "seventies", 80: "eighties", 90: "nineties", 0: "noughties"])
        + pairs(.week, [0: "week wk"])
        + pairs(.weekStart, [0: "wc wb wkc wkbeg wkcomm wcomm wbeg wcommencing"])
        + pairs(.weekEnd, [0: "we wkend wkending wending"])
        + pairs(.commencing, [0: "commencing comm commence comencing commencng commening", 1: "beg"])
        + pairs(.ending, [0: "ending"])
        + pairs(.weekend, [0: "weekend"]) + pairs(.containing, [0: "containing"])

    private static let relationWords: [(String, DateWordKind, Int)] =
        pairs(.before, [0: "before pre prior"]) + pairs(.by, [0: "by", 1: "until till til"]) + pairs(.upTo, [0: "up"])
        + pairs(.after, [0: "after post"]) + pairs(.since, [0: "since"]) + pairs(.from, [0: "from"])
        + pairs(.onwards, [0: "onwards onward"]) + pairs(.between, [0: "between betw btwn"])
        + pairs(.to, [0: "to through thru"]) + pairs(.and, [0: "and"]) + pairs(.or, [0: "or"])
        + pairs(.present, [0: "present current currently ongoing now"]) + pairs(.no, [0: "no"])
        + pairs(.not, [0: "not"])
        + pairs(.than, [0: "than"])
        + pairs(.of, [0: "of"]) + pairs(.on, [0: "on"]) + pairs(.the, [0: "the"]) + pairs(.at, [0: "at"])
        + pairs(
            .noise, [0: "during dated part along sometime further this around about within over towards day", 1: "in"])

    private static let statusWords: [(String, DateWordKind, Int)] =
        pairs(
            .uncertain,
            [
                0: """
                probably possibly probable possible maybe perhaps believed thought think likely unsure unconfirmed \
                estimated estimate est presumed presumably poss prob roughly around about thereabouts tbc approximate assumed
                """
            ])
        + pairs(.circa, [1: "c", 0: "ca circa approx approximately appx aprox approximatly abt"])
        + pairs(.undated, [0: "undated nd"])
        + pairs(
            .unknownDate,
            [0: "unknown illegible unrecorded unspecified missing unclear nk dnk none na nil unreadable unavailable"])
        + pairs(.known, [0: "known recorded given stated legible available clear specified noted certain entered"])
        + pairs(.dateWord, [0: "date dates"]) + pairs(.time, [0: "time times"])
        + pairs(.recorded, [0: "written logged received typed signed sent printed inputted"])
        + pairs(.ditto, [0: "ditto idem ibid dito do"]) + pairs(.same, [0: "same"]) + pairs(.asWord, [0: "as"])
        + pairs(.above, [0: "above"]) + pairs(.day, [0: "day"]) + pairs(.that, [0: "that"])
        + pairs(.unknownDigits, [0: "xx xxx dd", 10: "x"])
        + pairs(
            .roman,
            [
                1: "i", 2: "ii", 3: "iii", 4: "iv", 5: "v", 6: "vi", 7: "vii", 8: "viii", 9: "ix", 11: "xi", 12: "xii",
            ])
        + pairs(.easter, [0: "easter"]) + pairs(.christmas, [0: "christmas xmas"]) + pairs(.good, [0: "good"])
        + pairs(.eve, [0: "eve"]) + pairs(.newWord, [0: "new"]) + pairs(.boxing, [0: "boxing"])
        + pairs(
            .festivalDay,
            [1031: "halloween", 1105: "bonfire guyfawkes", 214: "valentines valentine", 1111: "armistice"])
        + pairs(.full, [0: "full"]) + pairs(.last, [0: "last final"])

    private static func pairs(_ kind: DateWordKind, _ words: [Int: String]) -> [(String, DateWordKind, Int)] {
        words.sorted { $0.key < $1.key }.flatMap { value, list in
            list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { (String($0), kind, value) }
        }
    }
}
