import Foundation
import Hummingbird

/// What is sent to the API: JSON of one type, with nothing beside it.
enum ApiBody {
    /// As many bytes as 200 long entries take.
    static let most = 4 << 20

    /// - Throws: ``ApiRefusal`` that says where in the body what is wrong.
    static func read<Value: ApiValue>(_: Value.Type, _ request: Request) async throws -> Value {
        let type = (request.headers[.contentType] ?? "").prefix { $0 != ";" }
        guard type.trimmingCharacters(in: .whitespaces).lowercased() == "application/json" else {
            throw ApiRefusal(.unsupportedMediaType, "Send JSON, with the content type “application/json”.")
        }
        var bytes: [UInt8] = []
        for try await piece in request.body {
            guard bytes.count + piece.readableBytes <= most else {
                throw ApiRefusal(.contentTooLarge, "There is more in it than may be sent at once. Send it in parts.")
            }
            bytes.append(contentsOf: piece.readableBytesView)
        }
        return try read(Value.self, bytes)
    }

    static func read<Value: ApiValue>(_: Value.Type, _ bytes: [UInt8]) throws -> Value {
        let data = Data(bytes)
        do {
            let value = try JSONDecoder().decode(Value.self, from: data)
            var schemas: [String: ApiSchema] = [:]
            SchemaProbe.components(of: Value.self, into: &schemas)
            // Members nothing asks for are read here alone: what is wrong with them is wrong with the body, too.
            guard let whole = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed) else {
                throw refusal([ApiFault(place: "", what: "cannot be read.")])
            }
            let unknown = unknown(in: whole, SchemaProbe.schema(of: Value.self), schemas, at: "")
            if unknown.isEmpty { return value }
            throw refusal(
                unknown.prefix(ApiRefusal.mostProblems).map { ApiFault(place: $0, what: "is not known here.") })
        } catch let error as DecodingError {
            throw refusal([fault(error)])
        }
    }

    private static func refusal(_ faults: [ApiFault]) -> ApiRefusal {
        ApiRefusal(.badRequest, "Nothing was kept. The body cannot be read as it is described.", faults)
    }

    /// Members nothing reads: a name spelt wrong would be lost in silence.
    private static func unknown(
        in value: Any, _ schema: ApiSchema, _ schemas: [String: ApiSchema], at place: String
    ) -> [String] {
        switch schema {
        case .named(let name):
            return schemas[name].map { unknown(in: value, $0, schemas, at: place) } ?? []
        case .array(let item):
            let items = value as? [Any] ?? []
            return items.enumerated().flatMap { unknown(in: $1, item, schemas, at: "\(place)[\($0)]") }
        case .object(let properties):
            let members = value as? [String: Any] ?? [:]
            return members.sorted { $0.key < $1.key }.flatMap { name, member in
                let spot = place.isEmpty ? name : "\(place).\(name)"
                guard let property = properties.first(where: { $0.name == name }) else { return [spot] }
                return unknown(in: member, property.schema, schemas, at: spot)
            }
        default: return []
        }
    }

    private static func fault(_ error: DecodingError) -> ApiFault {
        switch error {
        case .keyNotFound(let key, let context): .init(place: place(context.codingPath + [key]), what: "is missing.")
        case .valueNotFound(_, let context): .init(place: place(context.codingPath), what: "is empty.")
        case .typeMismatch(_, let context): .init(place: place(context.codingPath), what: "is of another kind.")
        // What Foundation says of JSON it cannot read may quote it; ours is said by our own types.
        case .dataCorrupted(let context):
            .init(
                place: place(context.codingPath),
                what: context.underlyingError == nil && !context.codingPath.isEmpty
                    ? context.debugDescription : "cannot be read.")
        @unknown default: .init(place: "", what: "cannot be read.")
        }
    }

    private static func place(_ path: [any CodingKey]) -> String {
        path.reduce(into: "") { text, key in
            if let number = key.intValue {
                text += "[\(number)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
    }
}
