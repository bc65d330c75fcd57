"""A plan of public transport: goals with numbered projects, a sheet for each, who acts and when as a table of marks and bars between bodies and years."""
from fourth import *

NAME = "aogahama"
YS = ("R5", "R6", "R7", "R8", "R9")
A = ("市", "交通事業者", "市民")
# goal, no, name, background, content list, bodies [(body, role)], [(label, first, last)] , colour
M = [
 (0, "事業１", "幹線バスの等間隔運行", "同じ時間帯に便が集中し、その後に長い待ち時間が生じています。", "二つの事業者の時刻を合わせ、日中は20分おきに運行します。", "碧ヶ浜市都市交通課、東浜バス株式会社、碧南交通株式会社", [("時刻の調整", 2023, 2023), ("実施", 2024, 2027)]),
 (0, "事業２", "乗継ぎ拠点の整備", "屋根や椅子のない停留所で乗り継ぐ利用者がいます。", "市民病院前と碧ヶ浜駅東口に、待合所と案内の画面を設けます。", "碧ヶ浜市都市交通課、道路課", [("設計", 2023, 2024), ("工事", 2025, 2026), ("供用", 2027, 2027)]),
 (0, "事業３", "地域拠点の駐輪場の拡充", "自転車を停められず、バスの利用を諦める人がいます。", "利用の多い５か所の停留所に駐輪場を設けます。", "碧ヶ浜市都市交通課", [("用地の確保", 2023, 2023), ("整備", 2024, 2026)]),
 (1, "事業４", "デマンド交通の導入", "磯部地区では路線バスが廃止され、通院の足がありません。", "予約に応じて走る乗合タクシーを、週３日運行します。", "碧ヶ浜市都市交通課、タクシー事業者、地域協議会", [("実証運行", 2023, 2023), ("検証", 2024, 2024), ("本格運行", 2025, 2027)]),
 (1, "事業５", "スクールバスの混乗", "日中に使われていない車両があります。", "登下校の時間を除き、住民が乗れるようにします。", "碧ヶ浜市教育委員会、都市交通課", [("検討", 2023, 2024), ("試行", 2025, 2025), ("実施", 2026, 2027)]),
 (2, "事業６", "交通系ICカードの導入", "路線により支払いの方法が異なります。", "全ての路線バスで使えるようにし、導入の費用を補助します。", "碧ヶ浜市都市交通課、東浜バス株式会社", [("導入", 2023, 2024), ("利用促進", 2025, 2027)]),
 (2, "事業７", "モビリティ・マネジメントの実施", "車だけに頼る暮らしが定着しています。", "小学校での乗り方教室と、転入した人への時刻表の配布を行います。", "碧ヶ浜市都市交通課、学校教育課", [("実施", 2023, 2027)])]
G = ("目標１　まちの骨格となる路線の確保", "目標２　地域の暮らしを支える移動手段の確保", "目標３　分かりやすく使いやすい公共交通")
IND = [("目標１", "路線バスの年間利用者数", "1,842千人", "1,900千人"), ("目標２", "公共交通空白地域の人口", "6,120人", "3,000人"), ("目標３", "公共交通に満足している市民の割合", "38.5%", "50.0%")]
css = """@page{size:A4;margin:17mm 16mm}body{font-family:'Noto Sans CJK JP';font-size:9.8pt;line-height:1.55}h1{font-size:18pt;background:#01579b;color:#fff;padding:2mm 5mm;page-break-before:always}h2{font-size:13pt;color:#01579b;border-bottom:.8mm solid #4fc3f7}h3{font-size:11pt}
table{border-collapse:collapse;width:100%;margin-bottom:5mm}.sheet{break-inside:avoid;margin-bottom:8mm}td,th{border:.25mm solid #0277bd;padding:1mm 2mm}th{background:#e1f5fe;font-weight:500;width:22mm}.y th{width:auto}.bar{position:relative;height:7mm}.b{position:absolute;top:1mm;height:5mm;background:#81d4fa;border:.2mm solid #0277bd;text-align:center;font-size:8.5pt;line-height:5mm;box-sizing:border-box}.name{font-size:11.5pt;font-weight:700;background:#0288d1;color:#fff}"""
b = "<div style='height:255mm;text-align:center'><div style='padding-top:55mm;font-size:28pt;color:#01579b;font-weight:700'>碧ヶ浜市地域公共交通計画</div><div style='font-size:14pt;padding-top:6mm'>計画期間：2023年度～2027年度</div><div style='padding-top:90mm;font-size:14pt'>令和５（2023）年６月<br>碧ヶ浜市<br>碧ヶ浜市地域公共交通会議</div></div>"
b += "<h1>1. はじめに</h1><h2>1.1 計画の目的</h2><p>　人口の減少と運転手の不足により、公共交通を取り巻く状況は厳しさを増しています。本計画は、持続できる公共交通の姿を明らかにするマスタープランです。</p><h2>1.2 計画の区域と期間</h2><p>　計画の区域は碧ヶ浜市全域、期間は令和５（2023）年度から令和９（2027）年度までの５年間とします。</p><h1>2. 公共交通の現状</h1><h2>2.1 路線の一覧</h2><table class=y>" + rows([["路線", "運行事業者", "便数（平日）", "年間利用者数"], ["市民病院線", "東浜バス株式会社", "62", "812,000人"], ["磯部線", "碧南交通株式会社", "14", "96,000人"], ["環状線", "東浜バス株式会社", "38", "530,000人"]], 1) + "</table>"
b += "<h1>3. 目標と評価指標</h1><table class=y>" + rows([["目標", "評価指標", "現況値（令和３年度）", "目標値（令和９年度）"]] + [list(i) for i in IND], 1) + "</table><h1>4. 目標を達成するための事業</h1>"
ms = []; last = None
for g, no, n, back, text, dep, ph in M:
    if g != last: b += f"<h2>{G[g]}</h2>"; last = g
    bars = "".join(f"<div class=b style='left:{(a - 2023) * 20 + 1}%;width:{(z - a + 1) * 20 - 2}%'>{l}</div>" for l, a, z in ph)
    b += f"<div class=sheet><table class=y><tr><td class=name style='width:20mm'>{no}</td><td class=name colspan=5>{n}</td></tr><tr><th>背景</th><td colspan=5>{back}</td></tr><tr><th>事業概要</th><td colspan=5>{text}</td></tr><tr><th>実施主体</th><td colspan=5>{dep}</td></tr><tr><th rowspan=2>実施時期</th>{''.join(f'<th style=text-align:center>{y}</th>' for y in YS)}</tr><tr><td colspan=5 style='padding:0'><div class=bar>{bars}</div></td></tr></table></div>"
    ms.append(measure(n, [G[g]], dep.split("、"), ph, no.replace("事業", ""), text, fields={"背景": back}))
for m in ms: m["number"] = None
b += "<h1>5. 計画の推進</h1><table class=y>" + rows([["時期", "内容"], ["毎年度６月", "前年度の評価"], ["令和９年度", "計画の見直し"]], 1) + "</table>"
chromium(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "碧ヶ浜市", "碧ヶ浜市地域公共交通計画", (2023, 2027), ms, None, "2023-06", indicators=[indicator(a, g, 2021, x, 2027, y) for g, a, x, y in IND], optionalMeasures=["前年度の評価", "計画の見直し"])
