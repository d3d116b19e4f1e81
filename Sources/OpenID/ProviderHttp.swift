import AsyncHTTPClient
import Domain
import Foundation
import NIOCore
import NIOHTTP1

/// Asks a provider, within bounds: so many bytes, so many seconds, and not led on to anywhere else.
struct ProviderHttp: Sendable {
    struct Answer: Sendable {
        var status: Int
        var bytes: [UInt8]
    }

    let client: HTTPClient
    /// For a whole question and its answer.
    let seconds: Int64
    /// More than any provider's keys take.
    static let mostBytes = 256 * 1024

    /// - Throws: ``ProviderFailure/unreachable`` and ``ProviderFailure/notBelieved(_:)``.
    func get(_ address: String) async throws(ProviderFailure) -> Answer {
        var request = HTTPClientRequest(url: address)
        request.headers.add(name: "accept", value: "application/json")
        return try await ask(request)
    }

    /// Sends a form.
    func post(
        _ address: String, _ form: [(String, String)], authorization: String?
    ) async throws(ProviderFailure) -> Answer {
        var request = HTTPClientRequest(url: address)
        request.method = .POST
        request.headers.add(name: "accept", value: "application/json")
        request.headers.add(name: "content-type", value: "application/x-www-form-urlencoded")
        if let authorization { request.headers.add(name: "authorization", value: authorization) }
        request.body = .bytes(Array(ProviderAddress.query(form).utf8))
        return try await ask(request)
    }

    private func ask(_ request: HTTPClientRequest) async throws(ProviderFailure) -> Answer {
        do {
            return try await withThrowingTaskGroup(of: Answer.self) { group in
                group.addTask { [client] in
                    let response = try await client.execute(request, timeout: .seconds(seconds))
                    let body = try await response.body.collect(upTo: Self.mostBytes)
                    return Answer(status: Int(response.status.code), bytes: Array(body.readableBytesView))
                }
                // Also an answer that drips ends here.
                group.addTask {
                    try await Task.sleep(for: .seconds(seconds))
                    throw ProviderFailure.unreachable
                }
                defer { group.cancelAll() }
                guard let answer = try await group.next() else { throw ProviderFailure.unreachable }
                return answer
            }
        } catch let failure as ProviderFailure {
            throw failure
        } catch is NIOTooManyBytesError {
            throw .notBelieved("an answer is larger than any should be")
        } catch {
            throw .unreachable
        }
    }
}
