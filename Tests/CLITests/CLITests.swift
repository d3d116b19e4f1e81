import Testing

@Suite("CLI") struct CLITests {
    @Test("the target builds") func builds() {}
}
