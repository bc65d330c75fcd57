"""A strategy of a village: prose, lists of projects with the section in brackets, figures in boxes of their own; printed through cairo."""
import subprocess
from third import *

NAME = "natsumekawa"
G = [("基本目標１　魅力ある仕事をつくる", ("新規就業者数（累計）", "人", "12人（R5）", "60人（R11）"), [
  ("（１）農林業の担い手の確保", [("アグリインターンシップ事業", "都市部の学生を受け入れ、農業の仕事を体験してもらいます。", "農林課", ["農林課"]), ("スマート林業実証事業", "航空測量のデータを使い、山の境界の確認を早めます。", "農林課・建設課", ["農林課", "建設課"])], [("農業体験の参加者数", "８人", "50人")]),
  ("（２）起業と事業承継の支援", [("チャレンジショップ運営事業", "空き店舗を試しの店として安く貸し出します。", "商工観光課", ["商工観光課"]), ("事業承継マッチング事業", "後継者を探す事業者と承継を希望する人をつなぎます。", "商工観光課", ["商工観光課"])], [("新規起業件数", "２件", "15件")])]),
 ("基本目標２　新しい人の流れをつくる", ("転入者数（累計）", "人", "71人（R5）", "450人（R11）"), [
  ("（１）移住・定住の促進", [("お試し住宅の運営", "１週間から３か月まで、村の暮らしを体験できる住宅を用意します。", "企画課", ["企画課"]), ("空き家バンク事業", "登録の手続と片付けの費用を支援します。", "企画課・建設課", ["企画課", "建設課"]), ("オンライン移住相談", "週末にビデオ通話で相談に応じます。", "企画課", ["企画課"])], [("空き家の成約件数", "３件", "20件")]),
  ("（２）関係人口の創出", [("デジタル村民制度", "電子村民証を発行し、村の意思決定に参加できる仕組みをつくります。", "企画課", ["企画課"])], [("デジタル村民の数", "－", "1,000人")])]),
 ("基本目標３　安心なくらしを守る", ("住み続けたいと思う村民の割合", "％", "68.5％（R5）", "75％（R11）"), [
  ("（１）地域の移動手段の確保", [("自動運転サービス導入事業", "診療所と道の駅を結ぶ低速の自動運転車を運行します。", "総務課・企画課", ["総務課", "企画課"]), ("ドローン配送実証事業", "買い物が難しい集落へ日用品を届ける実証を行います。", "企画課", ["企画課"])], [("自動運転の利用者数", "－", "年6,000人")]),
  ("（２）遠隔医療・見守り", [("オンライン診療支援事業", "集会所に端末を置き、看護師が付き添って診療を受けられるようにします。", "住民福祉課（診療所）", ["住民福祉課", "診療所"]), ("センサー見守り事業", "電気の使い方の変化から異常に気付き、家族に知らせます。", "住民福祉課", ["住民福祉課"])], [("見守りの対象世帯数", "０世帯", "120世帯")])])]
css = """@page{size:A4;margin:20mm;@top-right{content:'棗川村デジタル田園都市構想総合戦略';font-size:8pt}@bottom-center{content:counter(page)}}@page:first{@top-right{content:''}@bottom-center{content:''}}body{font-family:'Noto Sans CJK JP';font-size:10.5pt;line-height:1.6}h1{font-size:15pt;page-break-before:always;border-left:3mm solid #e67e22;padding-left:3mm}h2{font-size:13pt;background:#fdebd0;padding:1mm 3mm}h3{font-size:11.5pt;border-bottom:.3mm solid #e67e22}.k{border:.5mm solid #e67e22;padding:1mm 3mm;margin:2mm 0;width:130mm}dl{margin:0 0 0 6mm}dt{font-weight:bold}dd{margin:0 0 2mm 6mm}table{border-collapse:collapse}td,th{border:.3mm solid #999;padding:.8mm 2mm;font-size:9.5pt}th{background:#fdebd0}"""
b = "<div style='height:240mm;text-align:center'><p style='padding-top:65mm;font-size:25pt'>棗川村<br>デジタル田園都市構想総合戦略</p><p>令和７年度 ▶ 令和11年度</p><p style='padding-top:90mm'>令和７年３月<br>長野県　棗川村</p></div>"
b += "<h1>第１章　基本的な考え方</h1><p>　本村では、平成27年度から２期にわたり総合戦略を進めてきました。国の「デジタル田園都市国家構想総合戦略」を踏まえ、デジタルの力を生かして地方創生をさらに進めるため、本戦略を策定します。</p><p>　戦略の期間は、令和７年度から令和11年度までの５年間とします。</p><h1>第２章　人口の現状と見通し</h1><table><tr><th>年</th><th>2010</th><th>2015</th><th>2020</th><th>2030（推計）</th><th>2040（推計）</th></tr><tr><td>総人口</td><td>3,912</td><td>3,544</td><td>3,180</td><td>2,490</td><td>1,880</td></tr><tr><td>高齢化率</td><td>36.1%</td><td>41.0%</td><td>45.3%</td><td>49.9%</td><td>51.2%</td></tr></table><h1>第３章　基本目標と具体的な施策</h1>"
ms, ind = [], []
for g, (kn, u, now, goal), ps in G:
    b += f"<h2>{g}</h2><table><tr><th>数値目標</th><th>基準値</th><th>目標値</th></tr><tr><td>{kn}</td><td>{now}</td><td>{goal}</td></tr></table>"
    ind.append({"name": kn, "path": g, "baselineYear": 2023, "baseline": now.split("（")[0], "targetYear": 2029, "target": goal.split("（")[0].replace("％", "%")})
    for p, items, kpis in ps:
        b += f"<h3>{p}</h3><p>＜主な事業＞</p><dl>" + "".join(f"<dt>◇ {n}（{dep}）</dt><dd>{t}</dd>" for n, t, dep, own in items) + "</dl><div class=k>重要業績評価指標（KPI）<br>" + "<br>".join(f"・{n}　{a}（R5）→{z}（R11）" for n, a, z in kpis) + "</div>"
        for n, t, dep, own in items: ms.append(measure(n, [g, p], own, [], None, t))
b += "<h1>第４章　推進と検証</h1><p>　産官学金労言の代表からなる検証会議を毎年度開き、KPIの達成状況を確かめ、必要な見直しを行います。</p>"
weasyprint(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
subprocess.run(["pdftocairo", "-pdf", str(target(NAME)), str(target(NAME)) + "2"], check=True)
os.replace(str(target(NAME)) + "2", target(NAME))
gold(NAME, "棗川村", "棗川村デジタル田園都市構想総合戦略", (2025, 2029), ms, None, "2025-03", indicators=ind,
     municipality={"name": "棗川村", "prefecture": "長野県", "code": None})
