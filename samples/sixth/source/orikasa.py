"""A transport plan printed by wkhtmltopdf: a box a project under goals; bodies that carry it out; coloured spans of years; a map and a survey."""
from sixth import *

NAME = "orikasa"
GOALS = [("目標１", "日々の暮らしを支える公共交通網をつくる"), ("目標２", "みんなで公共交通を守り育てる"), ("目標３", "訪れる人にも使いやすい移動環境を整える")]
# goal, number, name, bodies as printed, bodies, text, [(label, first, last)], related text
M = [
 (0, "1-1", "町内循環バス「おりちゃん号」の再編", "町建設課、折笠観光バス株式会社", ["町建設課", "折笠観光バス株式会社"], "利用の少ない停留所を通る便を見直し、病院と商店を短い時間で結ぶ経路に改めます。再編の後も、乗降の記録を毎年調べます。", [("経路の検討", 2025, 2025), ("再編の実施", 2026, 2026), ("運行・検証", 2027, 2029)]),
 (0, "1-2", "予約型乗合タクシーの導入", "町建設課、有限会社笠見タクシー、北部地区自治会", ["町建設課", "有限会社笠見タクシー", "北部地区自治会"], "循環バスが通らない北部地区で、電話又はアプリで予約を受けて運行する乗合タクシーを導入します。", [("実証運行", 2025, 2026), ("本格運行", 2027, 2029)]),
 (0, "1-3", "スクールバスの混乗化", "町教育委員会、町建設課", ["町教育委員会", "町建設課"], "児童生徒の通学に支障のない範囲で、一般の住民がスクールバスに乗れるようにします。", [("調整・協議", 2025, 2026), ("試行", 2027, 2027), ("実施", 2028, 2029)]),
 (0, "1-4", "広域路線バスの維持", "県、隣接市町、折笠観光バス株式会社", ["県", "隣接市町", "折笠観光バス株式会社"], "通学と通院に欠かせない折笠線について、沿線の市町と共に運行に要する費用を補助します。", [("継続実施", 2025, 2029)]),
 (1, "2-1", "公共交通の乗り方教室の開催", "町建設課、町福祉課", ["町建設課", "町福祉課"], "小学生と高齢者を対象に、バスの乗り方と予約の方法を体験する教室を開きます。", [("継続実施", 2025, 2029)]),
 (1, "2-2", "運転免許自主返納者への支援", "町総務課", ["町総務課"], "運転免許証を返納した人に、循環バスと乗合タクシーの１年分の乗車券を交付します。", [("制度の見直し", 2025, 2025), ("実施", 2026, 2029)]),
 (1, "2-3", "運転士の確保に向けた支援", "町産業課、交通事業者", ["町産業課", "交通事業者"], "大型二種免許の取得に要する費用を補助するほか、移住者向けの就業説明会を開きます。", [("制度設計", 2025, 2025), ("実施", 2026, 2029)]),
 (2, "3-1", "バスロケーションシステムの導入", "折笠観光バス株式会社", ["折笠観光バス株式会社"], "バスの位置と遅れをスマートフォンや待合所の画面で確かめられるようにします。", [("検討", 2025, 2026), ("導入", 2027, 2027), ("運用", 2028, 2029)]),
 (2, "3-2", "折笠駅前広場の待合環境の改善", "町建設課、鉄道事業者", ["町建設課", "鉄道事業者"], "待合所に暖房と電源を設け、乗り場の案内を三つの言語で表示します。", [("設計", 2026, 2026), ("工事", 2027, 2028), ("供用", 2029, 2029)]),
]
IND = [("循環バスの年間利用者数", "18,420人", "22,000人", 0), ("公共交通空白地域の人口割合", "14.8％", "5.0％以下", 0), ("乗り方教室の参加者数", "46人/年", "200人/年", 1), ("折笠駅の１日平均乗車人員", "312人", "320人", 2)]
CSS = """body{font-family:'IPAGothic';font-size:11pt;line-height:1.55}h1{font-size:18pt;background:#1f3f77;color:#fff;padding:4px 12px;page-break-before:always}h2{font-size:14pt;color:#1f3f77;border-bottom:3px double #1f3f77}
.goal{background:#dce6f4;font-size:14pt;font-weight:bold;padding:6px 10px;margin:14px 0 8px}table{border-collapse:collapse;width:100%;table-layout:fixed;page-break-inside:avoid}td,th{border:1px solid #555;padding:4px 7px;font-size:10.5pt}
.m{margin-bottom:18px;page-break-inside:avoid;border:2px solid #1f3f77}.m .h{background:#1f3f77;color:#fff;font-size:12.5pt;font-weight:bold;padding:5px 9px}.m .b{padding:7px 10px}.m table{margin:4px 0}.lab{background:#eee;text-align:center;width:90px}.on{text-align:center;font-size:10pt}
.cover{text-align:center;padding-top:230px}.cover div{margin:14px}.fig{border:1px solid #888;height:190px;position:relative;margin:8px 0;background:#f7fbf4}.fig span{position:absolute;font-size:9pt;background:#fff;border:1px solid #888;padding:1px 4px}"""
COL = ("#ffe699", "#c6e0b4", "#9dc3e6")
def strip(ph):
    cells, y = "", 2025
    for k, (l, a, b) in enumerate(ph):
        cells += "<td></td>" * (a - y) + f"<td class=on colspan={b - a + 1} style='background:{COL[k % 3]}'>{l}</td>"; y = b + 1
    return cells + "<td></td>" * (2030 - y)
b = "<div class=cover><div style='font-size:30pt;font-weight:bold'>折笠町地域公共交通計画</div><div style='font-size:15pt'>計画期間：令和７年度～令和11年度</div><div style='height:330px'></div><div style='font-size:16pt'>令和７年３月</div><div style='font-size:16pt'>折　笠　町</div></div>"
b += "<h1>１　はじめに</h1><h2>（１）計画策定の目的</h2><p>本町では、自家用車への依存が進む一方、運転に不安を抱える高齢者が増えています。将来にわたって誰もが移動できるまちであり続けるため、地域公共交通の活性化及び再生に関する法律第５条に基づき、本計画を策定します。</p><h2>（２）計画の区域と期間</h2><p>区域は折笠町の全域とし、期間は令和７年度から令和11年度までの５年間とします。</p><h2>（３）公共交通の現状</h2><table>" + tr(["路線", "運行本数", "利用者数（令和５年度）", "町の負担額"], "th") + tr(["循環バス（北回り）", "６便", "10,205人", "1,420万円"]) + tr(["循環バス（南回り）", "６便", "8,215人", "1,380万円"]) + tr(["折笠線", "平日22便", "64,118人", "860万円"]) + "</table><div class=fig><span style='left:60px;top:30px'>北部地区</span><span style='left:280px;top:80px'>折笠駅</span><span style='left:420px;top:130px'>町立病院</span><span style='left:200px;top:140px'>役場</span></div><p>図　公共交通の路線網</p>"
b += "<h1>２　町民アンケートから見た課題</h1><p>16歳以上の町民1,200人に配り、531人から回答を得ました（回収率44.3％）。</p><table>" + tr(["問　循環バスに乗らない理由（複数回答）", "割合"], "th") + tr(["自分で運転できる", "72.1％"]) + tr(["時刻が合わない", "28.4％"]) + tr(["停留所が遠い", "19.0％"]) + tr(["乗り方が分からない", "11.5％"]) + "</table><p>【課題１】買物や通院に使える時間帯の便が足りない。<br>【課題２】北部地区に公共交通のない地域がある。<br>【課題３】運転士の高齢化が進み、路線の維持が難しい。</p><h2>基本理念</h2><p style='text-align:center;font-size:14pt;border:2px solid #1f3f77;padding:10px'>みんなで乗って、つなぐ、折笠の足</p>"
b += "<h1>３　目標を達成するための施策</h1>"
for i, (g, t) in enumerate(GOALS):
    b += f"<div class=goal>{g}　{t}</div>"
    for gi, no, name, bt, bs, txt, ph in M:
        if gi == i:
            b += f"<div class=m><div class=h>施策{no}　{name}</div><div class=b>{txt}<table><tr><td class=lab>実施主体</td><td colspan=5>{bt}</td></tr><tr><td class=lab rowspan=2>スケジュール</td>" + "".join(f"<td class=on style='background:#f2f2f2'>{y}</td>" for y in ("R7", "R8", "R9", "R10", "R11")) + "</tr><tr>" + strip(ph) + "</tr></table></div></div>"
b += "<h1>４　計画の評価</h1><p>次の指標により、折笠町地域公共交通活性化協議会が毎年度評価します。</p><table>" + tr(["目標", "評価指標", "現状値（R5）", "目標値（R11）"], "th") + "".join(tr([GOALS[g][0] if k != 0 else (GOALS[0][0], 1, 2), a, x, y] if k != 1 else [None, a, x, y]) for k, (a, x, y, g) in enumerate(IND)) + "</table><h2>協議会委員名簿</h2><table>" + tr(["区分", "所属", "役職"], "th") + tr(["町", "折笠町", "副町長"]) + tr(["交通事業者", "折笠観光バス株式会社", "取締役営業部長"]) + tr(["住民", "折笠町区長会", "会長"]) + "</table>"
wkhtmltopdf(NAME, f"<!doctype html><meta charset=utf-8><style>{CSS}</style>" + b, "-s", "A4", "--footer-center", "[page]", "--footer-font-size", "9")
gold(NAME, "折笠町", "折笠町地域公共交通計画", (2025, 2029), [measure(n, ["３　目標を達成するための施策", "　".join(GOALS[g])], bs, ph, no, t) for g, no, n, _, bs, t, ph in M], None, "2025-03", indicators=[indicator(a, "目標" + "１２３"[g], 2023, x, 2029, y) for a, x, y, g in IND])
