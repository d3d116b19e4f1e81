#!/usr/bin/env python3
"""Scripts/try_provider.py PROGRAM: signing in at a real OpenID Connect provider, Debian's LemonLDAP::NG, which is started here with
its demonstration users: an invitation accepted there, in again with our second factor, a password account linked and
unlinked, somebody nobody invited, and the provider's key changed. As root, all of it runs as the ordinary user "nobody"."""

import base64
import hashlib
import hmac
import html
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

PORTAL = "/usr/share/lemonldap-ng/portal/htdocs/index.psgi"
ORDINARY = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.getuid() == 0 else {}
KEEP = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
PASSWORD = "seven rivers and a hat"


def check(holds, words):
    if not holds:
        sys.exit(f"provider: {words}")


def free_port():
    with socket.socket() as finder:
        finder.bind(("127.0.0.1", 0))
        return finder.getsockname()[1]


class Provider:
    """LemonLDAP::NG over plain HTTP on this machine, its folders all its own."""

    def __init__(self, folder, returns):
        self.folder, self.port, self.returns = folder, free_port(), returns
        self.issuer = f"http://127.0.0.1:{self.port}/"
        for name in ("conf", "sessions/lock", "psessions/lock", "cache"):
            (folder / name).mkdir(parents=True)
        (folder / "lemonldap-ng.ini").write_text(
            f"[all]\nlogLevel = error\n[configuration]\ntype = File\ndirName = {folder}/conf\n"
            "localStorage = Cache::FileCache\n"
            f"localStorageOptions = {{ 'namespace' => 'conf', 'cache_root' => '{folder}/cache' }}\n"
            "[portal]\nstaticPrefix = /static\nlanguages = en\n"
            "templateDir = /usr/share/lemonldap-ng/portal/templates\n")
        # Its module for pictures to read off wants ImageMagick, whether any is shown or not: none is.
        none = folder / "lib/Lemonldap/NG/Portal/Captcha"
        none.mkdir(parents=True)
        (none / "None.pm").write_text(
            "package Lemonldap::NG::Portal::Captcha::None;\nuse Mouse;\n"
            "extends 'Lemonldap::NG::Portal::Main::Plugin';\nsub init { 1 }\n1;\n")
        self.process = None

    def start(self, key_name):
        """With a new key of this name."""
        key = subprocess.run(["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
                             check=True, capture_output=True, text=True).stdout
        public = subprocess.run(["openssl", "pkey", "-pubout"], input=key, check=True, capture_output=True,
                                text=True).stdout
        (self.folder / "conf/lmConf-1.json").write_text(json.dumps(self.settings(key, public, key_name)))
        shutil.rmtree(self.folder / "cache")
        (self.folder / "cache").mkdir()
        if ORDINARY:
            subprocess.run(["chown", "-R", "nobody:nogroup", self.folder], check=True)
        environment = {**KEEP, "LLNG_DEFAULTCONFFILE": str(self.folder / "lemonldap-ng.ini"),
                       "PERL5LIB": str(self.folder / "lib"), "HOME": str(self.folder)}
        with open(self.folder / "log", "a", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                ["plackup", "-E", "deployment", "--host", "127.0.0.1", "-p", str(self.port), PORTAL],
                cwd=self.folder, env=environment, stdout=log, stderr=log, **ORDINARY)
        for _ in range(150):
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
                connection.request("GET", "/.well-known/openid-configuration")
                if json.loads(connection.getresponse().read())["issuer"] == self.issuer:
                    return
            except (OSError, ValueError, http.client.HTTPException):
                check(self.process.poll() is None, "LemonLDAP::NG ended: " + (self.folder / "log").read_text()[-2000:])
                time.sleep(0.2)
        self.stop()
        check(False, "LemonLDAP::NG did not start: " + (self.folder / "log").read_text()[-2000:])

    def stop(self):
        self.process.kill()
        self.process.wait()

    def settings(self, key, public, key_name):
        def files(folder):
            return {"Directory": f"{self.folder}/{folder}", "LockDirectory": f"{self.folder}/{folder}/lock",
                    "generateModule": "Lemonldap::NG::Common::Apache::Session::Generate::SHA256"}
        return {
            "cfgNum": 1, "cfgAuthor": "trial", "cfgDate": "1", "cfgVersion": "2.16.1", "authentication": "Demo",
            "userDB": "Same", "passwordDB": "Null", "registerDB": "Null", "portal": self.issuer, "domain": "127.0.0.1",
            "cookieName": "lemonldap", "securedCookie": 0, "whatToTrace": "_whatToTrace",
            "macros": {"_whatToTrace": "lc($_user)"}, "exportedVars": {}, "groups": {}, "applicationList": {},
            "demoExportedVars": {"cn": "cn", "mail": "mail", "uid": "uid"},
            "locationRules": {"127.0.0.1": {"default": "accept"}}, "captcha": "::Captcha::None", "requireToken": 0,
            "globalStorage": "Apache::Session::File", "globalStorageOptions": files("sessions"),
            "persistentStorage": "Apache::Session::File", "persistentStorageOptions": files("psessions"),
            "localSessionStorage": "Cache::FileCache",
            "localSessionStorageOptions": {"namespace": "sessions", "cache_root": f"{self.folder}/cache"},
            "issuerDBOpenIDConnectActivation": 1, "oidcServiceAllowAuthorizationCodeFlow": 1,
            "oidcServicePrivateKeySig": key, "oidcServicePublicKeySig": public, "oidcServiceKeyIdSig": key_name,
            "oidcRPMetaDataOptions": {"casement": {
                "oidcRPMetaDataOptionsClientID": "casement", "oidcRPMetaDataOptionsClientSecret": "invented & long: 1%",
                "oidcRPMetaDataOptionsIDTokenSignAlg": "RS256", "oidcRPMetaDataOptionsRedirectUris": self.returns,
                "oidcRPMetaDataOptionsBypassConsent": 1, "oidcRPMetaDataOptionsRequirePKCE": 1,
                "oidcRPMetaDataOptionsIDTokenForceClaims": 1}},
            "oidcRPMetaDataExportedVars": {"casement": {"email": "mail", "preferred_username": "uid"}},
        }


class Browser:
    """Somebody at a browser without scripts: cookies of each port apart, redirections followed."""

    def __init__(self):
        self.cookies, self.address, self.page, self.status, self.led_to = {}, "", "", 0, None

    def open(self, address, body=None, follow=True):
        for _ in range(10):
            parts = urllib.parse.urlsplit(urllib.parse.urljoin(self.address, address))
            kept = self.cookies.setdefault(parts.port, {})
            headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in kept.items())} if kept else {}
            if body is not None:
                headers["Content-Type"] = "application/x-www-form-urlencoded"
            connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
            path = (parts.path or "/") + ("?" + parts.query if parts.query else "")
            connection.request("GET" if body is None else "POST", path, body, headers)
            answer = connection.getresponse()
            self.page, self.status = answer.read().decode(), answer.status
            connection.close()
            for cookie in answer.headers.get_all("Set-Cookie") or []:
                name, value = cookie.split(";")[0].split("=", 1)
                kept.pop(name, None)
                if value:
                    kept[name] = value
            self.address = urllib.parse.urlunsplit(parts)
            if answer.status not in (301, 302, 303) or not follow:
                self.led_to = answer.headers["Location"]
                return self
            address, body = answer.headers["Location"], None
        sys.exit("provider: redirections without end")

    def send(self, form="", **fields):
        """Sends the page's form that goes to an address with this in it, with its hidden fields."""
        for action, inside in re.findall(r'<form[^>]*?action="([^"]*)"[^>]*>(.*?)</form>', self.page, re.S):
            if form not in action or "sign-out" in action and not form or "screen-sharing" in action:
                continue
            hidden = {}
            for field in re.findall(r"<input[^>]*>", inside):
                said = dict(re.findall(r'(\w+)="([^"]*)"', field))
                if said.get("type") == "hidden" and "name" in said:
                    hidden[said["name"]] = html.unescape(said.get("value", ""))
            body = urllib.parse.urlencode({**hidden, **fields})
            return self.open(html.unescape(action) or self.address, body)
        sys.exit(f"provider: no form on {self.address}: {self.page[:3000]}")

    def log_in(self, user):
        """At the provider, whose demonstration users have their names for passwords."""
        check('name="password"' in self.page, f"the provider asked for no password at {self.address}: {self.page[:500]}")
        match = re.search(r'<form[^>]*id="lform"[^>]*action="([^"]*)"[^>]*>(.*?)</form>', self.page, re.S)
        inside = match[2] if match else self.page
        hidden = {}
        for field in re.findall(r"<input[^>]*>", inside):
            said = dict(re.findall(r'(\w+)="([^"]*)"', field))
            if said.get("type") == "hidden" and "name" in said:
                hidden[said["name"]] = html.unescape(said.get("value", ""))
        return self.open(self.address, urllib.parse.urlencode({**hidden, "user": user, "password": user}))

    def heading(self):
        found = re.search(r"<h1[^>]*>(.*?)</h1>", self.page, re.S)
        return html.unescape(re.sub("<[^>]*>", "", found[1])) if found else self.page[:200]

    def is_at(self, heading):
        check(self.heading() == heading, f"not “{heading}” but “{self.heading()}” at {self.address}")
        return self


def code(secret, used=set()):
    """A code of an authenticator; each step's once."""
    while (step := int(time.time()) // 30) in used:
        time.sleep(0.5)
    used.add(step)
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 10**6:06}"


def key_of(browser):
    browser.is_at("Make your sign-in safe")
    return re.search(r'class="key"[^>]*>([^<]+)<', browser.page)[1].replace(" ", "")


class Casement:
    def __init__(self, program, folder, provider, port):
        (folder / "secret").touch(mode=0o600)
        (folder / "secret").write_text("invented & long: 1%\n")
        self.program, self.folder, self.site = program, folder, f"http://127.0.0.1:{port}"
        self.environment = {
            **KEEP, "HOME": str(folder), "TMPDIR": str(folder), "CASEMENT_PORT": str(port),
            "CASEMENT_ADDRESS": self.site, "CASEMENT_OPENID_ISSUER": provider.issuer,
            "CASEMENT_OPENID_CLIENT_ID": "casement", "CASEMENT_OPENID_NAME": "Invented Council",
            "CASEMENT_OPENID_CLIENT_SECRET_FILE": str(folder / "secret")}
        if ORDINARY:
            subprocess.run(["chown", "-R", "nobody:nogroup", folder], check=True)
        self.server, self.said = None, []

    def invite(self, address, role, *more):
        done = subprocess.run(
            [self.program, "invite", "--store", self.folder / "store.db", "--to", address, "--name", "Flo Moss",
             "--role", role, *more], cwd=self.folder, env=self.environment, capture_output=True, text=True, **ORDINARY)
        found = re.search(r"http://\S+/invitation/\S+", done.stdout + done.stderr)
        check(found, f"no invitation: {done.stdout}{done.stderr}")
        return found[0]

    def start(self):
        self.server = subprocess.Popen(
            [self.program, "serve", "--store", self.folder / "store.db"], cwd=self.folder, env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **ORDINARY)
        line = self.server.stdout.readline()
        check("open at" in line, f"casement serve said {line}")
        # Read on, so that it never has to wait; what it said is of use where something fails.
        threading.Thread(target=lambda: self.said.extend(self.server.stdout), daemon=True).start()

    def stop(self):
        self.server.send_signal(signal.SIGTERM)
        return self.server.wait(timeout=30)


def try_it(casement, provider):
    site = casement.site
    first = casement.invite("flo@example.org", "administrator", "--open-board", "Invented Partnership")
    second = casement.invite("bea@example.org", "chair", "--board", "Invented Partnership")
    casement.start()

    flo = Browser().open(first).is_at("You have been invited")
    flo.open(re.search(r'href="(/invitation/[^"]+/provider[^"]*)"', flo.page)[1]).log_in("dwho")
    secret = key_of(flo)
    flo.send("/account/code", code=code(secret)).is_at("Keep these codes")
    flo.open(site + "/account/provider").is_at("Signing in with Invented Council")
    check("dwho@badwolf.org" in flo.page and "You have no password here" in flo.page, "the own page lacks the link")
    check("with Invented Council" in flo.open(site + "/account/sessions").page, "the session is not the provider’s")

    # In again: known to the provider still, and asked for our second factor, since it says of none.
    again = Browser()
    again.open(site + "/sign-in/provider").log_in("dwho").is_at("Enter the code from your app")
    again.send("/sign-in/code", code=code(secret)).is_at("My work")

    # Signed out here, signed in there still: the provider asks again before it says who it is.
    # (It takes a password given within five seconds for a new one.)
    again.send("/sign-out").is_at("Sign in")
    time.sleep(6)
    again.open(site + "/sign-in/provider").send("/renewsession")
    again.log_in("dwho").is_at("Enter the code from your app")

    stranger = Browser().open(site + "/sign-in/provider").log_in("msmith")
    stranger.is_at("No account here belongs to that sign-in")
    check(stranger.status == 403 and not any("session" in name for name in stranger.cookies[int(site.split(":")[-1])]),
          "a stranger was given a session")

    # An account with a password is linked from its own page, with the password once more.
    bea = Browser().open(second).send("/invitation/", name="Bea Quill", password=PASSWORD)
    bea_secret = key_of(bea)
    bea.send("/account/code", code=code(bea_secret, set())).is_at("Keep these codes")
    bea.open(site + "/account/provider").send("/account/provider", password="not the right words")
    check(bea.status == 422 and "not your present password" in bea.page, "a wrong password led on")
    bea.send("/account/provider", password=PASSWORD).is_at("One step more, at Invented Council")
    bea.open(html.unescape(re.search(r'href="(http://[^"]+authorize[^"]+)"', bea.page)[1])).log_in("rtyler")
    bea.is_at("Signing in with Invented Council")
    check("Your account is linked now" in bea.page, "the link was not told")

    # The provider has another key from now on.
    provider.stop()
    provider.start("second")
    other = Browser().open(site + "/sign-in/provider").log_in("rtyler").is_at("Enter the code from your app")
    back = other.open(site + "/sign-in/provider/return?code=x&state=y")
    back.is_at("You are not signed in")

    bea.send("/account/provider/unlink", password=PASSWORD)
    check("The link was taken away" in bea.page, "the link was not taken away")
    gone = Browser().open(site + "/sign-in/provider").log_in("rtyler")
    gone.is_at("No account here belongs to that sign-in")

    # The provider is gone when somebody comes back.
    provider.stop()
    away = Browser().open(site + "/sign-in/provider", follow=False)
    state = re.search(r"state=(\w+)", away.led_to)[1]
    away.open(site + "/sign-in/provider/return?code=x&state=" + state).is_at("You are not signed in")
    check("did not answer" in away.page, "that the provider is gone was not told")
    status = casement.stop()
    check(status == 0, f"casement serve ended with {status}")
    found = subprocess.run(
        [casement.program, "verify", "--store", casement.folder / "store.db"], cwd=casement.folder,
        env=casement.environment, capture_output=True, text=True, **ORDINARY)
    check(found.returncode == 0, f"verify: {found.stdout}{found.stderr}")


def main(program):
    check(os.path.exists(PORTAL), "LemonLDAP::NG is not installed: Scripts/setup provider")
    with tempfile.TemporaryDirectory(prefix="casement-provider-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        (folder / "provider").mkdir()
        (folder / "site").mkdir()
        shutil.copy2(program, folder / "casement")
        port = free_port()
        provider = Provider(folder / "provider", f"http://127.0.0.1:{port}/sign-in/provider/return")
        provider.start("first")
        casement = Casement(folder / "casement", folder / "site", provider, port)
        try:
            try_it(casement, provider)
        except SystemExit as failure:
            sys.exit(f"{failure}\ncasement serve said: {''.join(casement.said)[-2000:]}")
        finally:
            for process in (provider.process, casement.server):
                if process and process.poll() is None:
                    process.kill()
                    process.wait()
    print("provider: LemonLDAP::NG let in who was invited and linked, and nobody else; asked again after signing "
          "out; its key changed; unlinked")


if __name__ == "__main__":
    main(sys.argv[1])
