"""Slides: text, tables and arrows laid over them, each put where it stands on the page."""
from html import escape


class Deck:
    def __init__(self, font="Noto Sans CJK JP", width=297, height=210):
        self.font, self.w, self.h, self.pages = font, width, height, []

    def slide(self):
        self.now = []
        self.pages.append(self.now)

    def text(self, x, y, w, h, text, size=12, bold=False, color="#000", align="left", fill="none", line=None, middle=False):
        lines = escape(text).replace("\n", "<br>")
        top = max(0.8, (h - size * 0.3528 * 1.3 * (text.count("\n") + 1)) / 2) if middle else 0.8
        self.now.append(f"<div style='left:{x}mm;top:{y}mm;width:{w}mm;height:{h}mm;padding:{top}mm 1.5mm 0;font-size:{size}pt;color:{color};text-align:{align};background:{fill};font-weight:{'bold' if bold else 'normal'};{f'border:0.4mm solid {line}' if line else ''}'>{lines}</div>")

    def arrow(self, x, y, w, h, text, size=9, fill="#bdd7ee"):
        self.now.append(f"<svg style='position:absolute;left:{x}mm;top:{y}mm' width='{w}mm' height='{h}mm' viewBox='0 0 {w} {h}'><polygon points='0.2,0.2 {w - 3},0.2 {w - 0.2},{h / 2} {w - 3},{h - 0.2} 0.2,{h - 0.2}' fill='{fill}' stroke='#2f5597' stroke-width='0.3'/></svg>")
        self.now.append(f"<div style='left:{x}mm;top:{y}mm;width:{w - 3}mm;height:{h}mm;padding-top:{(h - size * 0.46) / 2}mm;font-size:{size}pt;text-align:center;line-height:1.3'>{escape(text)}</div>")

    def table(self, x, y, widths, rows, heights, size=9, head=1, fill="#d9e2f3"):
        """Rows of cells; a cell is a text, (text, columns, rows) or None where a span covers it."""
        out = ""
        for i, row in enumerate(rows):
            out += f"<tr style='height:{heights[i]}mm'>"
            for cell in row:
                if cell is None:
                    continue
                text, cs, rs = cell if isinstance(cell, tuple) else (cell, 1, 1)
                out += f"<td colspan={cs} rowspan={rs} style='{f'background:{fill};text-align:center;font-weight:bold' if i < head else ''}'>" + escape(text).replace("\n", "<br>") + "</td>"
            out += "</tr>"
        cols = "".join(f"<col style='width:{w}mm'>" for w in widths)
        self.now.append(f"<div style='left:{x}mm;top:{y}mm;width:{sum(widths)}mm'><table style='width:{sum(widths)}mm;font-size:{size}pt'><colgroup>{cols}</colgroup>{out}</table></div>")

    def html(self):
        css = f"@page{{size:{self.w}mm {self.h}mm;margin:0}}body{{margin:0;font-family:'{self.font}'}}*{{box-sizing:border-box}}section{{position:relative;width:{self.w}mm;height:{self.h}mm;page-break-after:always;overflow:hidden}}div{{position:absolute;line-height:1.3}}table{{border-collapse:collapse;table-layout:fixed}}td{{border:.25mm solid #7f7f7f;padding:.5mm 1mm;vertical-align:middle}}"
        return f"<meta charset=utf-8><style>{css}</style>" + "".join(f"<section>{''.join(p)}</section>" for p in self.pages)
