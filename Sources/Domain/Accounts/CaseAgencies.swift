/// The agencies of a case by the words other agencies use for them.
struct CaseAgencies {
    /// Kinds of each agency of the case; a school with a nursery is both.
    let kinds: [[AgencyKind]]
    /// For each kind of agency, those agencies of the case that may be meant; bit sets.
    private let meant: [AgencyKind: UInt64]

    init(_ agencies: [CaseAgency], kinds: [[AgencyKind]]) {
        self.kinds = kinds
        var meant: [AgencyKind: UInt64] = [:]
        for kind in AgencyKind.allCases {
            var bits: UInt64 = 0
            for (place, own) in kinds.enumerated() where place < 64 && own.contains(kind) { bits |= 1 << UInt64(place) }
            if bits == 0 {
                for other in Self.standIns[kind] ?? [] {
                    for (place, own) in kinds.enumerated() where place < 64 && own.contains(other) {
                        bits |= 1 << UInt64(place)
                    }
                    if bits != 0 { break }
                }
            }
            meant[kind] = bits
        }
        self.meant = meant
    }

    /// Agencies of the case that a mention of this kind of service may mean.
    func bits(_ kind: AgencyKind) -> UInt64 { meant[kind] ?? 0 }

    /// Kinds of each agency by its names.
    static func kindsByName(_ agencies: [CaseAgency]) -> [[AgencyKind]] {
        var kinds = kindsByOwnName(agencies)
        // A health board or trust that writes one chronology holds what no other agency of the case does.
        let held = Set(kinds.joined())
        for place in agencies.indices where kinds[place] == [.other] && isHealthBoard(agencies[place].name) {
            kinds[place] = ofHealthBoards.filter { !held.contains($0) }
            if kinds[place].isEmpty { kinds[place] = [.other] }
        }
        return kinds
    }

    private static func isHealthBoard(_ name: String) -> Bool {
        let words = PlainWords.key(name).split(separator: " ")
        return words.contains("nhs") || words == ["health"]
            || (words.contains("health") && words.contains { ["board", "trust", "boards"].contains($0) })
    }

    private static let ofHealthBoards: [AgencyKind] = [
        .hospital, .healthVisiting, .schoolNursing, .midwifery, .mentalHealth, .childMentalHealth,
    ]

    private static func kindsByOwnName(_ agencies: [CaseAgency]) -> [[AgencyKind]] {
        agencies.map { agency in
            var own = [AgencyKind(agencyName: agency.name)]
            for name in [agency.name] + agency.otherNames {
                for (kind, words) in secondNames where holds(name, words) && !own.contains(kind) { own.append(kind) }
                if own[0] == .other { own[0] = AgencyKind(agencyName: name) }
            }
            return own
        }
    }

    /// The kind of service each mention in a phrase table of its own stands for; to count who is spoken of.
    static func kindTable() -> (table: PhraseTable, kinds: [AgencyKind]) {
        var table = PhraseTable()
        var kinds: [AgencyKind] = []
        for (kind, phrase) in AgencyKind.mentions {
            let words = phrase.joined(separator: " ")
            if ambiguous.contains(words) { continue }
            table.add(words[...], PhraseTable.Meaning(kinds.count))
            kinds.append(kind)
        }
        return (table, kinds)
    }

    private static func holds(_ name: String, _ word: String) -> Bool {
        PlainWords.key(name).split(separator: " ").contains { $0 == word }
    }

    private static let secondNames: [(AgencyKind, String)] = [(.nursery, "nursery"), (.school, "school")]

    /// Where a service has no chronology in the case, those whose chronology may hold its work.
    private static let standIns: [AgencyKind: [AgencyKind]] = [
        .nursery: [.school], .midwifery: [.hospital], .schoolNursing: [.healthVisiting], .earlyHelp: [.socialCare],
        .ambulance: [.hospital], .educationWelfare: [.school], .childMentalHealth: [.mentalHealth],
    ]

    /// Words of agencies' names that mean something else in the body of an entry.
    private static let ambiguous: Set<String> = [
        "homes", "practice", "drug", "drugs", "alcohol", "substance", "fire", "outreach", "haven", "refuge", "head",
        "college", "primary",
        "academy", "childcare", "ward", "antenatal", "landlord", "tenancy", "court", "charity", "health centre",
        "looked after",
        "addiction", "domestic violence", "domestic abuse", "ed", "casualty", "early years",
    ]

    /// Adds every word for an agency to a table; `meaning` gives the meaning for a set of agencies.
    func addMentions(to table: inout PhraseTable, meaning: (UInt64) -> PhraseTable.Meaning, agencies: [CaseAgency]) {
        for (kind, phrase) in AgencyKind.mentions {
            let found = bits(kind)
            let words = phrase.joined(separator: " ")
            if found != 0, !Self.ambiguous.contains(words) { table.add(words[...], meaning(found)) }
        }
        for (kind, line) in Self.moreMentions {
            let found = bits(kind)
            guard found != 0 else { continue }
            for phrase in line.split(separator: ",") { table.add(phrase, meaning(found)) }
        }
        for (place, agency) in agencies.enumerated() where place < 64 {
            for name in [agency.name] + agency.otherNames {
                table.add(PlainWords.key(name)[...], meaning(1 << UInt64(place)))
            }
            if let name = shortName(place, agencies) { table.add(name[...], meaning(1 << UInt64(place))) }
        }
        let all = agencies.count >= 64 ? UInt64.max : (1 << UInt64(agencies.count)) - 1
        for phrase in Self.everybody.split(separator: ",") { table.add(phrase, meaning(all)) }
        for phrase in ["referrer", "referrers"] where all & Self.referrers == 0 {
            table.add(phrase[...], meaning(all | Self.referrers))
        }
    }

    /// The part of a name people use alone ("Weir Lane" of "Weir Lane Primary School"): only of services commonly called
    /// by it, and where no other agency of the case begins with the same word.
    private func shortName(_ place: Int, _ agencies: [CaseAgency]) -> String? {
        guard kinds[place].contains(where: { Self.calledByName.contains($0) }) else { return nil }
        let words = PlainWords.key(agencies[place].name).split(separator: " ").drop { $0 == "the" }
        let own = words.prefix { !Self.ofService.contains(String($0)) }
        guard let first = own.first, own.count < words.count, first.utf8.count > 3 else { return nil }
        let isShared = agencies.indices.contains {
            $0 != place && PlainWords.key(agencies[$0].name).split(separator: " ").contains(first)
        }
        return isShared ? nil : own.joined(separator: " ")
    }

    private static let calledByName: Set<AgencyKind> = [.school, .nursery, .generalPractice, .domesticAbuse]
    private static let ofService: Set<String> = [
        "primary", "junior", "infant", "infants", "secondary", "high", "school", "academy", "college", "nursery",
        "surgery", "medical", "practice", "health", "centre", "group", "church", "c", "e", "ce", "rc", "catholic",
        "community", "pre", "preschool", "playgroup", "project", "service", "children", "childrens", "chronology",
    ]

    /// Marks a set of agencies as those that referred the case.
    static let referrers: UInt64 = 1 << 63

    /// Words for all who work with the family.
    private static let everybody =
        "all agencies,all professionals,other agencies,partner agencies,all partners,professionals,all services,"
        + "all parties,all concerned,agencies involved,professionals involved,relevant agencies,relevant professionals,"
        + "network,professional network,core group members,other professionals,multi agency partners,those involved"

    private static let moreMentions: [(AgencyKind, String)] = [
        (
            .hospital,
            "paediatric liaison,paed liaison,paediatric,the hospital,hosp,ae,ed staff,consultant,audiology,paeds"
        ),
        (
            .police,
            "public protection,constable,sgt,ps,pps,patrol car,force,vulnerability unit,safer neighbourhood,cait,response,dv notif,da notif,dva notif,dv notification,da notification,dva notification,domestic violence notification,domestic abuse notification"
        ),
        (
            .school,
            "guidance teacher,guidance staff,pupil support,year head,head of year,deputy head,depute head,depute,rector,class staff,education staff,education,mrs head,school staff,pastoral,inclusion manager,dsp,designated safeguarding lead,designated lead"
        ),
        (.nursery, "day care manager,nursery manager,early years setting,nursery staff,setting"),
        (.police, "encompass,operation encompass"),
        (.generalPractice, "family practitioner,link meeting,dr,doctor,practice manager,gps"),
        (
            .socialCare,
            "locality team,children and families team,gateway team,standby,duty social work,social work duty,social care manager,duty sw,duty worker,team manager,area team,referral team,contact centre,access team,social workers,s w,childrens services duty"
        ),
        (.healthVisiting, "community nurse,h v,duty hv,health visitor team,0 19 nurse,public health nurse"),
        (
            .mentalHealth,
            "adult psychiatry,care co ordinator,mental health services,mental health team,amh,community psychiatric nurse"
        ),
        (.domesticAbuse, "domestic abuse worker,domestic violence worker,outreach staff,isva"),
        (
            .substanceMisuse,
            "drug and alcohol team,key worker,drugs worker,alcohol worker,recovery worker,substance misuse worker"
        ),
        (.housing, "tenancy team,tenancy staff,housing provider,tenancy sustainment"),
        (.midwifery, "community midwifery,mw"),
    ]
}

extension IntegratedChronology {
    /// Words of the family's names: what one of them tells an agency, the writer of the entry did not tell it.
    func outsiders(_ people: [CaseFile.KnownPerson]) -> Set<UInt64> {
        let family = people.filter { PersonRole(words: $0.role ?? "") != .professional }
        let names = children.flatMap { [$0.name] + $0.otherNames } + family.flatMap { [$0.name] + $0.otherNames }
        let titles = ["the", "child", "mr", "mrs", "ms", "miss", "dr", "baby", "unborn"]
        return Set(
            names.flatMap { PlainWords.key($0).split(separator: " ").map(String.init) }
                .filter { $0.utf8.count > 1 && !titles.contains($0) }.map { WordCutter.key($0) })
    }
}
