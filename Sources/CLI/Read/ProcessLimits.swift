import Foundation

/// Limits of this process, set by itself before it touches a file.
enum ProcessLimits {
    static func apply(memoryMegabytes: Int, seconds: Int) {
        lower(__rlimit_resource_t(RLIMIT_AS.rawValue), to: rlim_t(memoryMegabytes) << 20)
        lower(__rlimit_resource_t(RLIMIT_CPU.rawValue), to: rlim_t(seconds))
        lower(__rlimit_resource_t(RLIMIT_CORE.rawValue), to: 0)
    }

    private static func lower(_ resource: __rlimit_resource_t, to value: rlim_t) {
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return }
        limit.rlim_cur = min(value, limit.rlim_max)
        _ = setrlimit(resource, &limit)
    }
}
