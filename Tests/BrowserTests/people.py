"""People with accounts, made the way they are made: invited on the command line, accepted and set up over HTTP."""

import base64
import hashlib
import hmac
import http.cookiejar
import re
import struct
import time
import urllib.error
import urllib.parse
import urllib.request

PASSWORD = "seven rivers and a hat"


def code(secret):
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 10**6:06}"


class Visitor:
    """Somebody with a browser that has no screen."""

    def __init__(self, site):
        self.site = site
        self.cookies = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        self.page = ""

    def open(self, address):
        return self._ask(urllib.parse.urljoin(self.site, address))

    def send(self, **fields):
        """Sends the form of the page at hand."""
        main = self.page[self.page.find("<main"):]
        address, token = re.search(r'action="([^"]+)".*?name="form" value="([^"]+)"', main).groups()
        body = urllib.parse.urlencode({"form": token, **fields}).encode()
        return self._ask(urllib.parse.urljoin(self.site, address), body)

    def accept(self, link, name):
        self.open(link)
        self.send(name=name, password=PASSWORD)
        secret = re.search(r'class="key"[^>]*>([^<]+)<', self.page)[1].replace(" ", "")
        self.send(code=code(secret))
        assert self.session, self.page[self.page.find("<main"):]

    @property
    def session(self):
        return next((cookie.value for cookie in self.cookies if cookie.name == "casement-session"), None)

    def _ask(self, address, body=None):
        try:
            answer = self.opener.open(urllib.request.Request(address, data=body), timeout=30)
        except urllib.error.HTTPError as refusal:
            answer = refusal
        with answer:
            self.page = answer.read().decode()
            return answer.url
