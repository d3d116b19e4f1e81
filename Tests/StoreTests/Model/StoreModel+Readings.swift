import Domain

@testable import Store

/// What each reading should give.
extension StoreModel {
    static let refused = ["refused"]

    /// Every reading of one person, by name.
    func readings(of person: RecordID, in review: RecordID) -> [String: [String]] {
        var found: [String: [String]] = [:]
        found["chronology"] = read(person, review, .readEntries) { sight in
            sight.entries.flatMap { submission in submission.rows.map(\.words) }
        }
        found["submissions"] = read(person, review, .seeSubmission) { sight in
            sight.files.map { "\($0.name) \($0.version) \($0.release?.rawValue ?? "-")" }
        }
        found["notes"] = read(person, review, .readNotes) { sight in
            notes.values.filter { $0.review == review && !$0.isWithdrawn && sight.sees($0.thread, sight.notes) }
                .map { "\($0.words) \($0.version)" }
        }
        found["themes"] = read(person, review, .readNotes) { sight in
            let noted = Set(sight.noted.flatMap { $0.rows.map(\.thread) })
            return themes.filter { $0.value.review == review }.map { id, theme in
                "\(theme.name) \(marks.filter { $0.theme == id && noted.contains($0.thread) }.count)"
            }
        }
        found["questions"] = read(person, review, .readQuestions) { sight in
            questions.values.filter {
                $0.hanging.review == review && sight.sees($0.hanging.thread, sight.questions)
            }.map { "\($0.hanging.words) \($0.state.rawValue) \($0.answer ?? "-")" }
        }
        found["links"] = read(person, review, .readEntries) { sight in
            let seen = Set(sight.entries.flatMap { $0.rows.map(\.thread) })
            return links.filter { $0.value.review == review && seen.isSuperset(of: $0.value.ends) }
                .map { "\($0.key) \($0.value.state.rawValue)" }
        }
        found["weights"] = read(person, review, .readEntries) { sight in
            let noted = Set(sight.noted.map { "\($0.line) \($0.version)" })
            return sight.entries.filter { noted.contains("\($0.line) \($0.version)") }.flatMap(\.rows).compactMap {
                row in
                weights[row.thread]?.significance.map { "\(row.words) \($0.rawValue)" }
            }
        }
        found["family"] = read(person, review, .readFamilyVersion) { _ in
            let all = submissions.values.filter { $0.review == review && $0.isShared }
            let newest = Dictionary(grouping: all, by: \.line).compactMapValues { $0.max { $0.version < $1.version } }
            return newest.values.flatMap(\.rows).map { row in
                let decision = family[row.thread]?.decision
                return "\(row.words) \(decision?.choice?.rawValue ?? "-") \(decision?.words ?? "")"
            }
        }
        return found
    }

    /// Refused where nothing of the kind could be seen, whatever there were.
    private func read(
        _ person: RecordID, _ review: RecordID, _ action: AccessAction, _ body: (ModelSight) -> [String]
    ) -> [String] {
        guard mayIn(review, person, .seeReview), let place = reviews[review] else { return Self.refused }
        let own = standings(person, review).flatMap(\.agencies).first
        let mayAny = [(own, false), (nil, true), (nil, false)].contains { agency, isReleased in
            let matter = AccessMatter.material(agency: agency, isReleased: isReleased, isClosed: place.isClosed)
            return may(person, action, matter, in: review)
        }
        return mayAny ? body(ModelSight(self, person, review)).sorted() : Self.refused
    }
}

/// What one person sees of a review.
struct ModelSight {
    /// Versions whose entries are seen: of the own agency's files the current, of others the newest that stands
    /// released.
    var entries: [StoreModel.Submission] = []
    /// Of those, the ones the panel's notes are seen on.
    var noted: [StoreModel.Submission] = []
    /// Versions that are known of.
    var files: [StoreModel.Submission] = []
    /// Versions through which notes and questions are seen.
    var notes: [StoreModel.Submission] = []
    var questions: [StoreModel.Submission] = []

    init(_ model: StoreModel, _ person: RecordID, _ review: RecordID) {
        guard let place = model.reviews[review] else { return }
        let standings = model.standings(person, review).filter { $0.role.place == .review }
        func may(_ action: AccessAction, _ file: StoreModel.Submission, isReleased: Bool) -> Bool {
            let matter = AccessMatter.material(
                agency: file.agency, isReleased: isReleased, isClosed: place.isClosed)
            return AccessPolicy.answer(action, on: matter, standings: standings).isAllowed
        }
        let all = model.submissions.values.filter { $0.review == review }
        let newest = Dictionary(grouping: all.filter(\.isShared), by: \.line).compactMapValues { versions in
            versions.map(\.version).max()
        }
        for file in all {
            let isNewest = file.isShared && file.version == newest[file.line]
            let isOwn = may(.readEntries, file, isReleased: false)
            if isOwn ? file.isCurrent : isNewest && may(.readEntries, file, isReleased: true) {
                entries.append(file)
                if newest[file.line] != nil, may(.readNotes, file, isReleased: true) { noted.append(file) }
            }
            if may(.seeSubmission, file, isReleased: file.isShared) { files.append(file) }
            if may(.readNotes, file, isReleased: file.isShared) { notes.append(file) }
            if may(.readQuestions, file, isReleased: file.isShared) { questions.append(file) }
        }
    }

    func sees(_ thread: RecordID, _ versions: [StoreModel.Submission]) -> Bool {
        versions.contains { $0.rows.contains { $0.thread == thread } }
    }
}
