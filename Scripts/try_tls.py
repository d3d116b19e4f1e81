#!/usr/bin/env python3
"""Scripts/try_tls.py PROGRAM: `casement serve` speaking TLS itself, as browsers and others meet it: real handshakes with a
certificate made here, what is refused, HSTS, renewal on SIGHUP, and what is said of files that cannot be used. As root, the
server runs as the ordinary user "nobody"."""

import http.client
import os
import pathlib
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import warnings

# The old versions are named here to see that they are refused.
warnings.simplefilter("ignore", DeprecationWarning)
ORDINARY = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.getuid() == 0 else {}


def check(holds, words):
    if not holds:
        sys.exit(f"TLS: {words}")


def openssl(folder, *arguments):
    subprocess.run(["openssl", *map(str, arguments)], cwd=folder, check=True, capture_output=True)


def make(folder, name):
    """A certificate for this machine, signed by itself, with its key."""
    key, certificate = folder / f"{name}.key.pem", folder / f"{name}.pem"
    openssl(folder, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key,
            "-out", certificate, "-days", 30, "-subj", f"/CN={name}.invented",
            "-addext", "subjectAltName=IP:127.0.0.1")
    return certificate, key


def make_expired(folder, key):
    """A certificate of this key that was good in January 2020."""
    (folder / "authority.cnf").write_text(
        "[ca]\ndefault_ca = own\n[own]\ndatabase = index.txt\nnew_certs_dir = .\nserial = serial\npolicy = any\n"
        "[any]\ncommonName = supplied\n")
    (folder / "index.txt").write_text("")
    (folder / "serial").write_text("01\n")
    openssl(folder, "req", "-new", "-key", key, "-out", "request.pem", "-subj", "/CN=over.invented")
    openssl(folder, "ca", "-batch", "-selfsign", "-keyfile", key, "-in", "request.pem", "-out", "over.pem", "-md",
            "sha256", "-notext", "-startdate", "20200101000000Z", "-enddate", "20200201000000Z", "-config",
            "authority.cnf")
    return folder / "over.pem"


class Server:
    def __init__(self, program, *options, **environment):
        keep = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
        self.process = subprocess.Popen(
            [program, "serve", "--port", "0", *map(str, options)], env={**keep, **environment}, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **ORDINARY)
        self.guard = threading.Timer(120, self.process.kill)
        self.guard.start()
        self.said, self.site, self.port = [], None, None
        while self.site is None and (line := self.line()):
            if found := re.search(r"open at ((https?)://127\.0\.0\.1:(\d+))", line):
                self.site, self.port = found[1], int(found[3])

    def line(self):
        line = self.process.stdout.readline()
        self.said.append(line)
        return line

    def stop(self, signal_number=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(signal_number)
        self.said += self.process.stdout.readlines()
        try:
            return self.process.wait(timeout=30)
        finally:
            self.guard.cancel()
            self.process.kill()


def ask(server, certificate):
    """The front page as a browser that trusts this certificate gets it."""
    trust = ssl.create_default_context(cafile=certificate)
    connection = http.client.HTTPSConnection("127.0.0.1", server.port, timeout=20, context=trust)
    connection.request("GET", "/")
    answer = connection.getresponse()
    spoken = connection.sock.version() if connection.sock else None
    answer.read()
    connection.close()
    return answer, spoken


def shakes_hands(port, lowest, highest):
    """What is agreed on by a client that knows these versions alone; None where nothing is."""
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.check_hostname, client.verify_mode = False, ssl.CERT_NONE
    # Debian's own OpenSSL would not even try the old ones.
    client.set_ciphers("ALL:@SECLEVEL=0")
    client.minimum_version, client.maximum_version = lowest, highest
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=20) as plain, client.wrap_socket(plain) as secured:
            return secured.version()
    except (ssl.SSLError, ConnectionError):
        return None


def speaks_old_tongues(certificate, key):
    """Whether this client can speak TLS 1.1 at all, with a server that takes it: else its being refused says nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        def serve():
            with listener.accept()[0] as plain, context.wrap_socket(plain, server_side=True):
                pass
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        agreed = shakes_hands(listener.getsockname()[1], ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1)
        thread.join(timeout=20)
        return agreed == "TLSv1.1"


def speaks(program, folder):
    certificate, key = make(folder, "first")
    place = folder / "now.pem", folder / "now.key.pem"
    for source, target in zip((certificate, key), place):
        shutil.copy2(source, target)
        shutil.chown(target, *(("nobody", "nogroup") if ORDINARY else (os.getuid(), os.getgid())))
    server = Server(program, "--tls-certificate", place[0], "--tls-key", place[1])
    check(server.site and server.site.startswith("https://"), f"no address of https: {server.said}")
    answer, _ = ask(server, certificate)
    check(answer.status == 200, f"the first page answered {answer.status}")
    check(answer.getheader("strict-transport-security") == "max-age=31536000", "no HSTS over TLS")
    check(speaks_old_tongues(certificate, key), "this machine’s Python cannot try TLS 1.1")
    old, new = ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_2
    check(shakes_hands(server.port, ssl.TLSVersion.TLSv1, old) is None, "TLS 1.1 was taken")
    check(shakes_hands(server.port, new, new) == "TLSv1.2", "TLS 1.2 was not taken")
    check(shakes_hands(server.port, new, ssl.TLSVersion.TLSv1_3) == "TLSv1.3", "TLS 1.3 was not taken")
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as plain:
        plain.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n")
        heard = plain.recv(1000)
        check(b"HTTP" not in heard, "plain HTTP was answered on the port of TLS")
    # A header anybody could send does not say where a request comes from; and the cookie is for https alone.
    connection = http.client.HTTPSConnection("127.0.0.1", server.port, timeout=20,
                                             context=ssl.create_default_context(cafile=certificate))
    connection.request("GET", "/health", headers={"X-Forwarded-For": "192.0.2.1"})
    check(connection.getresponse().status == 200, "/health did not answer over TLS")

    renewed, renewed_key = make(folder, "second")
    shutil.copyfile(renewed, place[0])
    server.process.send_signal(signal.SIGHUP)
    check("still used" in server.line(), "a certificate without its key was not spoken of")
    ask(server, certificate)
    shutil.copyfile(renewed_key, place[1])
    server.process.send_signal(signal.SIGHUP)
    check("read again" in server.line(), "the renewed certificate was not spoken of")
    ask(server, renewed)
    status = server.stop()
    check(status == 0, f"it ended with {status} on SIGTERM: {server.said}")

    plain = Server(program)
    check(plain.site and plain.site.startswith("http://"), f"no address of http: {plain.said}")
    connection = http.client.HTTPConnection("127.0.0.1", plain.port, timeout=20)
    connection.request("GET", "/")
    check(connection.getresponse().getheader("strict-transport-security") is None, "HSTS without TLS")
    connection.close()
    plain.stop()


def refuses(program, folder):
    """Each thing that is wrong is said, with what to do, and nothing is served."""
    certificate, key = make(folder, "right")
    over = make_expired(folder, key)
    other = make(folder, "other")[1]
    locked = folder / "locked.key.pem"
    openssl(folder, "pkey", "-in", key, "-aes256", "-passout", "pass:invented", "-out", locked)
    for path in (certificate, key, over, other, locked):
        path.chmod(0o644)
    closed = folder / "closed.key.pem"
    shutil.copy2(key, closed)
    closed.chmod(0)
    for options, words in (
        ((certificate, folder / "missing.pem"), "is not there"),
        ((folder / "missing.pem", key), "is not there"),
        ((certificate, closed), "cannot be read"),
        ((certificate, other), "is not that of the first certificate"),
        ((over, key), "has expired"),
        ((key, key), "There is no certificate"),
        ((certificate, certificate), "There is no private key"),
        ((certificate, locked), "has a pass phrase"),
    ):
        server = Server(program, "--tls-certificate", options[0], "--tls-key", options[1])
        status = server.stop()
        said = "".join(server.said)
        check(status == 65 and words in said, f"“{words}” was not said, with {status}: {said}")
    half = Server(program, "--tls-certificate", certificate)
    check(half.stop() == 64 and "needed together" in "".join(half.said), "half of it was taken")


def main(program):
    program = os.path.abspath(program)
    with tempfile.TemporaryDirectory(prefix="casement-tls-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        shutil.copy2(program, folder / "casement")
        speaks(folder / "casement", folder)
        refuses(folder / "casement", folder)
    print("TLS: 1.2 and 1.3 spoken, 1.1 and plain HTTP not; HSTS; renewed on SIGHUP; eight faulty settings told apart")


if __name__ == "__main__":
    main(sys.argv[1])
