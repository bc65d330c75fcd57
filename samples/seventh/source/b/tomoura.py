"""A small city's DX plan as a leaflet set in two columns: a card a measure, four a page, the last across both columns; steps with badges of years."""
from seven import *

NAME = "tomoura"
V = ["ビジョン１　手のひらで済む市役所", "ビジョン２　身軽にはたらく市役所", "ビジョン３　海も山もつながるまち"]
COLOR = ["#1f7a8c", "#b5651d", "#4f772d"]
# vision, number, new, name, text, sections as printed, steps [(badge, text)], figure (name, from, to)
M = [
 (0, "01", 0, "ぴったりサービスを使った電子申請の拡充", "子育て、介護、引越しに関する手続をスマートフォンから申請できるようにします。添付書類を減らし、入力にかかる時間を短くします。", "DX推進室／市民課", [("R7", "対象手続の棚卸し"), ("R8", "子育て・介護の手続を公開"), ("R9-R10", "全分野へ拡大")], ("電子申請ができる手続の割合", "28％", "80％")),
 (0, "02", 1, "来庁予約と待ち人数の見える化", "窓口の混み具合をウェブサイトに示し、相談の日時を予約できるようにします。", "市民課", [("R7", "市民課で開始"), ("R8-R10", "全ての窓口で実施")], ("待ち時間が15分以内の割合", "61％", "90％")),
 (0, "03", 0, "キャッシュレス納付の拡大", "証明書の手数料に加え、体育館や文化会館の使用料をコード決済で払えるようにします。", "会計課／生涯学習課", [("R7-R8", "体育館に導入"), ("R9-R10", "全施設に導入")], ("キャッシュレス納付の割合", "17％", "45％")),
 (0, "04", 1, "公式アプリ「ともうらポケット」の開発", "ごみの日、防災、子育ての情報を一つにまとめ、地区や年齢に応じたお知らせを届けます。", "広報課", [("R7", "企画・設計"), ("R8", "開発"), ("R9-R10", "配信・機能追加")], ("アプリの登録者数", "0人", "9,000人")),
 (1, "05", 0, "基幹業務システムの標準化と共通化", "20業務を国の標準に合わせたシステムに移し、周りの市町と共同で利用します。", "DX推進室", [("R7", "移行作業"), ("R8-R10", "共同利用")], ("システム運用経費の削減率", "０％", "12％")),
 (1, "06", 0, "定型業務の自動化", "データの入力や照合などの定型業務に自動処理を取り入れ、職員が相談や現場に使える時間を増やします。", "行政改革課／DX推進室", [("R7", "５業務で実施"), ("R8", "15業務で実施"), ("R9-R10", "30業務で実施")], ("年間の削減時間", "420時間", "3,600時間")),
 (1, "07", 1, "文書の電子化と書庫の縮減", "契約書や図面を順に電子化し、書庫を会議や相談の場所に改めます。", "総務課", [("R8", "方針の策定"), ("R9-R10", "電子化作業")], ("書庫の面積", "640㎡", "250㎡")),
 (1, "08", 0, "デジタル人材の育成", "職位に応じた研修を行い、各課にDX推進員を置きます。民間企業へ１年間派遣する制度も設けます。", "人事課", [("R7-R10", "階層別研修の実施"), ("R8-R10", "民間企業への派遣")], ("ITパスポート試験の合格者数", "12人", "80人")),
 (2, "09", 1, "島と山間部へのドローン配送", "船やバスの便が少ない地区へ、薬と日用品を届ける仕組みを事業者とともに試します。", "地域振興課／健康推進課", [("R7-R8", "実証運航"), ("R9-R10", "定期運航")], ("配送の回数", "０回", "年500回")),
 (2, "10", 0, "スマート漁業・農業の支援", "海水温や土の水分を測る機器を貸し出し、集めたデータを組合と共有します。", "農林水産課", [("R7", "機器の選定"), ("R8-R10", "貸出と分析")], ("機器を利用する経営体数", "６経営体", "40経営体")),
 (2, "11", 0, "スマホ教室と「よろずデジタル相談所」", "公民館、郵便局、道の駅に月２回の相談所を開き、操作に慣れない人を支えます。高校生と大学生がお手伝いをします。民生委員やボランティアと協力し、家から出にくい人のところへも出向きます。", "生涯学習課／高齢福祉課／DX推進室", [("R7", "６か所で開設"), ("R8", "12か所で開設"), ("R9-R10", "20か所で開設")], ("相談所の延べ利用者数", "310人", "2,400人")),
]
CSS = """@page{size:A4;margin:0}*{box-sizing:border-box}body{margin:0;font:9.5pt/1.65 'Noto Sans CJK JP';color:#333}
.p{position:relative;width:210mm;height:296.5mm;padding:16mm 14mm 14mm;page-break-after:always;overflow:hidden}.no{position:absolute;bottom:6mm;width:20mm;text-align:center;font-size:9pt;color:#fff;background:#345;padding:.5mm}.l .no{left:0}.r .no{right:0}
.run{position:absolute;top:6mm;font-size:7.5pt;color:#666}.l .run{left:14mm}.r .run{right:14mm}
h1{font-size:18pt;margin:0 0 5mm;color:#234;border-bottom:1mm dotted #8ab}h2{font-size:12pt;margin:4mm 0 1.5mm;color:#1f7a8c}.two{column-count:2;column-gap:8mm}.two p{margin:0 0 2mm;text-align:justify}
table{border-collapse:collapse;width:100%;margin:2mm 0;font-size:8.5pt}td,th{border-bottom:.3mm solid #9ab;padding:1mm 1.5mm;text-align:left}th{background:#e6eff2}.num td:not(:first-child),.num th:not(:first-child){text-align:right}.per{table-layout:fixed}.per td,.per th{border:.3mm solid #9ab;text-align:center}
.band{color:#fff;padding:3mm 5mm;font-size:16pt;font-weight:bold;border-radius:0 8mm 8mm 0;margin:0 0 4mm -14mm;padding-left:14mm}
.grid{display:grid;grid-template-columns:1fr 1fr;gap:6mm}.card{border:.5mm solid #999;border-radius:3mm;overflow:hidden;position:relative}.wide{grid-column:1/3}
.ttl{color:#fff;padding:1.6mm 3mm;display:flex;align-items:center;min-height:13mm}.ttl b{font-size:11.5pt;line-height:1.3}.cn{font-size:15pt;font-weight:bold;margin-right:3mm;font-family:'DejaVu Sans'}.new{background:#ffdd33;color:#a00;font-size:7pt;font-weight:bold;padding:0 1.5mm;border-radius:3mm;margin-left:auto;white-space:nowrap}
.in{padding:2.5mm 3.5mm}.in p{margin:0 0 2mm}.tag{display:inline-block;font-size:7.5pt;color:#fff;padding:0 2mm;border-radius:1mm;margin-right:2mm}
.step{display:flex;align-items:center;margin:.8mm 0}.bd{width:19mm;text-align:center;color:#fff;font-size:8.5pt;font-weight:bold;clip-path:polygon(0 0,88% 0,100% 50%,88% 100%,0 100%);padding:.3mm 2mm .3mm 0;margin-right:2.5mm}
.kpi{background:#f2f2ec;margin-top:2mm;padding:1.2mm 2mm;font-size:8.5pt}.kpi .n{font-size:11pt;font-weight:bold}.lg{font-size:8pt;color:#555;margin:0 0 3mm}"""
pages = []
def page(body, plain=False):
    n = len(pages)
    pages.append(f"<div class='p {'r' if n % 2 else 'l'}'>" + ("" if plain else f"<div class=run>灯浦市デジタルまちづくりプラン</div><div class=no>{n:02}</div>") + body + "</div>")
def card(c):
    v, no, new, name, txt, dep, steps, (k, a, b) = c
    col = COLOR[v]
    return (f"<div class='card{' wide' if no == '11' else ''}' style='border-color:{col}'><div class=ttl style='background:{col}'><span class=cn>{no}</span><b>{name}</b>" + ("<span class=new>NEW</span>" if new else "") + f"</div><div class=in><p>{txt}</p>"
            f"<p><span class=tag style='background:{col}'>担当</span>{dep}</p><div><span class=tag style='background:#666'>すすめ方</span></div>" + "".join(f"<div class=step><span class=bd style='background:{col}'>{y}</span><span>{t}</span></div>" for y, t in steps) +
            f"<div class=kpi><span class=tag style='background:#999'>めざす数値</span>{k}<br><span class=n>{a}</span> （R5）　▶　<span class=n>{b}</span> （R10）</div></div></div>")
page("<div style='position:absolute;left:0;top:0;width:210mm;height:130mm;background:linear-gradient(#bfe3ec,#1f7a8c)'></div><svg style='position:absolute;left:0;top:90mm' width='210mm' height='60mm' viewBox='0 0 210 60'><path d='M0 20 Q30 0 60 20 T120 20 T180 20 T240 20 V60 H0 Z' fill='#fff'/></svg>"
     "<div style='position:absolute;left:20mm;top:160mm;font-size:30pt;font-weight:bold;color:#1f7a8c;line-height:1.3'>灯浦市<br>デジタルまちづくりプラン</div><div style='position:absolute;left:20mm;top:197mm;font-size:14pt'>2025－2028（令和７年度～令和10年度）</div><div style='position:absolute;left:20mm;top:255mm;font-size:13pt'>令和７年３月　灯浦市企画部DX推進室</div>", True)
page("<h1>もくじ</h1><table style='font-size:11pt'>" + "".join(tr([a, f"P.{b:02}"]) for a, b in (("第１章　プランについて", 2), ("第２章　まちのいま", 3), ("第３章　めざす姿", 4), ("第４章　11の取組", 5), ("　" + V[0], 5), ("　" + V[1], 6), ("　" + V[2], 7), ("第５章　すすめる体制", 8), ("ことばの説明", 8))) + "</table>"
     "<h2>市長からのメッセージ</h2><div class=two><p>灯浦市は、入り江の港町と棚田の山里からなるまちです。人口は30年で３割減り、役場の窓口やバス、買い物といった暮らしの足元が揺らいでいます。</p><p>デジタルは、それ自体が目的ではありません。遠くに住む人も、忙しい人も、機器が苦手な人も、これまでより少しだけ楽に暮らせるようにするための道具です。</p><p>このプランは、市民ワークショップで出された214の声をもとにまとめました。皆さんと一緒に、できるところから進めてまいります。</p><p style='text-align:right'>灯浦市長　楠瀬　渉</p></div>")
page("<h1>第１章　プランについて</h1><div class=two><h2 style='margin-top:0'>つくった理由</h2><p>国は令和２年に「デジタル社会の実現に向けた改革の基本方針」を決め、市町村にも業務の標準化や手続の電子化を求めています。本市でも職員の数が減り、これまでのやり方では仕事を続けられなくなりつつあります。</p><h2>ほかの計画との関係</h2><p>「第６次灯浦市総合計画」をデジタルの面から支えるプランです。「灯浦市行政改革大綱」や「灯浦市地域公共交通計画」とも歩調を合わせます。</p><h2>期間</h2><p>令和７年度から令和10年度までの４年間です。技術の移り変わりが速いため、２年目に中間の見直しを行います。</p><h2>みなさんの声</h2><p>令和６年の夏に４回のワークショップを開き、高校生から80歳代まで延べ96人が参加しました。「手続のために仕事を休みたくない」「島の便が減って薬を取りに行けない」といった声がありました。</p></div><table class=per>" + tr(["", "R6", "R7", "R8", "R9", "R10", "R11"], "th") + tr(["総合計画", ("第６次", 5, 1), "第７次"]) + tr(["本プラン", "準備", ("灯浦市デジタルまちづくりプラン", 4, 1), "次期"]) + "</table>")
page("<h1>第２章　まちのいま</h1><h2>人口と世帯</h2><table class=num>" + tr(["年", "H17", "H22", "H27", "R2"], "th") + tr(["人口（人）", "31,206", "28,740", "26,155", "23,488"]) + tr(["世帯数（世帯）", "11,402", "11,118", "10,760", "10,291"]) + tr(["65歳以上の割合（％）", "29.4", "33.1", "37.8", "41.6"]) + "</table><p style='font-size:8pt'>国勢調査</p><h2>年代別スマートフォンの利用（令和６年度）</h2>"
     + "".join(f"<div style='display:flex;align-items:center;margin:1mm 0'><span style='width:24mm'>{a}</span><span style='background:#1f7a8c;height:5mm;width:{w}mm'></span><span style='margin-left:2mm'>{w}％</span></div>" for a, w in (("20歳代以下", 98), ("30・40歳代", 97), ("50・60歳代", 84), ("70歳代", 55), ("80歳代以上", 21))) +
     "<h2>職員の数と年齢</h2><table class=num>" + tr(["", "R2", "R4", "R6"], "th") + tr(["職員数（人）", "298", "287", "274"]) + tr(["平均年齢（歳）", "42.8", "43.5", "44.1"]) + "</table><h2>市民アンケート　デジタル化に期待すること（複数回答）</h2><table class=num>" + tr(["項目", "回答数", "割合"], "th") + tr(["手続のために市役所へ行かなくてよい", "412", "64.8％"]) + tr(["災害の情報が早く届く", "365", "57.4％"]) + tr(["買い物や通院が便利になる", "288", "45.3％"]) + tr(["特にない", "71", "11.2％"]) + "</table><p style='font-size:8pt'>回答者636人</p>")
page("<h1>第３章　めざす姿</h1><div style='text-align:center;font-size:17pt;font-weight:bold;color:#1f7a8c;margin:6mm 0'>ひとの手のぬくもりを、デジタルで届けるまち</div><div style='display:grid;grid-template-columns:1fr 1fr 1fr;gap:4mm'>" + "".join(f"<div style='border:.5mm solid {COLOR[i]};border-radius:3mm;padding:3mm'><b style='color:{COLOR[i]};font-size:11pt'>{v}</b><br>" + "<br>".join(f"<span style='font-size:8.5pt'>{m[1]} {m[3]}</span>" for m in M if m[0] == i) + "</div>" for i, v in enumerate(V)) +
     "</div><p style='margin-top:6mm'>プラン全体の成果は、次の数値で測ります。</p><table>" + tr(["指標", "現状値（令和５年度）", "目標値（令和10年度）"], "th") + tr(["デジタル化で暮らしが便利になったと感じる市民の割合", "22.5％", "50.0％"]) + tr(["職員１人当たりの月平均時間外勤務時間", "14.2時間", "9.0時間"]) + "</table>")
for i, v in enumerate(V):
    page(("<h1>第４章　11の取組</h1><p class=lg>カードの見方　番号の右が取組の名前です。<span class=new>NEW</span> は、このプランで新しく始める取組です。</p>" if i == 0 else "") + f"<div class=band style='background:{COLOR[i]}'>{v}</div><div class=grid>" + "".join(card(m) for m in M if m[0] == i) + "</div>")
page("<h1>第５章　すすめる体制</h1><div class=two><p>市長を本部長とする「DX推進本部」が全体の進み具合を確かめ、各課のDX推進員が現場の課題を持ち寄ります。事務局はDX推進室が担います。</p><p>毎年６月に前の年度の結果をまとめ、「デジタルまちづくり市民会議」に報告します。結果は広報ともうらとウェブサイトでお知らせします。</p></div><h2>デジタルまちづくり市民会議　委員</h2><table>" + tr(["氏名", "所属", "役"], "th") + tr(["藤ヶ谷　尚", "灯浦商工会", "会長"]) + tr(["真壁　ゆかり", "NPO法人うみかぜ", "副会長"]) + tr(["乙黒　昇平", "灯浦市区長会", ""]) + tr(["伊佐　澪", "県立灯浦高等学校", ""]) + "</table><h2>ことばの説明</h2><table>" + tr(["ことば", "説明"], "th") + tr(["ぴったりサービス", "国が運営する、行政手続の検索と電子申請のためのサイト"]) + tr(["DX", "デジタル技術を使って、仕事や暮らしをより良い方に変えること"]) + tr(["自動処理", "人がパソコンで行う決まった操作を、ソフトウェアに代わりに行わせること"]) + "</table><div style='position:absolute;bottom:18mm;left:14mm;font-size:9pt'>灯浦市企画部DX推進室　〒000-0000　灯浦市港町１番１号　電話 000-000-0000</div>")
html = write(NAME + ".html", f"<!doctype html><meta charset=utf-8><style>{CSS}</style>" + "".join(pages))
if "--no-print" not in sys.argv:
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={ROOT}/pdf/{NAME}.pdf", html)
def years(badge):
    ys = [2018 + int(y[1:]) for y in badge.split("-")]
    return ys[0], ys[-1]
gold(NAME, "灯浦市", "灯浦市デジタルまちづくりプラン", (2025, 2028), [measure(no, name, ["第４章　11の取組", V[v]], dep.split("／"), [(t, *years(y)) for y, t in steps], txt, bool(new), [k[0]]) for v, no, new, name, txt, dep, steps, k in M],
     "企画部DX推進室", "2025-03", indicators=[indicator("デジタル化で暮らしが便利になったと感じる市民の割合", "第３章　めざす姿", 2023, "22.5％", 2028, "50.0％"), indicator("職員１人当たりの月平均時間外勤務時間", "第３章　めざす姿", 2023, "14.2時間", 2028, "9.0時間")])
