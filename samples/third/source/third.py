"""What the plans of the third family share: their gold and the programs that print them.

A plan is a file beside this one; running it writes ../pdf/NAME.pdf and ../gold/NAME.json.
The gold is given in the plan, value by value, as a reader of the printed page would find it.
"""
import json, os, pathlib, shutil, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent


def phase(label, first=None, last=None, start=None, end=None):
    """A phase of the gold; without `last` its end is not scored."""
    value = {"label": label, "fromYear": first}
    if last is not None:
        value["toYear"] = last
    if start:
        value["part"] = {"start": start, "end": end or start}
    return value


def measure(name, path, departments=(), schedule=(), number=None, description=None, indicators=(),
            related=(), new=None, **more):
    """A measure of the gold; a department is a name or (name, role)."""
    owners = [{"name": d, "role": "OWNER"} if isinstance(d, str) else {"name": d[0], "role": d[1]} for d in departments]
    phases = [p if isinstance(p, dict) else phase(*p) for p in schedule]
    return {"number": number, "name": name, "path": list(path), "departments": owners, "schedule": phases,
            "indicators": list(indicators), "relatedPlans": list(related), "isNew": new,
            "description": description, **more}


def gold(name, town, title, period, measures, issued_by=None, published=None, revised=None, **more):
    """Writes ../gold/NAME.json."""
    value = {"file": name + ".pdf", "municipality": {"name": town, "prefecture": None, "code": None},
             "title": title, "issuedBy": issued_by, "published": published, "revised": revised,
             "period": {"fromYear": period[0], "toYear": period[1]}, **more, "measures": measures}
    text = json.dumps(value, ensure_ascii=False, indent=1) + "\n"
    (ROOT / "gold" / (name + ".json")).write_text(text, encoding="utf-8")


def extraction(name, lines):
    """Writes ../text/NAME.txt, the plan as a text extraction has it, and its gold: that of the PDF without the ends of
    phases, which merged cells gave and the text has lost."""
    (ROOT / "text").mkdir(exist_ok=True)
    (ROOT / "text" / (name + ".txt")).write_text("\n".join(lines) + "\n", encoding="utf-8")
    value = json.loads((ROOT / "gold" / (name + ".json")).read_text(encoding="utf-8"))
    value["file"] = name + ".txt"
    for m in value["measures"]:
        for p in m["schedule"]:
            p.pop("toYear", None)
    body = json.dumps(value, ensure_ascii=False, indent=1) + "\n"
    (ROOT / "gold" / (name + "-text.json")).write_text(body, encoding="utf-8")


def target(name):
    return ROOT / "pdf" / (name + ".pdf")


def chromium(name, html):
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, "page.html")
        page.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                        f"--user-data-dir={folder}/profile", f"--print-to-pdf={target(name)}", page.as_uri()],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def weasyprint(name, html):
    subprocess.run(["weasyprint", "-q", "-", str(target(name))], input=html.encode(), check=True,
                   stderr=subprocess.DEVNULL)


def wkhtmltopdf(name, html, *options):
    subprocess.run(["wkhtmltopdf", "-q", *options, "-", str(target(name))], input=html.encode(), check=True,
                   stderr=subprocess.DEVNULL)


def office(name, source):
    """Prints a document by LibreOffice; `source` is its path."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                        "pdf", "--outdir", folder, str(source)], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.move(str(pathlib.Path(folder, pathlib.Path(source).stem + ".pdf")), target(name))
