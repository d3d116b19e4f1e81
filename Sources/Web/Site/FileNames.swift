/// Names of files that are fetched from here.
enum FileNames {
    /// What a file's name may hold everywhere: letters and figures of ASCII, and a hyphen in place of all between them.
    static func plain(_ words: String) -> String {
        let parts = words.unicodeScalars.split { !$0.isASCII || !isPlain($0) }
        return parts.map { String($0) }.joined(separator: "-")
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
}
