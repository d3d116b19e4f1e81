extension ChronologySheet {
    /// The columns there can be, in the order shown.
    public enum ColumnID: Int, Sendable, Hashable, CaseIterable {
        case number, date, to, dateAsWritten, precision, time, timeAsWritten, endDateAsWritten
        case agency, agencyAsWritten, child, contact, event
        case childSeen, childSeenReading, seenAlone, spokenWith, wishes
        case action, sharedWith, practitioner, present, location
        case impact, expectedPractice, comment
        case source, reference, recorded, recordedAsWritten, other
        case remarks, toSettle, assumed
        case panelWeight, panelThemes, panelNotes, panelQuestions, panelDecisions
        case file, table, row, identity

        /// Shown even when no entry fills it: without these a row could not be read or traced.
        public var isEssential: Bool {
            switch self {
            case .number, .date, .dateAsWritten, .agency, .event, .file, .table, .row, .identity: true
            default: false
            }
        }

        public var heading: String {
            switch self {
            case .number: "No."
            case .date: "Date"
            case .to: "To"
            case .dateAsWritten: "Date as written"
            case .precision: "How exact"
            case .time: "Time"
            case .timeAsWritten: "Time as written"
            case .endDateAsWritten: "End date as written"
            case .agency: "Agency"
            case .agencyAsWritten: "Agency as written"
            case .child: "Child or person"
            case .contact: "Kind of contact"
            case .event: "Event"
            case .childSeen: "Child seen (as written)"
            case .childSeenReading: "Child seen"
            case .seenAlone: "Seen alone"
            case .spokenWith: "Spoken with"
            case .wishes: "Wishes and feelings"
            case .action: "Action or decision"
            case .sharedWith: "Shared with"
            case .practitioner: "Practitioner"
            case .present: "People present"
            case .location: "Place"
            case .impact: "Impact on child"
            case .expectedPractice: "Expected practice"
            case .comment: "Comment"
            case .source: "Source"
            case .reference: "Reference"
            case .recorded: "Date recorded"
            case .recordedAsWritten: "Date recorded as written"
            case .other: "Other columns"
            case .remarks: "Comments and changes in the file"
            case .toSettle: "To settle"
            case .assumed: "Assumed"
            case .panelWeight: PanelOnEntry.weightLabel
            case .panelThemes: PanelOnEntry.themesLabel
            case .panelNotes: PanelOnEntry.notesLabel
            case .panelQuestions: PanelOnEntry.questionsLabel
            case .panelDecisions: PanelOnEntry.decisionsLabel
            case .file: "File"
            case .table: "Table"
            case .row: "Row"
            case .identity: "Identity"
            }
        }

        /// Relative width; about the number of characters a spreadsheet column of that width shows.
        public var width: Int {
            switch self {
            case .number, .table, .row: 7
            case .time, .childSeenReading: 9
            case .date, .to, .recorded, .precision, .timeAsWritten: 13
            case .dateAsWritten, .endDateAsWritten, .recordedAsWritten, .childSeen, .seenAlone, .spokenWith: 16
            case .agencyAsWritten, .child, .contact, .source, .reference, .sharedWith: 18
            case .agency, .practitioner, .present, .location, .file: 22
            case .identity: 20
            case .panelWeight: 11
            case .panelThemes: 18
            case .panelNotes, .panelQuestions, .panelDecisions, .wishes, .action, .impact, .expectedPractice, .comment,
                .other, .remarks, .toSettle, .assumed:
                30
            case .event: 60
            }
        }

        public var content: ColumnContent {
            switch self {
            case .number, .table, .row: .number
            case .date, .to, .recorded: .date
            case .panelWeight, .precision, .time, .agency, .childSeenReading, .file, .identity: .short
            default: .words
            }
        }

        /// The column that shows the words of one kind of source column.
        static func column(for kind: ColumnKind) -> ColumnID? {
            switch kind {
            case .date: .dateAsWritten
            case .time: .timeAsWritten
            case .endDate: .endDateAsWritten
            case .recorded: .recordedAsWritten
            case .reference: .reference
            case .source: .source
            case .agency: .agencyAsWritten
            case .practitioner: .practitioner
            case .present: .present
            case .child: .child
            case .contact: .contact
            case .location: .location
            case .event, .account: .event
            case .childSeen: .childSeen
            case .seenAlone: .seenAlone
            case .spokenWith: .spokenWith
            case .wishes: .wishes
            case .action: .action
            case .sharedWith: .sharedWith
            case .impact: .impact
            case .expectedPractice: .expectedPractice
            case .comment: .comment
            case .other: .other
            }
        }
    }
}
