/// Brings the files of a case into one chronology: agencies named once, entries in one order, every line accounted for.
public struct ChronologyIntegrator: Sendable {
    public var caseFile: CaseFile?

    public init(caseFile: CaseFile? = nil) { self.caseFile = caseFile }

    /// Puts all files together, in the order of ``ChronologyOrder``.
    /// - Parameter results: given up by the caller, so that each file's entries are let go as they are taken over.
    public func integrate(_ results: consuming [DocumentImporter.Result]) -> IntegratedChronology {
        let children = results.flatMap(\.children.children)
        var chronology = IntegratedChronology(title: caseFile?.title)
        chronology.people = caseFile?.people ?? []
        var places: [String: Int] = [:]
        for agency in caseFile?.agencies ?? [] {
            places[PlainWords.key(agency.name)] = chronology.agencies.count
            chronology.agencies.append(CaseAgency(name: agency.name, otherNames: agency.otherNames))
        }
        let naming = AgencyNaming(caseFile: caseFile)
        chronology.entries.reserveCapacity(results.reduce(0) { $0 + $1.entries.count })
        for file in results.indices {
            var result = results[file]
            results[file].entries = []
            var report = result.report
            var entries: [ChronologyEntry] = []
            swap(&entries, &result.entries)
            if report.refusal == nil {
                let own = place(
                    naming.canonical(result.agencyName) ?? result.agencyName, inferred: result.agencyInferred,
                    &places, &chronology)
                report.agency = own
                // Where the case file says whose file it is, its agency column names sources, not authors.
                let several = result.agencyInferred && Set(result.agencyWords.compactMap { $0 }).count > 1
                var cache: [String: Int] = [:]
                for (index, var entry) in entries.enumerated() {
                    entry.file = file
                    entry.agency = own
                    if several, let words = result.agencyWords[index], !words.isEmpty {
                        let at =
                            cache[words]
                            ?? place(naming.canonical(words) ?? words, inferred: true, &places, &chronology)
                        cache[words] = at
                        entry.agency = at
                    }
                    chronology.entries.append(entry)
                }
            }
            chronology.files.append(report)
        }
        markRepeatedFiles(&chronology)
        sort(&chronology)
        nameChildren(children, &chronology)
        noteAssumptions(&chronology)
        return chronology
    }

    private func place(
        _ name: String, inferred: Bool, _ places: inout [String: Int], _ chronology: inout IntegratedChronology
    ) -> Int {
        let key = PlainWords.key(name)
        if let known = places[key] { return known }
        places[key] = chronology.agencies.count
        chronology.agencies.append(CaseAgency(name: name, isInferred: inferred))
        return chronology.agencies.count - 1
    }

    /// Says of a file most of whose rows stand in another file too that it may be another version of it.
    private func markRepeatedFiles(_ chronology: inout IntegratedChronology) {
        guard chronology.files.count > 1 else { return }
        struct Row: Hashable {
            var day: CivilDate?
            var words: String
        }
        var first: [Row: Int] = [:]
        var shared: [Int: [Int: Int]] = [:]
        for entry in chronology.entries {
            let words = entry.event
            if words.utf8.count < 24 { continue }
            let row = Row(day: entry.date.earliest, words: words)
            if let file = first[row] {
                if file != entry.file { shared[entry.file, default: [:]][file, default: 0] += 1 }
            } else {
                first[row] = entry.file
            }
        }
        for (file, others) in shared {
            let count = chronology.files[file].entryCount
            guard let most = others.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value >= 5,
                most.value * 2 >= count
            else { continue }
            chronology.files[file].problems.append(
                Problem(
                    .repeatedFile,
                    "\(most.value) of its \(count) entries stand word for word in “\(chronology.files[most.key].name)” too.",
                    suggestion: "Which version counts?"))
        }
    }

    private func sort(_ chronology: inout IntegratedChronology) {
        let keys = chronology.entries.map(ChronologyOrder.key)
        var order = keys.indices.sorted { keys[$0] < keys[$1] }
        // Put in order in place, one cycle of the permutation after the other: a second copy of a large case would
        // double the memory it takes.
        for start in order.indices {
            var at = start
            while order[at] != start, order[at] != at {
                let from = order[at]
                chronology.entries.swapAt(at, from)
                order[at] = at
                at = from
            }
            order[at] = at
        }
    }

    private func nameChildren(_ children: [ChildOfCase], _ chronology: inout IntegratedChronology) {
        if let caseFile, !caseFile.children.isEmpty {
            chronology.children = caseFile.children + caseFile.siblings
            return
        }
        var seen: [String: Int] = [:]
        for child in children {
            let key = PlainWords.key(child.name)
            if let at = seen[key] {
                if chronology.children[at].born == nil { chronology.children[at].born = child.born }
            } else {
                seen[key] = chronology.children.count
                chronology.children.append(child)
            }
        }
    }

    private func noteAssumptions(_ chronology: inout IntegratedChronology) {
        if caseFile?.children.isEmpty ?? true {
            let names = chronology.children.map(\.name).joined(separator: ", ")
            chronology.notes.append(
                Note(
                    .columnInferred,
                    names.isEmpty
                        ? "No case file was given and no file names the children the review is about."
                        : "No case file was given. The children (\(names)) are taken from the agencies' own keys and titles."
                ))
        }
        let sent = Set(chronology.entries.map(\.agency)).union(chronology.files.compactMap(\.agency))
        let silent = chronology.agencies.indices.filter { !sent.contains($0) }.map { chronology.agencies[$0].name }
        if !silent.isEmpty {
            chronology.notes.append(
                Note(
                    .agencyWithoutFile,
                    "The case file names agencies no file came from: \(silent.joined(separator: ", "))."))
        }
        let inferred = chronology.agencies.filter(\.isInferred)
        if !inferred.isEmpty {
            chronology.notes.append(
                Note(
                    .agencyInferred,
                    "\(inferred.count) of \(chronology.agencies.count) agencies are named from the files themselves, not from a case file."
                ))
        }
    }
}
