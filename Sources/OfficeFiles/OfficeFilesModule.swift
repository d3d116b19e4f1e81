/// Readers and writers of office formats. Knows no store and no web.
enum OfficeFilesModule {}
