"""What the plans of the sixth family share: the means of the third, with files of their own beside them."""
import json, pathlib, sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "third" / "source"))
import third
from third import chromium, gold, measure, office, phase, target, weasyprint, wkhtmltopdf

third.ROOT = HERE.parent


def indicator(name, path, first, baseline, last, goal):
    """An indicator of the plan, as the scores compare it."""
    return {"name": name, "path": path, "baselineYear": first, "baseline": baseline, "targetYear": last, "target": goal}


def text(name, body, *rest, **more):
    """Writes ../text/NAME.txt and its gold."""
    (third.ROOT / "text" / (name + ".txt")).write_text(body, encoding="utf-8")
    gold(name, *rest, **more)
    file = third.ROOT / "gold" / (name + ".json")
    value = json.loads(file.read_text(encoding="utf-8"))
    value["file"] = name + ".txt"
    file.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def tr(row, tag="td"):
    """An HTML row; a cell is a text, (text, columns, rows) or None where a span covers it."""
    out = "<tr>"
    for cell in row:
        if cell is None:
            continue
        t, wide, high = cell if isinstance(cell, tuple) else (cell, 1, 1)
        out += f"<{tag}" + (f" colspan={wide}" if wide > 1 else "") + (f" rowspan={high}" if high > 1 else "") + ">" + t.replace("\n", "<br>") + f"</{tag}>"
    return out + "</tr>"
