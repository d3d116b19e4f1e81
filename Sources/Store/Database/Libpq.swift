import CLibpq
import Foundation

/// libpq's functions, found when a PostgreSQL store is first named. Linked in, the library and the twenty it draws after
/// it (Kerberos, LDAP, TLS) would cost every run 8 MB and be needed by partnerships that never use them.
///
/// A class, so that what passes one on passes an address and not two dozen.
final class Libpq: Sendable {
    typealias Text = UnsafePointer<CChar>

    let connectParameters: @convention(c) (UnsafePointer<Text?>?, UnsafePointer<Text?>?, CInt) -> OpaquePointer?
    let finish: @convention(c) (OpaquePointer?) -> Void
    let status: @convention(c) (OpaquePointer?) -> ConnStatusType
    let errorMessage: @convention(c) (OpaquePointer?) -> Text?
    let setNoticeProcessor:
        @convention(c) (
            OpaquePointer?, (@convention(c) (UnsafeMutableRawPointer?, Text?) -> Void)?, UnsafeMutableRawPointer?
        ) -> UnsafeRawPointer?

    let execute: @convention(c) (OpaquePointer?, Text?) -> OpaquePointer?
    let enterPipeline: @convention(c) (OpaquePointer?) -> CInt
    let exitPipeline: @convention(c) (OpaquePointer?) -> CInt
    let endPipeline: @convention(c) (OpaquePointer?) -> CInt
    let sendFlushRequest: @convention(c) (OpaquePointer?) -> CInt
    let sendParameters:
        @convention(c) (
            OpaquePointer?, Text?, CInt, UnsafePointer<Oid>?, UnsafePointer<Text?>?, UnsafePointer<CInt>?,
            UnsafePointer<CInt>?, CInt
        ) -> CInt
    let sendPrepare: @convention(c) (OpaquePointer?, Text?, Text?, CInt, UnsafePointer<Oid>?) -> CInt
    let sendPrepared:
        @convention(c) (
            OpaquePointer?, Text?, CInt, UnsafePointer<Text?>?, UnsafePointer<CInt>?, UnsafePointer<CInt>?, CInt
        ) -> CInt
    let nextResult: @convention(c) (OpaquePointer?) -> OpaquePointer?
    let putCopyData: @convention(c) (OpaquePointer?, Text?, CInt) -> CInt
    let putCopyEnd: @convention(c) (OpaquePointer?, Text?) -> CInt

    let getCancel: @convention(c) (OpaquePointer?) -> OpaquePointer?
    let cancel: @convention(c) (OpaquePointer?, UnsafeMutablePointer<CChar>?, CInt) -> CInt
    let freeCancel: @convention(c) (OpaquePointer?) -> Void

    let resultStatus: @convention(c) (OpaquePointer?) -> ExecStatusType
    let resultErrorField: @convention(c) (OpaquePointer?, CInt) -> Text?
    let commandStatus: @convention(c) (OpaquePointer?) -> Text?
    let commandRows: @convention(c) (OpaquePointer?) -> Text?
    let rowCount: @convention(c) (OpaquePointer?) -> CInt
    let fieldCount: @convention(c) (OpaquePointer?) -> CInt
    let fieldType: @convention(c) (OpaquePointer?, CInt) -> Oid
    let isNull: @convention(c) (OpaquePointer?, CInt, CInt) -> CInt
    let length: @convention(c) (OpaquePointer?, CInt, CInt) -> CInt
    let value: @convention(c) (OpaquePointer?, CInt, CInt) -> Text?
    let clear: @convention(c) (OpaquePointer?) -> Void

    private static let found = Result<Libpq, DatabaseError> { () throws(DatabaseError) in try Libpq() }

    /// The library, loaded at the first call and kept.
    /// - Throws: ``DatabaseError/cannotOpen(_:)`` with what to install where it is not there.
    static func loaded() throws(DatabaseError) -> Libpq { try found.get() }

    private init() throws(DatabaseError) {
        #if os(Linux)
            let names = ["libpq.so.5"]
        #else
            let names = ["libpq.5.dylib", "/opt/homebrew/opt/libpq/lib/libpq.5.dylib"]
        #endif
        guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else {
            throw .cannotOpen("PostgreSQL's client library is not on this machine (Debian: apt-get install libpq5).")
        }
        func function<Function>(_ name: String) throws(DatabaseError) -> Function {
            guard let place = dlsym(library, name) else {
                throw .cannotOpen("PostgreSQL's client library on this machine is too old: it has no \(name).")
            }
            // The declared type is libpq-fe.h's; both are one address.
            return unsafeBitCast(place, to: Function.self)
        }
        connectParameters = try function("PQconnectdbParams")
        finish = try function("PQfinish")
        status = try function("PQstatus")
        errorMessage = try function("PQerrorMessage")
        setNoticeProcessor = try function("PQsetNoticeProcessor")
        execute = try function("PQexec")
        enterPipeline = try function("PQenterPipelineMode")
        exitPipeline = try function("PQexitPipelineMode")
        endPipeline = try function("PQpipelineSync")
        sendFlushRequest = try function("PQsendFlushRequest")
        sendParameters = try function("PQsendQueryParams")
        sendPrepare = try function("PQsendPrepare")
        sendPrepared = try function("PQsendQueryPrepared")
        nextResult = try function("PQgetResult")
        putCopyData = try function("PQputCopyData")
        putCopyEnd = try function("PQputCopyEnd")
        getCancel = try function("PQgetCancel")
        cancel = try function("PQcancel")
        freeCancel = try function("PQfreeCancel")
        resultStatus = try function("PQresultStatus")
        resultErrorField = try function("PQresultErrorField")
        commandStatus = try function("PQcmdStatus")
        commandRows = try function("PQcmdTuples")
        rowCount = try function("PQntuples")
        fieldCount = try function("PQnfields")
        fieldType = try function("PQftype")
        isNull = try function("PQgetisnull")
        length = try function("PQgetlength")
        value = try function("PQgetvalue")
        clear = try function("PQclear")
    }
}
