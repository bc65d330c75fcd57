"""Blocks as plain text, in the manner of text extractions: rows with tabs, blanks for merged cells, page numbers, broken lines."""
from .blocks import Box, Columns, Side, Turned
from .plan import plain


class TextWriter:
    """Writes a plan's blocks as lines."""

    def __init__(self, plan):
        self.plan, self.lines, self.page = plan, [], 1

    def document(self):
        self.blocks(self.plan.blocks)
        return "\n".join(self.lines) + "\n"

    def blocks(self, blocks):
        for x in blocks:
            getattr(self, type(x).__name__.lower(), self.nested)(x)

    def nested(self, x):
        if isinstance(x, Side):
            for part in x.parts:
                self.blocks(part)
        elif isinstance(x, (Columns, Box, Turned)):
            self.blocks(x.blocks)

    def put(self, *lines):
        self.lines += [*lines, ""]

    def heading(self, x):
        self.put("#" * x.level + " " + plain(x.text))

    def para(self, x):
        if x.text:
            self.put("\n".join(plain(t) for t in x.text.split("\n")))

    def bullets(self, x):
        self.put(*(f"- {x.marker.strip()} {plain(t)}".replace("-  ", "- ") for t in x.items))

    def contents(self, x):
        self.put(*(f"{plain(text)} ・・・・・・・・\t{page}" for _, text, page in x.entries))

    def pagebreak(self, x):
        self.put(str(self.page))
        self.page += 1

    def notes(self, x):
        self.put(*(f"*{n} {plain(t)}" for n, t in x.items))

    def table(self, x):
        if x.caption:
            self.put(plain(x.caption))
        taken, width = set(), len(x.widths)
        for r, row in enumerate(x.rows):
            cells, c, queue = [], 0, list(row)
            while c < width:
                if (r, c) in taken:
                    cells.append("")
                    c += 1
                    continue
                cell = queue.pop(0)
                cells += [" ".join(plain(t) for t in cell.text.split("\n"))] + [""] * (cell.cols - 1)
                taken |= {(r + i, c + k) for i in range(cell.rows) for k in range(cell.cols)}
                c += cell.cols
            self.lines.append("\t".join(cells))
        self.lines.append("")
