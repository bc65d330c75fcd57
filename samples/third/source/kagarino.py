"""Slides: one measure a slide, text boxes, a road map of arrows drawn over a row of years."""
from third import *

NAME = "kagarino"
V = {1: "ビジョン１　市民にやさしい市役所", 2: "ビジョン２　職員が力を発揮できる市役所", 3: "ビジョン３　データが活きるまち"}
# vision, no, name, issue, content, departments as printed, owners, arrows [(label, from, to, row)], kpi (name, now, goal)
M = [
 (1, "1-1", "行政手続のオンライン化", "申請のために平日の昼間に来庁する必要があり、働く世代の負担になっています。", ["利用件数の多い100手続をオンライン化", "ぴったりサービスと県電子申請の使い分けを整理", "使いやすさを確かめる利用者テストを実施"], "デジタル戦略課（全庁）", ["デジタル戦略課"], [("手続の棚卸し", 5, 5, 0), ("オンライン化の実施（順次）", 6, 8, 0), ("利用者テスト", 6, 8, 1)], ("オンライン申請率", "18%（R4）", "60%（R8）")),
 (1, "1-2", "窓口ワンストップ化", "転入や出生の手続で複数の窓口を回り、同じ内容を何度も書いています。", ["手続ナビで必要な手続を事前に案内", "申請書の一括作成支援"], "市民課、税務課、子育て支援課", ["市民課", "税務課", "子育て支援課"], [("業務分析", 5, 5, 0), ("導入", 6, 6, 0), ("運用・改善", 7, 8, 0)], ("転入手続の所要時間", "75分（R4）", "40分（R8）")),
 (1, "1-3", "キャッシュレス決済の拡大", "現金だけの窓口が残り、会計に時間がかかっています。", ["証明書手数料のキャッシュレス化を支所へ拡大", "施設使用料へのクレジット決済の導入"], "会計課／市民課／文化スポーツ課", ["会計課", "市民課", "文化スポーツ課"], [("支所への拡大", 5, 6, 0), ("施設使用料の検討", 5, 6, 1), ("施設使用料の導入", 7, 8, 1)], ("キャッシュレス対応窓口数", "2か所（R4）", "14か所（R8）")),
 (2, "2-1", "基幹業務システムの標準化・共通化", "システムごとに改修が必要で、経費と職員の負担が増えています。", ["標準準拠システムへの移行", "移行に合わせた帳票と業務の見直し"], "デジタル戦略課・関係課", ["デジタル戦略課", "関係課"], [("現行分析・移行計画", 5, 5, 0), ("移行", 6, 7, 0), ("運用", 8, 8, 0)], ("標準化対象業務の移行率", "0%（R4）", "100%（R7）")),
 (2, "2-2", "AI・RPAの活用", "人手による入力が多く、繁忙期に残業が集中しています。", ["RPAの対象業務を毎年５業務追加", "議事録作成支援AIの導入"], "デジタル戦略課", ["デジタル戦略課"], [("RPAの対象拡大", 5, 8, 0), ("議事録AIの試行", 5, 5, 1), ("議事録AIの運用", 6, 8, 1)], ("年間削減時間", "850時間（R4）", "5,000時間（R8）")),
 (2, "2-3", "テレワーク環境の整備", "災害や感染症のときに、自宅で続けられる業務が限られています。", ["端末の更新に合わせて持出し可能な端末を配備", "サテライトオフィスの設置"], "人事課（主）、デジタル戦略課（副）", ["人事課", "デジタル戦略課"], [("端末の更新", 5, 7, 0), ("サテライトオフィスの検討", 5, 6, 1), ("設置", 7, 8, 1)], ("テレワーク実施率", "6%（R4）", "30%（R8）")),
 (3, "3-1", "オープンデータの充実", "公開しているデータが少なく、形式もそろっていません。", ["推奨データセットに沿った公開", "地元企業や学生とのデータ活用ワークショップ"], "政策企画課", ["政策企画課"], [("公開ルールの整備", 5, 5, 0), ("データの追加公開", 6, 8, 0)], ("公開データセット数", "12件（R4）", "100件（R8）")),
 (3, "3-2", "防災情報の一元配信", "防災無線の音が聞こえにくい地域があり、伝達の手段が分かれています。", ["防災アプリと登録メールの一括配信", "河川カメラと水位計の増設"], "危機管理課、土木課", ["危機管理課", "土木課"], [("設計", 5, 5, 0), ("整備", 6, 6, 0), ("配信開始", 7, 8, 0), ("河川カメラの増設", 5, 8, 1)], ("アプリ登録者数", "－", "20,000人（R8）")),
 (3, "3-3", "デジタルデバイド対策", "高齢者を中心に、スマートフォンの操作に不安を持つ市民がいます。", ["公民館でのスマホ相談会", "デジタル活用支援員の養成"], "高齢者支援課・生涯学習課", ["高齢者支援課", "生涯学習課"], [("相談会の開催", 5, 8, 0), ("支援員の養成", 6, 8, 1)], ("支援員の人数", "0人（R4）", "40人（R8）")),
]
css = """@page{size:297mm 210mm;margin:0}*{box-sizing:border-box}body{margin:0;font-family:'Noto Sans CJK JP';font-size:12pt;color:#222}
.s{width:297mm;height:210mm;position:relative;page-break-after:always;overflow:hidden}
.t{position:absolute;left:0;top:0;width:100%;height:17mm;background:#1f4e79;color:#fff;font-size:21pt;font-weight:bold;padding:3mm 10mm}
.f{position:absolute;right:8mm;bottom:4mm;font-size:10pt;color:#777}.g{position:absolute;left:10mm;bottom:4mm;font-size:9pt;color:#777}
.b{position:absolute;border:0.4mm solid #1f4e79;border-radius:2mm;padding:9mm 4mm 2mm}.b h4{position:absolute;left:0;top:0;margin:0;background:#1f4e79;color:#fff;padding:0.5mm 4mm;font-size:12pt;border-radius:1.5mm 0}
ul{margin:0;padding-left:6mm}p{margin:1mm 0}table{border-collapse:collapse}td,th{border:0.3mm solid #888;padding:1mm 2mm;font-size:11pt}th{background:#deebf7}"""
slides = []


def slide(title, body):
    slides.append((title, body))


toc = "".join(f"<p style='font-size:18pt;margin:6mm 20mm'>{t}</p>" for t in ("01　はじめに", "02　計画の位置付けと期間", "03　篝野市の現状", "04　体系", "05　個別施策", "06　推進体制"))
slide("目次", f"<div style='margin-top:28mm'>{toc}</div>")
slide("01　はじめに", "<div style='margin:26mm 14mm;font-size:15pt;line-height:1.8'><p>人口減少が進む中でも、市民一人ひとりに寄り添ったサービスを続けるため、デジタルの力で市役所の仕事を変えていきます。</p><p>DXはシステムを入れることではありません。市民の立場で仕事のやり方を見直すことです。</p><p>この計画は、令和５年度から令和８年度までの４年間に市が取り組むことをまとめたものです。</p></div>")
slide("02　計画の位置付けと期間", "<div style='margin:26mm 14mm;font-size:14pt'><p>■ 官民データ活用推進基本法第９条第３項に基づく市町村官民データ活用推進計画を兼ねます。</p><p>■ 第３次篝野市総合計画の部門別計画です。</p><table style='margin-top:8mm;width:240mm'><tr><th>計画</th><th>R4</th><th>R5</th><th>R6</th><th>R7</th><th>R8</th><th>R9</th></tr><tr><td>総合計画</td><td colspan=4 style='text-align:center'>前期基本計画</td><td colspan=2 style='text-align:center'>後期基本計画</td></tr><tr><td>DX推進計画</td><td></td><td colspan=4 style='text-align:center;background:#fce4d6'>本計画</td><td></td></tr></table></div>")
slide("03　篝野市の現状", "<div style='margin:24mm 14mm'><p>市民アンケート（令和４年８月、回答1,204人）の結果</p><table style='width:200mm'><tr><th>問　オンラインで済ませたい手続</th><th>割合</th></tr><tr><td>住民票など証明書の請求</td><td>71.3%</td></tr><tr><td>税の申告と納付</td><td>48.9%</td></tr><tr><td>子育てに関する手続</td><td>33.0%</td></tr><tr><td>施設の予約</td><td>29.4%</td></tr></table><p style='margin-top:8mm'>職員数の見通し</p><table style='width:200mm'><tr><th></th><th>R2</th><th>R7</th><th>R12</th></tr><tr><td>職員数（人）</td><td>612</td><td>588</td><td>541</td></tr></table></div>")
tree = ""
for v in V:
    tree += f"<div style='margin:5mm 10mm;display:flex'><div style='width:75mm;background:#2e75b6;color:#fff;padding:4mm;font-weight:bold'>{V[v]}</div><div style='margin-left:6mm;width:190mm'>" + "".join(f"<div style='border:0.3mm solid #2e75b6;margin-bottom:1.2mm;padding:1mm 3mm'>{m[1]}　{m[2]}</div>" for m in M if m[0] == v) + "</div></div>"
slide("04　体系", f"<div style='margin-top:22mm'>{tree}</div>")
for v, no, name, issue, content, dep, owners, arrows, kpi in M:
    rows = max(a[3] for a in arrows) + 1
    x0, w = 25, 63
    svg = "".join(f"<polygon points='{x0 + (a - 5) * w + 2},{r * 13 + 1} {x0 + (b - 4) * w - 8},{r * 13 + 1} {x0 + (b - 4) * w - 1},{r * 13 + 6.5} {x0 + (b - 4) * w - 8},{r * 13 + 12} {x0 + (a - 5) * w + 2},{r * 13 + 12}' fill='#9dc3e6' stroke='#1f4e79' stroke-width='.4'/><text x='{x0 + ((a - 5) + (b - 4)) * w / 2 - 2}' y='{r * 13 + 8}' font-size='4.2' text-anchor='middle'>{l}</text>" for l, a, b, r in arrows)
    years = "".join(f"<div style='position:absolute;left:{10 + x0 + k * w}mm;top:146mm;width:{w}mm;text-align:center;background:#ddd;border-left:0.5mm solid #fff;font-weight:bold'>R{5 + k}（{2023 + k}）</div>" for k in range(4))
    slide(f"施策{no}　{name}", f"""<div style='position:absolute;right:8mm;top:19mm;font-size:10.5pt'>{V[v]}</div>
<div class=b style='left:10mm;top:26mm;width:135mm;height:42mm'><h4>現状と課題</h4>{issue}</div>
<div class=b style='left:10mm;top:74mm;width:135mm;height:56mm'><h4>取組内容</h4><ul>{''.join(f'<li>{c}</li>' for c in content)}</ul></div>
<div class=b style='left:152mm;top:26mm;width:135mm;height:42mm'><h4>目標指標</h4><table style='width:100%'><tr><th>指標</th><th>現状</th><th>目標</th></tr><tr><td>{kpi[0]}</td><td>{kpi[1]}</td><td>{kpi[2]}</td></tr></table></div>
<div class=b style='left:152mm;top:74mm;width:135mm;height:56mm'><h4>担当課</h4>{dep}</div>
<div style='position:absolute;left:10mm;top:138mm;font-weight:bold;color:#1f4e79'>■ ロードマップ</div>{years}
<svg style='position:absolute;left:10mm;top:154mm' width='280mm' height='42mm' viewBox='0 0 280 42'>{svg}</svg>""")
slide("06　推進体制", "<div style='margin:26mm 14mm;font-size:14pt'><table style='width:250mm'><tr><th>会議体</th><th>構成</th><th>役割</th></tr><tr><td>DX推進本部</td><td>市長（本部長）、副市長、教育長、部長</td><td>方針の決定</td></tr><tr><td>DX推進委員会</td><td>各課長</td><td>進捗の管理</td></tr><tr><td>ワーキングチーム</td><td>公募職員</td><td>課題の検討</td></tr></table><p style='margin-top:8mm'>CIO補佐官（外部人材）が各会議に助言します。</p></div>")
cover = "<div class=s style='background:#eaf1f8'><div style='position:absolute;left:30mm;top:60mm;font-size:38pt;font-weight:bold;color:#1f4e79'>篝野市DX推進計画</div><div style='position:absolute;left:30mm;top:88mm;font-size:20pt'>2023 － 2026</div><div style='position:absolute;left:30mm;top:150mm;font-size:16pt'>令和５年３月<br>篝野市　企画部デジタル戦略課</div></div>"
html = f"<meta charset=utf-8><style>{css}</style>{cover}" + "".join(f"<div class=s><div class=t>{t}</div>{b}<div class=g>篝野市DX推進計画</div><div class=f>{n}</div></div>" for n, (t, b) in enumerate(slides, 1))
chromium(NAME, html)
ms = [measure(name, [V[v]], owners, [(l, 2018 + a, 2018 + b) for l, a, b, r in arrows], no, "".join(content), [kpi[0]],
              fields={"現状と課題": issue}, optionalSchedule=["^[0-9,.]+(%|分|か所|時間|件|人)"])
      for v, no, name, issue, content, dep, owners, arrows, kpi in M]
gold(NAME, "篝野市", "篝野市DX推進計画", (2023, 2026), ms, "企画部デジタル戦略課", "2023-03")
