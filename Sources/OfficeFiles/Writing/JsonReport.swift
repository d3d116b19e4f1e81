import Domain

/// The import report in JSON: for each agency what to ask it, what it is to confirm and what was remarked in its files.
enum JsonReport {
    static func write(_ report: ImportReport, _ json: inout JsonBytes) {
        json.key("importReport")
        json.object { json in
            json.key("summary")
            json.array(report.summaryLines) { json, line in json.string(line) }
            json.key("agencies")
            json.array(report.agencies) { json, agency in Self.agency(agency, of: report, &json) }
        }
    }

    private static func agency(
        _ agency: ImportReport.AgencySection, of report: ImportReport, _ json: inout JsonBytes
    ) {
        json.object { json in
            json.line()
            json.key("agency")
            json.string(agency.name)
            json.key("files")
            json.array(agency.files) { json, file in json.string(report.files[file].name) }
            json.key("questions")
            json.array(report.questions(agency)) { json, question in
                json.object { json in
                    json.key("number")
                    json.number(question.number)
                    json.key("kind")
                    json.string(question.ask.kind.rawValue)
                    json.key("file")
                    json.string(report.files[question.file].name)
                    json.key("question")
                    json.string(question.ask.heading + " " + question.ask.request)
                    json.key("places")
                    json.array(question.ask.items) { json, item in
                        json.object { json in
                            Self.place(item.place, &json)
                            json.key("words")
                            json.string(item.sentence)
                        }
                    }
                }
            }
            json.key("toConfirm")
            json.array(report.completed(agency)) { json, date in
                json.object { json in
                    Self.place(date.place, &json)
                    json.key("written")
                    json.string(date.place.date)
                    json.key("takenAs")
                    json.string(date.takenAs)
                    json.key("how")
                    json.string(date.how)
                }
            }
            json.key("remarks")
            json.array(report.remarks(agency)) { json, remark in
                json.object { json in
                    json.key("kind")
                    json.string(remark.kind)
                    json.key("entry")
                    if let entry = remark.entry { json.number(entry - 1) } else { json.null() }
                    json.key("where")
                    json.string(remark.place)
                    json.key("words")
                    json.string(remark.words)
                }
            }
        }
    }

    /// The entry, by its place in `entries`, and where its maker finds it.
    private static func place(_ place: ImportReport.Place, _ json: inout JsonBytes) {
        json.key("entry")
        if let entry = place.entry { json.number(entry - 1) } else { json.null() }
        json.key("where")
        json.string(place.words)
    }
}
