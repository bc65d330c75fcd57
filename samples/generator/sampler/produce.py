"""Runs the programs that print, and makes their output the same on every run."""
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from . import rawpdf
from .document import PAGES
from .html import HtmlWriter
from .odt import OdtWriter
from .sheets import SheetWriter
from .text import TextWriter

CHROMIUM = ("--headless --no-sandbox --disable-gpu --no-pdf-header-footer --disable-background-networking "
            "--disable-component-update --disable-sync --disable-quic").split()
STAMP = b"20250401090000"


def produce(plan, engine, target):
    """Prints a plan with ``engine`` to the file ``target``."""
    if engine == "text":
        target.write_text(TextWriter(plan).document(), encoding="utf-8")
        return
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        made = ENGINES[engine](plan, folder)
        data = settle(made.read_bytes())
        turns = plan.look.rotate
        if turns and engine == "chromium":
            data = rotate(data, turns)
        target.write_bytes(data)


def chromium(plan, folder):
    page, made = folder / "plan.html", folder / "plan.pdf"
    page.write_text(HtmlWriter(plan, "chromium").document(), encoding="utf-8")
    extra = ["--generate-pdf-document-outline"] if plan.look.outline else []
    extra += ["--disable-pdf-tagging"] if not plan.look.tagged else []
    run(["chromium", *CHROMIUM, *extra, f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={made}", page.as_uri()])
    return made


def weasyprint(plan, folder):
    page, made = folder / "plan.html", folder / "plan.pdf"
    page.write_text(HtmlWriter(plan, "weasyprint").document(), encoding="utf-8")
    run(["weasyprint", str(page), str(made)], PYTHONHASHSEED="0", SOURCE_DATE_EPOCH="1743465600")
    return made


def wkhtmltopdf(plan, folder):
    page, made = folder / "plan.html", folder / "plan.pdf"
    page.write_text(HtmlWriter(plan, "wkhtmltopdf").document(), encoding="utf-8")
    width, height = (f"{n}mm" for n in PAGES[plan.look.page])
    margin = str(plan.look.margin)
    run(["wkhtmltopdf", "--quiet", "--page-width", width, "--page-height", height, "-T", margin, "-B", margin, "-L", margin, "-R", margin,
         "--header-left", plan.look.running_head, "--header-font-size", "8", "--footer-center", "- [page] -", "--footer-font-size", "8",
         "--disable-smart-shrinking", str(page), str(made)])
    return made


def libreoffice(plan, folder):
    page = folder / "plan.fodt"
    page.write_text(OdtWriter(plan).document(), encoding="utf-8")
    options = '{"UseTaggedPDF":{"type":"boolean","value":"%s"},"ExportBookmarks":{"type":"boolean","value":"%s"}}' % (
        str(plan.look.tagged).lower(), str(plan.look.outline).lower())
    return office(folder, page, f"pdf:writer_pdf_Export:{options}")


def office_html(plan, folder):
    page = folder / "plan.html"
    page.write_text(HtmlWriter(plan, "libreoffice").document(), encoding="utf-8")
    return office(folder, page, "pdf:writer_web_pdf_Export")


def calc(plan, folder):
    page = folder / "plan.fods"
    page.write_text(SheetWriter(plan).document(), encoding="utf-8")
    return office(folder, page, "pdf:calc_pdf_Export")


def office(folder, page, kind):
    run(["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", kind, "--outdir", str(folder / "out"), str(page)])
    return folder / "out" / "plan.pdf"


def raw(plan, folder):
    made = folder / "plan.pdf"
    made.write_bytes(rawpdf.document(plan.pages(), plan.title, plan.look.rotate))
    return made


ENGINES = {"chromium": chromium, "weasyprint": weasyprint, "wkhtmltopdf": wkhtmltopdf, "libreoffice": libreoffice,
           "office-html": office_html, "calc": calc, "raw": raw}


def run(command, **environment):
    if not shutil.which(command[0]):
        raise SystemExit(f"{command[0]} is not on this machine; see README.md for the packages to install")
    done = subprocess.run(command, capture_output=True, timeout=240, env={**os.environ, **environment})
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stderr.decode(errors='replace')}")


def settle(data):
    """Fixes dates and identifiers, keeping every offset."""
    data = re.sub(rb"(D:)\d{14}", lambda m: m[1] + STAMP, data)
    data = re.sub(rb"(D:\d{14}[+-])\d\d'\d\d", lambda m: m[1] + b"00'00", data)
    data = re.sub(rb"/DocChecksum /([0-9A-F]{32})", b"/DocChecksum /" + b"0" * 32, data)
    zero = lambda m: re.sub(rb"[0-9A-Fa-f]", b"0", m[0])
    return re.sub(rb"/ID\s*\[\s*<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>\s*\]", zero, data)


def rotate(data, turns):
    """Adds ``/Rotate`` to pages by an incremental update; ``turns`` maps a page's number (from 1) to degrees."""
    objects = {int(m[1]): m for m in re.finditer(rb"(?m)^(\d+) 0 obj\s*<<(.*?)>>\s*endobj", data, re.S)}
    pages = [n for n, m in sorted(objects.items()) if re.search(rb"/Type\s*/Page\b", m[2])]
    root = next(int(m[1]) for m in re.finditer(rb"/Root (\d+) 0 R", data))
    start = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    size = int(re.findall(rb"/Size (\d+)", data)[-1])
    out, offsets = bytearray(data), {}
    for page, degrees in turns.items():
        n = pages[page - 1]
        offsets[n] = len(out)
        out += b"%d 0 obj\n<<%b/Rotate %d>>\nendobj\n" % (n, objects[n][2], degrees)
    at = len(out)
    out += b"xref\n"
    for n, offset in sorted(offsets.items()):
        out += b"%d 1\n%010d 00000 n \n" % (n, offset)
    out += b"trailer\n<</Size %d/Root %d 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (size, root, start, at)
    return bytes(out)
