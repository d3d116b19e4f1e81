/// Fixtures shared by the tests.
enum TestSupportModule {}
