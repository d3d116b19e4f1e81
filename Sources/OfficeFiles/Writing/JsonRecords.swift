import Domain

/// Who and what stood in several agencies' records, as the member "records" of what was understood.
enum JsonRecords {
    static func write(_ records: CaseRecords, _ json: inout JsonBytes) {
        json.object { json in
            json.key("people")
            json.array(records.people) { subject($1, &$0) }
            json.key("addresses")
            json.array(records.addresses) { subject($1, &$0) }
            json.key("weights")
            json.array(records.weights) { json, weight in
                json.object { json in
                    json.key("entry")
                    json.number(weight.entry)
                    json.key("child")
                    json.number(weight.child)
                    json.key("grams")
                    if let grams = weight.grams { json.number(grams) } else { json.null() }
                    json.key("words")
                    json.string(weight.words)
                }
            }
            json.key("notPassedOn")
            json.array(records.notPassedOn) { words($1.entry, $1.words, &$0) }
            json.key("signs")
            json.array(records.signs) { json, sign in
                json.object { json in
                    json.key("kind")
                    json.string(sign.kind.rawValue)
                    json.key("entry")
                    json.number(sign.entry)
                    json.key("child")
                    if let child = sign.child { json.number(child) } else { json.null() }
                    json.key("words")
                    json.string(sign.words)
                }
            }
        }
    }

    /// What stood apart before an incident, as an item of the member "pieces".
    static func pieces(
        _ found: CrisisPieces, in chronology: IntegratedChronology, _ json: inout JsonBytes
    ) {
        json.object { json in
            json.line()
            json.key("incident")
            json.number(found.incident)
            json.key("day")
            json.day(found.day)
            json.key("since")
            json.day(found.since)
            json.key("withheld")
            json.array(found.withheld) { words($1.entry, $1.words, &$0) }
            json.key("goingWell")
            json.array(found.goingWell) { words($1.entry, $1.words, &$0) }
            json.key("silent")
            json.array(found.silent) { json, silent in
                json.object { json in
                    json.key("agency")
                    json.number(silent.agency)
                    json.key("entry")
                    json.number(silent.entry)
                    json.key("days")
                    json.number(silent.days)
                }
            }
            json.key("plans")
            json.array(found.plans) { json, plan in
                json.object { json in
                    json.key("title")
                    json.string(plan.title)
                    json.key("children")
                    json.array(plan.children) { $0.number($1) }
                    json.key("from")
                    json.day(plan.from)
                    json.key("ended")
                    json.day(plan.ended)
                }
            }
            json.key("sideBySide")
            json.array(found.sideBySide(in: chronology)) { json, line in
                json.object { json in
                    json.line()
                    json.key("about")
                    json.string(line.label)
                    json.key("words")
                    json.string(line.text)
                    json.key("entries")
                    json.array(line.entries) { $0.number($1) }
                }
            }
            json.key("pieces")
            json.array(found.pieces) { json, piece in
                json.object { json in
                    json.line()
                    json.key("kind")
                    json.string(piece.kind.rawValue)
                    json.key("name")
                    json.string(piece.name)
                    json.key("lines")
                    json.array(piece.lines) { words($1.entry, $1.words, &$0) }
                    json.key("against")
                    json.array(piece.against) { words($1.entry, $1.words, &$0) }
                }
            }
        }
    }

    private static func subject(_ subject: RecordSubject, _ json: inout JsonBytes) {
        json.object { json in
            json.line()
            json.key("name")
            json.string(subject.name)
            json.key("otherNames")
            json.array(subject.otherNames) { $0.string($1) }
            json.key("role")
            json.string(subject.role)
            json.key("holders")
            json.array(subject.holders) { json, holder in
                json.object { json in
                    json.key("agency")
                    json.number(holder.agency)
                    json.key("entry")
                    json.number(holder.entry)
                    json.key("count")
                    json.number(holder.count)
                    json.key("words")
                    json.string(holder.words)
                }
            }
            json.key("without")
            json.array(subject.without) { json, without in
                json.object { json in
                    json.key("agency")
                    json.number(without.agency)
                    json.key("entries")
                    json.number(without.entries)
                }
            }
            json.key("unknown")
            json.array(subject.unknown) { words($1.entry, $1.words, &$0) }
            json.key("home")
            json.array(subject.home) { json, home in
                json.object { json in
                    json.key("entry")
                    json.number(home.entry)
                    json.key("words")
                    json.string(home.words)
                    json.key("there")
                    json.bool(home.isThere)
                }
            }
        }
    }

    private static func words(_ entry: Int, _ words: String, _ json: inout JsonBytes) {
        json.object { json in
            json.key("entry")
            json.number(entry)
            json.key("words")
            json.string(words)
        }
    }
}
