import Domain
import Hummingbird

/// Taking the chronology along as a file.
struct ExportsHandler: Sendable {
    let desk: ReviewDesk

    private var words: ExportWords { catalogue.exports }

    func show(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let asked = ChronologyChoice(request.choices).page()
        let named = request.choices.first { $0.name == ExportField.kind.rawValue }
        let kind = named.flatMap { ExportForm(rawValue: $0.value) } ?? .docx
        let form = FilledForm<ExportField>([.kind: kind.rawValue])
        switch try await known(request.choices, visit) {
        case .wrong: return try await cannotRead(form, visit)
        case .all: return try await page(asked, nil, form, visit)
        case .at(let known): return try await page(asked, known, form, visit)
        }
    }

    func ask(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let link = SiteLink.exports(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, try await desk.summary(visit), link) }
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: link,
            again: { fields, notice in
                let form = FilledForm<ExportField>([.kind: fields.one("kind") ?? ""])
                let asked = Self.choice(fields)
                switch try await known(Self.query(fields), visit) {
                case .wrong: return try await cannotRead(form, visit)
                case .all:
                    return try await page(asked, nil, form, visit, notice: Wording(notice), status: .forbidden)
                case .at(let known):
                    return try await page(asked, known, form, visit, notice: Wording(notice), status: .forbidden)
                }
            },
            { fields in
                let asked = Self.choice(fields)
                let known: KnownAt?
                switch try await self.known(Self.query(fields), visit) {
                case .wrong:
                    return .notDone(
                        try await cannotRead(FilledForm([.kind: fields.one("kind") ?? ""]), visit))
                case .all: known = nil
                case .at(let at): known = at
                }
                var reader = FormReader<ExportField>(fields)
                let chosen = reader.line(.kind, isRequired: false)
                let form = ExportForm(rawValue: chosen)
                if form == nil {
                    reader.object(
                        to: .kind, Wording(catalogue.forms.missingChoice, Wording(words.calledForm)))
                }
                switch reader.outcome({ form }) {
                case .problems(let filled):
                    return .notDone(try await page(asked, known, filled, visit, status: .unprocessableContent))
                case .valid(let form):
                    guard let choice = try await desk.named(asked, visit) else {
                        return .done(.chronologyPeople(visit.review))
                    }
                    let commands = desk.ports.commands
                    let command = AskExport(
                        board: visit.board, review: visit.review, id: commands.newID(), form: form,
                        filter: choice.filter, job: commands.newID(), known: known)
                    try await commands.run(.askExport(command), by: visit.person)
                    return .done(link)
                }
            })
    }

    private static func choice(_ fields: FormFields) -> ChronologyChoice {
        ChronologyChoice(query(fields)).page()
    }

    private static func query(_ fields: FormFields) -> [(name: String, value: String)] {
        fields.all.map { (name: $0.name, value: $0.value) }
    }

    // MARK: As known on a day

    private static let (knownTo, knownOn) = ("known-to", "known-on")

    /// As an address and the form carry it.
    static func query(_ known: KnownAt) -> [(name: String, value: String)] {
        [(knownTo, known.agency?.description ?? KnownChoice.together), (knownOn, known.day.iso)]
    }

    private enum AskedKnown {
        /// Nobody's knowledge was asked for: all there is.
        case all
        case at(KnownAt)
        /// It was, and cannot be read: never to be taken for all there is.
        case wrong
    }

    private func known(_ query: [(name: String, value: String)], _ visit: ReviewVisit) async throws -> AskedKnown {
        func one(_ name: String) -> String? { query.first { $0.name == name }?.value }
        let (whose, on) = (one(Self.knownTo), one(Self.knownOn))
        if whose == nil, on == nil { return .all }
        guard let whose, let day = on.flatMap({ DateReader().day(FormText.withSpaces($0)) }) else { return .wrong }
        let agencies = try await desk.agencies(visit)
        if whose == KnownChoice.together {
            return KnownChoice.hasTogether(agencies) ? .at(KnownAt(agency: nil, day: day)) : .wrong
        }
        return agencies.first { $0.id.description == whose }.map { .at(KnownAt(agency: $0.id, day: day)) } ?? .wrong
    }

    private func cannotRead(_ form: FilledForm<ExportField>, _ visit: ReviewVisit) async throws -> Response {
        try await page(
            ChronologyChoice(), nil, form, visit, notice: Wording(catalogue.known.cannotRead),
            status: .unprocessableContent)
    }

    /// Stops one or deletes it; one that is over already is as was asked.
    func drop(_ request: Request, _ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let id = try context.mustHave("export")
        // To everybody else there is none.
        _ = try await desk.ports.exports.export(id, for: desk.reader(visit))
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .dropExport(visit.review, id),
            again: { _, notice in
                try await page(
                    ChronologyChoice(), nil, FilledForm(), visit, notice: Wording(notice), status: .forbidden)
            },
            { _ in
                do {
                    try await desk.ports.commands.run(
                        .dropExport(DropExport(board: visit.board, id: id)), by: visit.person)
                } catch CommandRefusal.wrongState {
                    // It is over, as was asked.
                }
                return .done(.exports(visit.review))
            })
    }

    /// The file, a piece at a time.
    func file(_ context: SiteContext, _ visit: ReviewVisit) async throws -> Response {
        let id = try context.mustHave("export")
        let review = try await desk.summary(visit)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, .exports(visit.review)) }
        do {
            let export = try await desk.ports.exports.export(id, for: desk.reader(visit))
            let file = try await desk.ports.exports.fetchExport(id, for: desk.reader(visit))
            return .taken(file, called: Self.name(of: export, review.reference))
        } catch CommandRefusal.wrongState {
            return try await page(
                ChronologyChoice(), nil, FilledForm(), visit, notice: Wording(words.gone), status: .gone)
        } catch CommandRefusal.noLongerYours {
            return try await page(
                ChronologyChoice(), nil, FilledForm(), visit,
                notice: .english(CommandRefusal.noLongerYours.message), status: .conflict)
        }
    }

    /// The review, what the file is, and when it was asked for: "CR-2026-001-chronology-part-2026-11-23-1405". Nobody's name.
    static func name(of export: ChronologyExport, _ reference: String) -> String {
        let what =
            if let known = export.known {
                "as-known-on-" + known.day.iso
            } else {
                (export.form == .svg ? "timeline" : "chronology")
                    + (ExportsPage.words(of: export.filter, agency: nil, theme: nil).isEmpty ? "" : "-part")
            }
        return [FileNames.plain(reference), what, TimeWords.inName(export.askedAt)].filter { !$0.isEmpty }
            .joined(separator: "-")
    }

    private func page(
        _ asked: ChronologyChoice, _ known: KnownAt?, _ form: FilledForm<ExportField>, _ visit: ReviewVisit,
        notice: Wording? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        let link = SiteLink.exports(visit.review)
        if visit.visitor.hidesNames { return desk.hidden(visit, review, link) }
        guard let choice = try await desk.named(asked, visit) else {
            return .seeOther(.chronologyPeople(visit.review))
        }
        let items = try await desk.ports.exports.exports(for: desk.reader(visit)).map { export in
            let drop = SiteLink.dropExport(visit.review, export.id)
            return ExportsPage.Item(
                export: export, file: .exportFile(visit.review, export.id), drop: drop,
                dropToken: desk.token(visit, to: drop))
        }
        let body = ExportsPage(
            form: form, notice: notice, reference: review.reference, places: visit.places(link),
            chosen: try await chosen(choice.filter, known, visit),
            query: known.map { Self.query($0) } ?? choice.query, items: items,
            days: desk.ports.exports.exportDays, holdsFindings: visit.may(.readFindings),
            printsPdf: desk.ports.printsPdf, link: link,
            token: desk.token(visit, to: link),
            chronology: SiteLink.chronology(visit.review).with(choice.query))
        return desk.page(body, visit, review, status: status)
    }

    /// With the names of the agency and the theme, which the page before showed.
    private func chosen(
        _ filter: ChronologyFilter, _ known: KnownAt?, _ visit: ReviewVisit
    ) async throws -> [Wording] {
        if let known {
            let name = try await desk.agencies(visit).first { $0.id == known.agency }?.name
            return [ExportsPage.words(of: known, agency: name)]
        }
        return try await desk.words(of: filter, visit)
    }
}

extension ReviewDesk {
    /// What was chosen of the chronology, part by part, with the names of the agency, the child and the theme.
    func words(of filter: ChronologyFilter, _ visit: ReviewVisit) async throws -> [Wording] {
        if filter == ChronologyFilter() { return [] }
        let reader = reader(visit)
        var (agency, theme): (String?, String?)
        var child: Wording?
        if let key = filter.agency {
            let page = try await reviews.chronology(for: reader, ChronologyFilter(), after: nil, before: nil, limit: 1)
            agency = (page.choices + page.wholes).first { $0.id == key }?.name
        }
        if let key = filter.child {
            child = try await reviews.children(for: reader).enumerated().first { $1.id == key }.map {
                FindingsHandler.name($1, $0 + 1)
            }
        }
        if let key = filter.theme, visit.may(.readNotes) {
            theme = try await reviews.themes(for: reader).first { $0.id == key }?.name
        }
        return ExportsPage.words(of: filter, agency: agency, theme: theme, child: child)
    }
}

/// Taking the chronology along.
func exportRoutes(_ desk: ReviewDesk) -> [SiteRoute] {
    let exports = ExportsHandler(desk: desk)
    return [
        SiteRoute(review: .exports, .exportChronology) { request, _, visit in
            try await exports.show(request, visit)
        },
        SiteRoute(review: .exports, .exportChronology, method: .post) { request, _, visit in
            try await exports.ask(request, visit)
        },
        SiteRoute(review: .exportFile, .exportChronology) { _, context, visit in
            try await exports.file(context, visit)
        },
        SiteRoute(review: .dropExport, .exportChronology, method: .post) { request, context, visit in
            try await exports.drop(request, context, visit)
        },
    ]
}

extension Response {
    /// A file to be kept, never shown as one of the site's pages, and by no cache; its name says which review and day it is
    /// of, and nothing of anybody.
    static func taken(_ file: ExportedFile, called name: String) -> Response {
        let body = ResponseBody(contentLength: file.bytes) { writer in
            for place in 0..<file.pieces {
                try await writer.write(ByteBuffer(bytes: try await file.piece(place)))
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: file.form.mediaType, .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(name).\(file.form.ending)\"",
            ], body: body)
    }
}
