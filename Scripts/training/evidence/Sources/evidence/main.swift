// Reads a JSON list of texts and writes the evidence each offers. A text with children (role, text, children) is asked of
// each child; one without, whether something was missed.
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
