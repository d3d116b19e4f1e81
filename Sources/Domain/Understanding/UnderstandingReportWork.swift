/// The agencies' work with each other: requests and their answers, silences, and what was told and never checked.
struct UnderstandingWork: Sendable {
    static let requestsName = "Requests and answers"
    static let silencesName = "Silences"
    static let claimsName = "What was told and never checked"
    /// Rows shown for reading.
    static let shown = 60

    private let chronology: IntegratedChronology
    private let understanding: Understanding
    private let words: UnderstandingWords

    init(_ chronology: IntegratedChronology, _ understanding: Understanding, _ words: UnderstandingWords) {
        self.chronology = chronology
        self.understanding = understanding
        self.words = words
    }

    // MARK: - Requests

    var requests: UnderstandingSection {
        let open = understanding.requests.filter { $0.outcome != .answered }
        return UnderstandingSection(
            kind: .requests, title: Self.requestsName,
            introduction: [
                UnderstandingLine(
                    "Referrals, requests, concerns and escalations from one agency to another, and what relatives, neighbours and others asked of an "
                        + "agency, each with the answer found in either agency’s chronology. Both are inferred from the words shown. “No answer found” means that neither "
                        + "chronology shows one.")
            ],
            tables: [
                requestCounts,
                openList(open),
            ])
    }

    /// An entry that asks two agencies stands twice: the remark says how many entries there are, as they are counted elsewhere.
    private func openList(_ open: [RequestAndAnswer]) -> UnderstandingTable {
        var table = requestList("Refused, disputed, or with no answer found", open, reading: Self.shown)
        let refused = open.filter { $0.outcome != .disputed }
        let entries = Set(refused.map(\.entry)).count
        if open.count > entries {
            table.remark =
                "\(SheetWords.count(open.count, "row")): \(SheetWords.count(entries, "entry", "entries")) refused or with no answer found"
                + (refused.count > entries ? ", some of which asked several agencies" : "")
                + (open.count > refused.count ? "; \(open.count - refused.count) not agreed at first" : "") + "."
        }
        return table
    }

    var requestsTable: UnderstandingTable {
        requestList(Self.requestsName, understanding.requests, reading: Self.shown)
    }

    private struct Pair: Hashable {
        var from: Int
        var to: Int
    }

    private struct Tally {
        var asked = 0
        var answered = 0
        var refused = 0
        var disputed = 0
        var unanswered = 0
        var days: [Int] = []
    }

    /// Stands for all who asked and are no agency.
    private static let relatives = Int.max

    /// Counts by the agency that asked and the agency asked.
    private var requestCounts: UnderstandingTable {
        var tallies: [Pair: Tally] = [:]
        for request in understanding.requests where chronology.entries.indices.contains(request.entry) {
            // Relatives and neighbours stand together, after the agencies.
            let asker =
                request.askedBy.isEmpty ? request.asker ?? chronology.entries[request.entry].agency : Self.relatives
            let pair = Pair(from: asker, to: request.agency ?? Int.max)
            var tally = tallies[pair] ?? Tally()
            tally.asked += 1
            switch request.outcome {
            case .answered: tally.answered += 1
            case .refused: tally.refused += 1
            case .disputed: tally.disputed += 1
            case .unanswered: tally.unanswered += 1
            }
            if let days = request.days { tally.days.append(days) }
            tallies[pair] = tally
        }
        let rows = tallies.sorted { ($0.key.from, $0.key.to) < ($1.key.from, $1.key.to) }.map { pair, tally in
            let days = tally.days.sorted()
            return [
                UnderstandingCell.text(
                    pair.from == Self.relatives
                        ? "Relatives, neighbours and others of no agency" : words.agency(pair.from)),
                .words(pair.to == Int.max ? "not told" : words.agency(pair.to)), .number(tally.asked),
                .number(tally.answered), .number(tally.refused), .number(tally.disputed), .number(tally.unanswered),
                days.isEmpty ? .empty : .number(days[days.count / 2]), days.last.map { .number($0) } ?? .empty,
            ]
        }
        return UnderstandingTable(
            "Who asked whom, and how often it was answered",
            [
                .init("Asked by", .short, width: 20), .init("Asked of", .short, width: 20),
                .init("Asked", .number, width: 8), .init("Answered", .number, width: 9),
                .init("Refused", .number, width: 8), .init("Not agreed at first", .number, width: 8),
                .init("No answer found", .number, width: 8), .init("Days it usually took", .number, width: 8),
                .init("Days at most", .number, width: 8),
            ], count: rows.count, reading: 0..<min(rows.count, Self.shown), sheet: Self.requestsName,
            empty: "No request was found."
        ) { rows[$0] }
    }

    private func requestList(_ title: String, _ rows: [RequestAndAnswer], reading: Int) -> UnderstandingTable {
        let words = words
        return UnderstandingTable(
            title,
            [
                .init("Told in", .entries(withExcerpt: false), width: 15), .init("What", .short, width: 9),
                .init("Asked by", .short, width: 12), .init("Asked of", .short, width: 12),
                .init("The words", .quote, width: 20),
                .init("Outcome", .short, width: 9), .init("Answered in", .entries(withExcerpt: false), width: 12),
                .init("The answer, or what was written", .quote, width: 15), .init("Days", .number, width: 6),
            ], count: rows.count, reading: UnderstandingTable.last(reading, of: rows.count), sheet: Self.requestsName,
            empty: "None."
        ) { row in
            let request = rows[row]
            return [
                .entries([request.entry]), .words(UnderstandingWords.name(request.kind)),
                .text(
                    request.askedBy.isEmpty
                        ? words.agency(request.asker ?? words.agencyPlace(of: request.entry) ?? -1) : request.askedBy),
                .text(request.agency.map { words.agency($0) } ?? "not told"), .quoted(request.words),
                .words(UnderstandingWords.outcome(request)), .entry(request.answer),
                .quoted(request.answerWords), request.days.map { .number($0) } ?? .empty,
            ]
        }
    }

    // MARK: - Silences

    var silences: UnderstandingSection {
        let rows = agencySilences
        return UnderstandingSection(
            kind: .silences, title: "Agencies silent though involved",
            introduction: [
                UnderstandingLine(
                    "Times in which an agency’s chronology holds no entry although others’ entries would lead one to expect some. An agency "
                        + "that had closed the case stands here where others still wrote of telling or asking it. There may be entries that were not sent, or an end nobody wrote: the agency "
                        + "can be asked.")
            ],
            tables: [silenceTable("", rows, isForReading: true)])
    }

    private var agencySilences: [Silence] {
        understanding.silences.filter { if case .agency = $0.subject { true } else { false } }
    }

    /// Of the children as far as the sightings against which nothing speaks, as everywhere.
    var silencesSheet: UnderstandingTable {
        let ofChildren = UnderstandingReport.sureSilences(chronology, understanding).flatMap { $0 }
        return silenceTable(Self.silencesName, ofChildren + agencySilences, isForReading: false)
    }

    private func silenceTable(_ title: String, _ rows: [Silence], isForReading: Bool) -> UnderstandingTable {
        let words = words
        let children = chronology.children
        var columns: [UnderstandingTable.Column] = [
            .init(isForReading ? "Agency" : "Child or agency", .short, width: 16), .init("From", .day, width: 10),
            .init("To", .day, width: 10), .init("Days", .number, width: 6),
            .init("Before it", .entries(withExcerpt: false), width: 16),
            .init("After it", .entries(withExcerpt: false), width: 16),
            .init("Why it counts, and notes", .words, width: 26),
        ]
        if !isForReading { columns.insert(.init("Silence", .short, width: 14), at: 0) }
        return UnderstandingTable(
            title, columns, count: rows.count, reading: 0..<min(rows.count, Self.shown), sheet: Self.silencesName,
            empty: "None was found."
        ) { row in
            let silence = rows[row]
            var who = ""
            var kind = ""
            switch silence.subject {
            case .child(let child):
                who = children.indices.contains(child) ? children[child].name : ""
                kind = "Child not seen"
            case .agency(let agency):
                who = words.agency(agency)
                kind = "Agency silent"
            }
            let cells: [UnderstandingCell] = [
                .text(who), .day(silence.from), .day(silence.to), .number(silence.days), .entry(silence.before),
                .entry(silence.after), .text(Self.remarks(silence, words)),
            ]
            return isForReading ? cells : [.words(kind)] + cells
        }
    }

    /// Whether a school's or nursery's register may show more of a silence; nil where there is nothing to say.
    static func roll(_ silence: Silence, _ words: UnderstandingWords) -> String? {
        let left = silence.offRoll.map { "No. \($0 + 1)" }
        switch silence.schoolRoll {
        case .notKnown:
            return left.map { "On no school’s or nursery’s register by then, as it seems (\($0))." }
        case .seenBefore(let agency):
            let until = left.map { ", up to \($0) by which the child had left" } ?? ""
            return "\(words.agency(agency)) had written of the child until then: its register may show more\(until)."
        case .ofSchoolAge:
            let until = left.map { " Not after \($0), as it seems." } ?? ""
            return "The child was of school age: was the child on a school’s roll?" + until
        }
    }

    /// What else is to be known of a silence, a sentence each.
    static func remarks(_ silence: Silence, _ words: UnderstandingWords) -> String {
        var out: [String] = []
        if !silence.reason.isEmpty { out.append(SheetWords.sentence(silence.reason)) }
        if silence.before == nil, case .child = silence.subject { out.append("From the start of the record.") }
        if silence.after == nil, case .child = silence.subject { out.append("Up to the end of the record.") }
        if let roll = roll(silence, words) { out.append(roll) }
        if silence.holidayDays > 0 {
            out.append("About \(UnderstandingWords.days(silence.holidayDays)) of it were school holidays.")
        }
        if !silence.mayBeBrokenBy.isEmpty {
            out.append("A sighting without an exact day may lie within it: " + numbers(silence.mayBeBrokenBy) + ".")
        }
        if !silence.namedBy.isEmpty {
            out.append("Others write of telling, asking or expecting it: " + numbers(silence.namedBy) + ".")
        }
        return out.joined(separator: " ")
    }

    /// "No. 3, No. 8 and 12 more".
    private static func numbers(_ entries: [Int]) -> String {
        let named = entries.prefix(12).map { "No. \($0 + 1)" }.joined(separator: ", ")
        return entries.count > 12 ? named + " and \(entries.count - 12) more" : named
    }

    // MARK: - Claims

    var claims: UnderstandingSection {
        let open = understanding.claims.filter(Self.isUnchecked)
        let rested = open.filter { !$0.reliedOnBy.isEmpty }
        let other = open.filter { $0.reliedOnBy.isEmpty }
        return UnderstandingSection(
            kind: .claims, title: Self.claimsName,
            introduction: [
                UnderstandingLine(
                    "Of \(SheetWords.count(understanding.claims.count, "statement")) read, "
                        + "\(SheetWords.grouped(open.count)) were told by somebody or copied from another record, and no later entry is "
                        + "found that checked them; decisions or actions rest on \(SheetWords.grouped(rested.count)) of these. "
                        + "All of it is inferred from the words shown.")
            ],
            tables: [
                claimTable("Unchecked, with something resting on it", rested, hasGround: false),
                claimTable("Other statements never checked", other, hasGround: false, reading: 25),
            ])
    }

    var claimsSheet: UnderstandingTable { claimTable(Self.claimsName, understanding.claims, hasGround: true) }

    static func isUnchecked(_ claim: Claim) -> Bool {
        claim.checkedBy == nil && (claim.ground == .told || claim.ground == .copied)
    }

    private func claimTable(
        _ title: String, _ rows: [Claim], hasGround: Bool, reading: Int = UnderstandingWork.shown
    ) -> UnderstandingTable {
        var columns: [UnderstandingTable.Column] = [
            .init("Entry", .entries(withExcerpt: false), width: 20), .init("How it was known", .short, width: 12),
            .init("Told by", .short, width: 14), .init("The words", .quote, width: 34),
            .init("What rests on it", .entries(withExcerpt: !hasGround), width: 30),
        ]
        if hasGround { columns.insert(.init("Checked in", .entries(withExcerpt: false), width: 16), at: 4) }
        return UnderstandingTable(
            title, columns, count: rows.count, reading: UnderstandingTable.last(reading, of: rows.count),
            sheet: Self.claimsName,
            empty: "None was found."
        ) { row in
            let claim = rows[row]
            var cells: [UnderstandingCell] = [
                .entries([claim.entry]), .words(UnderstandingWords.name(claim.ground)), .text(claim.teller),
                .quoted(claim.words), claim.reliedOnBy.isEmpty ? .empty : .entries(claim.reliedOnBy),
            ]
            if hasGround { cells.insert(.entry(claim.checkedBy), at: 4) }
            return cells
        }
    }
}
