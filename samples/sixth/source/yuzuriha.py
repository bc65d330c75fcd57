"""A DX plan of a small town made as slides of 16:9: a card a measure, two cards a slide, years in a strip of chevrons with words below them."""
from sixth import *

NAME = "yuzuriha"
# group, number, name, section, issue, text, five steps, figure
M = [
 ("柱１　住民サービスのＤＸ", "①", "公式ＬＩＮＥの機能拡張", "総務課", "広報紙だけでは若い世代に情報が届きにくい", "受け取りたい分野を選べる配信と、道路の破損などの通報の受付を始めます。", [("設計", 0, 0), ("運用開始", 1, 1), ("機能の追加", 2, 3)], "登録者数　1,850人→5,000人", "登録者数"),
 ("柱１　住民サービスのＤＸ", "②", "コンビニ交付サービスの利用促進", "住民課", "交付率が県の平均を下回っている", "窓口より低い手数料を設け、庁舎に操作を体験できる端末を置きます。", [("手数料の改定", 0, 0), ("周知・利用促進", 1, 3)], "コンビニ交付率　12％→40％", "コンビニ交付率"),
 ("柱１　住民サービスのＤＸ", "③", "施設予約システムの導入", "教育課・建設課", "予約のために来庁が必要である", "体育館、公民館、公園の空き状況の確認から予約、支払までをオンラインで行えるようにします。", [("調査・検討", 0, 0), ("導入準備", 1, 1), ("運用", 2, 3)], "オンライン予約率　0％→60％", "オンライン予約率"),
 ("柱２　役場のＤＸ", "④", "ペーパーレス会議の推進", "総務課", "議会や庁内の会議で大量の紙を使っている", "端末を用いた会議を原則とし、議会にも端末を導入します。", [("庁内で実施", 0, 3)], "印刷枚数　210万枚→120万枚", "印刷枚数"),
 ("柱２　役場のＤＸ", "⑤", "ＲＰＡ・ＡＩ－ＯＣＲの活用", "税務課・福祉課", "繁忙期の入力作業が残業の原因となっている", "給与支払報告書の入力などを自動化し、効果を確かめながら対象を広げます。", [("試行", 0, 0), ("対象業務の拡大", 1, 3)], "削減時間　年120時間→年800時間", "削減時間"),
 ("柱２　役場のＤＸ", "⑥", "デジタル人材の育成", "総務課", "専門の知識を持つ職員が少ない", "各課に推進員を置き、段階別の研修を行います。外部の専門家から助言を受けます。", [("推進員の配置", 0, 0), ("研修の実施", 1, 3)], "研修修了者　0人→60人", "研修修了者"),
 ("柱３　地域のＤＸ", "⑦", "スマート農業の導入支援", "産業課", "担い手の高齢化が進んでいる", "自動操舵の機械や水管理の機器を試す農業者に、費用の一部を補助します。", [("実証", 0, 1), ("補助の実施", 2, 3)], "導入経営体数　4→20", "導入経営体数"),
 ("柱３　地域のＤＸ", "⑧", "防災情報の多重化", "危機管理室", "防災無線が聞き取りにくい地区がある", "アプリ、戸別受信機、電話の自動応答を組み合わせ、同じ情報を同時に送ります。", [("システム構築", 0, 1), ("運用", 2, 3)], "アプリ登録世帯率　―→50％", "アプリ登録世帯率"),
]
YS = ("2023年度", "2024年度", "2025年度", "2026年度")
CSS = """@page{size:338.7mm 190.5mm;margin:0}*{box-sizing:border-box}body{margin:0;font-family:'Noto Sans CJK JP';color:#1d1d1d}.s{position:relative;width:338.6mm;height:190mm;overflow:hidden;page-break-after:always}
.s div{position:absolute;line-height:1.35}.t{left:0;top:0;width:338.6mm;height:20mm;background:linear-gradient(90deg,#2e7d4f,#8cc63f);color:#fff;font-size:24pt;font-weight:bold;padding:4mm 12mm}"""
S, n = [], 0
def d(x, y, w, h, t, size=12, more=""):
    return f"<div style='left:{x}mm;top:{y}mm;width:{w}mm;height:{h}mm;font-size:{size}pt;{more}'>{t}</div>"
def slide(title, body):
    global n; n += 1
    S.append(f"<section class=s><div class=t>{title}</div>{body}{d(315, 180, 20, 8, n, 11, 'text-align:right;color:#777')}</section>")
n = 1
S.append("<section class=s style='background:#e9f5e1'>" + d(40, 55, 270, 30, "譲葉町　デジタル化推進計画", 40, "font-weight:bold;color:#2e7d4f") + d(40, 85, 250, 12, "―　手のひらに役場を　―", 22) + d(40, 140, 250, 20, "2023年３月　譲葉町", 18) + "</section>")
slide("はじめに", d(15, 30, 300, 60, "・譲葉町の人口は2040年に約6,000人まで減ると見込まれています。<br>・役場の職員も減る中、住民サービスを保つには仕事のやり方を変える必要があります。<br>・この計画は、町が2023年度から2026年度までに進めるデジタル化の取組をまとめたものです。", 20) + d(15, 105, 300, 50, "計画期間　2023年度～2026年度（４年間）<br>位置付け　第６次譲葉町総合計画の分野別計画", 20, "border:1mm solid #8cc63f;padding:5mm"))
x = "".join(d(12 + 108 * i, 60, 100, 95, f"<b>{g}</b><br><br>" + "<br>".join(m[1] + m[2] for m in M if m[0] == g), 15, "border:.6mm solid #2e7d4f;border-radius:4mm;padding:4mm;background:#f6fbf1") for i, g in enumerate(dict.fromkeys(m[0] for m in M)))
slide("計画の全体像", d(60, 30, 220, 20, "めざす姿「手のひらに役場を」", 26, "text-align:center;background:#2e7d4f;color:#fff;padding:3mm;border-radius:8mm") + x)
last = None; groups = []
for m in M:
    if not groups or groups[-1][0][0] != m[0] or len(groups[-1]) == 2: groups.append([])
    groups[-1].append(m)
for g in groups:
    body = ""
    for k, (p, no, name, dep, issue, txt, steps, fig, _) in enumerate(g):
        X = 10 + 162 * k
        body += d(X, 26, 156, 150, "", 10, "border:.5mm solid #8cc63f;border-radius:3mm") + d(X + 4, 30, 148, 12, f"{no}　{name}", 19, "font-weight:bold;color:#2e7d4f;border-bottom:.5mm solid #2e7d4f")
        body += d(X + 96, 43, 56, 8, f"担当：{dep}", 12, "text-align:right") + d(X + 5, 53, 24, 9, "課　題", 13, "background:#f7b52c;color:#fff;text-align:center;border-radius:2mm;padding-top:1mm") + d(X + 32, 53, 120, 14, issue, 14)
        body += d(X + 5, 72, 24, 9, "取　組", 13, "background:#2e7d4f;color:#fff;text-align:center;border-radius:2mm;padding-top:1mm") + d(X + 32, 72, 120, 30, txt, 14)
        for j, y in enumerate(YS): body += d(X + 5 + 36.5 * j, 112, 36, 7, y, 12, "text-align:center;background:#ddd")
        for lab, a, b in steps:
            w = 36.5 * (b - a + 1) - 1
            body += d(X + 5 + 36.5 * a, 122, w, 14, lab, 13, f"clip-path:polygon(0 0,calc(100% - 5mm) 0,100% 50%,calc(100% - 5mm) 100%,0 100%,{'0 50%' if a == 0 else '4mm 50%'});background:#c5e1a5;text-align:center;padding-top:3.5mm")
        body += d(X + 5, 146, 24, 9, "目　標", 13, "background:#4a90c2;color:#fff;text-align:center;border-radius:2mm;padding-top:1mm") + d(X + 32, 146, 120, 9, fig, 15) + d(X + 32, 156, 120, 8, "（2021年度実績→2026年度）", 10)
    slide(g[0][0], body)
slide("推進体制", d(95, 35, 150, 25, "譲葉町デジタル化推進本部<br>本部長：町長　副本部長：副町長", 16, "border:.6mm solid #333;text-align:center;padding:3mm") + d(95, 80, 150, 22, "推進員会議（各課１名）<br>事務局：総務課", 16, "border:.6mm solid #333;text-align:center;padding:2mm") + d(95, 120, 150, 15, "各課・住民・事業者", 16, "border:.6mm solid #333;text-align:center;padding:3mm"))
chromium(NAME, f"<meta charset=utf-8><style>{CSS}</style>" + "".join(S))
gold(NAME, "譲葉町", "譲葉町　デジタル化推進計画", (2023, 2026), [measure(nm, [p], dep.split("・"), [(l, 2023 + a, 2023 + b) for l, a, b in st], no, t, [i], fields={"課題": iss}, optionalSchedule=[r"^(5,000人|40%|60%|120万枚|年800時間|60人|20|50%)$"]) for p, no, nm, dep, iss, t, st, f, i in M], None, "2023-03")
