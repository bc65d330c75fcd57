"""A digital plan as a consultancy sets it: narrative policies, a list with terms (short, middle, long) and dates in words, a goal table with two goals."""
from third import *

NAME = "harukoma"
S = {1: "（１）行政手続のデジタル化", 2: "（２）地域のデジタル化", 3: "（３）庁内のデジタル化"}
TERM = ("短期<br>（令和６～７年度）", "中期<br>（令和８～９年度）", "長期<br>（令和10年度～）")
# policy, no, name, text, dept, owners, [(label, term0, term1)]
M = [
 (1, "①", "行政手続のワンストップ化", "引っ越しに伴う手続を一度に済ませられるよう、窓口とオンラインの受付を一つにします。", "市民部市民課、福祉部福祉総務課", ["市民部市民課", "福祉部福祉総務課"], [("検討・準備", 0, 0), ("実施", 1, 2)]),
 (1, "②", "AIチャットボットの拡充", "対象の分野を子育てとごみの分別から全分野へ広げます。", "企画部広報戦略課", ["企画部広報戦略課"], [("拡充", 0, 0), ("運用・見直し", 1, 2)]),
 (1, "③", "公金納付の電子化", "eL-QRを使って納められる公金の種類を増やします。", "会計管理室 ほか", ["会計管理室"], [("対象の拡大", 0, 2)]),
 (2, "①", "スマート農業の普及", "水管理システムとドローンの共同利用を支援します。", "産業部農業振興課、農業委員会事務局", ["産業部農業振興課", "農業委員会事務局"], [("実証", 0, 0), ("普及", 1, 2)]),
 (2, "②", "キャッシュレスの商店街づくり", "地域通貨アプリを使える店舗を増やします。", "産業部商工観光課", ["産業部商工観光課"], [("実施", 0, 2)]),
 (2, "③", "デジタル教材の活用", "１人１台端末で使う教材を充実させ、家庭学習にも生かします。", "教育委員会事務局教育指導課", ["教育委員会事務局教育指導課"], [("導入", 0, 0), ("活用・検証", 1, 1), ("更新", 2, 2)]),
 (3, "①", "フリーアドレスの導入", "席を固定しない働き方により、部署を越えた連携を促します。", "総務部管財課・総務部職員課", ["総務部管財課", "総務部職員課"], [("試行", 0, 0), ("展開", 1, 2)]),
 (3, "②", "データ連携基盤の構築", "各課の統計と地図のデータを集め、政策の立案に使います。", "企画部DX推進課", ["企画部DX推進課"], [("調査", 0, 0), ("構築", 1, 1), ("活用", 2, 2)]),
]
YEARS = ((2024, 2025), (2026, 2027), (2028, None))
IND = [("オンライン申請の割合", "16.2%", "40%", "70%"), ("市役所の手続に満足している市民の割合", "58.0%", "65%", "75%"), ("時間外勤務時間（年間）", "84,200時間", "78,000時間", "70,000時間")]
css = """body{font-family:'Noto Sans CJK JP';font-size:10pt;line-height:1.6}@page{size:A4;margin:20mm 17mm}h1{font-size:17pt;page-break-before:always;color:#4a148c}h1 span{display:block;font-size:9pt;color:#999}h2{font-size:13pt;border-bottom:.8mm solid #4a148c}h3{font-size:11.5pt;background:#ede7f6;padding:.5mm 3mm}h4{margin:3mm 0 0;font-size:10.5pt}p{margin:1mm 0 1mm 4mm}table{border-collapse:collapse;width:100%;margin:2mm 0 5mm}td,th{border-top:.25mm solid #7e57c2;border-bottom:.25mm solid #7e57c2;padding:1mm 1.5mm;font-size:9pt}th{background:#d1c4e9}td.c,th{text-align:center}.n{display:inline-block;width:6mm;height:6mm;border-radius:3mm;background:#4a148c;color:#fff;text-align:center;line-height:6mm}.two{column-count:2;column-gap:8mm}"""
b = "<div style='height:248mm;background:linear-gradient(#ede7f6,#fff)'><div style='padding:60mm 10mm 0;font-size:28pt;font-weight:bold;color:#4a148c'>春駒市<br>デジタル化推進計画</div><div style='padding:5mm 10mm;font-size:14pt'>Harukoma Digital Plan 2024-2030</div><div style='padding:100mm 10mm 0;font-size:13pt'>令和６年３月<br>春駒市</div></div>"
b += "<h1><span>Chapter 1</span>第１章　計画の策定にあたって</h1><div class=two><p>　スマートフォンの保有率は全国で９割を超え、日常の買い物や予約にデジタル技術が使われています。市役所の手続も、時間や場所を選ばずに利用できることが求められています。</p><p>　一方、職員の数は今後15年で２割減る見込みであり、業務のやり方を変えなければ、これまでの行政サービスを保つことができません。</p><p>　本計画は、令和６年度から令和12年度までの７年間に、市がデジタル化にどう取り組むかを示すものです。</p><p>　計画は、官民データ活用推進基本法に基づく市町村計画を兼ねます。</p></div>"
b += "<h1><span>Chapter 2</span>第２章　現状分析</h1><h2>１　市民アンケート</h2><table><tr><th>質問</th><th>はい</th><th>いいえ</th><th>わからない</th></tr><tr><td>オンライン申請を使ったことがある</td><td class=c>34.1%</td><td class=c>61.2%</td><td class=c>4.7%</td></tr><tr><td>今後使いたい</td><td class=c>72.8%</td><td class=c>15.5%</td><td class=c>11.7%</td></tr></table><h2>２　職員ヒアリング</h2><table><tr><th>課題</th><th>対応の方向</th></tr><tr><td>紙の台帳への転記が多い</td><td>入力の一元化</td></tr><tr><td>電話の問合せが多い</td><td>よくある質問の公開</td></tr></table>"
b += "<h1><span>Chapter 3</span>第３章　目標</h1><table><tr><th>成果指標</th><th>現状<br>（令和４年度）</th><th>中間<br>（令和９年度）</th><th>目標<br>（令和12年度）</th></tr>" + "".join(f"<tr><td>{n}</td>" + "".join(f"<td class=c>{x}</td>" for x in v) + "</tr>" for n, *v in IND) + "</table>"
b += "<h1><span>Chapter 4</span>第４章　具体的な施策</h1>"
last = None
ms = []
for p, no, name, text, dep, own, terms in M:
    if p != last: b += f"<h2>{S[p]}</h2>"; last = p
    b += f"<h4><span class=n>{'①②③'.index(no) + 1}</span> {name}</h4><p>{text}</p><p style='text-align:right'>担当：{dep}</p>"
    ms.append(measure(name, [S[p]], own, [(l, YEARS[a][0], YEARS[z][1]) for l, a, z in terms], None, text, pathAlso=["第４章　具体的な施策"]))
b += "<h1><span>Chapter 5</span>第５章　工程表</h1>"
for p in S:
    b += f"<h3>{S[p]}</h3><table><tr><th style='width:62mm'>施策</th>" + "".join(f"<th>{t}</th>" for t in TERM) + "</tr>"
    for m in M:
        if m[0] == p: b += f"<tr><td>{m[2]}</td>" + "".join(f"<td class=c colspan={z - a + 1} style='background:{'#e8eaf6' if k % 2 else '#c5cae9'};border-left:1mm solid #fff'>{l}</td>" for k, (l, a, z) in enumerate(m[6])) + "</tr>"
    b += "</table>"
b += "<h1><span>Appendix</span>資料</h1><h2>１　策定体制</h2><table><tr><th>会議</th><th>開催日</th><th>議題</th></tr><tr><td>第１回策定委員会</td><td>令和５年７月６日</td><td>計画の骨子</td></tr><tr><td>第２回策定委員会</td><td>令和５年11月16日</td><td>計画の素案</td></tr></table><h2>２　用語</h2><p><b>eL-QR</b>　地方税などの納付書に付ける全国共通の二次元コード。</p><p><b>データ連携基盤</b>　分野を越えてデータを使えるようにする仕組み。</p>"
chromium(NAME, f"<meta charset=utf-8><html lang=ja><style>{css}</style>{b}")
gold(NAME, "春駒市", "春駒市デジタル化推進計画", (2024, 2030), ms, None, "2024-03",
     indicators=[{"name": n, "path": None, "baselineYear": 2022, "baseline": a, "targetYear": 2030, "target": c} for n, a, _, c in IND])
