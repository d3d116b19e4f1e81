extension ChronologyEntry {
    /// Whether the agency's file hides the row: it was kept, and whether it may be used is asked.
    public var isHiddenInSource: Bool { notes.contains(DocumentWork.hiddenRow) }
}
