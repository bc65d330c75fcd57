"""What the five plans of this folder share: writing gold, and the four printers. Reads nothing but itself."""
import tempfile
import json, pathlib, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = pathlib.Path(tempfile.mkdtemp())


def measure(number, name, path, departments, schedule=(), description=None, new=None, indicators=(), **more):
    """schedule: (label, from, to), or (label, from) where the page does not say where it ends."""
    value = {"number": number, "name": name, "path": list(path), "departments": [{"name": d, "role": "OWNER"} if isinstance(d, str) else {"name": d[0], "role": d[1]} for d in departments],
             "schedule": [dict(zip(("label", "fromYear", "toYear"), s)) for s in schedule], "indicators": list(indicators), "relatedPlans": [], "isNew": new, "description": description}
    value.update(more)
    return value


def indicator(name, path, first, baseline, last, goal):
    return {"name": name, "path": path, "baselineYear": first, "baseline": baseline, "targetYear": last, "target": goal}


def gold(name, town, title, period, measures, issuer, published, indicators=(), revised=None, prefecture=None, kind="pdf"):
    value = {"file": f"{name}.{kind}", "municipality": {"name": town, "prefecture": prefecture, "code": None}, "title": title, "issuedBy": issuer, "published": published,
             "revised": revised, "period": {"fromYear": period[0], "toYear": period[1]}}
    if indicators:
        value["indicators"] = list(indicators)
    value["measures"] = measures
    (ROOT / "gold" / (name + ".json")).write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def text(name, body):
    (ROOT / "text" / (name + ".txt")).write_text(body, encoding="utf-8")


def write(name, html):
    file = WORK / name
    file.write_text(html, encoding="utf-8")
    return file


def run(*command):
    subprocess.run([str(c) for c in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT / "source")


def tr(row, tag="td"):
    """An HTML row; a cell is a text, (text, columns, rows) or None where a span covers it."""
    out = "<tr>"
    for cell in row:
        if cell is None:
            continue
        t, wide, high = cell if isinstance(cell, tuple) else (cell, 1, 1)
        out += f"<{tag}" + (f" colspan={wide}" if wide > 1 else "") + (f" rowspan={high}" if high > 1 else "") + ">" + str(t).replace("\n", "<br>") + f"</{tag}>"
    return out + "</tr>"
