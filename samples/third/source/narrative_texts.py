"""The texts of three narrative plans, as pdftotext gives them, with their gold: what stands in tables, which such a text scrambles, is left out."""
import json, subprocess
from third import ROOT

for name in ("hatsukaze", "mizuhanoki", "natsumekawa"):
    (ROOT / "text").mkdir(exist_ok=True)
    subprocess.run(["pdftotext", str(ROOT / "pdf" / (name + ".pdf")), str(ROOT / "text" / (name + ".txt"))], check=True)
    value = json.loads((ROOT / "gold" / (name + ".json")).read_text(encoding="utf-8"))
    value["file"] = name + ".txt"
    value.pop("indicators", None)
    rows = [m for m in value["measures"] if m["path"][0].startswith("別紙")]
    value["measures"] = [m for m in value["measures"] if m not in rows]
    value["optionalMeasures"] = value.get("optionalMeasures", []) + [m["name"] for m in rows]
    (ROOT / "gold" / (name + "-text.json")).write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
