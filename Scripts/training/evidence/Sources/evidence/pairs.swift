// The evidence for pairs of entries of a case: evidence pairs CASE.json FILES… ; CASE.json holds what a case file holds.
import Domain
import Foundation
import OfficeFiles

private struct Named: Decodable {
    var name: String
    var other_names: [String]?
    var role: String?
    var files: [String]?
}

private struct CaseOfFile: Decodable {
    var children: [Named]?
    var agencies: [Named]?
    var people: [Named]?
}

func writePairs(_ arguments: [String]) throws {
    let given = try JSONDecoder().decode(CaseOfFile.self, from: Data(contentsOf: URL(fileURLWithPath: arguments[0])))
    var caseFile = CaseFile()
    caseFile.children = (given.children ?? []).map { ChildOfCase(name: $0.name, otherNames: $0.other_names ?? []) }
    caseFile.people = (given.people ?? []).map { .init(name: $0.name, otherNames: $0.other_names ?? [], role: $0.role) }
    caseFile.agencies = (given.agencies ?? []).map {
        .init(name: $0.name, otherNames: $0.other_names ?? [], files: $0.files ?? [])
    }
    let files = try arguments.dropFirst().map { path in
        SourceFile(
            name: URL(fileURLWithPath: path).lastPathComponent,
            bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), digest: path)
    }
    let importer = DocumentImporter(caseFile: caseFile)
    let read = zip(files, OfficeFileReader(limits: ReadingLimits()).read(files, progress: { _ in })).map {
        file, document in
        switch document {
        case .success(let document): importer.read(document)
        case .failure(let error): importer.refused(name: file.name, digest: file.digest, error: error)
        }
    }
    let chronology = ChronologyIntegrator(caseFile: caseFile).integrate(read)
    print(AccountsReader.evidenceNames.joined(separator: ","))
    for pair in AccountsReader(people: caseFile.people).evidence(chronology) {
        let places = [pair.first, pair.second].map { place in
            let entry = chronology.entries[place]
            return "\(chronology.files[entry.file].name)|\(entry.id.table)|\(entry.id.row)"
        }
        print(places.joined(separator: "\t") + "\t" + pair.values.map { "\($0)" }.joined(separator: ","))
    }
}
