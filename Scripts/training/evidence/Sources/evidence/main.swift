// Reads a JSON list of texts and writes the evidence each offers. A text with children (role, text, children) is asked of
// each child; one without, whether something was missed. "evidence pairs" is told in pairs.swift.
import Domain
import Foundation

struct Asked: Decodable {
    var id: String
    var text: String
    var role: String?
    var children: [String]?
}

struct Given: Encodable {
    var id: String
    var child: String?
    var lines: [String]
}

if CommandLine.arguments.count > 2, CommandLine.arguments[1] == "pairs" {
    try writePairs(Array(CommandLine.arguments.dropFirst(2)))
    exit(0)
}

let asked = try JSONDecoder().decode([Asked].self, from: FileHandle.standardInput.readDataToEndOfFile())
var given: [Given] = []
for row in asked {
    if let children = row.children {
        for found in ChildsLineReader().evidence(text: row.text, children: children, authorRole: row.role) {
            given.append(Given(id: row.id, child: found.child, lines: found.lines))
        }
    } else {
        given.append(Given(id: row.id, lines: SmallThingReader().evidence(row.text)))
    }
}
FileHandle.standardOutput.write(try JSONEncoder().encode(given))
