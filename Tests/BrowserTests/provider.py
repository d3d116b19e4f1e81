"""An OpenID Connect provider for the browser tests: one page with a button for each person it knows. What it signs is checked
by the program under test; how it may misbehave is tried elsewhere (Tests/OpenIDTests)."""

import base64
import hashlib
import html
import http.server
import json
import secrets
import subprocess
import threading
import time
import urllib.parse

PEOPLE = ["flo", "bea"]


def letters(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Provider(http.server.ThreadingHTTPServer):
    """Runs in a thread of its own; signs with openssl, in a folder of its own."""

    daemon_threads = True

    def __init__(self, folder):
        super().__init__(("127.0.0.1", 0), Page)
        self.issuer, self.codes, self.key = f"http://127.0.0.1:{self.server_port}", {}, str(folder / "provider.pem")
        subprocess.run(["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out",
                        self.key], check=True, capture_output=True)
        said = subprocess.run(["openssl", "rsa", "-in", self.key, "-noout", "-modulus"], check=True,
                              capture_output=True, text=True).stdout
        self.modulus = bytes.fromhex(said.strip().split("=")[1])
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def token(self, person, nonce):
        """Its people sign in each time they come: there is nothing it could remember."""
        now = int(time.time())
        said = {"iss": self.issuer, "sub": person, "aud": "casement", "iat": now, "exp": now + 300, "auth_time": now, "nonce": nonce,
                "email": f"{person}@directory.example"}
        words = ".".join(letters(json.dumps(part).encode()) for part in ({"alg": "RS256", "kid": "one"}, said))
        signed = subprocess.run(["openssl", "dgst", "-sha256", "-sign", self.key], input=words.encode(), check=True,
                                capture_output=True).stdout
        return words + "." + letters(signed)


class Page(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        parts = urllib.parse.urlsplit(self.path)
        if parts.path == "/.well-known/openid-configuration":
            home = self.server.issuer
            self.answer({"issuer": home, "authorization_endpoint": home + "/authorize",
                         "token_endpoint": home + "/token", "jwks_uri": home + "/keys"})
        elif parts.path == "/keys":
            self.answer({"keys": [{"kty": "RSA", "kid": "one", "use": "sig", "n": letters(self.server.modulus),
                                   "e": "AQAB"}]})
        elif parts.path == "/authorize":
            asked = dict(urllib.parse.parse_qsl(parts.query))
            links = []
            for person in PEOPLE:
                code = secrets.token_urlsafe(16)
                self.server.codes[code] = (person, asked["nonce"], asked["code_challenge"])
                back = asked["redirect_uri"] + "?" + urllib.parse.urlencode({"code": code, "state": asked["state"]})
                links.append(f'<p><a id="{person}" href="{html.escape(back)}">I am {person}</a></p>')
            self.answer("<!doctype html><html lang=en><title>Invented Council</title><h1>Who are you?</h1>"
                        + "".join(links))
        else:
            self.send_error(404)

    def do_POST(self):
        asked = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        person, nonce, challenge = self.server.codes.pop(asked.get("code"), (None, None, None))
        if challenge != letters(hashlib.sha256(asked.get("code_verifier", "").encode()).digest()):
            self.send_error(400)
            return
        self.answer({"access_token": "x", "token_type": "Bearer", "id_token": self.server.token(person, nonce)})

    def answer(self, what):
        body = (what if isinstance(what, str) else json.dumps(what)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8" if isinstance(what, str) else "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
