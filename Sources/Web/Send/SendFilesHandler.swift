import Domain
import Hummingbird

/// Sends files into a review: as a form, or one at a time as they are.
struct SendFilesHandler: Sendable {
    let desk: ReviewDesk

    private var words: SendWords { catalogue.send }
    private var sending: any FileSending { desk.ports.sending }

    func show(_ visit: ReviewVisit) async throws -> Response {
        try await page(FilledForm(), visit)
    }

    // MARK: As a form

    func take(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        let agencies = try await sending.agenciesToSendFor(for: desk.reader(visit))
        var limits = FormLimits()
        limits.file = desk.forms.largestForm
        limits.total = desk.forms.largestForm + 64 << 10
        return try await desk.forms.takeOnce(
            request, from: visit.visitor, to: .sendFiles(visit.review), limits: limits,
            again: { fields, notice in
                var form = FilledForm<SendField>(fields)
                form.notice = notice
                return try await page(form, visit, status: .forbidden)
            },
            { fields in
                switch read(fields, agencies) {
                case .problems(let form):
                    return .notDone(try await page(form, visit, status: .unprocessableContent))
                case .valid(let input):
                    var last: SiteLink?
                    do {
                        for file in input.files {
                            last = try await send(file, of: input.agency, visit) ?? last
                        }
                    } catch CommandRefusal.recordsNotSecured {
                        var form = FilledForm<SendField>(fields)
                        form.problems = [.init(field: .agency, words: Wording(catalogue.requests.secureFirstAnswer))]
                        return .notDone(try await page(form, visit, status: .conflict))
                    }
                    let isOne = input.files.count == 1
                    return .done(isOne ? last ?? .files(visit.review) : .files(visit.review))
                }
            })
    }

    private struct Input: Sendable {
        var agency: RecordID
        var files: [FormFields.File]
    }

    private func read(_ fields: FormFields, _ agencies: [NamedAgency]) -> FormOutcome<Input, SendField> {
        var reader = FormReader<SendField>(fields)
        let chosen = reader.line(.agency, isRequired: false)
        let agency = agencies.first { $0.id.description == chosen }?.id
        if agency == nil {
            reader.object(to: .agency, Wording(catalogue.forms.missingChoice, Wording(words.calledAgency)))
        }
        let files = fields.files.filter { $0.name == SendField.files.rawValue }
        if files.isEmpty {
            reader.object(to: .files, Wording(catalogue.forms.missingFile, Wording(words.calledFiles)))
        }
        for file in files {
            if file.bytes.isEmpty { reader.object(to: .files, Wording(words.emptyFile, .data(file.fileName))) }
            if file.bytes.count > sending.largestFile {
                let most = Wording.number(sending.largestFile >> 20)
                reader.object(to: .files, Wording(words.tooLarge, .data(file.fileName), most))
            }
        }
        return reader.outcome { agency.map { Input(agency: $0, files: files) } }
    }

    /// - Returns: where the file can be looked at.
    private func send(_ file: FormFields.File, of agency: RecordID, _ visit: ReviewVisit) async throws -> SiteLink? {
        var rest = file.bytes[...]
        let answer = try await sending.send(
            FileToSend(agency: agency, name: file.fileName), for: desk.reader(visit)
        ) {
            if rest.isEmpty { return nil }
            let piece = rest.prefix(1 << 20)
            rest = rest.dropFirst(piece.count)
            return Array(piece)
        }
        switch answer {
        case .sent(let id), .sentBefore(let id): return .sentFile(visit.review, id)
        case .keptBefore, .tooLarge, .empty: return nil
        }
    }

    private func page(
        _ form: FilledForm<SendField>, _ visit: ReviewVisit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let review = try await desk.summary(visit)
        let link = SiteLink.sendFiles(visit.review)
        let waiting = try await desk.requestStandings(visit).filter { $0.request.secured == nil }
        let own = visit.standing.standings.filter(\.role.isForAgency).reduce(into: Set<RecordID>()) {
            $0.formUnion($1.agencies)
        }
        let body = SendFilesPage(
            form: form, reference: review.reference, places: visit.places(.files(visit.review)),
            agencies: try await sending.agenciesToSendFor(for: desk.reader(visit)), link: link,
            token: desk.token(visit, to: link), back: .files(visit.review), largestFile: sending.largestFile,
            largestForm: desk.forms.largestForm,
            toSecure: waiting.filter { own.contains($0.request.agency) }.map { standing in
                SendFilesPage.ToSecure(
                    agency: standing.request.agencyName, link: .confirmRecords(visit.review, standing.request.id))
            })
        return desk.page(body, visit, review, status: status)
    }

    // MARK: As it is

    /// One file as the body of the request, streamed on as it comes. What is answered is for our script: where the file can
    /// be looked at in a header, or a sentence on what is wrong.
    func put(_ request: Request, _ visit: ReviewVisit) async throws -> Response {
        guard SameOrigin.holds(request) else { return .sentence(words.answerStale, .forbidden) }
        let word = request.headers[.casementForm]
        guard
            FormToken(keys: desk.forms.keys).check(
                word, from: visit.visitor.holder, to: .sendFiles(visit.review)) != nil
        else { return .sentence(words.answerStale, .forbidden) }
        guard let length = request.headers[.contentLength].flatMap({ Int($0) }), length >= 0 else {
            throw HTTPError(.lengthRequired)
        }
        if length > sending.largestFile { return .sentence(words.answerTooLarge, .contentTooLarge) }
        guard let agency = request.headers[.casementAgency].flatMap({ RecordID($0) }),
            let name = request.headers[.casementName].flatMap({ PercentEncoding.decode($0) })
        else { throw HTTPError(.badRequest) }
        var pieces = request.body.makeAsyncIterator()
        var taken = 0
        let answer: SendingAnswer
        do {
            answer = try await sending.send(FileToSend(agency: agency, name: name), for: desk.reader(visit)) {
                guard let piece = try await pieces.next() else {
                    // A connection that breaks must not pass for the end of the file.
                    guard taken == length else { throw HTTPError(.badRequest) }
                    return nil
                }
                taken += piece.readableBytes
                return Array(piece.readableBytesView)
            }
        } catch CommandRefusal.recordsNotSecured {
            return .sentence(catalogue.requests.secureFirstAnswer, .conflict)
        }
        switch answer {
        case .sent(let id): return .sent(.sentFile(visit.review, id), .created)
        case .sentBefore(let id): return .sent(.sentFile(visit.review, id), .ok)
        case .keptBefore(let submission, let version):
            // Perhaps under another name: whoever sends it looks for that one.
            let kept = try await desk.reviews.submissions(for: desk.reader(visit)).first { $0.id == submission }
            return .sentence(words.answerKept, .conflict, .data(kept?.fileName ?? name), .number(version))
        case .tooLarge: return .sentence(words.answerTooLarge, .contentTooLarge)
        case .empty: return .sentence(words.answerEmpty, .unprocessableContent)
        }
    }
}

extension HTTPFields.Element.Name {
    /// The form's word, of a file that is sent by itself.
    static let casementForm = named("casement-form")
    static let casementAgency = named("casement-agency")
    /// The file's name, percent-encoded.
    static let casementName = named("casement-name")
    /// Where a file that was sent can be looked at.
    static let casementSent = named("casement-sent")

    /// The names above are all sound, so that what stands in for one that is not is never used.
    private static func named(_ name: String) -> HTTPFields.Element.Name { HTTPFields.Element.Name(name) ?? .server }
}

extension Response {
    fileprivate static func sent(_ link: SiteLink, _ status: HTTPResponse.Status) -> Response {
        Response(status: status, headers: [.casementSent: link.address, .cacheControl: "no-store"])
    }

    fileprivate static func sentence(
        _ phrase: Phrase, _ status: HTTPResponse.Status, _ first: Wording? = nil, _ second: Wording? = nil
    ) -> Response {
        let wording =
            if let first, let second { Wording(phrase, first, second) } else { Wording(phrase) }
        return Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: wording.plain(in: .english))))
    }
}
