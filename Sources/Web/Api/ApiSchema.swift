import Foundation

/// What a value of the API looks like, as OpenAPI 3.1 (JSON Schema) says it. Made from the Swift types that are encoded
/// (``ApiSchema/of(_:)``), so that the description cannot say something else than what is sent.
indirect enum ApiSchema: Sendable, Equatable {
    case string(format: String?)
    case integer
    /// A number from … to ….
    case within(Int, Int)
    /// A string of so many characters.
    case text(ClosedRange<Int>)
    /// A string of this form, a regular expression.
    case pattern(String)
    case number
    case boolean
    case oneOf([String])
    case array(ApiSchema)
    /// A named type, described once.
    case named(String)
    case object([Property])

    /// A member of an object.
    struct Property: Sendable, Equatable {
        var name: String
        var schema: ApiSchema
        var isRequired: Bool
    }

    /// The schema of a type, out of how it is decoded.
    static func of<Value: ApiValue>(_ type: Value.Type) -> ApiSchema { SchemaProbe.schema(of: type) }

    /// As JSON.
    var json: ApiJSON {
        switch self {
        case .string(let format):
            .object([("type", .string("string"))] + (format.map { [("format", .string($0))] } ?? []))
        case .integer: .object([("type", .string("integer"))])
        case .within(let least, let most):
            .object([("type", .string("integer")), ("minimum", .number(least)), ("maximum", .number(most))])
        case .text(let length):
            .object([
                ("type", .string("string")), ("minLength", .number(length.lowerBound)),
                ("maxLength", .number(length.upperBound)),
            ])
        case .pattern(let form): .object([("type", .string("string")), ("pattern", .string(form))])
        case .number: .object([("type", .string("number"))])
        case .boolean: .object([("type", .string("boolean"))])
        case .oneOf(let values): .object([("type", .string("string")), ("enum", .array(values.map { .string($0) }))])
        case .array(let item): .object([("type", .string("array")), ("items", item.json)])
        case .named(let name): .object([("$ref", .string("#/components/schemas/\(name)"))])
        case .object(let properties):
            .object([
                ("type", .string("object")),
                ("required", .array(properties.filter(\.isRequired).map { .string($0.name) })),
                ("properties", .object(properties.map { ($0.name, $0.schema.json) })),
                ("additionalProperties", .bool(false)),
            ])
        }
    }
}

/// A value of the API: described under its own name.
protocol ApiValue: Codable, Sendable {}

/// A value written as a string of one form.
protocol ApiText: Codable, Sendable {
    static var schema: ApiSchema { get }
    /// One that can be read, for describing the type.
    static var sample: String { get }
}

/// One of a few words.
protocol ApiWord: Codable, Sendable {
    static var words: [String] { get }
}

/// JSON with its members in a fixed order.
indirect enum ApiJSON: Sendable {
    case string(String)
    case number(Int)
    case bool(Bool)
    case array([ApiJSON])
    case object([(String, ApiJSON)])

    var text: String {
        switch self {
        case .string(let words): Self.quoted(words)
        case .number(let number): "\(number)"
        case .bool(let truth): truth ? "true" : "false"
        case .array(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { Self.quoted($0.0) + ":" + $0.1.text }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

/// Reads a type's shape out of the way it decodes itself: which members it asks for, of which types, and which may be
/// missing.
enum SchemaProbe {
    /// The schemas of a type and of all it holds, by their names.
    static func components<Value: ApiValue>(of type: Value.Type, into found: inout [String: ApiSchema]) {
        guard found[name(of: type)] == nil else { return }
        let probe = Probe()
        found[name(of: type)] = .object([])
        do {
            _ = try type.init(from: probe)
        } catch {
            // Its description would stop at the member that cannot be described: no test may pass with that.
            assertionFailure("\(type) cannot be described: \(error)")
        }
        found[name(of: type)] = .object(probe.properties)
        for other in probe.held { add(other, &found) }
    }

    private static func add(_ type: any ApiValue.Type, _ found: inout [String: ApiSchema]) {
        components(of: type, into: &found)
    }

    static func schema<Value: ApiValue>(of type: Value.Type) -> ApiSchema { .named(name(of: type)) }

    /// Without the prefix that tells these types from those of the Domain.
    static func name(of type: Any.Type) -> String {
        let whole = String(describing: type)
        let plain = whole.filter { $0.isLetter }
        return plain.hasPrefix("Api") ? String(plain.dropFirst(3)) : plain
    }

    /// Notes what is asked of it and answers with something that can be read.
    fileprivate final class Probe: Decoder {
        var codingPath: [any CodingKey] { [] }
        var userInfo: [CodingUserInfoKey: Any] { [:] }
        var properties: [ApiSchema.Property] = []
        var held: [any ApiValue.Type] = []

        func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
            KeyedDecodingContainer(Members<Key>(probe: self))
        }
        func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Unknown() }
        func singleValueContainer() throws -> any SingleValueDecodingContainer { throw Unknown() }

        struct Unknown: Error {}

        /// The schema of a type, and a value of it.
        func value<Value: Decodable>(_ type: Value.Type) throws -> (ApiSchema, Value) {
            func made(_ schema: ApiSchema, _ value: Any) throws -> (ApiSchema, Value) {
                guard let value = value as? Value else { throw Unknown() }
                return (schema, value)
            }
            func read(_ schema: ApiSchema, _ json: String) throws -> (ApiSchema, Value) {
                (schema, try JSONDecoder().decode(Value.self, from: Data(json.utf8)))
            }
            switch type {
            case is String.Type: return try made(.string(format: nil), "")
            case is Int.Type: return try made(.integer, 0)
            case is Double.Type: return try made(.number, 0.0)
            case is Bool.Type: return try made(.boolean, false)
            case let text as any ApiText.Type:
                return try read(text.schema, "\"\(text.sample)\"")
            case let word as any ApiWord.Type: return try read(.oneOf(word.words), "\"\(word.words.first ?? "")\"")
            case let list as any ApiList.Type: return try read(.array(try list.item(self)), "[]")
            case let other as any ApiValue.Type:
                held.append(other)
                return (.named(SchemaProbe.name(of: other)), try type.init(from: Probe()))
            default: throw Unknown()
            }
        }
    }

    private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let probe: Probe
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { [] }

        private func note(_ key: Key, _ schema: ApiSchema, isRequired: Bool) {
            probe.properties.append(.init(name: key.stringValue, schema: schema, isRequired: isRequired))
        }

        func contains(_ key: Key) -> Bool { true }
        func decodeNil(forKey key: Key) -> Bool { false }
        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            let (schema, value) = try probe.value(type)
            note(key, schema, isRequired: true)
            return value
        }
        func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
            note(key, try probe.value(type).0, isRequired: false)
            return nil
        }
        func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
            note(key, .string(format: nil), isRequired: false)
            return nil
        }
        func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
            note(key, .integer, isRequired: false)
            return nil
        }
        func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
            note(key, .boolean, isRequired: false)
            return nil
        }
        func nestedContainer<Other: CodingKey>(
            keyedBy type: Other.Type, forKey key: Key
        ) throws -> KeyedDecodingContainer<Other> { throw Probe.Unknown() }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw Probe.Unknown() }
        func superDecoder() throws -> any Decoder { throw Probe.Unknown() }
        func superDecoder(forKey key: Key) throws -> any Decoder { throw Probe.Unknown() }
    }
}

/// A list, told apart from its items' type.
private protocol ApiList {
    static func item(_ probe: SchemaProbe.Probe) throws -> ApiSchema
}

extension Array: ApiList where Element: Decodable {
    fileprivate static func item(_ probe: SchemaProbe.Probe) throws -> ApiSchema { try probe.value(Element.self).0 }
}
