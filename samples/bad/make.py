#!/usr/bin/env python3
"""Makes bad input files, one for each row of expected.tsv.

    make.py FOLDER          writes the files into FOLDER, which is made if need be
    make.py --list          prints the names

expected.tsv says for each file what must become of it: ``outcome`` and, where that is ``failed``, the ``kind``; alternatives
stand beside one another with ``|`` where it is for the reader's limits to say. Whatever the outcome, it comes in bounded time and
memory, leaves nothing half-written, and does no harm to the other inputs. Needs Python 3.11 alone.
"""
import csv
import hashlib
import io
import os
import random
import re
import struct
import sys
import zipfile
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent
PLAN_TEXT = (SAMPLES / "text" / "aizome.txt").read_text(encoding="utf-8")
PLAN_PDF = (SAMPLES / "pdf" / "todobaru.pdf").read_bytes()
MAKERS = {}


def file(name):
    """Registers what makes the bytes of a file."""

    def register(maker):
        MAKERS[name] = maker
        return maker

    return register


def fixed(name, data):
    MAKERS[name] = lambda: data


# Text.

fixed("text-empty.txt", b"")
fixed("text-blank.txt", " \n\t\n　\n".encode() * 200)
fixed("text-mark-only.txt", b"\xef\xbb\xbf")
fixed("text-no-measure.txt", "これは計画ではなく、町の歴史を語る短い文章です。\n".encode() * 40)
fixed("text-random-bytes.txt", random.Random(1).randbytes(100_000))
fixed("text-zero-bytes.txt", b"\0" * 100_000)
fixed("text-with-zeros.txt", PLAN_TEXT.replace("。", "。\0").encode())
fixed("text-torn-cp932.txt", PLAN_TEXT.encode("cp932", "replace")[:-1])
fixed("text-broken-utf8.txt", PLAN_TEXT.encode().replace("健康推進課".encode(), b"\xc0\xaf\xe5\xff" + "健康推進課".encode(), 1))
fixed("text-odd-utf16.txt", b"\xff\xfe" + PLAN_TEXT.encode("utf-16-le") + b"\x30")
fixed("text-lone-surrogates.txt", b"\xff\xfe" + b"\x00\xd8" * 5_000)
fixed("text-one-line.txt", "事業名、担当課、令和7年度、".encode() * 500_000)
fixed("text-many-tabs.txt", ("事業名" + "\t" * 500_000 + "担当課\n").encode() + b"\t" * 500_000)
fixed("text-many-rows.txt", "番号\t事業名\t担当課\n".encode() + b"\t\t\n" * 500_000)
fixed("text-many-brackets.txt", "【".encode() * 400_000)
fixed("text-html-nested.txt", b"<ul><li>" * 100_000)
fixed("text-controls.txt", bytes(range(1, 32)) * 3_000)
fixed("名 前,\"引用\"のある plan.txt", PLAN_TEXT.encode())

# PDF: the frame.


def pdf(objects, root=1, extra=b"", header=b"%PDF-1.7\n"):
    """A PDF of numbered objects, given as bytes."""
    out, at = bytearray(header), []
    for n, body in enumerate(objects, 1):
        at.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (n, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % a for a in at)
    return bytes(out + b"trailer\n<</Size %d/Root %d 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, extra, start))


def stream(data, entries=b"", flate=True):
    body = zlib.compress(data, 9) if flate else data
    return b"<<%b/Length %d%b>>\nstream\n%b\nendstream" % (b"/Filter/FlateDecode" if flate else b"", len(body), entries, body)


def one_page(content, *more, resources=b"/Font<</F 5 0 R>>", box=b"0 0 595 842", page=b"", raw=None):
    """A PDF of one page; its content is object 4, a Latin font object 5, further objects follow."""
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
                b"<</Type/Page/Parent 2 0 R/MediaBox[%b]/Resources<<%b>>/Contents 4 0 R%b>>" % (box, resources, page),
                raw or stream(content), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", *more])


HELLO = b"BT /F 12 Tf 72 700 Td (No measure stands here.) Tj ET\n"
fixed("pdf-empty.pdf", b"")
fixed("pdf-header-only.pdf", b"%PDF-1.7\n")
fixed("pdf-random-after-header.pdf", b"%PDF-1.7\n" + random.Random(2).randbytes(50_000))
fixed("pdf-truncated.pdf", PLAN_PDF[: len(PLAN_PDF) // 5])
fixed("pdf-truncated-late.pdf", PLAN_PDF[: -len(PLAN_PDF.split(b"startxref")[-1]) - 400])
fixed("pdf-xref-shifted.pdf", PLAN_PDF.replace(b"startxref\n", b"startxref\n9"))
fixed("pdf-xref-missing.pdf", PLAN_PDF[: PLAN_PDF.rindex(b"xref\n0")])
fixed("pdf-leading-junk.pdf", b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n" + PLAN_PDF)
fixed("pdf-trailing-junk.pdf", PLAN_PDF + b"\0" * 5_000)
fixed("pdf-no-pages.pdf", pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 0/Kids[]>>"]))
fixed("pdf-no-root.pdf", pdf([b"<</Type/Pages/Count 0/Kids[]>>"], root=7))
fixed("pdf-pages-in-a-circle.pdf", pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>"]))
fixed("pdf-negative-count.pdf", pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count -5/Kids[3 0 R]>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"]))
fixed("pdf-no-media-box.pdf", pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>", b"<</Type/Page/Parent 2 0 R>>"]))
fixed("pdf-huge-media-box.pdf", one_page(HELLO, box=b"0 0 1000000000 1000000000"))
fixed("pdf-html-inside.pdf", b"<!DOCTYPE html><html><body><p>404 Not Found</p></body></html>")
fixed("pdf-picture-inside.pdf", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\x02\0\0\0\x90wS\xde\0\0\0\0IEND\xaeB`\x82")

# PDF: the pages.

fixed("pdf-5000-pages.pdf", pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 5000/Kids[%b]>>" % b" ".join(b"%d 0 R" % n for n in range(4, 5004)), stream(HELLO),
                                 *[b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R>>"] * 5000]))
fixed("pdf-200000-segments.pdf", one_page(b"".join(b"%d %d m %d %d l S\n" % (i % 595, i % 842, (i * 7) % 595, (i * 3) % 842) for i in range(200_000))))
fixed("pdf-one-path-of-segments.pdf", one_page(b"0 0 m " + b"".join(b"%d %d l " % ((i * 7) % 595, (i * 3) % 842) for i in range(200_000)) + b"f\n"))
fixed("pdf-million-glyphs.pdf", one_page(b"BT /F 4 Tf 72 700 Td " + b"(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj " * 20_000 + b"ET\n"))
fixed("pdf-huge-coordinates.pdf", one_page(b"1e9 1e9 m -1e9 -1e9 l S 99999999999999999999 0 0 1 0 0 cm " + HELLO))
fixed("pdf-numbers-that-are-none.pdf", one_page(b"1e999 NaN m -- . l S +-3 0 0 --1 .. 0 cm " + HELLO))
fixed("pdf-form-within-itself.pdf", one_page(b"/X Do\n", stream(b"/X Do /X Do\n", b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>>>"), resources=b"/XObject<</X 6 0 R>>"))
fixed("pdf-two-forms-in-a-circle.pdf", one_page(b"/X Do\n", stream(b"/Y Do\n", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</Y 7 0 R>>>>"), stream(b"/X Do\n", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>"), resources=b"/XObject<</X 6 0 R>>"))


@file("pdf-forms-that-double.pdf")
def forms_that_double():
    forms = [stream(b"/X Do /X Do\n", b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X %d 0 R>>>>" % (n + 1)) for n in range(6, 36)]
    return one_page(b"/X Do\n", *forms, stream(b"0 0 m 1 1 l S\n", b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]"), resources=b"/XObject<</X 6 0 R>>")


fixed("pdf-glyph-within-itself.pdf", one_page(b"BT /T 12 Tf 72 700 Td (a) Tj ET\n", b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[1]/Encoding<</Differences[97/a]>>/CharProcs<</a 7 0 R>>/Resources<</Font<</T 6 0 R>>>>>>",
                                                 stream(b"1 0 d0 BT /T 1 Tf (a) Tj ET\n"), resources=b"/Font<</T 6 0 R>>"))
fixed("pdf-deep-states.pdf", one_page(b"q " * 500_000 + HELLO))
fixed("pdf-unmatched-restores.pdf", one_page(b"Q " * 500_000 + HELLO))
fixed("pdf-deep-arrays.pdf", one_page(b"[" * 200_000 + HELLO))
fixed("pdf-deep-dictionary.pdf", pdf([b"<</Type/Catalog/Pages 2 0 R/A " + b"<</A " * 50_000 + b"0" + b">>" * 50_000 + b">>", b"<</Type/Pages/Count 0/Kids[]>>"]))
fixed("pdf-font-missing.pdf", one_page(b"BT /G 12 Tf 72 700 Td <0041004200430044> Tj ET\n", b"<</Type/Font/Subtype/Type0/BaseFont/NoSuchFont/Encoding/Identity-H/DescendantFonts[7 0 R]>>",
                                          b"<</Type/Font/Subtype/CIDFontType2/BaseFont/NoSuchFont/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>", resources=b"/Font<</G 6 0 R>>"))
fixed("pdf-cmap-within-itself.pdf", one_page(b"BT /G 12 Tf 72 700 Td <0041> Tj ET\n", b"<</Type/Font/Subtype/Type0/BaseFont/NoSuchFont/Encoding 8 0 R/DescendantFonts[7 0 R]>>",
                                                b"<</Type/Font/Subtype/CIDFontType2/BaseFont/NoSuchFont/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>", stream(b"", b"/Type/CMap/CMapName/Own/UseCMap 8 0 R"), resources=b"/Font<</G 6 0 R>>"))
fixed("pdf-broken-flate.pdf", one_page(b"", raw=b"<</Filter/FlateDecode/Length 400>>\nstream\n" + zlib.compress(HELLO)[:20] + b"\xff" * 380 + b"\nendstream"))
fixed("pdf-wrong-length.pdf", one_page(b"", raw=b"<</Length 99999999>>\nstream\n" + HELLO + b"\nendstream"))
fixed("pdf-picture-only.pdf", one_page(b"500 0 0 700 40 40 cm /I Do\n", stream(b"\x80" * 40_000, b"/Type/XObject/Subtype/Image/Width 200/Height 200/BitsPerComponent 8/ColorSpace/DeviceGray"), resources=b"/XObject<</I 6 0 R>>"))
fixed("pdf-huge-picture.pdf", one_page(b"500 0 0 700 40 40 cm /I Do\n", stream(b"\x80" * 100, b"/Type/XObject/Subtype/Image/Width 2000000/Height 2000000/BitsPerComponent 8/ColorSpace/DeviceRGB"), resources=b"/XObject<</I 6 0 R>>"))


@file("pdf-flate-bomb.pdf")
def flate_bomb():
    """A gigabyte of spaces, compressed twice."""
    packer, parts = zlib.compressobj(9), []
    block = b" " * 1_000_000
    for _ in range(1_000):
        parts.append(packer.compress(block))
    once = b"".join(parts) + packer.flush()
    twice = zlib.compress(once, 9)
    return one_page(b"", raw=b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>\nstream\n%b\nendstream" % (len(twice), twice))


@file("pdf-outline-in-a-circle.pdf")
def outline_in_a_circle():
    return pdf([b"<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
                b"<</First 5 0 R/Last 6 0 R/Count 2>>", b"<</Title(a)/Parent 4 0 R/Next 6 0 R/First 6 0 R>>", b"<</Title(b)/Parent 4 0 R/Next 5 0 R/First 5 0 R>>"])


# PDF: locked.

PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def rc4(key, data):
    s, j = list(range(256)), 0
    for i in range(256):
        j = (j + s[i] + key[i % len(key)]) % 256
        s[i], s[j] = s[j], s[i]
    i = j = 0
    out = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + s[i]) % 256
        s[i], s[j] = s[j], s[i]
        out.append(byte ^ s[(s[i] + s[j]) % 256])
    return bytes(out)


def locked(user, owner):
    """The sample plan under the standard security handler, revision 2 (40 bits), ISO 32000-1, 7.6.3."""
    pad = lambda word: (word + PAD)[:32]
    md5 = lambda data: hashlib.md5(data, usedforsecurity=False).digest()
    ident, rights = bytes(16), -44
    o = rc4(md5(pad(owner))[:5], pad(user))
    key = md5(pad(user) + o + struct.pack("<i", rights) + ident)[:5]
    u = rc4(key, PAD)
    objects = [m[2] for m in re.finditer(rb"(\d+) 0 obj\n(.*?)\nendobj\n", PLAN_PDF, re.S)][:-1]

    def lock(n, body):
        own = md5(key + struct.pack("<I", n)[:3] + b"\0\0")[:10]
        found = re.search(rb"stream\n(.*)\nendstream", body, re.S)
        if found:
            return body[: found.start(1)] + rc4(own, found[1]) + body[found.end(1):]
        return re.sub(rb"\(([^()]*)\)", lambda m: b"<" + rc4(own, m[1]).hex().encode() + b">", body)

    objects = [lock(n, body) for n, body in enumerate(objects, 1)]
    handler = b"<</Filter/Standard/V 1/R 2/O<%b>/U<%b>/P %d>>" % (o.hex().encode(), u.hex().encode(), rights)
    return pdf(objects, extra=b"/Encrypt %b/ID[<%b><%b>]" % (handler, ident.hex().encode(), ident.hex().encode()))


MAKERS["pdf-user-password.pdf"] = lambda: locked(b"himitsu", b"aruji")
MAKERS["pdf-owner-password.pdf"] = lambda: locked(b"", b"aruji")
fixed("pdf-unknown-lock.pdf", PLAN_PDF.replace(b"trailer\n<< ", b"trailer\n<< /Encrypt <</Filter/NoSuchHandler/V 9>> "))

# Archives and office files.


def archive(entries, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as z:
        for name, data in entries.items():
            z.writestr(zipfile.ZipInfo(name, (2025, 4, 1, 0, 0, 0)), data, method)
    return buffer.getvalue()


fixed("zip-empty.zip", archive({}))
MAKERS["zip-bomb.zip"] = lambda: archive({f"{n}.txt": b"\0" * 50_000_000 for n in range(10)})
fixed("zip-many-entries.zip", archive({f"{n}.txt": b"" for n in range(70_000)}, zipfile.ZIP_STORED))
fixed("zip-slip.zip", archive({"../../outside.txt": PLAN_TEXT.encode(), "/absolute.txt": b"x"}))
fixed("zip-truncated.zip", archive({"plan.txt": PLAN_TEXT.encode()})[:-60])


@file("zip-nested.zip")
def nested():
    data = archive({"plan.txt": PLAN_TEXT.encode()})
    for n in range(60):
        data = archive({f"{n}.zip": data})
    return data


@file("zip-locked.zip")
def locked_zip():
    data = bytearray(archive({"plan.txt": PLAN_TEXT.encode()}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


TYPES = b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
RELS = b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
BODY = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:body></w:document>'


def docx(document):
    return archive({"[Content_Types].xml": TYPES, "_rels/.rels": RELS, "word/document.xml": document})


fixed("docx-no-document.docx", archive({"[Content_Types].xml": TYPES, "_rels/.rels": RELS}))
fixed("docx-truncated.docx", docx(BODY.format("事業").encode())[:-200])
fixed("docx-broken-xml.docx", docx(b"<w:document><w:body>"))
fixed("docx-entities-that-double.docx", docx(('<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "事業事業事業事業">' + "".join(f'<!ENTITY {b} "&{a};&{a};&{a};&{a};&{a};&{a};&{a};&{a};">' for a, b in zip("abcdefghijk", "bcdefghijkl")) + "]>" + BODY.format("&l;")).encode()))
fixed("docx-outside-entity.docx", docx(('<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + BODY.format("&a;")).encode()))
fixed("docx-deep-xml.docx", docx(b"<a>" * 300_000))
fixed("sound.mp3", b"ID3\x04\0\0\0\0\0\x0a" + b"\0" * 10 + b"\xff\xfb\x90\x00" + b"\0" * 413)
fixed("program.bin", b"\x7fELF\x02\x01\x01" + b"\0" * 500)


# What is no regular file.

def special(name):
    def register(maker):
        MAKERS[name] = maker
        maker.special = True
        return maker

    return register


@special("link-to-nothing.pdf")
def dangling(path):
    path.symlink_to("no-such-file.pdf")


@special("link-to-itself.pdf")
def circle(path):
    path.symlink_to(path.name)


@special("pipe.pdf")
def pipe(path):
    os.mkfifo(path)


@special("unreadable.txt")
def unreadable(path):
    path.write_text(PLAN_TEXT, encoding="utf-8")
    path.chmod(0)


def expected():
    with open(HERE / "expected.tsv", encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows, delimiter="\t"))


def write(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for row in expected():
        path = folder / row["file"]
        if path.is_symlink() or path.exists():
            path.unlink()
        maker = MAKERS[row["file"]]
        if getattr(maker, "special", False):
            maker(path)
        else:
            path.write_bytes(maker())


def main():
    names = {row["file"] for row in expected()}
    if names != set(MAKERS):
        raise SystemExit(f"expected.tsv and make.py differ: {sorted(names ^ set(MAKERS))}")
    if len(sys.argv) != 2 or sys.argv[1] in ("-h", "--help"):
        raise SystemExit(__doc__)
    if sys.argv[1] == "--list":
        print("\n".join(sorted(names)))
    else:
        write(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
