"""A plan against warming: bulleted measures in tables of two header rows, ● for who acts, terms as bars of colour, indicators from a base year."""
from fourth import *

NAME = "kazehaya"
# field, [(name, text, who 市民/事業者/町, section, owners, terms 短期 中期 長期)]
G = [("基本方針１　再生可能エネルギーの最大限の導入", [
  ("1-1　太陽光発電の普及", [("公共施設への率先導入", "屋根の強度を調べ、設置できる全ての施設に太陽光発電を設けます。", "－－●", "環境課・総務課", ["環境課", "総務課"]), ("住宅用太陽光発電・蓄電池の補助", "国の制度と合わせて受けられる補助を行い、共同購入も案内します。", "●－●", "環境課", ["環境課"]), ("初期費用ゼロ型の設置の促進", "屋根を貸して電気を使う仕組みについて、事業者と協定を結びます。", "●●－", "環境課", ["環境課"])]),
  ("1-2　地域資源の利用", [("小水力発電の可能性調査", "農業用水路の落差と水量を調べます。", "－●●", "環境課・農林課", ["環境課", "農林課"]), ("家畜ふん尿のバイオガス化", "酪農家と共に、町内に一つの施設を設けることを検討します。", "－●●", "農林課", ["農林課"])])]),
 ("基本方針２　省エネルギーの徹底", [
  ("2-1　建物の省エネルギー化", [("庁舎等の照明のLED化", "リースの方式により、令和９年度までに全ての施設で取り替えます。", "－－●", "総務課・教育課", ["総務課", "教育課"]), ("ZEHの普及", "新築の補助に省エネ性能の加算を設けます。", "●●●", "建設課", ["建設課"])]),
  ("2-2　移動の脱炭素化", [("公用車の電動化", "更新の時期に合わせて電動車に替えます。", "－－●", "総務課", ["総務課"]), ("充電設備の整備", "道の駅と役場に急速充電器を設けます。", "－●●", "環境課・商工観光課", ["環境課", "商工観光課"]), ("デマンドバスの利用促進", "予約アプリを使いやすくし、運行の区域を広げます。", "●－●", "企画課", ["企画課"])])]),
 ("基本方針３　吸収源の確保と適応", [
  ("3-1　森林の整備", [("間伐と再造林の支援", "森林環境譲与税を使い、所有者に代わって手入れをします。", "●●●", "農林課", ["農林課"]), ("木材の地産地消", "公共施設の内装に町の木を使います。", "－●●", "農林課・建設課", ["農林課", "建設課"])]),
  ("3-2　気候変動への適応", [("クーリングシェルターの指定", "図書館と店舗を指定し、場所を地図で知らせます。", "●●●", "環境課・健康課", ["環境課", "健康課"])])])]
IND = [("区域の温室効果ガス排出量", "98.4千t-CO2", "72.0千t-CO2", "51.2千t-CO2"), ("太陽光発電の導入容量", "4.2MW", "11.8MW", "20.0MW"), ("公共施設のLED化率", "－", "35%", "100%")]
css = """@page{size:A4;margin:22mm 18mm 20mm;@bottom-center{content:'― ' counter(page) ' ―';font-size:9pt}@top-right{content:'風早野町地球温暖化対策実行計画';font-size:8pt;color:#666}}@page:first{@bottom-center{content:''}@top-right{content:''}}
body{font-family:'Noto Sans CJK JP';font-size:9.8pt;line-height:1.6}h1{font-size:17pt;color:#00695c;page-break-before:always;border-bottom:1mm solid #00695c}h2{font-size:13pt;color:#fff;background:#00897b;padding:1mm 4mm;page-break-after:avoid}h3{font-size:11pt;color:#00695c;page-break-after:avoid;margin:4mm 0 1mm}
table{border-collapse:collapse;width:100%;margin-bottom:4mm;border-top:.6mm solid #00695c;border-bottom:.6mm solid #00695c}tr{page-break-inside:avoid}td,th{border-bottom:.2mm solid #80cbc4;padding:1mm 1.5mm;font-weight:normal}th{background:#e0f2f1;text-align:center}.c{text-align:center}"""
b = "<div style='height:245mm;text-align:center'><div style='padding-top:50mm;font-size:15pt'>風早野町</div><div style='font-size:27pt;color:#00695c'>地球温暖化対策実行計画<br><span style='font-size:18pt'>（区域施策編・事務事業編）</span></div><div style='font-size:13pt'>2024-2030</div><div style='padding-top:85mm;font-size:13pt'>令和６年３月<br>風　早　野　町</div></div>"
b += "<h1>第１章　計画の基本的事項</h1><h3>１　背景</h3><p>　世界の平均気温は上がり続け、町でも猛暑日や大雨が増えています。</p><h3>２　計画の期間等</h3><p>　計画の期間は、2024（令和６）年度から2030（令和12）年度までの７年間とします。基準年度は2013（平成25）年度とします。</p><h1>第２章　温室効果ガスの現状と目標</h1><h3>１　部門別の排出量</h3><table>" + rows([["部門", "2013年度", "2020年度", "2021年度"], ["産業部門", "31.0", "24.8", "25.1"], ["民生家庭部門", "22.4", "16.1", "15.8"], ["運輸部門", "34.6", "28.3", "27.7"], ["合計（千t-CO2）", "98.4", "73.5", "72.0"]], 1) + "</table>"
b += "<h3>２　計画の目標</h3><table>" + rows([["指標", "基準年度\n2013（H25）", "現状\n2021（R3）", "目標\n2030（R12）"]] + [list(i) for i in IND], 1) + "</table><h1>第３章　目標達成に向けた取組</h1>"
ms = []
for g, ps in G:
    b += f"<h2>{g}</h2>"
    for p, items in ps:
        b += f"<h3>{p}</h3><table>" + rows([[("取組", 1, 2), ("内容", 1, 2), ("主体", 3, 1), ("担当課", 1, 2)], ["町民", "事業者", "町"]], 2)
        for n, t, who, dep, own in items:
            b += f"<tr><td style='width:40mm'>・{n}</td><td>{t}</td>" + "".join(f"<td class=c style='width:11mm'>{'' if x == '－' else x}</td>" for x in who) + f"<td style='width:28mm'>{dep}</td></tr>"
            ms.append(measure(n, [g, p], own, [], None, t))
        b += "</table>"
b += "<h1>第４章　計画の推進</h1><p>　環境審議会に毎年度報告し、結果を広報紙で公表します。</p>"
weasyprint(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "風早野町", None, (2024, 2030), ms, None, "2024-03", indicators=[indicator(a, "計画の目標", 2021, c, 2030, d) for a, _, c, d in IND])
