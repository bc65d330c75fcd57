"""A regional strategy laid out by a design office: coloured bands, numerical goals, for each measure prose, a box of main projects in two columns and indicators at the side; sections at the right end of the heading."""
from fifth import *

NAME = "akebono"
# goal, goal indicators, [(no, measure, [(mark, name, text, sections, [projects])], [(kpi, now, goal)])]
G = [
 ("基本目標１", "魅力ある仕事をつくる", [("市内の従業者数", "18,420人", "19,000人")], [
  ("1-1", "地域産業の活性化", [("①", "創業・事業承継への支援", "商工会議所や金融機関とともに相談の窓口を設け、創業に必要な費用を補助します。", ["商工振興課"], ["創業塾の開催", "空き店舗活用補助金"]), ("②", "企業誘致の推進", "産業団地を拡張し、情報通信業の小規模な事務所の立地を促します。", ["企業立地課"], ["産業団地の造成", "サテライトオフィスの誘致"])], [("創業した件数（５年間）", "42件", "75件"), ("立地した企業数（５年間）", "４社", "10社")]),
  ("1-2", "農林水産業の振興", [("①", "担い手の育成", "研修から就農までを一貫して支援し、経営の開始から３年間の生活費を補います。", ["農政課", "農業委員会"], ["就農体験の受入れ", "農地バンクの活用"]), ("②", "地域ブランドの確立", "夕霧いちごをはじめとする産品の認証制度をつくり、販路を広げます。", ["農政課"], ["認証制度の創設"])], [("新規就農者数（５年間）", "21人", "40人")])]),
 ("基本目標２", "新しい人の流れをつくる", [("社会増減", "△210人", "△100人")], [
  ("2-1", "移住・定住の促進", [("①", "移住相談の充実", "首都圏での相談会とオンラインの相談を行い、体験住宅での滞在につなげます。", ["移住定住推進室"], ["お試し住宅の運営", "移住コーディネーターの配置"]), ("②", "空き家バンクの活用", "登録の手続を助け、改修と片付けの費用を補助します。", ["住宅課", "移住定住推進室"], ["空き家改修補助金", "家財片付け補助金"])], [("移住相談件数（年間）", "180件", "300件"), ("空き家バンクの成約件数（年間）", "９件", "20件")]),
  ("2-2", "関係人口の拡大", [("①", "ふるさと学生交流", "市の外の大学と協定を結び、学生が地域の行事を手伝う機会を設けます。", ["企画政策課"], ["学生フィールドワーク"]), ("②", "観光による誘客", "古い町並みと酒蔵を巡る周遊の旅を売り出します。", ["観光課", "観光協会"], ["周遊バスの運行", "多言語の案内板"])], [("観光入込客数", "62万人", "80万人")])]),
 ("基本目標３", "結婚・出産・子育ての希望をかなえる", [("合計特殊出生率", "1.32", "1.50")], [
  ("3-1", "子育て環境の充実", [("①", "子育ての負担の軽減", "第２子以降の保育料を無償とし、紙おむつを届けます。", ["こども未来課"], ["保育料の無償化", "おむつ定期便"]), ("②", "学びの質の向上", "少人数の学級を広げ、英語の授業に指導助手を配置します。", ["学校教育課"], ["少人数学級の実施", "ＡＬＴの配置"])], [("子育てしやすいと感じる人の割合", "61.0％", "75.0％")])]),
]
css = """@page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page);font-size:10pt;color:#e65100}}@page:first{margin:0;@bottom-right{content:''}}body{font-family:'Noto Sans CJK JP';font-size:9.8pt;line-height:1.6;margin:0}h1{font-size:18pt;color:#e65100;border-left:4mm solid #ff9800;padding-left:4mm;page-break-before:always}.goal{background:#e65100;color:#fff;border-radius:2mm;padding:2mm 4mm;font-size:15pt;font-weight:700;display:flex;align-items:center}.goal b{background:#fff;color:#e65100;border-radius:2mm;padding:0 3mm;font-size:11pt;margin-right:4mm}h2{font-size:12.5pt;background:#fff3e0;border-bottom:.6mm solid #ff9800;padding:1mm 3mm;margin:5mm 0 2mm;break-after:avoid}.act{display:flex;justify-content:space-between;font-weight:700;font-size:10.8pt;margin-top:3mm;break-after:avoid}.act span{font-weight:400;font-size:8.8pt;color:#555}p{margin:1mm 0 1mm 5mm}
.proj{border:.3mm dashed #ff9800;border-radius:2mm;padding:1mm 3mm;margin:1mm 0 2mm 5mm;font-size:9pt;columns:2}.proj b{column-span:all;display:block;color:#e65100}table{border-collapse:collapse;width:100%;margin:2mm 0}td,th{border:.25mm solid #ffb74d;padding:.8mm 2mm}th{background:#ffe0b2;font-weight:500}td:nth-child(n+2){text-align:center}"""
b = "<div style='height:297mm;background:#fff3e0;text-align:center;position:relative'><div style='padding-top:70mm;font-size:17pt'>第３期</div><div style='font-size:29pt;font-weight:700;color:#e65100'>曙野市まち・ひと・しごと<br>創生総合戦略</div><div style='font-size:14pt;padding-top:4mm'>令和７年度（2025年度）▷令和11年度（2029年度）</div><div style='padding-top:95mm;font-size:15pt'>令和７年３月<br>曙野市</div></div>"
b += "<h1>はじめに</h1><p>　本市の人口は、平成17年の７万１千人を頂点に減り続けています。若い世代の転出と出生数の減少が続いており、働く場と暮らしの魅力を高めることが求められています。</p><h2>１　戦略の位置付け</h2><p>　まち・ひと・しごと創生法第10条に基づき、国と県の総合戦略を勘案して定めるものです。</p><h2>２　対象期間</h2><p>　令和７年度から令和11年度までの５年間です。</p><h2>３　ＳＤＧｓとの関係</h2><table><tr><th>基本目標</th><th>関連するゴール</th></tr><tr><td>基本目標１</td><td>８、９</td></tr><tr><td>基本目標２</td><td>11、17</td></tr><tr><td>基本目標３</td><td>３、４、５</td></tr></table><h2>４　人口の将来展望</h2><table><tr><th>年</th><th>2020</th><th>2030</th><th>2040</th><th>2060</th></tr><tr><td>社人研推計（人）</td><td>64,210</td><td>57,800</td><td>50,300</td><td>35,100</td></tr><tr><td>本市の展望（人）</td><td>64,210</td><td>58,900</td><td>53,200</td><td>43,000</td></tr></table>"
ms = []; inds = []
for k, (g, t, gi, ss) in enumerate(G):
    if not k: b += "<h1>施策の展開</h1>"
    b += f"<div class=goal{' style=page-break-before:always' if k else ''}><b>{g}</b>{t}</div><table><tr><th>数値目標</th><th>基準値（令和５年度）</th><th>目標値（令和11年度）</th></tr>" + "".join(f"<tr><td>{a}</td><td>{x}</td><td>{y}</td></tr>" for a, x, y in gi) + "</table>"
    inds += [indicator(a, g + "　" + t, 2023, x, 2029, y) for a, x, y in gi]
    for no, h, acts, kpi in ss:
        b += f"<h2>{no}　{h}</h2>"
        for mark, n, x, dep, pr in acts:
            b += f"<div class=act><div>{mark}{n}</div><span>担当：{'、'.join(dep)}</span></div><p>　{x}</p><div class=proj><b>主な事業</b>" + "".join(f"<div>・{p}</div>" for p in pr) + "</div>"
            ms.append(measure(n, [g + "　" + t, no + "　" + h], dep, [], mark, x))
        b += "<table><tr><th>重要業績評価指標（ＫＰＩ）</th><th>基準値（令和５年度）</th><th>目標値（令和11年度）</th></tr>" + "".join(f"<tr><td>{a}</td><td>{x}</td><td>{y}</td></tr>" for a, x, y in kpi) + "</table>"
        inds += [indicator(a, no + "　" + h, 2023, x, 2029, y) for a, x, y in kpi]
b += "<h1>推進と検証</h1><p>　産官学金労言の代表からなる会議で、毎年度、効果を検証します。</p>"
chromium(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "曙野市", "第３期曙野市まち・ひと・しごと創生総合戦略", (2025, 2029), ms, None, "2025-03", indicators=inds, optionalMeasures=[p for *_, ss in G for _, _, acts, _ in ss for *_, pr in acts for p in pr])
