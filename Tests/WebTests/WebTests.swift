import Testing

@Suite("Web") struct WebTests {
    @Test("the target builds") func builds() {}
}
