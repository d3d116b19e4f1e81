/// Finds whose chronology a file is: the case file, the file's own agency column, its titles, or its name.
struct AgencyNaming {
    var caseFile: CaseFile?

    struct Found {
        var name: String
        var knownFrom: String
        var isInferred: Bool
    }

    /// - Parameters:
    ///   - pageText: words at the head and foot of the pages, believed only where they say whose they are ("Agency: …").
    ///   - column: words of the agency column with how many entries have each.
    func name(
        file: String, mapped: String?, titles: [String], pageText: [String] = [], column: [String: Int]
    ) -> Found {
        if let mapped, !PlainWords.isBlank(mapped) {
            return Found(name: mapped, knownFrom: "stated in the mapping file", isInferred: false)
        }
        // Of several files of one name each has so much of its path as tells it apart.
        let path = file.split(separator: "/").map(String.init)
        let file = path.last ?? file
        let folder = path.count > 1 ? Self.cleaned(path[path.count - 2]) : ""
        let whole = path.joined(separator: "/")
        if let agency = caseFile?.agencies.first(where: { agency in
            agency.files.contains { Self.matches(file, $0) || Self.matches(whole, $0) }
        }) {
            return Found(name: agency.name, knownFrom: "stated in the case file", isInferred: false)
        }
        let stem = Self.bracketed(Self.cleaned(Self.stem(file)))
        if let agency = fromCaseNames([stem, folder] + titles) {
            return Found(name: agency, knownFrom: "its name, as in the case file", isInferred: false)
        }
        let total = column.values.reduce(0, +)
        if let (words, count) = column.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), count * 10 >= total * 9 {
            let stated = canonical(words) ?? words
            return Found(name: stated, knownFrom: "its agency column", isInferred: true)
        }
        for title in titles + pageText {
            if let named = Self.labelled(title) { return Found(name: named, knownFrom: "its title", isInferred: true) }
        }
        if let title = titles.map(Self.cleaned).first(where: { Self.shareWords($0, stem) && $0.utf8.count <= 80 }) {
            return Found(name: title, knownFrom: "its title", isInferred: true)
        }
        if !stem.isEmpty { return Found(name: stem, knownFrom: "the file name", isInferred: true) }
        if let title = titles.map(Self.cleaned).first(where: { !$0.isEmpty && $0.utf8.count <= 80 }) {
            return Found(name: title, knownFrom: "its title", isInferred: true)
        }
        if !folder.isEmpty { return Found(name: folder, knownFrom: "its folder", isInferred: true) }
        return Found(name: Self.stem(file), knownFrom: "the file name", isInferred: true)
    }

    /// The case file's name for an agency written in one of its other forms.
    func canonical(_ words: String) -> String? {
        let key = PlainWords.key(words)
        return caseFile?.agencies.first { agency in
            ([agency.name] + agency.otherNames).contains { PlainWords.key($0) == key }
        }?.name
    }

    private func fromCaseNames(_ texts: [String]) -> String? {
        guard let agencies = caseFile?.agencies else { return nil }
        var best: (name: String, length: Int)?
        for text in texts {
            let key = " " + PlainWords.key(text) + " "
            for agency in agencies {
                for name in [agency.name] + agency.otherNames {
                    let wanted = " " + PlainWords.key(name) + " "
                    if wanted.utf8.count > 3, key.contains(wanted), wanted.utf8.count > (best?.length ?? 0) {
                        best = (agency.name, wanted.utf8.count)
                    }
                }
            }
            if best != nil { break }
        }
        return best?.name
    }

    /// "Agency: Northmoor Housing" in a title line.
    private static func labelled(_ title: String) -> String? {
        let labels = [
            "name of agency", "agency name", "agency", "organisation", "service", "completed for", "report of",
        ]
        guard let colon = title.firstIndex(of: ":") else { return nil }
        guard labels.contains(PlainWords.key(String(title[..<colon]))) else { return nil }
        let rest = PlainWords.trimmed(String(title[title.index(after: colon)...]))
        let first = rest.split(whereSeparator: { $0 == "\n" || $0 == "\t" || $0 == "|" }).first.map(String.init) ?? ""
        return first.isEmpty || first.utf8.count > 80 ? nil : first
    }

    /// File names lose their brackets: "Health Visiting 0-19 Service" is "Health Visiting (0-19) Service", and a name
    /// followed by what it is in small letters ("Haven Rowton domestic abuse charity") has that in brackets.
    static func bracketed(_ name: String) -> String {
        guard !name.contains("(") else { return name }
        var words = name.split(separator: " ").map(String.init)
        if let ages = words.firstIndex(where: isAgeRange), ages > 0, ages < words.count - 1 {
            words[ages] = "(" + words[ages] + ")"
        }
        let tail = words.reversed().prefix { word in word.first?.isLowercase == true && word != "and" && word != "of" }
        if tail.count >= 3, tail.count < words.count,
            !["and", "of", "for"].contains(words[words.count - tail.count - 1])
        {
            words[words.count - tail.count] = "(" + words[words.count - tail.count]
            words[words.count - 1] += ")"
        }
        return words.joined(separator: " ")
    }

    /// "0-19", "5–11".
    private static func isAgeRange(_ word: String) -> Bool {
        let parts = word.split(whereSeparator: { $0 == "-" || $0 == "–" })
        return parts.count == 2 && parts.allSatisfy { (1...2).contains($0.utf8.count) && Int($0) != nil }
            && (Int(parts[0]) ?? 0) < (Int(parts[1]) ?? 0)
    }

    /// The name without words that say what kind of document it is, versions and numbering.
    static func cleaned(_ text: String) -> String {
        var text = PlainWords.splitBracketsKeepingNames(text)
        for cut in [" – ", " — ", " | ", "\n", "\t"] {
            if let range = text.firstRange(of: cut) { text = String(text[..<range.lowerBound]) }
        }
        // "Export: Mill Lane School" is the school's.
        if let colon = text.firstIndex(of: ":") {
            let label = PlainWords.key(String(text[..<colon])).split(separator: " ")
            if !label.isEmpty, label.count <= 4,
                label.allSatisfy({ labels.contains(String($0)) || dropped.contains(String($0)) })
            {
                text = PlainWords.trimmed(String(text[text.index(after: colon)...]))
            }
        }
        // "The Surgery: chronology of involvement" is the surgery's.
        if let colon = text.lastIndex(of: ":"),
            PlainWords.key(String(text[text.index(after: colon)...])).hasPrefix("chronology")
        {
            text = String(text[..<colon])
        }
        var words = text.split(whereSeparator: { $0 == " " || $0 == "_" }).map(String.init)
        while let first = words.first, first.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" || $0 == ")" }) {
            words.removeFirst()
        }
        while let last = words.last, dropped.contains(PlainWords.key(last)) || isVersion(last) { words.removeLast() }
        while let first = words.first, leading.contains(PlainWords.key(first)) { words.removeFirst() }
        return words.joined(separator: " ")
    }

    private static let dropped: Set<String> = [
        "chronology", "chronologies", "imr", "scr", "final", "draft", "individual", "agency", "version", "copy",
        "report",
        "of", "events", "significant", "key", "management", "review", "single", "csr", "lcspr", "template", "",
        "merged", "combined", "the", "for", "and", "v", "amended", "revised", "updated", "new", "clean", "redacted",
    ]
    /// Words before a colon that say what the document is, not whose.
    private static let labels: Set<String> = [
        "export", "exported", "extract", "extracted", "printed", "print", "printout", "download", "data", "record",
        "records", "from", "by", "system", "case", "file", "document", "title", "source", "name", "author", "provider",
        "organisation", "service", "submitted", "prepared", "list", "timeline", "contacts", "log",
    ]
    private static let leading: Set<String> = [
        "chronology", "imr", "scr", "final", "draft", "of", "from", "for", "copy", "",
    ]

    private static func isVersion(_ word: String) -> Bool {
        let key = PlainWords.key(word)
        if key.allSatisfy({ $0.isNumber || $0 == " " }) { return true }
        return key.first == "v" && key.dropFirst().allSatisfy { $0.isNumber || $0 == " " }
    }

    private static func shareWords(_ a: String, _ b: String) -> Bool {
        let one = Set(PlainWords.key(a).split(separator: " "))
        let two = Set(PlainWords.key(b).split(separator: " "))
        return !one.isEmpty && one.intersection(two).count * 3 >= min(one.count, two.count) * 2 && !two.isEmpty
    }

    static func stem(_ file: String) -> String {
        guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
        return String(file[..<dot])
    }

    /// File name against a pattern in which `*` stands for anything; letters compare without case.
    static func matches(_ file: String, _ pattern: String) -> Bool {
        let name = Array(file.lowercased().utf8)
        let want = Array(pattern.lowercased().utf8)
        var n = 0
        var p = 0
        var star: (p: Int, n: Int)?
        while n < name.count {
            if p < want.count, want[p] == 0x2A {
                star = (p, n)
                p += 1
            } else if p < want.count, want[p] == name[n] {
                p += 1
                n += 1
            } else if let (sp, sn) = star {
                star = (sp, sn + 1)
                p = sp + 1
                n = sn + 1
            } else {
                return false
            }
        }
        while p < want.count, want[p] == 0x2A { p += 1 }
        return p == want.count
    }
}

extension PlainWords {
    /// Takes out bracketed drafts and versions ("(draft 2)") but keeps other brackets ("Health Visiting (0-19)").
    fileprivate static func splitBracketsKeepingNames(_ text: String) -> String {
        guard let open = text.lastIndex(of: "("), let close = text[open...].firstIndex(of: ")") else { return text }
        let inside = key(String(text[text.index(after: open)..<close]))
        let gone = ["draft", "final", "version", "copy", "v1", "v2", "v3", "1", "2", "3"].contains { word in
            inside == word || inside.hasPrefix(word + " ")
        }
        return gone ? trimmed(String(text[..<open]) + String(text[text.index(after: close)...])) : text
    }
}
