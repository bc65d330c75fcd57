"""What the plans of the fourth family share: the means of the third, with files of their own beside them."""
import pathlib, sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "third" / "source"))
import third
from third import chromium, extraction, gold, measure, office, phase, target, weasyprint, wkhtmltopdf

third.ROOT = HERE.parent


def rows(cells, head=0):
    """HTML rows: a cell is a text, (text, columns, rows) or None where a span covers it; a line end breaks the line."""
    out = ""
    for i, row in enumerate(cells):
        out += "<tr>"
        for cell in row:
            if cell is None:
                continue
            text, wide, high = cell if isinstance(cell, tuple) else (cell, 1, 1)
            tag = "th" if i < head else "td"
            out += f"<{tag}" + (f" colspan={wide}" if wide > 1 else "") + (f" rowspan={high}" if high > 1 else "") + ">" + text.replace("\n", "<br>") + f"</{tag}>"
        out += "</tr>"
    return out


def indicator(name, path, first, baseline, last, goal):
    """An indicator of the plan, as the scores compare it."""
    return {"name": name, "path": path, "baselineYear": first, "baseline": baseline, "targetYear": last, "target": goal}
