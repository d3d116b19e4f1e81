public import Domain

/// Writes a chronology in the form in which it is compared with a known truth: for each entry its place, the days its
/// date may mean, agency, words, child seen and kinds of problem; what was understood where it was asked for.
public struct ScoringWriter: ChronologyWriter {
    public init() {}

    public func bytes(_ chronology: IntegratedChronology) throws(WritingError) -> [UInt8] {
        let understood = ScoringUnderstanding(chronology)
        var json = JsonBytes(capacity: 1 << 20)
        json.object { json in
            json.key("entries")
            json.array(chronology.entries.indices) { json, index in
                let entry = chronology.entries[index]
                json.object { json in
                    json.line()
                    json.key("id")
                    json.string(entry.id.description)
                    json.key("file")
                    json.string(
                        chronology.files.indices.contains(entry.file) ? chronology.files[entry.file].name : "")
                    json.key("table")
                    json.number(entry.id.table)
                    json.key("row")
                    json.number(entry.id.row)
                    json.key("earliest")
                    json.day(entry.date.earliest)
                    json.key("latest")
                    json.day(entry.date.latest)
                    json.key("agency")
                    json.string(
                        chronology.agencies.indices.contains(entry.agency)
                            ? chronology.agencies[entry.agency].name : "")
                    json.key("text")
                    json.string(entry.event)
                    json.key("childSeen")
                    json.string((understood?.childSeen[index] ?? entry.childSeen).rawValue)
                    if let understood {
                        json.key("occurrence")
                        json.optional(understood.occurrence[index].map { "g\($0 + 1)" })
                    }
                    json.key("problems")
                    json.array(entry.allProblems) { json, problem in json.string(problem.kind.rawValue) }
                }
            }
            json.key("discrepancies")
            if let understood {
                understood.writeDiscrepancies(to: &json)
                understood.writeGaps(to: &json)
            } else {
                json.array([String]()) { json, _ in json.null() }
            }
        }
        json.line()
        return json.out.bytes
    }
}
