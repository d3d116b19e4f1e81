extension ImportReport {
    /// One agency: the files it sent, and so what its e-mail is about.
    public struct AgencySection: Sendable, Hashable {
        /// "" where nobody can tell whose file it is.
        public var name: String
        /// Places in ``ImportReport/files``; empty where the case names the agency and no file came from it.
        public var files: [Int]
    }

    /// One numbered point of what an agency is asked.
    public struct Question: Sendable, Hashable {
        /// From 1, counted through all files of the agency.
        public var number: Int
        /// Place in ``ImportReport/files``.
        public var file: Int
        public var ask: Ask

        /// "2. One row repeats another row. Please say whether …"
        public var words: String { "\(title) \(ask.request)" }

        /// "2. One row repeats another row."
        public var title: String {
            "\(number). " + (ask.heading.hasPrefix("1 ") ? "One" + ask.heading.dropFirst() : ask.heading)
        }
    }

    /// What the agency is asked, in the order of its files.
    public func questions(_ agency: AgencySection) -> [Question] {
        var found: [Question] = []
        for file in agency.files {
            for ask in files[file].asks { found.append(Question(number: found.count + 1, file: file, ask: ask)) }
        }
        return found
    }

    /// The dates the agency is to confirm.
    public func completed(_ agency: AgencySection) -> [CompletedDate] { agency.files.flatMap { files[$0].completed } }

    /// What somebody wrote beside the agency's rows.
    public func remarks(_ agency: AgencySection) -> [Remark] { agency.files.flatMap { files[$0].remarks } }

    /// What the agency is called in the report.
    public func title(_ agency: AgencySection) -> String {
        if !agency.name.isEmpty { return agency.name }
        return "The sender of " + agency.files.map { files[$0].name }.joined(separator: ", ")
    }

    /// "About your file “a.docx”:"
    public func about(_ agency: AgencySection) -> String {
        let names = agency.files.map { "“\(files[$0].name)”" }
        return names.count == 1
            ? "About your file \(names[0]):" : "About your files \(names.joined(separator: " and ")):"
    }

    /// Dates of an agency named with its questions; more stand in a list of their own.
    public static let datesAtOnce = 8

    /// "64 dates were not written in full, and we completed them: … Please confirm them, or send us the right ones."
    public func confirmRequest(_ agency: AgencySection) -> String {
        let dates = completed(agency)
        if dates.isEmpty { return "" }
        var order: [String] = []
        var counts: [String: Int] = [:]
        for date in dates {
            if counts[date.how] == nil { order.append(date.how) }
            counts[date.how, default: 0] += 1
        }
        // The commonest first; those of one number in the order of the file.
        let sorted = order.enumerated().sorted { a, b in
            (-(counts[a.element] ?? 0), a.offset) < (-(counts[b.element] ?? 0), b.offset)
        }
        let said = sorted.prefix(6).map { "in \(counts[$0.element] ?? 0) \(Self.unstopped($0.element))" }
        let more = sorted.count > said.count ? "; and others" : ""
        let one = dates.count == 1
        return SheetWords.count(dates.count, "date was", "dates were")
            + " not written in full; we completed \(one ? "it" : "them") (\(said.joined(separator: "; "))\(more)). "
            + "Please confirm \(one ? "it" : "them"), or send the right \(one ? "date" : "dates")."
    }

    private static func unstopped(_ words: String) -> String {
        let words = words.prefix(1).lowercased() + words.dropFirst()
        return words.hasSuffix(".") ? String(words.dropLast()) : words
    }

    static func agencies(of chronology: IntegratedChronology, _ files: [FileSection]) -> [AgencySection] {
        var ofAgency: [Int: [Int]] = [:]
        var unknown: [Int] = []
        for (place, file) in files.enumerated() {
            if let agency = chronology.files[file.file].agency {
                ofAgency[agency, default: []].append(place)
            } else {
                unknown.append(place)
            }
        }
        var writes = [Bool](repeating: false, count: chronology.agencies.count)
        for index in chronology.entries.indices {
            let agency = chronology.entries[index].agency
            if writes.indices.contains(agency) { writes[agency] = true }
        }
        var sections = chronology.agencies.indices.compactMap { agency -> AgencySection? in
            let own = ofAgency[agency] ?? []
            // An agency that speaks only in another's file has sent nothing to ask about.
            if own.isEmpty, writes[agency] { return nil }
            return AgencySection(name: ChronologySheet.agencyName(agency, in: chronology), files: own)
        }
        sections += unknown.map { AgencySection(name: "", files: [$0]) }
        return sections
    }
}
