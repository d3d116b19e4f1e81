import Domain

/// Files are called by people, and often after them: while names are hidden a file is shown by its kind alone.
extension ReviewVisit {
    func shown(_ fileName: String) -> String {
        guard visitor.hidesNames, !TypedFile.isName(fileName) else { return fileName }
        guard let dot = fileName.lastIndex(of: "."), dot > fileName.startIndex else { return "…" }
        let ending = fileName[dot...]
        return ending.count <= 6 && ending.dropFirst().allSatisfy { $0.isLetter || $0.isNumber } ? "…\(ending)" : "…"
    }

    func shown(_ file: SubmissionSummary) -> SubmissionSummary {
        var file = file
        file.fileName = shown(file.fileName)
        return file
    }

    func shown(_ file: SentFile) -> SentFile {
        var file = file
        file.name = shown(file.name)
        return file
    }

    func shown(_ gathering: Gathering) -> Gathering {
        var gathering = gathering
        gathering.files = gathering.files.map { shown($0) }
        return gathering
    }

    func shown(_ parts: AgencyParts) -> AgencyParts {
        func shown(_ part: AgencyParts.Part) -> AgencyParts.Part {
            var part = part
            part.files = part.files.map { self.shown($0) }
            part.within = part.within.map { self.shown($0) }
            return part
        }
        var parts = parts
        parts.whole = shown(parts.whole)
        parts.parts = parts.parts.map { shown($0) }
        parts.gatherings = parts.gatherings.map { self.shown($0) }
        return parts
    }
}
