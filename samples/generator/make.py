#!/usr/bin/env python3
"""Makes the sample plans: PDF and gold, from the descriptions in plans/.

    make.py [NAME …]      makes all plans, or those named
    make.py --list        lists the plans and what each covers, as the table of README.md
    make.py --gold        writes the gold only
    make.py --check       reads every PDF back with pdftotext and compares it with its gold

Needs Python 3.11 and, for the PDFs, chromium, libreoffice-writer-nogui, libreoffice-calc-nogui, weasyprint, wkhtmltopdf,
fonts-noto-cjk, fonts-ipafont and poppler-utils (Debian packages).
"""
import argparse
import importlib.util
import json
import subprocess
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from sampler.produce import produce  # noqa: E402

FAMILIES = {HERE / "plans": HERE.parent, HERE / "plans" / "second": HERE.parent / "second"}


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.plan


def plans(names):
    """The plans to make, each with the folder it goes to."""
    for source, target in FAMILIES.items():
        for path in sorted(source.glob("*.py")):
            if not names or path.stem in names:
                yield load(path), target


def write_gold(plan, target):
    file = target / "gold" / f"{plan.name}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(plan.gold(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def check(plan, target):
    """Words of the gold that the text of the PDF does not hold, and limits that the file breaks."""
    for engine, name in plan.outputs():
        if engine == "text":
            continue
        file = place(target, name)
        text = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, text=True).stdout
        pages = text.count("\f")
        bare = squeeze(text)
        missing = sorted({w for m in plan.gold()["measures"] for w in words(m) if squeeze(w) not in bare})
        size = file.stat().st_size
        odd = "" if 8 <= pages <= 40 and size < 1_000_000 else "  <-- pages or size out of bounds"
        print(f"{name:34} {pages:3} pages {size // 1024:5} KB {len(plan.gold()['measures']):3} measures{odd}" + (f"  not found: {missing}" if missing else ""))


def place(target, name):
    """Where a file goes: PDF and text each have a folder."""
    return target / ("text" if name.endswith(".txt") else "pdf") / name


def words(m):
    """What a measure of the gold says that its pages must show."""
    return [m["name"], m["number"] or "", *m["path"][-1:], *(d["name"] for d in m["departments"]), *(s["label"] for s in m["schedule"]), *m["indicators"], *m["relatedPlans"],
            *(m["description"] or "").splitlines(), *m.get("fields", {}).values()]


def squeeze(text):
    return "".join(unicodedata.normalize("NFKC", text).split())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    for flag in ("list", "gold", "check"):
        parser.add_argument("--" + flag, action="store_true")
    args = parser.parse_args()
    for plan, target in plans(args.names):
        if args.list:
            made = ", ".join(plan.engines)
            print(f"| `{plan.name}` | {plan.kind} | {made} | {plan.look.page} | {'; '.join(plan.covers)} |")
            continue
        if args.check:
            check(plan, target)
            continue
        write_gold(plan, target)
        if not args.gold:
            for engine, name in plan.outputs():
                place(target, name).parent.mkdir(parents=True, exist_ok=True)
                produce(plan, engine, place(target, name))
            check(plan, target)


if __name__ == "__main__":
    main()
