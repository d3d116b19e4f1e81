#!/usr/bin/python3
"""Scripts/try_mail.py PROGRAM: mail as it goes out of a real server. `casement serve` hands its messages to msmtp, which
delivers them by SMTP to a server on the loopback; what arrives is read, and its links are used. Then the mail program
refuses, is slow and is gone, and nothing is lost. Needs Debian's msmtp and python3-aiosmtpd. As root, Casement and the
mail program run as the ordinary user "nobody"; no mail service of this machine is touched."""

import email
import email.policy
import email.utils
import html
import os
import pathlib
import queue
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.parse
import urllib.request

from aiosmtpd.controller import Controller

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "Tests/BrowserTests"))
import people  # noqa: E402

SITE = "http://reviews.example.org"
FROM = "casement@partnership.example"
BOARD = "Partneriaeth Dyffryn Gŵyr — diogelu plant a phobl ifanc mewn un lle"
ORDINARY = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.getuid() == 0 else {}


def check(holds, words):
    if not holds:
        sys.exit(f"mail: {words}")


class Sink:
    """What an SMTP server does with a message: takes it, or refuses the address."""

    def __init__(self):
        self.arrived = queue.Queue()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody-here"):
            return "550 5.1.1 No such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.arrived.put((envelope.mail_from, envelope.rcpt_tos, envelope.content))
        return "250 Taken"

    def next(self):
        sender, receivers, content = self.arrived.get(timeout=20)
        return sender, receivers, email.message_from_bytes(content, policy=email.policy.default)


class Visitor(people.Visitor):
    """A browser whose every request says that it is for another site."""

    def _ask(self, address, body=None):
        request = urllib.request.Request(address, data=body, headers={"Host": "evil.example"})
        try:
            answer = self.opener.open(request, timeout=60)
        except urllib.error.HTTPError as refusal:
            answer = refusal
        with answer:
            self.page, self.status = answer.read().decode(), answer.status
            return answer.url

    def has(self, words):
        return words in html.unescape(self.page)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Server:
    """`casement serve` over a new store, with a mail program whose ways can be changed."""

    def __init__(self, folder, program, smtp_port):
        self.folder, self.program = folder, folder / "casement"
        shutil.copy2(program, self.program)
        (folder / "msmtprc").write_text(
            f"account default\nhost 127.0.0.1\nport {smtp_port}\ntls off\nauth off\nfrom {FROM}\n")
        self.mail_program = folder / "sendmail"
        self.be("exec /usr/bin/msmtp -C '%s/msmtprc' \"$@\"" % folder)
        if ORDINARY:
            subprocess.run(["chown", "-R", "nobody", folder], check=True)
        self.env = {
            "PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8", "CASEMENT_ADDRESS": SITE,
            "CASEMENT_SENDMAIL": str(self.mail_program), "CASEMENT_MAIL_FROM": FROM,
            "LD_LIBRARY_PATH": os.environ.get("LD_LIBRARY_PATH", ""),
        }
        self.store = str(folder / "store.db")
        said = self.run("invite", "--open-board", BOARD, "--to", "bea@example.org", "--name", "Bea Quill",
                        "--role", "administrator", "--no-mail")
        check(f"{SITE}/invitation/" in said, "the command line’s link does not begin with the site’s address")
        self.first = re.search(r"/invitation/\S+", said)[0]
        self.process = subprocess.Popen(
            [self.program, "serve", "--store", self.store, "--port", "0"], env=self.env, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=folder, **ORDINARY)
        self.guard = threading.Timer(240, self.process.kill)
        self.guard.start()
        self.said, self.address = [], None
        for line in self.process.stdout:
            self.said.append(line)
            if found := re.search(r"listening at (http://\S+?)[\s.]*\(", line):
                self.address = found[1]
                break
        check(self.address, "the server did not start: " + "".join(self.said))

    def run(self, *words):
        done = subprocess.run([self.program, words[0], "--store", self.store, *words[1:]], env=self.env, text=True,
                              capture_output=True, cwd=self.folder, **ORDINARY)
        check(done.returncode == 0, f"casement {words[0]}: {done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def be(self, script):
        """What the mail program does from now on."""
        other = self.folder / "sendmail.new"
        other.write_text(f"#!/bin/sh\n{script}\n")
        other.chmod(0o755)
        other.rename(self.mail_program)

    def stop(self):
        self.process.terminate()
        try:
            return self.process.wait(timeout=30)
        finally:
            self.process.kill()
            self.guard.cancel()


def look_at(message, sender, receivers, to, subject):
    """The message is as mail is, and says nothing it should not; its one link as a path."""
    check(sender == FROM and receivers == [to], f"the envelope is from {sender} to {receivers}")
    check(message["From"].addresses[0].addr_spec == FROM, f"it is from {message['From']}")
    check(message["To"].addresses[0].addr_spec == to and len(message["To"].addresses) == 1, f"it is to {message['To']}")
    check(message["Subject"] == subject, f"its subject is {message['Subject']!r}, not {subject!r}")
    check(email.utils.parsedate_to_datetime(message["Date"]).tzinfo is not None, f"its day is {message['Date']}")
    check(re.fullmatch(r"<[0-9a-f-]{36}@partnership\.example>", message["Message-ID"]), "its Message-ID is odd")
    check(message["MIME-Version"] == "1.0" and message.get_content_type() == "text/plain", "it is no plain text")
    check(message.get_content_charset() == "utf-8", f"its letters are {message.get_content_charset()}")
    check(message["Auto-Submitted"] == "auto-generated", "it does not say that a program sent it")
    for name in ("Bcc", "Cc"):
        check(message[name] is None, f"it has a header {name}")
    text = message.get_content()
    check(not any(defect for defect in message.defects), f"it is not well made: {message.defects}")
    check("evil.example" not in text, "the request’s Host got into a link")
    links = re.findall(r"\S+://\S+", text)
    check(len(links) == 1 and links[0].startswith(SITE + "/"), f"its links are {links}")
    return text, links[0][len(SITE):]


def main(program):
    sink = Sink()
    smtp = Controller(sink, hostname="127.0.0.1", port=free_port())
    smtp.start()
    with tempfile.TemporaryDirectory(prefix="casement-mail-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        server = Server(folder, program, smtp.port)
        try:
            try_all(server, sink)
        finally:
            status = server.stop()
            smtp.stop()
        check(status == 0, f"the server ended with {status}")


def try_all(server, sink):
    bea = Visitor(server.address)
    bea.accept(server.first, "Bea Quill")
    bea.open("/work")
    board = re.search(r'href="(/boards/[^"/]+)"', bea.page)[1]
    form = f"{board}/people/invite"

    def invite(name, address):
        bea.open(form)
        bea.send(name=name, email=address, role="chair", days="7")
        return bea.page

    # Sent, delivered, accepted.
    who = "Siân " + "Ó Néill-Featherstonehaugh " * 4
    invite(who, "Sian@Example.org")
    check(bea.has("The invitation is on its way"), "the page does not say that it was sent: " + bea.page[-3000:])
    check("/invitation/" not in bea.page, "the page shows a link that was sent")
    text, link = take(sink, "sian@example.org", f"You are invited to Casement by {BOARD}")
    check(who.strip() in text and "Bea Quill" in text and BOARD in text, f"it does not say who invites whom: {text}")
    sian = Visitor(server.address)
    sian.accept(link, who.strip())
    sian.open("/work")
    check(sian.has(BOARD), "the link did not lead in")

    # The same from the command line, which says so and prints no link.
    said = server.run("invite", "--to", "Gwen@Example.org", "--name", "Gwen Pell", "--role", "learner")
    check("was handed over to be delivered to Gwen@Example.org" in said and "/invitation/" not in said,
          f"casement invite does not say what it mailed: {said}")
    text, link = take(sink, "gwen@example.org", f"You are invited to Casement by {BOARD}")
    check("Gwen Pell" in text and BOARD in text and "operator" not in text, f"it does not say who invites whom: {text}")
    gwen = Visitor(server.address)
    gwen.accept(link, "Gwen Pell")

    # A new password, asked for with another site's name as Host.
    somebody = Visitor(server.address)
    somebody.open("/forgotten-password")
    somebody.send(email="sian@example.org")
    text, link = take(sink, "sian@example.org", "A new password for Casement")
    somebody.open(link)
    check("field-password" in somebody.page, "the link of a new password leads nowhere")
    somebody.send(password="nine lanterns on a quiet canal")
    somebody.open("/sign-in")
    somebody.send(email="sian@example.org", password="nine lanterns on a quiet canal")
    check(somebody.has("code"), "the new password does not let in")
    check(not sian.open("/work").endswith("/work"), "a session outlived the new password")

    # Sent again: the first link is over.
    invite("Ned Novel", "ned@example.org")
    _, first = take(sink, "ned@example.org", f"You are invited to Casement by {BOARD}")
    bea.open(form)
    again = re.search(r'href="(/boards/[^"]+/again)"', bea.page)[1]
    bea.open(again)
    bea.send()
    _, second = take(sink, "ned@example.org", f"You are invited to Casement by {BOARD}")
    check(first != second, "sending again made no new link")
    stranger = Visitor(server.address)
    stranger.open(first)
    check(not stranger.has("Ned Novel"), "the first link still counts")
    stranger.open(second)
    check(stranger.has("Ned Novel"), "the second link does not count")

    # What could make a header, an argument or a second receiver of itself.
    for name, address in [
        ("Nia\r\nBcc: x@example.org", "nia@example.org"), ("Nia", "nia@example.org\r\nBcc: x@example.org"),
        ("Nia", "nia@example.org, x@example.org"), ("N" * 201, "nia@example.org"), ("Nia", "n" * 255 + "@example.org"),
    ]:
        invite(name, address)
        check(bea.status == 422, f"it took {name[:20]!r} at {address[:40]!r} with {bea.status}")
    counts = []
    for number, address in enumerate(["-oQ/tmp/x@example.org", "siân@example.org", "a..b@example.org"]):
        invite(f"Odd {number}", address)
        check(bea.has("was sent") and SITE + "/invitation/" in bea.page, f"nothing is said about {address}")
        counts.append(re.search(re.escape(SITE) + r"(/invitation/\w+)", bea.page)[1])

    # The SMTP server refuses; the program fails, is slow, is not there. Each time the link is shown and counts.
    invite("Not There", "nobody-here@example.org")
    check(bea.has("did not take it"), "the page does not say that the mail server refused")
    counts.append(re.search(re.escape(SITE) + r"(/invitation/\w+)", bea.page)[1])
    for script, words in [
        ("exit 75", "did not take it"), ("trap '' TERM; sleep 300; sleep 300", "took too long"), (None, "could not be started"),
    ]:
        server.mail_program.unlink() if script is None else server.be(script)
        # Somebody who is invited already is not invited again.
        invite("Later", f"later{len(counts)}@example.org")
        check(bea.has(words), f"the page does not say “{words}”")
        counts.append(re.search(re.escape(SITE) + r"(/invitation/\w+)", bea.page)[1])
    for link in counts:
        stranger.open(link)
        check(stranger.has("You have been invited"), "a link that was shown does not count")
    check(sink.arrived.empty(), "a message arrived that nobody wanted")
    print(
        "mail: invitations and a new password delivered through msmtp, read and used; sent again; five ways to smuggle "
        "refused; four failures and three odd addresses told, nothing lost")


def take(sink, to, subject):
    sender, receivers, message = sink.next()
    return look_at(message, sender, receivers, to, subject)


if __name__ == "__main__":
    main(sys.argv[1])
