/// What an outside program may use before it is stopped.
public struct ProgramLimits: Sendable, Hashable {
    /// Time on the clock, in seconds.
    public var wallSeconds: Int
    /// Processor time, in seconds.
    public var cpuSeconds: Int
    /// Address space of each of its processes, in bytes.
    public var memoryBytes: Int
    /// Largest file it may write, in bytes.
    public var fileBytes: Int
    /// Bytes of standard output kept; a program that writes more is stopped.
    public var outputBytes: Int
    /// Bytes of error output kept; what goes beyond is read and dropped.
    public var errorBytes: Int

    public init(
        wallSeconds: Int = 120, cpuSeconds: Int? = nil, memoryBytes: Int = 2 << 30, fileBytes: Int = 1 << 30,
        outputBytes: Int = 512 << 20, errorBytes: Int = 64 << 10
    ) {
        self.wallSeconds = wallSeconds
        self.cpuSeconds = cpuSeconds ?? wallSeconds
        self.memoryBytes = memoryBytes
        self.fileBytes = fileBytes
        self.outputBytes = outputBytes
        self.errorBytes = errorBytes
    }
}
