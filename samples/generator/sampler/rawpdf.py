"""A PDF written by hand, in the manner of old typesetting systems.

Its Japanese fonts are not embedded and its text is coded for predefined CMaps, horizontal and vertical; it draws dotted rules as
rows of short strokes, hides and clips text, and has a font whose glyphs have no Unicode.
"""
import zlib

FONTS = {
    "G": ("GothicBBB-Medium", "UniJIS-UCS2-H", "utf-16-be"),
    "M": ("Ryumin-Light", "90ms-RKSJ-H", "cp932"),
    "V": ("Ryumin-Light", "UniJIS-UCS2-V", "utf-16-be"),
}


def width(text, size):
    """The width of a text: full width, but half of it for ASCII."""
    return sum(size * (0.5 if c < "\x7f" else 1) for c in text)


class Page:
    """Operators of one page, in points from its top left."""

    def __init__(self, w=595, h=842):
        self.w, self.h, self.out = w, h, []

    def text(self, x, y, text, size=10, font="G", *, mode=0, spacing=0):
        code = FONTS[font][2]
        data = text.encode(code).hex()
        self.out.append(f"BT /{font} {size} Tf {mode} Tr {spacing} Tc 1 0 0 1 {x:.2f} {self.h - y:.2f} Tm <{data}> Tj ET")

    def overprint(self, x, y, text, size=10, font="G"):
        for dx, dy in ((0, 0), (0.3, 0), (0, 0.3), (0.3, 0.3)):
            self.text(x + dx, y + dy, text, size, font)

    def stack(self, x, y, text, size=10, font="G"):
        """Vertical writing as single glyphs, each set on its own."""
        for i, c in enumerate(text):
            self.text(x, y + (i + 1) * size * 1.1, c, size, font)

    def mark(self, x, y, size=12):
        self.out.append(f"BT /L {size} Tf 0 Tr 1 0 0 1 {x:.2f} {self.h - y:.2f} Tm (a) Tj ET")

    def line(self, x0, y0, x1, y1, w=0.5, dash=None):
        self.out.append(f"{w} w [{dash or ''}] 0 d {x0:.2f} {self.h - y0:.2f} m {x1:.2f} {self.h - y1:.2f} l S [] 0 d")

    def dots(self, x0, y0, x1, y1, step=2.4):
        """A dotted rule as one short stroke a dot."""
        n = int(max(abs(x1 - x0), abs(y1 - y0)) / step)
        ux, uy = (x1 - x0) / max(n, 1), (y1 - y0) / max(n, 1)
        self.out.append("0.6 w " + " ".join(f"{x0 + i * ux:.2f} {self.h - y0 - i * uy:.2f} m {x0 + i * ux + (0.8 if ux else 0):.2f} {self.h - y0 - i * uy - (0.8 if uy else 0):.2f} l" for i in range(n)) + " S")

    def polygon(self, points, fill="0.6 0.75 0.9", paint="f"):
        path = " ".join(f"{x:.2f} {self.h - y:.2f} {'m' if i == 0 else 'l'}" for i, (x, y) in enumerate(points))
        self.out.append(f"{fill} rg {path} h {paint} 0 g")

    def arrow(self, x0, x1, y, height, fill="0.6 0.75 0.9"):
        tip = x1 - min(12, (x1 - x0) / 3)
        a, b = y - height * 0.3, y + height * 0.3
        self.polygon([(x0, a), (tip, a), (tip, y - height / 2), (x1, y), (tip, y + height / 2), (tip, b), (x0, b)], fill)

    def clipped(self, x, y, text, box):
        """Text of which a clip leaves nothing to see."""
        x0, y0, x1, y1 = box
        self.out.append(f"q {x0} {self.h - y1} {x1 - x0} {y1 - y0} re W n")
        self.text(x, y, text)
        self.out.append("Q")

    def wrapped(self, x, y, text, room, size=10, font="M", leading=1.6):
        """Lines of a text within a width; the y below them."""
        line = ""
        for c in text:
            if width(line + c, size) > room and c not in "。、）」":
                self.text(x, y, line, size, font)
                line, y = "", y + size * leading
            line += c
        self.text(x, y, line, size, font)
        return y + size * leading


class RawTable:
    """A table drawn on a page: texts, rules in one of several manners, arrows over the last columns."""

    def __init__(self, page, x, y, widths, rules="dots"):
        self.page, self.x, self.y, self.widths, self.rules = page, x, y, widths, rules

    def edge(self, column):
        return self.x + sum(self.widths[:column])

    def rule(self, *at):
        {"dots": self.page.dots, "line": self.page.line, "dash": lambda *a: self.page.line(*a, dash="2 1.5")}[self.rules](*at)

    def row(self, texts, height, *, size=8.5, font="M", phases=(), first=0, skip=()):
        """One row; ``phases`` are (label, from, to) in columns counted from column ``first``."""
        right = self.edge(len(self.widths))
        for c, text in enumerate(texts):
            if text:
                y = self.y + size * 1.35
                for part in text.split("\n"):
                    y = self.page.wrapped(self.edge(c) + 3, y, part, self.widths[c] - 5, size, font, 1.3)
        for label, a, b in phases:
            x0, x1 = self.edge(first + a) + 1.5, self.edge(first + b + 1) - 1.5
            self.page.arrow(x0, x1, self.y + height / 2, min(height - 4, 18))
            self.page.text((x0 + x1 - width(label, 7.5)) / 2, self.y + height / 2 + 2.6, label, 7.5)
        left = self.edge(len(skip))
        self.rule(left, self.y, right, self.y)
        for c in range(len(self.widths) + 1):
            self.rule(self.edge(c), self.y, self.edge(c), self.y + height)
        self.y += height

    def close(self):
        self.rule(self.x, self.y, self.edge(len(self.widths)), self.y)


def document(pages, title, rotations=None):
    """The bytes of a PDF of these pages."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", None]
    resources = {}
    for name, (base, cmap, _) in FONTS.items():
        n = len(objects) + 1
        vertical = " /DW2 [880 -1000]" if cmap.endswith("V") else ""
        objects += [f"<< /Type /Font /Subtype /Type0 /BaseFont /{base}-{cmap} /Encoding /{cmap} /DescendantFonts [{n + 1} 0 R] >>",
                    f"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /{base} /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /W [1 95 500 231 632 500]{vertical} /FontDescriptor {n + 2} 0 R >>",
                    f"<< /Type /FontDescriptor /FontName /{base} /Flags 4 /FontBBox [-200 -300 1100 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>"]
        resources[name] = n
    n = len(objects) + 1
    glyph = "1000 0 0 0 1000 1000 d1 100 100 800 800 re 300 300 400 400 re f*"
    objects += [f"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 /LastChar 97 /Widths [1000] /Encoding << /Type /Encoding /Differences [97 /mark1] >> /CharProcs << /mark1 {n + 1} 0 R >> >>",
                f"<< /Length {len(glyph)} >>\nstream\n{glyph}\nendstream"]
    resources["L"] = n
    fonts = " ".join(f"/{k} {v} 0 R" for k, v in resources.items())
    kids = []
    for i, page in enumerate(pages):
        content = zlib.compress("\n".join(page.out).encode(), 9)
        kids.append(len(objects) + 1)
        turn = f" /Rotate {rotations[i + 1]}" if rotations and i + 1 in rotations else ""
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {page.w} {page.h}] /Resources << /Font << {fonts} >> >> /Contents {len(objects) + 2} 0 R{turn} >>")
        objects.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(content), content))
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{k} 0 R' for k in kids)}] >>"
    objects.append(f"<< /Title <feff{title.encode('utf-16-be').hex()}> /Producer (keikaku samples) /CreationDate (D:20250401090000+00'00) >>")
    out, offsets = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for i, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (i, body if isinstance(body, bytes) else body.encode())
    at = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % o for o in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(objects), at)
    return bytes(out)
