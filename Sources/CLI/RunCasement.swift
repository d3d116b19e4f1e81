/// Entry point of the program, called by the executable and by nothing else.
public func runCasement() async {}
