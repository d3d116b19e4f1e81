import Domain

/// What a timeline shows and how large it is drawn.
public struct TimelineOptions: Sendable {
    /// The days shown; nil for all, but for a few entries that lie far outside the rest (those are counted in words).
    public var span: TimelineSpan?
    public var sheet: TimelineSheet
    /// Goes before every id in the picture, so that several can stand in one page. Letters, digits and hyphens are kept.
    public var idPrefix: String
    /// A line set above the picture and in its text alternative, such as "As known to the police on 3 March 2014".
    public var heading: String?
    public var part: TimelinePart
    /// Of ``TimelinePart/lanes``, the places of the agencies drawn; nil for all.
    public var lanes: Range<Int>?
    public var hasLegend: Bool
    /// Whether single marks say their day and agency when a pointer rests on them. No words of records are shown.
    public var hasHoverTitles: Bool
    /// Where its marks lead; nil for a picture of which nothing leads anywhere.
    public var ways: TimelineWays?

    public init(
        span: TimelineSpan? = nil, sheet: TimelineSheet = .screen, idPrefix: String = "timeline",
        heading: String? = nil, part: TimelinePart = .whole, hasLegend: Bool = true, hasHoverTitles: Bool = true,
        ways: TimelineWays? = nil
    ) {
        self.span = span
        self.sheet = sheet
        self.idPrefix = idPrefix
        self.heading = heading
        self.part = part
        self.hasLegend = hasLegend
        self.hasHoverTitles = hasHoverTitles
        self.ways = ways
    }
}

extension TimelineOptions {
    /// Said on a picture that shows only the days asked for.
    public static func zoomed(_ span: TimelineSpan?) -> String? {
        span.map { "Only \($0.words) is drawn, as asked for; the rest of the chronology is not." }
    }
}

/// What of a timeline one picture holds; the calendar, what happened and the disagreements stand on each.
public enum TimelinePart: String, Sendable, CaseIterable {
    case whole
    /// The children's lines, the concerns and what adds up.
    case overview
    /// Of the overview the children's lines, and the concerns with what adds up.
    case people, concerns
    /// The agencies' lanes.
    case lanes

    var hasChildren: Bool { self != .lanes && self != .concerns }
    var hasConcerns: Bool { self != .lanes && self != .people }
    var hasDisagreements: Bool { self != .concerns }
    var hasLanes: Bool { self == .whole || self == .lanes }

    /// What is added to the title.
    var ending: String {
        switch self {
        case .whole: ""
        case .overview, .people: ": the children"
        case .concerns: ": the concerns"
        case .lanes: ": the agencies"
        }
    }
}

extension TimelineOptions {
    /// What is added to the title: ": the agencies, 1 to 6".
    var ending: String {
        part.ending + (lanes.map { ", \($0.lowerBound + 1) to \($0.upperBound)" } ?? "")
    }
}

/// Where a timeline is to be read. Units are CSS pixels (96 to the inch), margins of 12 mm taken off paper.
public enum TimelineSheet: Sendable, Hashable {
    case screen
    case a4Landscape
    case a3Landscape
    /// A width of the caller's own, 600 to 6000; rows take the height they need.
    case width(Int)

    /// Width of the picture.
    public var width: Double {
        switch self {
        case .screen: 1216
        case .a4Landscape: 1032
        case .a3Landscape: 1496
        case .width(let width): Double(max(600, min(6000, width)))
        }
    }

    /// Height to keep within where rows can be drawn closer together; nil for a page that scrolls.
    public var height: Double? {
        switch self {
        case .screen, .width: nil
        // As high as a page has room for: drawn higher, it would be made smaller and could not be read.
        case .a4Landscape: 654
        case .a3Landscape: 1031
        }
    }
}
