/// An empty chronology made for one agency in one review, to be filled in and sent back. It holds no more than the person
/// who takes it may know.
public struct ChronologyTemplate: Sendable, Hashable {
    /// The form of its file.
    public enum Form: String, Sendable, CaseIterable {
        case xlsx, docx

        /// The media type, as `Content-Type` has it.
        public var mediaType: String {
            switch self {
            case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
        }
    }

    /// Of the review.
    public var reference: String
    public var agency: String
    /// The day it is asked for by.
    public var due: CivilDate?
    /// The first and the last day it is to cover; nil: from the first, or to the last, the agency has.
    public var from: CivilDate?
    public var to: CivilDate?
    /// What the coordinator asks to be in it.
    public var include: String
    /// The children by the names this person may see, in the review's order; each is asked after by name.
    public var children: [String]
    /// Agencies to choose from where it is asked who was told.
    public var agencies: [String]
    /// People to choose from where it is asked who was there.
    public var people: [String]

    public init(
        reference: String, agency: String, due: CivilDate?, include: String, children: [String], agencies: [String],
        people: [String]
    ) {
        self.reference = reference
        self.agency = agency
        self.due = due
        self.include = include
        self.children = children
        self.agencies = agencies
        self.people = people
    }
}

/// Makes the file of a template.
public protocol TemplateMaking: Sendable {
    /// The same bytes for the same template.
    /// - Throws: where the file cannot be packed, for want of memory.
    func make(_ template: ChronologyTemplate, as form: ChronologyTemplate.Form) throws -> [UInt8]
}
