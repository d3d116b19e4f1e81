import Testing

@Suite("Project") struct ProjectTests {
    @Test("the target builds") func builds() {}
}
