import CLI

@main
struct Casement {
    static func main() async { await runCasement() }
}
