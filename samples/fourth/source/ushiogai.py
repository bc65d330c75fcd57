"""An action programme against earthquakes: wide tables by pillar, concrete goals with a time to reach them, bureau and section, a mark for priority."""
from fourth import *

NAME = "ushiogai"
G = [("Ⅰ　揺れから命を守る", [
  ("1", "◎", "住宅の耐震化の促進", "無料の耐震診断と、改修費用の補助を行う。", "住宅の耐震化率　95％", "令和10年度末", "都市整備部　建築課", ["建築課"]),
  ("2", "", "家具の固定の普及", "高齢者のみの世帯を対象に、固定器具の取付けを無料で行う。", "家具を固定している世帯の割合　60％", "令和10年度末", "危機管理部　防災課", ["防災課"]),
  ("3", "", "市営住宅の耐震化", "耐震性が不足する２棟を建て替える。", "２棟の建替え完了", "令和８年度", "都市整備部　住宅課", ["住宅課"]),
  ("4", "◎", "保育所の天井等の落下防止", "公立保育所の遊戯室の天井、照明、窓を点検し、改修する。", "改修済みの保育所　６か所", "令和７年度", "こども部　保育課", ["保育課"])]),
 ("Ⅱ　津波から逃げる", [
  ("5", "◎", "津波避難ビルの指定", "民間の建物の所有者と協定を結び、外付け階段の設置を補助する。", "指定数　40棟", "令和９年度末", "危機管理部　防災課", ["防災課"]),
  ("6", "◎", "津波避難タワーの整備", "避難が難しい南浜地区に、避難タワーを設ける。", "１基の完成", "令和８年度末", "危機管理部　防災課\n建設部　建設課", ["防災課", "建設課"]),
  ("7", "", "防災行政無線のデジタル化", "屋外の子局を更新し、聞こえにくい地域に個別受信機を貸し出す。", "更新率　100％", "令和６年度", "危機管理部　防災課", ["防災課"]),
  ("8", "", "避難訓練の充実", "夜間や要配慮者を含む訓練を、地区ごとに毎年行う。", "訓練実施地区　18地区", "毎年度", "危機管理部　防災課\n福祉部　福祉総務課", ["防災課", "福祉総務課"])]),
 ("Ⅲ　被災後の命と暮らしを守る", [
  ("9", "", "避難所の環境改善", "段ボールベッドと仕切りを備え、マンホールトイレを設ける。", "マンホールトイレ　120基", "令和10年度末", "危機管理部　防災課\n教育委員会　教育総務課", ["防災課", "教育総務課"]),
  ("10", "", "個別避難計画の作成", "福祉専門職と協力し、優先度の高い人から計画をつくる。", "作成率　80％", "令和９年度末", "福祉部　高齢福祉課・障害福祉課", ["高齢福祉課", "障害福祉課"]),
  ("11", "◎", "受援計画の策定", "応援の職員と物資を受け入れる手順を定める。", "計画の策定", "令和６年９月", "総務部　総務課", ["総務課"]),
  ("12", "", "災害廃棄物の仮置場の確保", "候補地を選び、近隣の住民に説明する。", "候補地　５か所", "令和７年度末", "環境部　ごみ減量課", ["ごみ減量課"])])]
css = """@page{size:A4 landscape;margin:15mm 15mm 16mm;@bottom-right{content:counter(page);font-size:9pt}@top-left{content:'潮貝市地震・津波対策アクションプログラム2024';font-size:8pt}}@page:first{@top-left{content:''}@bottom-right{content:''}}
body{font-family:'IPAGothic';font-size:9.5pt;line-height:1.5}h1{font-size:15pt;page-break-before:always}h2{font-size:12pt;background:#ffe0b2;padding:1mm 3mm;page-break-after:avoid}table{border-collapse:collapse;width:100%}tr{page-break-inside:avoid}td,th{border:.3mm solid #000;padding:1mm 1.5mm;font-weight:normal}th{background:#ffcc80}thead{display:table-header-group}.c{text-align:center}"""
b = "<div style='height:170mm;text-align:center'><div style='padding-top:45mm;font-size:28pt'>潮貝市地震・津波対策<br>アクションプログラム２０２４</div><div style='font-size:14pt;padding-top:8mm'>（令和６年度～令和10年度）</div><div style='padding-top:35mm;font-size:14pt'>令和６年４月<br>潮貝市</div></div>"
b += "<h1>１　プログラムの概要</h1><p>　南海トラフを震源とする地震と津波から市民の命を守るため、地域防災計画に基づき、市が取り組む項目（アクション）と目標を定める。</p><p>　期間は令和６年度から令和10年度までの５年間とし、毎年度、進み具合を点検する。◎は重点アクションを表す。</p><h2>被害の想定</h2><table>" + rows([["区分", "最大の想定", "対策後"], ["死者数", "2,300人", "460人"], ["全壊棟数", "8,900棟", "6,100棟"], ["避難者数", "31,000人", "24,000人"]], 1) + "</table>"
ms = []
b += "<h1>２　アクション一覧</h1>"
for g, items in G:
    b += f"<h2>{g}</h2><table><thead>" + rows([[("No.", 1, 2), ("重点", 1, 2), ("アクション項目", 1, 2), ("取組の内容", 1, 2), ("減災目標", 2, 1), ("担当", 1, 2)], ["具体目標", "達成時期"]], 2) + "</thead>"
    for no, star, n, t, goal, when, dep, own in items:
        b += f"<tr><td class=c style='width:9mm'>{no}</td><td class=c style='width:9mm'>{star}</td><td style='width:48mm'>{n}</td><td>{t}</td><td style='width:50mm'>{goal}</td><td class=c style='width:26mm'>{when}</td><td style='width:42mm'>" + dep.replace("\n", "<br>") + "</td></tr>"
        ms.append(measure(n, [g], own, [], no, t, deadline=[when] if "毎" not in when else [], optionalSchedule=["."]))
    b += "</table>"
b += "<h1>３　推進体制</h1><p>　危機管理部防災課が全体を取りまとめ、防災会議に報告する。</p>"
weasyprint(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "潮貝市", "潮貝市地震・津波対策アクションプログラム2024", (2024, 2028), ms, None, "2024-04")
