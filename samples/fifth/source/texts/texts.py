"""What the programs of this folder share: short notations for gold, and writing a plan's text and gold."""
import json, pathlib, re

HERE = pathlib.Path(__file__).resolve().parent.parent.parent


def departments(text):
    """A、B(scope)、調整:C"""
    found = []
    for name in [t for t in (text or "").split("、") if t]:
        role = "OWNER"
        if name.startswith("調整:"):
            role, name = "COORDINATOR", name[3:]
        scoped = re.fullmatch(r"(.+)\((.+)\)", name)
        entry = {"name": scoped.group(1) if scoped else name, "role": role}
        if scoped:
            entry["scope"] = scoped.group(2)
        found.append(entry)
    return found


def schedule(text):
    """検討@2024-2025 導入@2026; a label whose year the text has lost: 導入@?"""
    found = []
    for token in [t for t in (text or "").split(" ") if t]:
        label, years = token.rsplit("@", 1)
        first, _, last = years.partition("-")
        entry = {"label": label, "fromYear": None if first == "?" else int(first)}
        if last:
            entry["toYear"] = int(last)
        found.append(entry)
    return found


def measure(number, name, path, owners, phases="", description=None, indicators=(), new=None, marks=(), related=(), **more):
    entry = {
        "number": number, "name": name, "path": list(path), "departments": departments(owners),
        "schedule": schedule(phases), "indicators": list(indicators), "relatedPlans": list(related),
        "isNew": new, "description": description,
    }
    if marks:
        entry["marks"] = list(marks)
    entry.update(more)
    return entry


def indicator(name, path, baseline_year, baseline, target_year, target):
    return {"name": name, "path": path, "baselineYear": baseline_year, "baseline": baseline,
            "targetYear": target_year, "target": target}


def write(name, text, town, title, measures, indicators=(), issued=None, published=None, revised=None, period=None, **more):
    gold = {
        "file": name + ".txt", "municipality": {"name": town, "prefecture": None, "code": None}, "title": title,
        "issuedBy": issued, "published": published, "revised": revised,
        "period": {"fromYear": period[0], "toYear": period[1]} if period else None,
    }
    gold.update(more)
    gold["indicators"] = list(indicators)
    gold["measures"] = list(measures)
    (HERE / "text" / (name + ".txt")).write_text(text, encoding="utf-8")
    (HERE / "gold" / (name + ".json")).write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def row(*cells):
    return "\t".join(cells) + "\n"
