/// A multipart form put together from what ``MultipartReader`` says. Small files are kept in memory, under the caps.
struct MultipartForm: Sendable {
    private var reader: MultipartReader
    private var fields = FormFields()
    private var name = ""
    private var fileName: String?
    private var bytes: [UInt8] = []

    init(contentType: String, limits: FormLimits = .usual) throws(FormRefusal) {
        reader = try MultipartReader(contentType: contentType, limits: limits)
    }

    mutating func take(_ piece: some Collection<UInt8>) throws(FormRefusal) {
        for event in try reader.read(piece) {
            switch event {
            case .part(let name, let fileName):
                (self.name, self.fileName) = (name, fileName)
                bytes = []
            case .bytes(let more): bytes.append(contentsOf: more)
            case .endOfPart: try keep()
            }
        }
    }

    func finish() throws(FormRefusal) -> FormFields {
        try reader.finish()
        return fields
    }

    private mutating func keep() throws(FormRefusal) {
        guard let fileName else {
            fields.all.append(
                FormFields.Field(name: name, value: FormText.withLineFeeds(try FormText.read(bytes))))
            return
        }
        // A file field nobody chose a file for arrives with no name and no bytes.
        if fileName.isEmpty, bytes.isEmpty { return }
        fields.files.append(FormFields.File(name: name, fileName: fileName, bytes: bytes))
    }
}
