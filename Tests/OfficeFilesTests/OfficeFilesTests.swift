import Testing

@Suite("OfficeFiles") struct OfficeFilesTests {
    @Test("the target builds") func builds() {}
}
