"""Blocks as a flat spreadsheet, in the manner of plans that are made in one: a fine grid of columns whose cells are merged."""
from html import escape

from .document import PAGES
from .odt import BORDERS, SPACES
from .plan import plain

GRID = 6.0
SIZE = 9.0


class SheetWriter:
    """Writes a plan's blocks as one sheet; every text stands in cells merged over a grid of narrow columns."""

    def __init__(self, plan):
        self.plan, self.look = plan, plan.look
        self.width = PAGES[self.look.page][0] - 2 * self.look.margin
        self.columns = int(self.width / GRID)
        self.styles, self.rows, self.break_next = {}, [], False

    def document(self):
        for block in self.plan.blocks:
            self.block(block)
        names = " ".join(f'xmlns:{k}="{v}"' for k, v in SPACES.items())
        w, h = PAGES[self.look.page]
        page = (f'<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="{w}mm" fo:page-height="{h}mm" fo:margin="{self.look.margin}mm" '
                'style:scale-to-X="1" style:scale-to-Y="0"/><style:header-style/><style:footer-style><style:header-footer-properties fo:min-height="0.6cm"/></style:footer-style></style:page-layout>')
        columns = f'<table:table-column table:style-name="co" table:number-columns-repeated="{self.columns}"/>'
        return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {names} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
                f'<office:font-face-decls><style:font-face style:name="Body" svg:font-family="{self.look.office_font}"/></office:font-face-decls>'
                f'<office:automatic-styles><style:style style:name="co" style:family="table-column"><style:table-column-properties style:column-width="{GRID}mm"/></style:style>'
                f'<style:style style:name="ta" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>'
                f'{"".join(self.styles.values())}{page}</office:automatic-styles>'
                '<office:master-styles><style:master-page style:name="Default" style:page-layout-name="P"><style:footer><text:p><text:page-number/></text:p></style:footer></style:master-page></office:master-styles>'
                f'<office:body><office:spreadsheet><table:table table:name="計画" table:style-name="ta">{columns}{"".join(self.rows)}</table:table></office:spreadsheet></office:body></office:document>')

    def style(self, family, props):
        key = (family, props)
        if key not in self.styles:
            name = f"{family[6:8]}{len(self.styles) + 1}"
            self.styles[key] = f'<style:style style:name="{name}" style:family="{family}">{props}</style:style>'
        return self.styles[key].split('"')[1]

    def cell_style(self, size=SIZE, bold=False, border=None, fill=None, align="start"):
        weight = ' fo:font-weight="bold" style:font-weight-asian="bold"' if bold else ""
        box = f' fo:border="{border}"' if border else ""
        paint = f' fo:background-color="{fill}"' if fill else ""
        return self.style("table-cell", f'<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="middle"{box}{paint}/>'
                          f'<style:paragraph-properties fo:text-align="{align}"/>'
                          f'<style:text-properties style:font-name="Body" style:font-name-asian="Body" fo:font-size="{size}pt" style:font-size-asian="{size}pt"{weight}/>')

    def row(self, height, cells):
        start = ' fo:break-before="page"' if self.break_next else ""
        self.break_next = False
        name = self.style("table-row", f'<style:table-row-properties style:row-height="{height:.1f}mm" style:use-optimal-row-height="false"{start}/>')
        self.rows.append(f'<table:table-row table:style-name="{name}">{cells}</table:table-row>')

    def cell(self, text, style, cols=1, rows=1):
        spans = f' table:number-columns-spanned="{cols}" table:number-rows-spanned="{rows}"' if cols > 1 or rows > 1 else ""
        content = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n")) if text else ""
        return (f'<table:table-cell table:style-name="{style}" office:value-type="string"{spans}>{content}</table:table-cell>'
                + f'<table:covered-table-cell table:style-name="{style}"/>' * (cols - 1))

    def line(self, text, size=SIZE, bold=False, align="start", space=1.3):
        text = "\n".join(plain(t) for t in text.split("\n"))
        lines = sum(-(-len(t) * size * 0.3528 // (self.width - 4)) for t in text.split("\n")) or 1
        self.row(lines * size * 0.3528 * 1.35 + space, self.cell(text, self.cell_style(size, bold, align=align), self.columns))

    def block(self, x):
        kind = type(x).__name__
        if kind == "Heading":
            self.line(x.text, (16, 13, 11, 10, 9)[x.level - 1], True, space=3)
        elif kind == "Para":
            size = {"huge": 24, "big": 16}.get(x.kind, SIZE)
            self.line(("　" if x.kind == "body" else "") + x.text, size, x.kind in ("huge", "caption"), "center" if x.kind in ("huge", "big", "centre") else "start")
        elif kind == "Bullets":
            for t in x.items:
                self.line("　" + x.marker + t)
        elif kind == "Contents":
            for level, text, page in x.entries:
                style = self.cell_style()
                self.row(6, self.cell("　" * (level - 1) + plain(text), style, self.columns - 2) + self.cell(str(page), style, 2))
        elif kind == "PageBreak":
            self.break_next = True
        elif kind == "Table":
            self.table(x)
        else:
            raise ValueError(f"a sheet cannot hold {kind}")

    def table(self, x):
        if x.caption:
            self.line(x.caption, bold=True)
        edges, total = [0], 0
        for w in x.widths:
            total += w
            edges.append(min(self.columns, max(edges[-1] + 1, round(total / GRID))))
        taken = set()
        for r, row in enumerate(x.rows):
            cells, c, queue, height = "", 0, list(row), 4.5
            while c < len(x.widths):
                span = edges[c + 1] - edges[c]
                if (r, c) in taken:
                    cells += f'<table:covered-table-cell table:style-name="{self.cell_style(border=BORDERS["grid"])}"/>' * span
                    c += 1
                    continue
                cell = queue.pop(0)
                last = c + cell.cols
                cols = edges[last] - edges[c]
                text = "\n".join(plain(t) for t in cell.text.split("\n"))
                style = self.cell_style(x.style.size, False, BORDERS["grid"], cell.fill or (x.style.head_fill if cell.head else None), "center" if cell.align == "center" else "start")
                cells += self.cell(text, style, cols, cell.rows)
                taken |= {(r + i, k) for i in range(1, cell.rows) for k in range(c, last)}
                if cell.rows == 1:
                    lines = sum(-(-len(t) * x.style.size * 0.3528 // (cols * GRID - 2)) or 1 for t in text.split("\n"))
                    height = max(height, lines * x.style.size * 0.3528 * 1.3 + 1.5)
                c = last
            self.row(height, cells)
        self.row(3, "")
