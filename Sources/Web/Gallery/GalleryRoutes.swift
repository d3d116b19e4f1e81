import Foundation
import Hummingbird

/// The gallery's routes; served only where a setting allows it.
func galleryRoutes(_ settings: WebSettings) -> [SiteRoute] {
    let gallery = Gallery(version: settings.version)
    let form = GalleryFormHandler(keys: .ofThisProcess(), isBehindTLS: settings.isBehindTLS, version: settings.version)
    return [
        SiteRoute(.gallery, .public) { request, _ in .page(gallery.render(in: language(of: request))) },
        SiteRoute(.galleryExample, .public) { request, context in
            guard let name = context.parameters.get("example"),
                let page = gallery.example(name, in: language(of: request))
            else { throw HTTPError(.notFound) }
            return .page(page)
        },
        SiteRoute(.galleryForm, .public) { request, _ in form.show(request) },
        SiteRoute(.galleryForm, .public, method: .post) { request, _ in try await form.take(request) },
    ]
}

/// The language somebody asked the gallery for.
private func language(of request: Request) -> SiteLanguage {
    request.uri.queryParameters["language"].flatMap { SiteLanguage(rawValue: String($0)) } ?? .english
}

/// The whole way of a form, from the page to the answer, on a form that keeps nothing: origin, token, caps, every problem at
/// once, a double submit.
struct GalleryFormHandler: Sendable {
    let keys: FormKeys
    let isBehindTLS: Bool
    let version: String
    private let once = OnceInMemory(capacity: 1000)

    init(keys: FormKeys, isBehindTLS: Bool, version: String) {
        self.keys = keys
        self.isBehindTLS = isBehindTLS
        self.version = version
    }

    func show(_ request: Request) -> Response { page(FilledForm(), request) }

    func take(_ request: Request) async throws -> Response {
        let holder = cookie.value(in: request).map { FormHolder.visit($0) }
        let (fields, key): (FormFields, SubmissionKey)
        switch try await FormGate(keys: keys).admit(request, from: holder, to: .galleryForm) {
        case .fromElsewhere: return .page(ErrorPage.notFromHere.render(), status: .forbidden)
        case .stale(let sent):
            var form = FilledForm<GalleryField>(sent)
            form.notice = catalogue.forms.tokenStale
            return page(form, request, status: .forbidden)
        case .admitted(let sent, let its): (fields, key) = (sent, its)
        }
        switch GalleryInput.read(fields) {
        case .problems(let form): return page(form, request, status: .unprocessableContent)
        case .valid(let input):
            switch try await once.run(key, fields: fields, work: { .galleryForm }) {
            case .done: return page(FilledForm(), request, done: input)
            case .doneBefore: return page(FilledForm(), request, done: input, isRepeat: true)
            case .sentBeforeWithOtherWords:
                var form = FilledForm<GalleryField>(fields)
                form.notice = catalogue.forms.sentAlready
                return page(form, request, status: .conflict)
            }
        }
    }

    private var cookie: SiteCookie { SiteCookie(use: .visit, isBehindTLS: isBehindTLS) }

    private func page(
        _ form: FilledForm<GalleryField>, _ request: Request, status: HTTPResponse.Status = .ok,
        done: GalleryInput? = nil, isRepeat: Bool = false
    ) -> Response {
        let known = cookie.value(in: request)
        let visit = known ?? SiteCookie.chance()
        let token = FormToken(keys: keys).make(for: .visit(visit), to: .galleryForm)
        let page = GalleryFormPage(form: form, token: token, done: done, isRepeat: isRepeat)
        let frame = PageFrame(
            title: page.title, version: version,
            waymarks: [.init(words: Wording(catalogue.gallery.title), link: .gallery)],
            hasProblems: !form.problems.isEmpty)
        var response = Response.page(SitePage(frame).render { page.write(&$0) }, status: status)
        if known == nil { response.headers[.setCookie] = cookie.setting(visit) }
        return response
    }
}
