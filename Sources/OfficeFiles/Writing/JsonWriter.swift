public import Domain

/// Writes everything known about a chronology as JSON, format "casement-chronology/1" (docs/json-schema.json). One
/// entry to a line; keys in a fixed order.
public struct JsonWriter: ChronologyWriter {
    /// Name and version of the form; the number grows when a reader of the old form would go wrong.
    public static let format = "casement-chronology/1"

    public init() {}

    public func bytes(_ chronology: IntegratedChronology) throws(WritingError) -> [UInt8] {
        var json = JsonBytes(capacity: 1 << 20)
        json.object { json in
            json.key("format")
            json.string(Self.format)
            json.key("title")
            json.optional(chronology.title)
            json.key("children")
            json.array(chronology.children) { json, child in Self.child(child, &json) }
            json.key("agencies")
            json.array(chronology.agencies) { json, agency in
                json.object { json in
                    Self.names(agency.name, agency.otherNames, &json)
                    json.key("inferred")
                    json.bool(agency.isInferred)
                }
            }
            Self.notes(chronology.notes, &json)
            json.key("files")
            json.array(chronology.files) { json, file in Self.file(file, &json) }
            json.key("entries")
            json.array(chronology.entries) { json, entry in
                Self.entry(entry, chronology.panel[entry.id], &json)
            }
            JsonReport.write(ImportReport(chronology), &json)
            if let understanding = chronology.understanding {
                JsonUnderstanding.write(understanding, of: chronology, &json)
            }
        }
        json.line()
        return json.out.bytes
    }

    private static func names(_ name: String, _ others: [String], _ json: inout JsonBytes) {
        json.key("name")
        json.string(name)
        json.key("otherNames")
        json.array(others) { json, name in json.string(name) }
    }

    private static func child(_ child: ChildOfCase, _ json: inout JsonBytes) {
        json.object { json in
            names(child.name, child.otherNames, &json)
            json.key("born")
            json.day(child.born)
            json.key("inferred")
            json.bool(child.isInferred)
        }
    }

    // MARK: - Entries

    private static func entry(_ entry: ChronologyEntry, _ panel: PanelOnEntry?, _ json: inout JsonBytes) {
        json.object { json in
            json.line()
            json.key("id")
            json.string(entry.id.description)
            json.key("file")
            json.number(entry.file)
            json.key("table")
            json.number(entry.id.table)
            json.key("row")
            json.number(entry.id.row)
            json.key("agency")
            json.number(entry.agency)
            json.key("date")
            date(entry.date, &json)
            json.key("recorded")
            if let recorded = entry.recorded { date(recorded, &json) } else { json.null() }
            json.key("fields")
            json.array(entry.fields) { json, field in
                json.object { json in
                    json.key("kind")
                    json.string(field.kind.rawValue)
                    json.key("heading")
                    json.string(field.heading)
                    json.key("text")
                    json.string(field.text)
                }
            }
            json.key("childSeen")
            json.string(entry.childSeen.rawValue)
            remarks(entry.remarks, &json)
            notes(entry.notes, &json)
            problems(entry.problems, &json)
            if let panel { Self.panel(panel, &json) }
        }
    }

    private static func panel(_ panel: PanelOnEntry, _ json: inout JsonBytes) {
        func list(_ key: StaticString, _ words: [String], _ json: inout JsonBytes) {
            json.key(key)
            json.array(words) { json, words in json.string(words) }
        }
        json.key("panel")
        json.object { json in
            json.key("weight")
            json.optional(panel.weight?.rawValue)
            list("themes", panel.themes, &json)
            list("notes", panel.notes, &json)
            list("questions", panel.questions, &json)
            list("decisions", panel.decisions, &json)
        }
    }

    private static func date(_ date: DateReading, _ json: inout JsonBytes) {
        json.object { json in
            json.key("verbatim")
            json.string(date.verbatim)
            json.key("earliest")
            json.day(date.earliest)
            json.key("latest")
            json.day(date.latest)
            json.key("precision")
            json.string(date.precision.rawValue)
            json.key("uncertain")
            json.bool(date.isUncertain)
            json.key("time")
            json.time(date.time)
            json.key("endTime")
            json.time(date.endTime)
            notes(date.notes, &json)
            problems(date.problems, &json)
        }
    }

    // MARK: - Notes, problems, remarks

    private static func notes(_ notes: [Note], _ json: inout JsonBytes) {
        json.key("notes")
        json.array(notes) { json, note in
            json.object { json in
                json.key("kind")
                json.string(note.kind.rawValue)
                json.key("message")
                json.string(note.message)
            }
        }
    }

    private static func problems(_ problems: [Problem], _ json: inout JsonBytes) {
        json.key("problems")
        json.array(problems) { json, problem in
            json.object { json in
                json.key("kind")
                json.string(problem.kind.rawValue)
                json.key("message")
                json.string(problem.message)
                json.key("suggestion")
                json.optional(problem.suggestion)
            }
        }
    }

    private static func remarks(_ remarks: [SourceRemark], _ json: inout JsonBytes) {
        json.key("remarks")
        json.array(remarks) { json, remark in
            json.object { json in
                json.key("kind")
                json.string(remark.kind.rawValue)
                json.key("place")
                if let place = remark.place { Self.place(place, &json) } else { json.null() }
                json.key("text")
                json.string(remark.text)
                json.key("author")
                json.optional(remark.author)
            }
        }
    }

    private static func place(_ place: SourcePlace, _ json: inout JsonBytes) {
        json.object { json in
            json.key("table")
            json.number(place.table)
            json.key("row")
            json.number(place.row)
            json.key("column")
            json.number(place.column)
        }
    }

    // MARK: - Files

    private static func file(_ file: FileReport, _ json: inout JsonBytes) {
        json.object { json in
            json.line()
            json.key("name")
            json.string(file.name)
            json.key("sha256")
            json.string(file.digest)
            json.key("format")
            json.optional(file.format?.rawValue)
            json.key("refused")
            json.optional(file.refusal?.message)
            json.key("agency")
            if let agency = file.agency { json.number(agency) } else { json.null() }
            json.key("agencyKnownFrom")
            json.string(file.agencyKnownFrom)
            json.key("readAs")
            json.optional(file.readAs)
            json.key("lines")
            json.number(file.lineCount)
            json.key("entries")
            json.number(file.entryCount)
            json.key("sharingLine")
            json.number(file.sharingLine)
            json.key("earliest")
            json.day(file.earliest)
            json.key("latest")
            json.day(file.latest)
            json.key("tables")
            json.array(file.tables) { json, table in Self.table(table, &json) }
            json.key("setAside")
            json.array(file.setAside) { json, row in
                json.object { json in
                    json.key("place")
                    place(row.place, &json)
                    json.key("reason")
                    json.string(row.reason.rawValue)
                    json.key("text")
                    json.string(row.text)
                }
            }
            remarks(file.remarks, &json)
            problems(file.problems, &json)
        }
    }

    private static func table(_ table: TableReport, _ json: inout JsonBytes) {
        json.object { json in
            json.key("number")
            json.number(table.number)
            json.key("name")
            json.optional(table.name)
            json.key("role")
            json.string(table.role.rawValue)
            json.key("lines")
            json.number(table.lineCount)
            json.key("entries")
            json.number(table.entryCount)
            json.key("columns")
            json.array(table.columns) { json, column in
                json.object { json in
                    json.key("column")
                    json.number(column.column)
                    json.key("heading")
                    json.string(column.heading)
                    json.key("kind")
                    json.string(column.kind.rawValue)
                    json.key("basis")
                    json.string(column.basis.rawValue)
                }
            }
        }
    }
}
