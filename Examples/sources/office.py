"""OpenDocument, old Word, rich text and PDF, made by real LibreOffice; and zip files made the same from one day to the next."""

import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

FILTERS = {"pdf": "pdf:writer_pdf_Export", "doc": "doc:MS Word 97", "rtf": "rtf:Rich Text Format", "odt": "odt:writer8", "ods": "ods:calc8"}


def convert(source: Path, target: Path):
    kind = target.suffix[1:]
    with tempfile.TemporaryDirectory() as out, tempfile.TemporaryDirectory() as profile:
        env = {**os.environ, "SOURCE_DATE_EPOCH": "1517475600", "TZ": "UTC"}
        subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", FILTERS[kind], "--outdir", out, str(source)],
                       check=True, capture_output=True, env=env, timeout=240)
        shutil.move(next(Path(out).iterdir()), target)
    if kind in ("odt", "ods"):
        settle_zip(target)
    elif kind == "pdf":
        settle_pdf(target)


def settle_pdf(path: Path):
    """The same day of making and the same identifier each time, at the same length, so that the offsets in the file stay right."""
    data = path.read_bytes()
    data = re.sub(rb"/CreationDate\(D:\d{14}", b"/CreationDate(D:20180201090000", data)
    data = re.sub(rb"(/ID \[|/DocChecksum )[^\]>]*>?[^\]>]*>", lambda m: re.sub(rb"[0-9A-F]{32}", b"0" * 32, m.group()), data)
    path.write_bytes(data)


def settle_zip(path: Path):
    """Rewrites a zip with one fixed time on every member and without the time and the machine of its making."""
    with zipfile.ZipFile(path) as z:
        parts = [(i.filename, i.compress_type, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(path, "w") as z:
        for name, how, data in parts:
            if name == "meta.xml":
                data = re.sub(rb"<(meta:creation-date|dc:date|meta:editing-duration|meta:generator|meta:print-date)>[^<]*</\1>", b"", data)
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2018-02-01T09:00:00Z", data)
            if name == "settings.xml":
                data = re.sub(rb'(config:name="Rsid(?:Root)?" config:type="int">)\d+', rb"\g<1>1", data)
            if name.startswith("Thumbnails/"):
                continue
            if name == "META-INF/manifest.xml":
                data = re.sub(rb' *<manifest:file-entry [^>]*Thumbnails/[^>]*/>\n?', b"", data)
            info = zipfile.ZipInfo(name, (2018, 2, 1, 9, 0, 0))
            info.compress_type = how
            z.writestr(info, data)
