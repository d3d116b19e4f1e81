/// Who an entry says was there, and who was not.
struct AttendanceReader {
    struct Statement {
        var person: PersonNames.Person
        var isPresent: Bool
        var words: String
    }

    private(set) var table = PhraseTable(capacity: 2048)
    private static let present: PhraseTable.Meaning = 1
    private static let absent: PhraseTable.Meaning = 2
    private static let listPresent: PhraseTable.Meaning = 3
    private static let listAbsent: PhraseTable.Meaning = 4
    private static let everyone: PhraseTable.Meaning = 5
    private static let ownAbsence: PhraseTable.Meaning = 6
    private static let ownPresence: PhraseTable.Meaning = 7
    static let escort: PhraseTable.Meaning = 8
    private static let agenciesFrom: PhraseTable.Meaning = 100
    private var agencySets: [UInt64] = []
    private static let colon: UInt64 = 0x3A
    private static let parents = WordCutter.key("parents")

    /// Workers by name: "Present: Ms Orr" has her agency there.
    private let workers: WorkerNames

    init(_ agencies: [CaseAgency], kinds: [[AgencyKind]], workers: WorkerNames = WorkerNames()) {
        self.workers = workers
        let lines: [(PhraseTable.Meaning, String)] = [
            (
                Self.absent,
                "did not attend,didn't attend,failed to turn up,failed to attend,absent,not present,did not come,didn't come,unable to attend,not in attendance,was not there,were not there,wasn't there,no show,sent apologies,gave apologies,sent her apologies,sent his apologies,could not attend,not attend,was absent,not there,unable to come,did not turn up,was not present,was unable to attend,had not come,did not join,would not come,would not attend,wouldn't come,refused to come,refused to attend,declined to attend,declined to come,off sick,is off sick,was off sick,on sick leave,on annual leave,was on leave,off ill,called away,double booked,could not go,stayed away,chose not to attend,chose not to come,did not show,not in the meeting"
            ),
            (
                Self.present,
                "attended,was there,were there,present,was present,were present,took part,came,came late,joined,joined late,in attendance,arrived late,participated,arrived,contributed,stayed in the room,there,came in,came in late,came for,came along,came to,turned up,appeared,dialled in,on the call,on the line,by phone,by video,sat in,spoke at,walked out,left early,left before the end,made it"
            ),
            (Self.listPresent, "present,in attendance,attendees,attended by,those present"),
            (
                Self.listAbsent,
                "apologies from,apologies,apologies received from,no,absent,not present,without,except,apart from,except for,other than,absence of,no one from,nobody from,noone from,no representative from,no representation from,nobody attended from,not represented"
            ),
            (
                Self.everyone,
                "all agencies present,all agencies attended,all present,all professionals present,all agencies were present,all agencies were there"
            ),
            (
                Self.ownAbsence,
                "unable to make,can't attend,cannot attend,nobody available,no officer available,unable to attend,apologies to,not able to attend,could not attend,no one available,did not get there,did not get to it,could not get there,did not make it,could not make it,missed it,nobody went,no one went,could not go,clashed with,clashed with training,on sick leave this week,was off sick,unable to join,could not join,apologies sent,apologies given,did not attend due to,no representative,first i heard,first we heard,first heard,not invited,was not invited,were not invited,not told of the meeting,not told about the meeting,not told of it,found out afterwards,heard afterwards,did not know about the meeting,was not aware of the meeting,were not aware of the meeting"
            ),
            (
                Self.escort,
                "brought by,brought in by,brought up by,brought to hospital by,accompanied by,escorted by,carried in by,attended with,presented by,came with,taken by"
            ),
            (
                Self.ownPresence,
                "joined late,attended,joined,at,attended by phone,attended by telephone,attended by video,attended on the phone,joined by phone,joined by telephone,joined by video,dialled in,present at,took part,practitioner attended,worker attended,officer attended,attended and"
            ),
        ]
        for (meaning, line) in lines {
            for phrase in line.split(separator: ",") { table.add(phrase, meaning) }
        }
        var sets: [UInt64] = []
        CaseAgencies(agencies, kinds: kinds).addMentions(
            to: &table,
            meaning: { bits in
                sets.append(bits)
                return Self.agenciesFrom + PhraseTable.Meaning(sets.count - 1)
            }, agencies: agencies)
        agencySets = sets
    }

    /// Statements of one entry, whose words are in the cutter.
    func read(_ entry: ChronologyEntry, _ cutter: WordCutter, _ names: PersonNames, isMeeting: Bool) -> [Statement] {
        var found: [Statement] = []
        let words = cutter.words
        var i = 0
        while i < words.count {
            let column = entry.fields[Int(words[i].field)].kind
            if column == .present {
                let range = cutter.range(of: Int(words[i].sentence))
                list(range, entry, cutter, names, isPresent: true, from: range.lowerBound, &found)
                i = range.upperBound
                continue
            }
            let range = cutter.range(of: Int(words[i].sentence))
            sentence(range, entry, cutter, names, isMeeting, &found)
            i = range.upperBound
        }
        return found
    }

    private func sentence(
        _ range: Range<Int>, _ entry: ChronologyEntry, _ cutter: WordCutter, _ names: PersonNames, _ isMeeting: Bool,
        _ found: inout [Statement]
    ) {
        let words = cutter.words
        if isMeeting, let with = company(range, words, names, entry.agency) {
            list(with, entry, cutter, names, isPresent: true, from: range.lowerBound, &found)
        }
        guard hasCue(range, words) else { return }
        if isMeeting { own(range, entry, cutter, names, &found) }
        var i = range.lowerBound
        while i < range.upperBound {
            if let list = opensList(i, range, words) {
                if list.isEveryone, isMeeting { everyone(range, list.after, entry, cutter, &found) }
                self.list(
                    list.after..<range.upperBound, entry, cutter, names, isPresent: list.isPresent, from: i, &found)
                if list.isList || list.isEveryone { return }
                i = list.after + 1
                continue
            }
            for who in people(at: i, range, words, names, isMeeting, entry.agency) {
                if let (isPresent, end) = verdict(after: who.next, range, words) {
                    found.append(
                        Statement(
                            person: who.person, isPresent: isPresent, words: cutter.verbatim(i..<end, entry.fields)))
                }
            }
            i += 1
        }
    }

    /// "Review at home with Mum and the district nurse": the words after "with" that name people, one upon another.
    private func company(
        _ range: Range<Int>, _ words: [WordKey], _ names: PersonNames, _ own: Int
    ) -> Range<Int>? {
        guard let with = range.first(where: { words[$0].raw == Self.with }),
            (range.lowerBound..<with).contains(where: { Self.gatherings.contains(words[$0].raw) }),
            !(range.lowerBound..<with).contains(where: { Self.denials.contains(words[$0].raw) })
        else { return nil }
        var at = with + 1
        while at < range.upperBound {
            if let who = people(at: at, range, words, names, true, own).first {
                at = max(at + 1, who.next)
            } else if words[at].isCapitalised || Self.between.contains(words[at].raw) {
                at += 1
            } else {
                break
            }
        }
        return at > with + 1 ? with + 1..<min(at, range.upperBound) : nil
    }

    /// Whether the words hold a list of those who came: "Present:", "Apologies:".
    func listsPeople(_ words: [WordKey]) -> Bool {
        words.indices.contains { i in
            var isList = false
            table.matches(words, at: i) { meaning, phrase in
                if meaning == Self.listPresent, phrase.upperBound < words.count,
                    words[phrase.upperBound].raw == Self.colon
                {
                    isList = true
                }
            }
            return isList
        }
    }

    private static let with = WordCutter.key("with")
    private static let gatherings = Set(
        ["review", "meeting", "conference", "discussion", "group", "tac", "taf", "mdt"].map(WordCutter.key))
    private static let denials = Set(
        ["no", "not", "cancelled", "asked", "arranged", "booked", "planned", "discussed", "agreed"].map(WordCutter.key))
    private static let between = Set(["and", "the", "both", "her", "his"].map(WordCutter.key) + [0x2C, 0x26, 0x2F])

    /// Most sentences have no word of coming or staying away.
    private func hasCue(_ range: Range<Int>, _ words: [WordKey]) -> Bool {
        var found = false
        for i in range where !found {
            table.matches(words, at: i) { meaning, _ in found = found || meaning < Self.agenciesFrom }
        }
        return found
    }

    /// "Present: …", "Apologies from …", "No dad." at the head of a sentence.
    private func opensList(_ i: Int, _ range: Range<Int>, _ words: [WordKey]) -> (
        after: Int, isPresent: Bool, isList: Bool, isEveryone: Bool
    )? {
        var best: (meaning: PhraseTable.Meaning, after: Int)?
        table.matches(words, at: i) { meaning, phrase in
            if meaning == Self.listPresent || meaning == Self.listAbsent || meaning == Self.everyone,
                phrase.upperBound > best?.after ?? 0
            {
                best = (meaning, phrase.upperBound)
            }
        }
        guard let best, best.after < range.upperBound else { return nil }
        if best.meaning == Self.everyone { return (best.after, true, false, true) }
        let isHead = i == range.lowerBound
        let hasColon = words[best.after].raw == 0x3A
        if best.meaning == Self.listPresent {
            let isBy = best.after - i > 1
            guard hasColon || (isHead && isBy) else { return nil }
            return (best.after + (hasColon ? 1 : 0), true, true, false)
        }
        let isApology =
            best.after - i > 1 || words[i].raw == WordCutter.key("except") || words[i].raw == WordCutter.key("without")
        guard hasColon || isHead || isApology else { return nil }
        return (best.after + (hasColon ? 1 : 0), false, hasColon || isHead, false)
    }

    private func list(
        _ range: Range<Int>, _ entry: ChronologyEntry, _ cutter: WordCutter, _ names: PersonNames, isPresent: Bool,
        from start: Int, _ found: inout [Statement]
    ) {
        var i = range.lowerBound
        while i < range.upperBound {
            var next = i + 1
            for who in people(at: i, range, cutter.words, names, true, entry.agency) {
                let words = cutter.verbatim(min(start, i)..<min(who.next, range.upperBound), entry.fields)
                found.append(Statement(person: who.person, isPresent: isPresent, words: words))
                next = max(next, who.next)
            }
            // One worker away leaves room for another of the agency: only who was there counts.
            if isPresent, let worker = workers.mention(at: i, cutter.words), worker.agency != entry.agency {
                let words = cutter.verbatim(min(start, i)..<worker.words.upperBound, entry.fields)
                found.append(Statement(person: .agency(worker.agency), isPresent: true, words: words))
            }
            // A negative list without a comma is one person long ("No dad").
            i = next
        }
    }

    private func everyone(
        _ range: Range<Int>, _ after: Int, _ entry: ChronologyEntry, _ cutter: WordCutter, _ found: inout [Statement]
    ) {
        var missing: UInt64 = 0
        for i in after..<range.upperBound { missing |= agencies(at: i, cutter.words)?.bits ?? 0 }
        let words = cutter.verbatim(range, entry.fields)
        let all = agencySets.last ?? 0
        for agency in 0..<64 where all >> UInt64(agency) & 1 == 1 && agency != entry.agency {
            found.append(
                Statement(person: .agency(agency), isPresent: missing >> UInt64(agency) & 1 == 0, words: words))
        }
    }

    /// What the entry says of its own agency's attendance.
    private func own(
        _ range: Range<Int>, _ entry: ChronologyEntry, _ cutter: WordCutter, _ names: PersonNames,
        _ found: inout [Statement]
    ) {
        for i in range {
            var verdict: Bool?
            var end = i
            table.matches(cutter.words, at: i) { meaning, phrase in
                if meaning == Self.ownAbsence {
                    verdict = false
                    end = phrase.upperBound
                } else if meaning == Self.ownPresence, phrase.count > 1, verdict == nil {
                    verdict = true
                    end = phrase.upperBound
                }
            }
            if let verdict {
                // "Dad was unable to attend" is not the agency's own absence.
                guard
                    i == range.lowerBound || cutter.words[i - 1].isMark || !verdict
                        || isOwnWorker(range.lowerBound..<i, cutter.words, names, entry.agency)
                else { return }
                if !verdict, i > range.lowerBound + 1, cutter.words[i - 1].raw != Self.colon { continue }
                found.append(
                    Statement(
                        person: .agency(entry.agency), isPresent: verdict,
                        words: cutter.verbatim(range.lowerBound..<end, entry.fields)))
                return
            }
        }
    }

    /// "I dialled in": whoever writes, or somebody named who is none of the family and of
    /// no other agency.
    private func isOwnWorker(_ range: Range<Int>, _ words: [WordKey], _ names: PersonNames, _ own: Int) -> Bool {
        guard !range.isEmpty, range.count <= 4 else { return false }
        if range.count == 1 { return Self.writers.contains(words[range.lowerBound].raw) }
        return range.allSatisfy { place in
            guard words[place].isCapitalised, !words[place].isMark, names.person(at: place, words) == nil else {
                return false
            }
            return agency(at: place, words).map { $0.place == own } ?? true
        }
    }

    private static let writers = Set(["i", "we"].map(WordCutter.key))

    private func people(
        at i: Int, _ range: Range<Int>, _ words: [WordKey], _ names: PersonNames, _ isMeeting: Bool, _ own: Int
    ) -> [(person: PersonNames.Person, next: Int)] {
        if words[i].raw == Self.parents { return [(.mother, i + 1), (.father, i + 1)] }
        if let who = names.person(at: i, words) { return [(who.person, who.next)] }
        guard isMeeting, let mention = agencies(at: i, words) else { return [] }
        // A word that may mean two agencies says nothing of either.
        guard mention.bits.nonzeroBitCount == 1 else { return [] }
        let agency = mention.bits.trailingZeroBitCount
        // "PC Marl attended": a name after the rank or role.
        var next = mention.next
        while next < range.upperBound, words[next].isCapitalised, !words[next].isMark { next += 1 }
        return [(.agency(agency), next)]
    }

    /// The one agency named at a word, and the word after it.
    func agency(at i: Int, _ words: [WordKey]) -> (place: Int, next: Int)? {
        guard !words[i].isMark, let named = agencies(at: i, words), named.bits.nonzeroBitCount == 1 else { return nil }
        return (named.bits.trailingZeroBitCount, named.next)
    }

    private func agencies(at i: Int, _ words: [WordKey]) -> (bits: UInt64, next: Int)? {
        var found: (bits: UInt64, next: Int)?
        table.matches(words, at: i) { meaning, phrase in
            guard meaning >= Self.agenciesFrom, phrase.upperBound >= found?.next ?? 0 else { return }
            found = (agencySets[Int(meaning - Self.agenciesFrom)], phrase.upperBound)
        }
        return found
    }

    /// "School (invited) did not attend", "was invited but did not attend": the word after being asked to come.
    private func afterInvited(_ start: Int, _ range: Range<Int>, _ words: [WordKey]) -> Int {
        var at = start
        while at < range.upperBound, at < start + 2, Self.beforeInvited.contains(words[at].raw) { at += 1 }
        guard at < range.upperBound, words[at].raw == Self.invited else { return start }
        at += 1
        while at < range.upperBound, Self.invitedYet.contains(words[at].raw) { at += 1 }
        return at
    }

    private static let invited = WordCutter.key("invited")
    private static let beforeInvited = Set(["was", "were", "had", "been"].map(WordCutter.key) + [0x28, 0x2C])
    private static let invitedYet = Set(["but", "and"].map(WordCutter.key) + [0x29, 0x2C, 0x2D])

    /// What follows a person: "was there", "did not attend".
    private func verdict(after next: Int, _ range: Range<Int>, _ words: [WordKey]) -> (isPresent: Bool, end: Int)? {
        var at = next
        if at < range.upperBound, words[at].raw == 0x29 { at += 1 }
        at = afterInvited(at, range, words)
        guard at < range.upperBound else { return nil }
        var best: (meaning: PhraseTable.Meaning, end: Int)?
        for start in at...min(at + 1, range.upperBound - 1) {
            if start > at, words[at].isMark { break }
            table.matches(words, at: start) { meaning, phrase in
                if meaning == Self.present || meaning == Self.absent, phrase.upperBound > best?.end ?? 0 {
                    best = (meaning, phrase.upperBound)
                }
            }
            if best != nil { break }
        }
        return best.map { ($0.meaning == Self.present, $0.end) }
    }
}
