"""A DX plan, A4 landscape: a page a policy, block arrows drawn over the columns of years in two lanes, figures below the table."""
from sixth import *

NAME = "amehara"
P = [("基本方針１", "いつでも、どこでもつながる市役所"), ("基本方針２", "データとデジタルで変わる仕事"), ("基本方針３", "誰もがデジタルの恩恵を受けられるまち")]
# pillar, number, mark, name, text, sections as printed, owners, [(lane, first column, last column, label)]
M = [
 (0, "1-1", "", "行政手続のオンライン化の拡大", "利用件数の多い手続から順に、スマートフォンで申請から手数料の納付まで完結できるようにします。", "デジタル推進課\n各課", [(0, 0, 1, "対象手続の拡大"), (1, 2, 4, "利用状況を踏まえた改善")]),
 (0, "1-2", "新規", "書かない窓口の導入", "マイナンバーカード等の情報を読み取り、申請書への記入を省きます。支所にも順次広げます。", "市民課", [(0, 0, 0, "調達・構築"), (0, 1, 4, "本庁で運用"), (1, 2, 4, "支所へ拡大")]),
 (0, "1-3", "", "公金収納のキャッシュレス化", "窓口での手数料や施設使用料の支払に、電子マネー及びコード決済を使えるようにします。", "会計課\n財政課", [(0, 0, 4, "窓口での運用"), (1, 1, 2, "施設使用料への拡大検討"), (1, 3, 4, "運用")]),
 (0, "1-4", "新規", "オンライン相談窓口の開設", "子育てや福祉の相談を、自宅や支所から画面越しに受けられるようにします。", "こども家庭課\n福祉総務課", [(0, 0, 1, "試行"), (0, 2, 4, "本格実施")]),
 (1, "2-1", "", "基幹業務システムの標準化", "国が定める標準仕様に適合したシステムに移行し、ガバメントクラウド上で運用します。", "デジタル推進課", [(0, 0, 1, "データ移行・検証"), (0, 2, 4, "運用"), (1, 2, 3, "経費の最適化")]),
 (1, "2-2", "", "文書管理・電子決裁の徹底", "紙による決裁を原則廃止し、保存文書の電子化を進めます。", "総務課", [(0, 0, 0, "ルール整備"), (0, 1, 4, "電子決裁の徹底")]),
 (1, "2-3", "新規", "生成ＡＩの業務活用", "文書の要約や案の作成に生成ＡＩを用い、職員の負担を減らします。利用の手引を定めます。", "デジタル推進課\n人事課", [(0, 0, 0, "試験導入"), (0, 1, 2, "全庁展開"), (0, 3, 4, "高度化の検討")]),
 (1, "2-4", "", "統合型ＧＩＳの再構築", "各課が別々に持つ地図の情報をまとめ、市民に公開します。", "都市計画課", [(0, 1, 1, "要件整理"), (0, 2, 2, "構築"), (0, 3, 4, "公開・運用")]),
 (2, "3-1", "", "スマートフォン講座の開催", "公民館や商業施設で、初めての人向けの講座と個別の相談会を開きます。", "生涯学習課", [(0, 0, 4, "講座の開催"), (1, 1, 4, "出張相談")]),
 (2, "3-2", "", "公共施設のＷｉ－Ｆｉ環境の整備", "避難所となる施設から順に、災害時にも使える無線通信を整えます。", "危機管理課\n財産管理課", [(0, 0, 2, "避難所への整備"), (0, 3, 4, "更新計画の策定")]),
 (2, "3-3", "新規", "地域デジタル人材バンクの創設", "技術を持つ市民や企業を登録し、町内会や学校からの相談につなぎます。", "地域協働課", [(0, 0, 1, "制度設計"), (0, 2, 4, "登録・派遣")]),
]
KPI = [("オンラインで完結できる手続の数", "68手続", "210手続"), ("電子決裁率", "41.5％", "95％"), ("スマートフォン講座の延べ受講者数", "320人", "2,000人")]
CSS = """@page{size:A4 landscape;margin:0}*{box-sizing:border-box}body{margin:0;font-family:'Noto Sans CJK JP';font-size:10pt;color:#222}
.p{position:relative;width:297mm;height:209.5mm;page-break-after:always;overflow:hidden}.head{position:absolute;left:0;top:0;width:297mm;height:8mm;background:#0b5c7a;color:#fff;font-size:8pt;padding:1.6mm 12mm}
.no{position:absolute;bottom:5mm;width:297mm;text-align:center;font-size:9pt}.in{position:absolute;left:14mm;top:13mm;width:269mm}h1{font-size:17pt;color:#0b5c7a;border-bottom:.8mm solid #0b5c7a;margin:0 0 4mm}h2{font-size:13pt;margin:3mm 0 1mm;border-left:2mm solid #f0a030;padding-left:2mm}
table{border-collapse:collapse;table-layout:fixed}td,th{border:.25mm solid #888;padding:.8mm 1.2mm;vertical-align:middle}th{background:#d6e9f0}.c{text-align:center}.new{background:#e0533d;color:#fff;font-size:7.5pt;padding:0 1mm;border-radius:1mm}
svg{position:absolute;left:0;top:0}.box{border:.4mm solid #0b5c7a;border-radius:2mm;padding:2mm 3mm;margin:2mm 0;background:#f3fafc}.bar{display:inline-block;height:4mm;background:#67b0c9;vertical-align:middle}"""
pages = []
def page(body, head=True):
    n = len(pages); pages.append(f"<div class=p>" + (f"<div class=head>雨原市ＤＸ推進計画</div><div class=no>{n}</div>" if head else "") + body + "</div>")
page("<div style='position:absolute;top:0;left:0;width:80mm;height:210mm;background:#0b5c7a'></div><div style='position:absolute;left:95mm;top:60mm;font-size:34pt;font-weight:bold'>雨原市ＤＸ推進計画</div><div style='position:absolute;left:95mm;top:82mm;font-size:16pt'>令和６年度～令和10年度</div><div style='position:absolute;left:95mm;top:150mm;font-size:14pt'>令和６年３月<br>雨原市　総合政策部　デジタル推進課</div>", False)
page("<div class=in><h1>目　次</h1><p>第１章　計画の基本的事項 ……… 2<br>第２章　本市の現状 ……… 3<br>第３章　基本理念と体系 ……… 4<br>第４章　アクションプラン ……… 5<br>第５章　推進体制と進行管理 ……… 8<br>用語集 ……… 8</p></div>")
page("<div class=in><h1>第１章　計画の基本的事項</h1><h2>１　策定の趣旨</h2><p>人口減少と少子高齢化が進む中でも、質の高い行政サービスを続けるため、デジタル技術を用いて仕事の進め方そのものを改める必要があります。本市はこの計画により、全庁を挙げてデジタル・トランスフォーメーション（ＤＸ）を進めます。</p><h2>２　計画の位置付け</h2><p>第３次雨原市総合計画を情報の面から支える計画であり、官民データ活用推進基本法第９条第３項に基づく市町村官民データ活用推進計画を兼ねます。</p><h2>３　計画の期間</h2><p>令和６年度から令和10年度までの５年間とします。技術や国の動きに合わせ、毎年度見直します。</p><table style='width:200mm'>" + tr(["", "R4", "R5", "R6", "R7", "R8", "R9", "R10"], "th") + tr(["総合計画", ("第３次（後期基本計画）", 7, 1)]) + tr(["本計画", ("前計画", 2, 1), ("雨原市ＤＸ推進計画", 5, 1)]) + "</table></div>")
page("<div class=in><h1>第２章　本市の現状</h1><h2>１　市民アンケートの結果</h2><p>無作為に選んだ市民2,000人に調査票を送り、874人から回答を得ました（回収率43.7％）。</p><p>問　市役所の手続をオンラインで行いたいですか。</p>" + "".join(f"<div>{a}　<span class=bar style='width:{w}mm'></span> {w}.2％</div>" for a, w in (("ぜひ行いたい　　", 46), ("どちらかといえば", 31), ("行いたくない　　", 13), ("わからない　　　", 8))) + "<h2>２　課題</h2><div class=box>● 手続のたびに来庁が必要なものが多い　　● 紙と電子が混在し、二度手間が生じている　　● 高齢者の３割がスマートフォンを使っていない</div></div>")
page("<div class=in><h1>第３章　基本理念と体系</h1><div class=box style='text-align:center;font-size:16pt'>「つながる　はかどる　ひろがる」　デジタルでひらく雨原の未来</div>" + "".join(f"<div class=box style='display:inline-block;width:86mm;margin-right:3mm;vertical-align:top;height:70mm'><b>{a}<br>{b}</b><br><br>" + "<br>".join(m[1] + " " + m[3] for m in M if m[0] == i) + "</div>" for i, (a, b) in enumerate(P)) + "</div>")
W = (12, 42, 68, 29, 23.6, 23.6, 23.6, 23.6, 23.6); X = [14 + sum(W[:i]) for i in range(10)]
for i, (a, b) in enumerate(P):
    ms = [m for m in M if m[0] == i]; top, hh, rh = 39, 8, 25
    cols = "".join(f"<col style='width:{w}mm'>" for w in W)
    t = f"<table style='width:{sum(W)}mm;position:absolute;left:14mm;top:{top}mm;font-size:9pt'>{cols}<tr style='height:{hh}mm'><th>No.</th><th>取組</th><th>取組の内容</th><th>担当課</th>" + "".join(f"<th>{y}</th>" for y in ("令和６年度", "令和７年度", "令和８年度", "令和９年度", "令和10年度")) + "</tr>"
    svg = "<svg width='297mm' height='209mm' viewBox='0 0 297 209'>"
    for k, (_, no, new, name, txt, dep, bars) in enumerate(ms):
        t += f"<tr style='height:{rh}mm'><td class=c>{no}</td><td><b>{name}</b>" + (f" <span class=new>{new}</span>" if new else "") + f"</td><td>{txt}</td><td>{dep.replace(chr(10), '<br>')}</td>" + "<td></td>" * 5 + "</tr>"
        for lane, f, l, lab in bars:
            y = top + hh + rh * k + (3 if lane == 0 else 14); x0 = X[4 + f] + .8; x1 = X[5 + l] - .6
            svg += f"<polygon points='{x0},{y} {x1-3},{y} {x1},{y+4} {x1-3},{y+8} {x0},{y+8}' fill='{'#9fd0e0' if lane == 0 else '#fbd9a5'}' stroke='#0b5c7a' stroke-width='.25'/><text x='{(x0+x1-2)/2}' y='{y+5}' font-size='{2.55 if len(lab) * 2.6 > x1 - x0 - 3 else 2.8}' text-anchor='middle' textLength='{min(len(lab) * 2.7, x1 - x0 - 4)}' lengthAdjust='spacingAndGlyphs'>{lab}</text>"
    k = KPI[i]
    body = (f"<div class=in><h1>{'第４章　アクションプラン' if i == 0 else '第４章　アクションプラン（続き）'}</h1><h2>{a}　{b}</h2></div>" + t + "</table>" + svg + "</svg>"
            f"<table style='position:absolute;left:14mm;top:{top + hh + rh * len(ms) + 8}mm;width:180mm'>" + tr(["成果指標（ＫＰＩ）", "現状値（令和４年度）", "目標値（令和10年度）"], "th") + tr(list(k)) + "</table>")
    page(body)
page("<div class=in><h1>第５章　推進体制と進行管理</h1><div class=box>雨原市ＤＸ推進本部（本部長：市長）　⇔　ＤＸ推進会議（各課長）　⇔　専門部会<br>事務局：デジタル推進課</div><p>取組の進み具合を年２回調べ、結果を市のウェブサイトで公表します。</p><h2>用語集</h2><table style='width:230mm'>" + tr(["用語", "説明"], "th") + tr(["ガバメントクラウド", "国が用意する、行政機関が共同で使うクラウドサービスの環境"]) + tr(["生成ＡＩ", "文章や画像などを自動で作り出す人工知能"]) + tr(["ＧＩＳ", "地図と結び付けて情報を扱う仕組み"]) + "</table></div>")
chromium(NAME, f"<meta charset=utf-8><style>{CSS}</style>" + "".join(pages))
# the arrows end with the columns of the years over which they are drawn
S = {"1-1": [("対象手続の拡大", 2024, 2025), ("利用状況を踏まえた改善", 2026, 2028)], "1-2": [("調達・構築", 2024, 2024), ("本庁で運用", 2025, 2028), ("支所へ拡大", 2026, 2028)],
     "1-3": [("窓口での運用", 2024, 2028), ("施設使用料への拡大検討", 2025, 2026), ("運用", 2027, 2028)], "1-4": [("試行", 2024, 2025), ("本格実施", 2026, 2028)],
     "2-1": [("データ移行・検証", 2024, 2025), ("運用", 2026, 2028), ("経費の最適化", 2026, 2027)], "2-2": [("ルール整備", 2024, 2024), ("電子決裁の徹底", 2025, 2028)],
     "2-3": [("試験導入", 2024, 2024), ("全庁展開", 2025, 2026), ("高度化の検討", 2027, 2028)], "2-4": [("要件整理", 2025, 2025), ("構築", 2026, 2026), ("公開・運用", 2027, 2028)],
     "3-1": [("講座の開催", 2024, 2028), ("出張相談", 2025, 2028)], "3-2": [("避難所への整備", 2024, 2026), ("更新計画の策定", 2027, 2028)], "3-3": [("制度設計", 2024, 2025), ("登録・派遣", 2026, 2028)]}
gold(NAME, "雨原市", "雨原市ＤＸ推進計画", (2024, 2028), [measure(n, ["第４章　アクションプラン", "　".join(P[i])], d.split("\n"), S[no], no, t, new=w == "新規") for i, no, w, n, t, d, _ in M],
     "総合政策部　デジタル推進課", "2024-03", indicators=[indicator(a, "　".join(P[i]), 2022, b, 2028, c) for i, (a, b, c) in enumerate(KPI)])
