"""Public transport in the manner of slides on upright paper: a band with the number and name, text beside a picture, then parts of the work with bodies and thin arrows over five years."""
from fifth import *

NAME = "mitsuoka"
YS = ("R7", "R8", "R9", "R10", "R11")
G = ("基本方針１　まちを支える幹線の維持", "基本方針２　地域に合った移動手段の確保", "基本方針３　使いやすさの向上")
# policy, no, name, bullets, [(work, bodies, [(label, first, last)])]
M = [
 (0, "1-1", "幹線バス路線の再編", "光岡駅と病院を結ぶ系統を一本にまとめ、本数を増やします。", [("系統の統合", ["町", "みつおか交通"], [("協議・調整", 2025, 2025), ("運行", 2026, 2029)]), ("停留所の改善", ["町"], [("順次整備", 2026, 2028)])]),
 (0, "1-2", "隣の市との広域路線の維持", "利用の状況を沿線の市町で共有し、欠損を補助します。", [("運行費の補助", ["町", "県", "沿線市"], [("継続", 2025, 2029)])]),
 (1, "2-1", "予約型乗合交通の運行", "南部の三つの地区で、自宅と拠点を結ぶ予約型の車両を走らせます。", [("実証と本格運行", ["町", "地域協議会"], [("実証運行", 2025, 2026), ("本格運行", 2027, 2029)])]),
 (1, "2-2", "地域の助け合いによる移送の支援", "住民の団体が行う送迎に、車両の貸出しと保険料の補助を行います。", [("団体の支援", ["町", "社会福祉協議会"], [("制度の検討", 2025, 2025), ("支援", 2026, 2029)])]),
 (1, "2-3", "スクールバスの一般利用", "登校に使わない時間帯に、町民が乗れるようにします。", [("混乗の実施", ["町教育委員会"], [("検討", 2025, 2026), ("実施", 2027, 2029)])]),
 (2, "3-1", "キャッシュレス決済の導入", "二次元コードとＩＣカードで支払えるようにします。", [("機器の導入", ["みつおか交通", "町"], [("導入", 2025, 2026), ("利用促進", 2027, 2029)])]),
 (2, "3-2", "時刻と経路の情報の提供", "標準的な形式の情報を公開し、検索サイトで調べられるようにします。", [("情報の整備", ["町", "みつおか交通"], [("整備", 2025, 2025), ("更新", 2026, 2029)]), ("駅の案内画面", ["町"], [("設置", 2027, 2027)])]),
]
IND = [("幹線バスの年間利用者数", "21.4万人", "22.0万人"), ("予約型乗合交通の登録者数", "－", "900人"), ("収支率", "31.0％", "35.0％")]
css = """@page{size:A4;margin:15mm 14mm 16mm;@bottom-center{content:counter(page);font-size:9pt}}@page:first{@bottom-center{content:''}}body{font-family:'Noto Sans CJK JP';font-size:9.8pt;line-height:1.55}h1{font-size:17pt;color:#0d47a1;border-bottom:1mm solid #0d47a1;page-break-before:always}h2{font-size:13pt;color:#fff;background:#0d47a1;padding:1mm 4mm;margin:4mm 0}h3{font-size:11pt;color:#0d47a1}
.card{break-inside:avoid;margin-bottom:6mm;border:.4mm solid #0d47a1;border-radius:2mm;overflow:hidden}.head{display:flex;background:#bbdefb}.head b{background:#1976d2;color:#fff;padding:1mm 4mm}.head span{padding:1mm 4mm;font-weight:700;font-size:11pt}.body{display:flex;padding:2mm 4mm;gap:5mm}.body div:first-child{flex:1}
table{border-collapse:collapse;width:100%}.card table{border-top:.3mm solid #0d47a1}td,th{border:.2mm solid #64b5f6;padding:.8mm 1.5mm}th{background:#e3f2fd;font-weight:500;text-align:center}.t td{height:9mm;padding:0 1mm;font-size:9pt}.y{width:19mm;position:relative}.a{position:absolute;left:1mm;top:.3mm;font-size:8pt;white-space:nowrap;text-align:center;z-index:2}.a svg{display:block}"""
pic = "<div><svg width='46mm' height='26mm' viewBox='0 0 46 26'><rect width='46' height='26' fill='#e8f5e9'/><path d='M2 20 C 12 4, 28 24, 44 6' stroke='#43a047' stroke-width='1.2' fill='none'/><circle cx='10' cy='13' r='1.6' fill='#d32f2f'/><circle cx='34' cy='14' r='1.6' fill='#d32f2f'/><text x='12' y='11' font-size='3'>光岡駅</text><text x='30' y='20' font-size='3'>病院</text></svg></div>"
def arrow(l, n):
    w = 19 * n + 3 * 0 - 2
    return f"<div class=a style='width:{w}mm'>{l}<svg width='{w}mm' height='2.4mm' viewBox='0 0 {w} 2.4'><path d='M0 1.2 H{w - 1.6}' stroke='#0d47a1' stroke-width='.5'/><path d='M{w - 2} .2 L{w} 1.2 L{w - 2} 2.2 Z' fill='#0d47a1'/></svg></div>"
b = "<div style='height:255mm;text-align:center'><div style='padding-top:60mm;font-size:30pt;font-weight:700;color:#0d47a1'>光岡町地域公共交通計画</div><div style='font-size:14pt;padding-top:4mm'>令和７年度～令和11年度</div><div style='padding-top:105mm;font-size:14pt'>令和７年３月<br>光　岡　町</div></div>"
b += "<h1>１．計画の概要</h1><h3>（１）計画の目的</h3><p>　運転を控える高齢者が増え、移動の手段の確保が町の課題となっています。本計画は、町と事業者と住民が力を合わせ、将来にわたり移動の手段を守るために定めます。</p><h3>（２）計画の期間</h3><p>　令和７年度から令和11年度までの５年間とします。</p><h3>（３）計画の区域</h3><p>　光岡町の全域とします。</p><h1>２．公共交通の現状</h1><table><tr><th>種類</th><th>運行事業者</th><th>系統</th><th>利用者数（令和５年度）</th></tr><tr><td>鉄道</td><td>東央線</td><td>光岡駅</td><td>日平均812人</td></tr><tr><td>路線バス</td><td>みつおか交通</td><td>６系統</td><td>年間21.4万人</td></tr><tr><td>町営バス</td><td>町</td><td>３系統</td><td>年間2.1万人</td></tr></table><h1>３．基本方針と目標</h1><table><tr><th>評価指標</th><th>現状（令和５年度）</th><th>目標（令和11年度）</th></tr>" + "".join(f"<tr><td>{a}</td><td style='text-align:center'>{x}</td><td style='text-align:center'>{y}</td></tr>" for a, x, y in IND) + "</table><h1>４．施策</h1>"
ms = []; last = None
for g, no, n, t, works in M:
    if g != last: b += f"<h2>{G[g]}</h2>"; last = g
    b += f"<div class=card><div class=head><b>施策{no}</b><span>{n}</span></div><div class=body><div>{t}</div>{pic}</div><table class=t><tr><th>取組</th><th>実施主体</th>" + "".join(f"<th class=y>{y}</th>" for y in YS) + "</tr>"
    for wk, bodies, ph in works:
        at = {a: (l, z - a + 1) for l, a, z in ph}
        b += f"<tr><td>{wk}</td><td>{'、'.join(bodies)}</td>" + "".join("<td class=y>" + (arrow(*at[2025 + k]) if 2025 + k in at else "") + "</td>" for k in range(5)) + "</tr>"
    b += "</table></div>"
    ms.append(measure(n, [G[g]], list(dict.fromkeys(x for _, bs, _ in works for x in bs)), [p for *_, ph in works for p in ph], no, t))
b += "<h1>５．計画の推進</h1><p>　地域公共交通会議が、毎年度、指標により評価します。</p><table><tr><th>時期</th><th>内容</th></tr><tr><td>５月</td><td>前年度の実績の取りまとめ</td></tr><tr><td>７月</td><td>評価と改善の検討</td></tr></table>"
chromium(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "光岡町", "光岡町地域公共交通計画", (2025, 2029), ms, None, "2025-03", indicators=[indicator(a, "３．基本方針と目標", 2023, x, 2029, y) for a, x, y in IND], optionalMeasures=[w[0] for m in M for w in m[4]])
