"""Blocks as a flat OpenDocument text, for LibreOffice: the way of a word processor."""
import re
from html import escape

from .document import PAGES

SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
}
BORDERS = {
    "grid": "0.5pt solid #000000", "thin": "0.05pt solid #888888", "dotted": "0.75pt dotted #444444", "dashed": "0.75pt dashed #444444",
    "double": "1.5pt double #000000",
}
SHAPES = {
    "block": "right-arrow", "pentagon": "pentagon-right", "chevron": "chevron", "bar": "rectangle", "round": "round-rectangle",
}


class OdtWriter:
    """Writes a plan's blocks as one flat OpenDocument file."""

    def __init__(self, plan):
        self.plan, self.look = plan, plan.look
        self.styles, self.footnotes, self.count = {}, dict(plan.notes), 0
        self.after_break = False

    def document(self):
        body = "".join(self.block(x) for x in self.plan.blocks)
        names = " ".join(f'xmlns:{k}="{v}"' for k, v in SPACES.items())
        return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {names} office:version="1.2" '
                f'office:mimetype="application/vnd.oasis.opendocument.text">{self.fonts()}<office:styles>{self.named()}</office:styles>'
                f"<office:automatic-styles>{''.join(self.styles.values())}{self.layouts()}</office:automatic-styles>"
                f"<office:master-styles>{self.masters()}</office:master-styles>"
                f"<office:body><office:text>{body}</office:text></office:body></office:document>")

    def fonts(self):
        return (f'<office:font-face-decls><style:font-face style:name="Body" svg:font-family="{self.look.office_font}"/>'
                '<style:font-face style:name="Latin" svg:font-family="Liberation Serif"/></office:font-face-decls>')

    def named(self):
        size, color = self.look.size, self.look.color
        latin = "Latin" if self.look.mixed_fonts else "Body"
        face = f'style:font-name="{latin}" style:font-name-asian="Body"'

        def para(name, props="", text="", parent=""):
            up = f' style:parent-style-name="{parent}"' if parent else ""
            return (f'<style:style style:name="{name}" style:family="paragraph"{up}><style:paragraph-properties {props}/>'
                    f"<style:text-properties {text}/></style:style>")

        def sized(n, bold=False):
            weight = ' fo:font-weight="bold" style:font-weight-asian="bold"' if bold else ""
            return f'{face} fo:font-size="{n}pt" style:font-size-asian="{n}pt" fo:language="en" style:language-asian="ja" style:country-asian="JP"{weight}'

        result = [para("Base", 'fo:margin-bottom="0.12cm"', sized(size))]
        result += [para("body", f'fo:text-indent="{size * 0.0353:.2f}cm"', "", "Base"), para("plain", "", "", "Base"), para("lead", "", sized(size + 1), "Base"),
                   para("note", "", sized(size - 2), "Base"), para("source", "", sized(size - 2), "Base"), para("dept", 'fo:text-align="end"', "", "Base"),
                   para("right", 'fo:text-align="end"', "", "Base"), para("centre", 'fo:text-align="center"', "", "Base"),
                   para("caption", 'fo:keep-with-next="always" fo:margin-top="0.2cm"', sized(size, True), "Base"),
                   para("big", 'fo:text-align="center"', sized(16), "Base"), para("huge", 'fo:text-align="center"', sized(24, True), "Base"),
                   
                   para("Head", "", sized(8)), para("Foot", 'fo:text-align="center"', sized(8.5))]
        for level, n in enumerate((1.7, 1.4, 1.18, 1.05, 1), 1):
            extra = f'fo:background-color="{color}"' if level == 1 and self.look.band else ""
            ink = ' fo:color="#ffffff"' if extra else ""
            result.append(para(f"H{level}", f'fo:keep-with-next="always" fo:margin-top="0.35cm" {extra}', sized(round(size * n, 1), True) + ink, "Base"))
        result.append('<style:style style:name="Note" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
                      '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>'
                      '<style:style style:name="Spaced" style:family="text"><style:text-properties fo:letter-spacing="0.35cm"/></style:style>'
                      '<style:style style:name="Over" style:family="graphic"/>'
                      '<style:style style:name="Ruby" style:family="ruby"><style:ruby-properties style:ruby-align="center"/></style:style>')
        return "".join(result)

    def layouts(self):
        w, h = PAGES[self.look.page]
        m = self.look.margin
        bands = ('<style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.2cm"/></style:header-style>'
                 '<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.2cm"/></style:footer-style>')
        make = lambda name, a, b: (f'<style:page-layout style:name="{name}"><style:page-layout-properties fo:page-width="{a}mm" fo:page-height="{b}mm" fo:margin="{m}mm" '
                                   f'style:print-orientation="{"landscape" if a > b else "portrait"}"/>{bands}</style:page-layout>')
        return make("PL", w, h) + make("PT", h, w) + make("PC", w, h)

    def masters(self):
        head = f'<style:header><text:p text:style-name="Head">{escape(self.look.running_head)}</text:p></style:header>' if self.look.running_head else ""
        number = self.look.page_number.replace("{}", '<text:page-number text:select-page="current"/>')
        foot = f'<style:footer><text:p text:style-name="Foot">{number}</text:p></style:footer>' if self.look.page_number else ""
        return (f'<style:master-page style:name="Standard" style:page-layout-name="PL">{head}{foot}</style:master-page>'
                f'<style:master-page style:name="Turned" style:page-layout-name="PT">{head}{foot}</style:master-page>'
                '<style:master-page style:name="Cover" style:page-layout-name="PC" style:next-style-name="Standard"/>')

    def style(self, family, key, content):
        """The name of an automatic style, made on first use."""
        found = next((n for n, v in self.styles.items() if v.endswith(content) and n.startswith(key)), None)
        if found:
            return found
        name = f"{key}{len(self.styles) + 1}"
        self.styles[name] = f'<style:style style:name="{name}" style:family="{family}" {content}'
        return name

    def block(self, x):
        return getattr(self, type(x).__name__.lower())(x)

    def blocks(self, xs):
        return "".join(self.block(x) for x in xs)

    def p(self, style, content):
        if self.after_break:
            master = self.after_break
            self.after_break = False
            style = self.style("paragraph", "PB", f'style:parent-style-name="{style}" style:master-page-name="{master}"><style:paragraph-properties/></style:style>'
                               if master != "same" else f'style:parent-style-name="{style}"><style:paragraph-properties fo:break-before="page"/></style:style>')
        return f'<text:p text:style-name="{style}">{content}</text:p>'

    def heading(self, x):
        para = self.p(f"H{x.level}", self.inline(x.text))
        return para.replace("<text:p ", f'<text:h text:outline-level="{x.level}" ', 1).removesuffix("</text:p>") + "</text:h>"

    def para(self, x):
        return "".join(self.p(x.kind, self.inline(x.text)) for _ in (0,))

    def bullets(self, x):
        return "".join(self.p("plain", "<text:s text:c=\"2\"/>" + self.inline(x.marker + t)) for t in x.items)

    def contents(self, x):
        width = PAGES[self.look.page][0] - 2 * self.look.margin
        leader = {"dots": "dotted", "period": "dotted", "line": "solid", "none": "none"}[x.leader]
        sign = {"dots": ' style:leader-text="・"', "period": ' style:leader-text="."', "line": "", "none": ""}[x.leader]
        lines = []
        for level, text, page in x.entries:
            name = self.style("paragraph", "TOC", f'style:parent-style-name="Base"><style:paragraph-properties fo:margin-left="{(level - 1) * 0.7:.1f}cm"><style:tab-stops>'
                              f'<style:tab-stop style:position="{width / 10 - (level - 1) * 0.7 - 0.1:.1f}cm" style:type="right" style:leader-style="{leader}"{sign}/></style:tab-stops></style:paragraph-properties></style:style>')
            lines.append(self.p(name, f"{self.inline(text)}<text:tab/>{page}"))
        return "".join(lines)

    def pagebreak(self, x):
        self.after_break = "same"
        return ""

    def notes(self, x):
        return ""

    def columns(self, x):
        name = self.style("section", "S", f'><style:section-properties><style:columns fo:column-count="{x.count}" fo:column-gap="0.8cm"/></style:section-properties></style:style>')
        self.count += 1
        lead = self.p("plain", "") if self.after_break else ""
        return f'{lead}<text:section text:style-name="{name}" text:name="Part{self.count}">{self.blocks(x.blocks)}</text:section>'

    def side(self, x):
        width = PAGES[self.look.page][0] - 2 * self.look.margin
        parts = "".join(f'<table:table-cell table:style-name="{self.bare()}">{self.blocks(p)}</table:table-cell>' for p in x.parts)
        return self.grid([width / len(x.parts)] * len(x.parts), f"<table:table-row>{parts}</table:table-row>")

    def bare(self):
        return self.style("table-cell", "CB", '><style:table-cell-properties fo:border="none" fo:padding="0.05cm"/></style:style>')

    def box(self, x):
        width = PAGES[self.look.page][0] - 2 * self.look.margin
        cell = self.style("table-cell", "CX", '><style:table-cell-properties fo:border="0.5pt solid #666666" fo:padding="0.2cm"/></style:style>')
        return self.grid([width], f'<table:table-row><table:table-cell table:style-name="{cell}">{self.blocks(x.blocks)}</table:table-cell></table:table-row>')

    def turned(self, x):
        self.after_break = "Turned"
        inside = self.blocks(x.blocks)
        self.after_break = "Standard"
        return inside

    def vertical(self, x):
        return self.blocks(x.blocks)

    def grid(self, widths, rows, split=True):
        lead = self.p("plain", "") if self.after_break else ""
        table = self.style("table", "T", f'><style:table-properties style:width="{sum(widths):.1f}mm" table:align="left" fo:margin-bottom="0.3cm" style:may-break-between-rows="true"/></style:style>')
        cols = "".join(f'<table:table-column table:style-name="{self.style("table-column", "C", f"""><style:table-column-properties style:column-width="{w:.2f}mm"/></style:style>""")}"/>'
                       for w in widths)
        self.count += 1
        return f'{lead}<table:table table:name="Table{self.count}" table:style-name="{table}">{cols}{rows}</table:table>' + self.p("note", "")

    def table(self, x):
        caption = self.p("caption", self.inline(x.caption)) if x.caption else ""
        if self.after_break:
            caption += self.p("plain", "")
        taken, rows = {}, []
        width = len(x.widths)
        for r, row in enumerate(x.rows):
            cells, c, queue = [], 0, list(row)
            while c < width:
                if taken.get((r, c)):
                    cells.append("<table:covered-table-cell/>")
                    c += 1
                    continue
                cell = queue.pop(0)
                striped = r >= x.head and x.style.zebra and (r - x.head) % 2
                cells.append(self.cell(cell, x, c, striped))
                for i in range(cell.rows):
                    for k in range(cell.cols):
                        taken[r + i, c + k] = (i, k) != (0, 0)
                cells += ["<table:covered-table-cell/>"] * (cell.cols - 1)
                c += cell.cols
            height = max((cell.height for cell in row), default=0)
            name = self.style("table-row", "R", f'><style:table-row-properties fo:keep-together="{"auto" if x.style.split else "always"}"'
                              + (f' style:min-row-height="{height:.1f}mm"' if height else "") + "/></style:style>")
            rows.append(f'<table:table-row table:style-name="{name}">{"".join(cells)}</table:table-row>')
        head = "".join(rows[: x.head])
        if x.head and x.style.repeat:
            head = f"<table:table-header-rows>{head}</table:table-header-rows>"
        return caption + self.grid(x.widths, head + "".join(rows[x.head:]))

    def cell(self, cell, x, c, striped):
        s = x.style
        fill = cell.fill or (s.head_fill if cell.head else None) or (s.zebra if striped else None)
        if s.rules in BORDERS:
            border = f'fo:border="{BORDERS[s.rules]}"'
        elif s.rules in ("horizontal", "heads"):
            border = 'fo:border-top="0.5pt solid #333333" fo:border-bottom="0.5pt solid #333333" fo:border-left="none" fo:border-right="none"'
        else:
            border = 'fo:border="none"'
        props = f'{border} fo:padding="0.06cm" style:vertical-align="{"top" if cell.draw else "middle"}"' + (f' fo:background-color="{fill}"' if fill else "")
        if cell.turn == "tb":
            props += ' style:writing-mode="tb-rl"'
        name = self.style("table-cell", "CC", f"><style:table-cell-properties {props}/></style:style>")
        align = {"center": "center", "right": "end"}.get(cell.align, "start")
        bold = ' fo:font-weight="bold" style:font-weight-asian="bold"' if cell.head and self.look.head_weight == "bold" else ""
        para = self.style("paragraph", "CP", f'style:parent-style-name="Base"><style:paragraph-properties fo:text-align="{align}" fo:margin-bottom="0cm"/>'
                          f'<style:text-properties fo:font-size="{s.size}pt" style:font-size-asian="{s.size}pt"{bold}/></style:style>')
        text = "\n".join(cell.text) if cell.turn == "stack" else cell.text
        shapes = "".join(self.shape(d, cell, x.widths[c]) for d in cell.draw)
        saved, self.after_break = self.after_break, False
        lines = text.split("\n") if self.look.cell_paragraphs else [text]
        content = "".join(f'<text:p text:style-name="{para}">{shapes if i == 0 else ""}{self.inline(t)}</text:p>' for i, t in enumerate(lines))
        self.after_break = saved
        spans = (f' table:number-rows-spanned="{cell.rows}"' if cell.rows > 1 else "") + (f' table:number-columns-spanned="{cell.cols}"' if cell.cols > 1 else "")
        return f'<table:table-cell table:style-name="{name}" office:value-type="string"{spans}>{content}</table:table-cell>'

    def shape(self, d, cell, width):
        lane = cell.height / d.lanes
        left, length = d.x0 * width - 0.6, (d.x1 - d.x0) * width
        top = d.lane * lane
        if d.kind in SHAPES:
            return self.custom(SHAPES[d.kind], left, top, length, lane - 1.6, d)
        y = top + (lane - 3 if d.place == "above" else 1.2)
        line = self.style("graphic", "GL", '><style:graphic-properties draw:stroke="solid" svg:stroke-width="0.03cm" svg:stroke-color="#000000" draw:marker-end="Arrow" '
                          'draw:marker-end-width="0.2cm" style:wrap="run-through" style:run-through="foreground" style:vertical-pos="from-top" style:vertical-rel="paragraph" '
                          'style:horizontal-pos="from-left" style:horizontal-rel="paragraph"/></style:style>')
        self.count += 1
        drawn = (f'<draw:line text:anchor-type="paragraph" draw:z-index="{self.count}" draw:style-name="{line}" svg:x1="{left:.2f}mm" svg:y1="{y:.2f}mm" '
                 f'svg:x2="{left + length:.2f}mm" svg:y2="{y:.2f}mm"/>')
        head = (f'<draw:custom-shape text:anchor-type="paragraph" draw:z-index="{self.count}" draw:style-name="{self.graphic("#000000", "none")}" svg:x="{left + length - 2:.2f}mm" '
                f'svg:y="{y - 0.8:.2f}mm" svg:width="2mm" svg:height="1.6mm"><draw:enhanced-geometry svg:viewBox="0 0 10 10" draw:type="non-primitive" '
                'draw:enhanced-path="M 0 0 L 10 5 0 10 Z N"/></draw:custom-shape>')
        label_y = y - 4.4 if d.place == "above" else y + 0.6
        label = self.custom("rectangle", left, label_y, length, 4, d, bare=True) if d.label else ""
        return drawn + head + label

    def graphic(self, fill, stroke="solid"):
        paint = f'draw:fill="solid" draw:fill-color="{fill}"' if fill else 'draw:fill="none"'
        return self.style("graphic", "G", f'><style:graphic-properties draw:stroke="{stroke}" svg:stroke-width="0.02cm" svg:stroke-color="#4a6a8a" {paint} '
                          'draw:textarea-horizontal-align="center" draw:textarea-vertical-align="middle" fo:padding="0cm" fo:wrap-option="wrap" draw:auto-grow-height="false" draw:auto-grow-width="false" '
                          'style:wrap="run-through" style:run-through="foreground" style:vertical-pos="from-top" style:vertical-rel="paragraph" '
                          'style:horizontal-pos="from-left" style:horizontal-rel="paragraph"/></style:style>')

    def custom(self, kind, left, top, length, height, d, bare=False):
        name = self.graphic(None if bare else d.fill, "none" if bare else "solid")
        tip = max(0.55, 1 - 3 / length)
        w = 1000
        t = int(w * tip)
        paths = {"right-arrow": f"M 0 220 L {t} 220 {t} 0 {w} 500 {t} 1000 {t} 780 0 780 Z N", "pentagon-right": f"M 0 0 L {t} 0 {w} 500 {t} 1000 0 1000 Z N",
                 "chevron": f"M 0 0 L {t} 0 {w} 500 {t} 1000 0 1000 {w - t} 500 Z N", "rectangle": "M 0 0 L 1000 0 1000 1000 0 1000 Z N",
                 "round-rectangle": "M 60 0 L 940 0 1000 300 1000 700 940 1000 60 1000 0 700 0 300 Z N"}
        self.count += 1
        # Writer ignores named styles inside shapes, so the text has automatic ones.
        para = self.style("paragraph", "SP", '><style:paragraph-properties fo:text-align="center"/></style:style>')
        face = self.style("text", "ST", '><style:text-properties style:font-name="Body" style:font-name-asian="Body" fo:font-size="7pt" style:font-size-asian="7pt"/></style:style>')
        text = f'<text:p text:style-name="{para}"><text:span text:style-name="{face}">{self.inline(d.label)}</text:span></text:p>' if d.label else ""
        return (f'<draw:custom-shape text:anchor-type="paragraph" draw:z-index="{self.count}" draw:style-name="{name}" svg:x="{left:.2f}mm" svg:y="{top:.2f}mm" '
                f'svg:width="{length:.2f}mm" svg:height="{height:.2f}mm">{text}<draw:enhanced-geometry svg:viewBox="0 0 1000 1000" '
                f'draw:text-areas="0 0 1000 1000" draw:type="non-primitive" draw:enhanced-path="{paths[kind]}"/></draw:custom-shape>')

    def inline(self, text):
        text = escape(text, quote=False)
        text = re.sub(r"\{([^|{}]+)\|([^{}]+)\}", r'<text:ruby text:style-name="Ruby"><text:ruby-base>\1</text:ruby-base><text:ruby-text>\2</text:ruby-text></text:ruby>', text)
        text = re.sub(r"(\*\*|!!)(.+?)\1", r'<text:span text:style-name="Bold">\2</text:span>', text, flags=re.S)
        text = re.sub(r"__(.+?)__", r'<text:span text:style-name="Spaced">\1</text:span>', text)
        text = re.sub(r"\[\[(.+?)\]\]", self.footnote, text)
        return text.replace("\n", "<text:line-break/>")

    def footnote(self, found):
        number = found[1]
        if number not in self.footnotes:
            return f'<text:span text:style-name="Note">{number}</text:span>'
        return (f'<text:note text:note-class="footnote"><text:note-citation text:label="{number}">{number}</text:note-citation>'
                f'<text:note-body><text:p text:style-name="note">{escape(self.footnotes.pop(number))}</text:p></text:note-body></text:note>')
