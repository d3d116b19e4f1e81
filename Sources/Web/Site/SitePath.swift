/// Every address of the site, in one place: routes are registered from here and links are made from here.
enum SitePath: CaseIterable, Sendable {
    case home
    case health
    case stylesheet
    case script
    case icon

    /// The address, which is also the route's pattern while no route takes a parameter.
    var address: StaticString {
        switch self {
        case .home: "/"
        case .health: "/health"
        case .stylesheet: "/assets/site.css"
        case .script: "/assets/site.js"
        case .icon: "/assets/icon.svg"
        }
    }
}
