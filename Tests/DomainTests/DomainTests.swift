import Testing

@Suite("Domain") struct DomainTests {
    @Test("the target builds") func builds() {}
}
