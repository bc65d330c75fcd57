"""Sheets of administrative reform: two forms a page, owner and further sections, a sentence a year, → where it goes on, a row of figures."""
from third import *

NAME = "kurosegawa"
Y = ("R5", "R6", "R7", "R8", "R9")
# pillar, no, item, owner, further, issue, content, five cells, phases, indicator, five values, effect
P = {1: "重点項目１　健全な財政運営", 2: "重点項目２　質の高い行政サービス", 3: "重点項目３　しなやかな組織づくり"}
M = [
 (1, "1-①", "使用料・手数料の見直し", "財政課", "施設所管課", "使用料は平成20年度から変わっておらず、維持に要する費用との差が広がっている。", "受益者負担の考え方を整理し、施設ごとの費用を明らかにした上で改定する。", ("基準の検討", "改定案の作成", "条例改正", "新料金の適用", "→"), [("基準の検討", 5, 5), ("改定案の作成", 6, 6), ("条例改正", 7, 7), ("新料金の適用", 8, 9)], "使用料収入（千円）", ("41,000", "41,000", "41,000", "52,000", "52,000"), "年間11,000千円"),
 (1, "1-②", "ふるさと納税の拡大", "商工観光課", "企画政策課", "返礼品の数が近隣市と比べて少なく、寄附額が伸び悩んでいる。", "返礼品の開発を事業者と進め、受付サイトを増やす。", ("返礼品の開発", "→", "→", "→", "→"), [("返礼品の開発", 5, 9)], "寄附額（百万円）", ("250", "300", "350", "400", "450"), "－"),
 (1, "1-③", "公共施設の総量の縮減", "管財課", "各施設所管課", "築30年を超える施設が６割に達し、更新の費用が不足する。", "統廃合の対象とする施設を決め、地域と話し合いながら進める。", ("対象施設の選定", "地域との協議", "→", "統廃合の実施", "→"), [("対象施設の選定", 5, 5), ("地域との協議", 6, 7), ("統廃合の実施", 8, 9)], "延床面積の縮減率（％）", ("0", "0", "1", "3", "5"), "－"),
 (1, "1-④", "市有地の売却・貸付け", "管財課", "", "利用していない土地があり、草刈り等の費用が掛かっている。", "売却できる土地を一覧にして公表し、入札を行う。", ("一覧の公表・入札", "→", "→", "→", "→"), [("一覧の公表・入札", 5, 9)], "売却件数（累計）", ("3", "6", "9", "12", "15"), "5年間で60,000千円"),
 (2, "2-①", "総合窓口の開設", "市民課", "税務課、福祉課、保険年金課", "手続ごとに窓口が分かれ、市民が庁舎内を移動している。", "来庁者の多い手続を一か所にまとめ、職員が交代で対応する。", ("先進地調査", "配置計画", "庁舎改修", "開設", "→"), [("先進地調査", 5, 5), ("配置計画", 6, 6), ("庁舎改修", 7, 7), ("開設", 8, 9)], "", None, "－"),
 (2, "2-②", "電子申請の利用促進", "情報政策課", "全課", "電子申請できる手続は増えたが、利用が伸びていない。", "利用者の声を聴き、入力画面を分かりやすく改める。", ("利用者調査", "画面の改善", "→", "→", "→"), [("利用者調査", 5, 5), ("画面の改善", 6, 9)], "利用率（％）", ("15", "22", "30", "38", "45"), "－"),
 (2, "2-③", "公民館への指定管理者制度の導入", "生涯学習課", "総務課", "直営の公民館では、開館時間の延長に応じられていない。", "地域の団体を含め、担い手の候補を調べる。", ("検討", "→", "方針決定", "公募", "導入"), [("検討", 5, 6), ("方針決定", 7, 7), ("公募", 8, 8), ("導入", 9, 9)], "", None, "－"),
 (3, "3-①", "人事評価制度の活用", "人事課", "", "評価の結果が処遇に十分に結び付いていない。", "評価者の研修を毎年行い、結果を昇給に反映させる。", ("評価者研修", "→", "昇給への反映", "→", "→"), [("評価者研修", 5, 6), ("昇給への反映", 7, 9)], "", None, "－"),
 (3, "3-②", "定員管理の適正化", "人事課", "企画政策課", "業務量が増える一方で、職員の採用が難しくなっている。", "業務量を調べ、定員適正化計画を見直す。", ("業務量調査", "計画の見直し", "計画の実行", "→", "→"), [("業務量調査", 5, 5), ("計画の見直し", 6, 6), ("計画の実行", 7, 9)], "職員数（人）", ("498", "495", "492", "489", "486"), "－"),
 (3, "3-③", "時間外勤務の縮減", "人事課", "全課", "特定の課に時間外勤務が集まっている。", "ノー残業デーを徹底し、応援体制をつくる。", ("実施", "→", "→", "→", "→"), [("実施", 5, 9)], "１人当たり時間（月）", ("12.0", "11.5", "11.0", "10.5", "10.0"), "－"),
]
css = """body{font-family:'IPAMincho';font-size:10pt;line-height:1.4}h1{font-size:15pt;font-family:IPAGothic;border-bottom:1.2mm double #000}h2{font-size:12pt;font-family:IPAGothic}
table{border-collapse:collapse;width:100%;margin:2mm 0 7mm;page-break-inside:avoid}td,th{border:0.3mm solid #000;padding:1mm 1.5mm;font-weight:normal;vertical-align:middle}th{background:#e4e4e4;font-family:IPAGothic}.c{text-align:center}.pb{page-break-before:always}"""
b = "<div style='text-align:center;height:235mm'><p style='padding-top:60mm;font-size:26pt'>第４次黒瀬川市行政改革大綱</p><p style='font-size:22pt'>実 施 計 画</p><p style='font-size:15pt'>令和５年度 ～ 令和９年度</p><p style='padding-top:80mm;font-size:14pt'>令和５年３月策定<br>令和６年８月改訂</p><p style='font-size:16pt'>黒 瀬 川 市</p></div>"
b += "<h1 class=pb>１　実施計画について</h1><p>　この実施計画は、第４次黒瀬川市行政改革大綱に掲げた３つの重点項目に沿って、市が取り組む項目、年度ごとの計画及び目標を定めるものです。</p><p>　計画の期間は、令和５年度から令和９年度までとし、毎年度見直しを行います。</p><h1>２　様式の見方</h1><table><tr><th>欄</th><th>記載内容</th></tr><tr><td>担当課</td><td>取組の責任を負う課</td></tr><tr><td>関係課</td><td>担当課とともに取り組む課</td></tr><tr><td>年度別計画</td><td>その年度に行うこと。→は前年度の内容を続けることを表す。</td></tr></table>"
b += "<h1>３　取組項目一覧</h1><table><tr><th>重点項目</th><th>番号</th><th>取組項目</th><th>担当課</th></tr>"
for v in P:
    rows = [m for m in M if m[0] == v]
    for k, m in enumerate(rows): b += "<tr>" + (f"<td rowspan={len(rows)}>{P[v]}</td>" if k == 0 else "") + f"<td class=c>{m[1]}</td><td>{m[2]}</td><td>{m[3]}</td></tr>"
b += "</table><div class=pb></div><h1>４　取組項目別実施計画</h1>"
ms = []
last = None
for v, no, item, own, fur, issue, content, cells, phases, ind, vals, eff in M:
    if v != last: b += f"<h2>{P[v]}</h2>"; last = v
    b += f"<table><tr><th style='width:12%'>番号</th><td class=c style='width:9%'>{no}</td><th style='width:14%'>取組項目</th><td colspan=3>{item}</td></tr><tr><th>担当課</th><td colspan=2>{own}</td><th style='width:15%'>関係課</th><td colspan=2>{fur or '－'}</td></tr><tr><th>現状・課題</th><td colspan=5>{issue}</td></tr><tr><th>取組内容</th><td colspan=5>{content}</td></tr>"
    b += f"<tr><th rowspan=2>年度別計画</th>{''.join(f'<th>{y}</th>' for y in Y)}</tr><tr>{''.join(f'<td class=c>{c}</td>' for c in cells)}</tr>"
    if vals: b += f"<tr><th>数値目標<br>{ind}</th>{''.join(f'<td class=c>{x}</td>' for x in vals)}</tr>"
    b += f"<tr><th>効果額</th><td colspan=5>{eff}</td></tr></table>"
    owners = [own] + [x for x in fur.split("、") if x]
    ms.append(measure(item, [P[v]], owners, [(l, 2018 + a, 2018 + z) for l, a, z in phases], no, content,
                      [ind if ind.endswith("（累計）") else ind.split("（")[0]] if vals else [], fields={"現状・課題": issue},
                      optionalSchedule=["^[0-9,.]+"]))
b += "<h1>５　用語の説明</h1><table><tr><th>用語</th><th>説明</th></tr><tr><td>指定管理者制度</td><td>公の施設の管理を民間の団体などに行わせる制度</td></tr><tr><td>定員管理</td><td>職員の数を業務量に合わせて管理すること</td></tr></table>"
wkhtmltopdf(NAME, f"<meta charset=utf-8><style>{css}</style>{b}", "--page-size", "A4", "--margin-top", "18mm", "--margin-bottom", "18mm", "--margin-left", "18mm", "--margin-right", "18mm", "--footer-center", "[page]", "--footer-font-size", "9")
gold(NAME, "黒瀬川市", "第４次黒瀬川市行政改革大綱 実施計画", (2023, 2027), ms, None, "2023-03", "2024-08")

lines = ["第４次黒瀬川市行政改革大綱", "実 施 計 画", "令和５年度 ～ 令和９年度", "令和５年３月策定", "令和６年８月改訂", "黒 瀬 川 市", "", "# １　実施計画について", "", "計画の期間は、令和５年度から令和９年度までとし、毎年度見直しを行います。", "", "# ３　取組項目一覧", "", "重点項目\t番号\t取組項目\t担当課"]
last = None
for m in M:
    lines.append("\t".join([P[m[0]] if m[0] != last else "", m[1], m[2], m[3]])); last = m[0]
lines += ["", "# ４　取組項目別実施計画", ""]
last = None
for v, no, item, own, fur, issue, content, cells, phases, ind, vals, eff in M:
    if v != last: lines += ["## " + P[v], ""]; last = v
    lines += [f"番号\t{no}\t取組項目\t{item}", f"担当課\t{own}\t関係課\t{fur or '－'}", "現状・課題\t" + issue, "取組内容\t" + content, "年度別計画\t" + "\t".join(Y), "\t" + "\t".join(cells)]
    if vals: lines.append(f"数値目標 {ind}\t" + "\t".join(vals))
    lines += ["効果額\t" + eff, ""]
extraction(NAME, lines)
