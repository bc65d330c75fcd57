"""A data plan of 2019: the change of era in the header, landscape pages amid portrait ones, half-years, bars of cells joined, an overview by article."""
from third import *

NAME = "yodoume"
Y = ("平成31年度<br>（令和元年度）", "令和２年度", "令和３年度", "令和４年度")
F = {1: "方針１　手続のデジタル化", 2: "方針２　データの利活用", 3: "方針３　情報格差の解消", 4: "方針４　業務改革と情報基盤"}
# policy, no, name, content, dept, owners, [(label, half0, half1)] halves 0..7 from 2019 H1, new mark
M = [
 (1, "1-1", "子育てワンストップサービスの推進", "児童手当などの手続を電子化する。", "子ども課", ["子ども課"], [("準備", 0, 1), ("順次拡大", 2, 7)], "○"),
 (1, "1-2", "施設予約システムの更新", "公民館と体育施設の予約を一つにまとめる。", "生涯学習課／スポーツ振興室", ["生涯学習課", "スポーツ振興室"], [("要件定義", 0, 0), ("構築", 1, 2), ("運用", 3, 7)], ""),
 (1, "1-3", "コンビニ納付の拡大（使用料・保育料）", "納付できる料金の種類を増やす。", "会計課・収納課", ["会計課", "収納課"], [("検討", 0, 1), ("導入", 2, 3), ("運用", 4, 7)], "○"),
 (2, "2-1", "オープンデータカタログサイトの開設", "公開データを探しやすい専用のページを設ける。", "企画政策課", ["企画政策課"], [("構築", 0, 1), ("公開・更新", 2, 7)], "○"),
 (2, "2-2", "地域課題の分析におけるRESASの活用", "統計の分析手法を学ぶ研修を行う。", "企画政策課、商工課", ["企画政策課", "商工課"], [("研修の実施", 0, 7)], ""),
 (2, "2-3", "鳥獣被害のデータ化", "目撃と捕獲の位置を地図に蓄え、わなの配置に生かす。", "農林振興課", ["農林振興課"], [("実証", 0, 3), ("本格運用", 4, 7)], "○"),
 (3, "3-1", "タブレット教室の開催", "初めて使う人のための教室を開く。", "生涯学習課", ["生涯学習課"], [("開催", 0, 7)], ""),
 (3, "3-2", "公衆無線LANの整備", "観光地と避難所に無料の無線LANを設ける。", "観光課、危機管理室", ["観光課", "危機管理室"], [("設計", 0, 0), ("整備", 1, 5), ("運用", 6, 7)], "○"),
 (4, "4-1", "ペーパーレス会議の導入", "会議室に端末と大型画面を備える。", "総務課", ["総務課"], [("試行", 0, 1), ("導入", 2, 7)], "○"),
 (4, "4-2", "自治体クラウドへの移行", "県内の３市で基幹系システムを共同で使う。", "情報管理室", ["情報管理室"], [("協議", 0, 2), ("移行", 3, 5), ("運用", 6, 7)], ""),
 (4, "4-3", "セキュリティ監査の実施", "外部の専門家による監査を受ける。", "情報管理室", ["情報管理室"], [("実施", 0, 7)], ""),
]
css = """@page{size:A4;margin:20mm 18mm}@page wide{size:A4 landscape;margin:15mm}body{font-family:'IPAMincho';font-size:10.5pt;line-height:1.6}h1{font-size:14pt;font-family:IPAGothic;page-break-before:always}h2{font-size:12pt;font-family:IPAGothic}.w{page:wide;page-break-before:always}table{border-collapse:collapse;width:100%}td,th{border:.3mm solid #000;padding:.8mm 1.2mm;font-size:9pt;font-weight:normal}th{background:#e2e2e2;font-family:IPAGothic}.c{text-align:center}.p{text-align:center;background:#cfe2f3}"""
b = "<div style='text-align:center;height:240mm'><p style='padding-top:65mm;font-size:26pt'>淀梅市<br>官民データ活用推進計画</p><p style='font-size:14pt'>（2019年度～2022年度）</p><p style='padding-top:85mm;font-size:14pt'>平成31年３月<br>淀　梅　市</p></div>"
b += "<h1>第１　総則</h1><h2>１　目的</h2><p>　官民データ活用推進基本法第９条第３項に基づき、市の区域における官民データ活用の推進に関する施策についての基本的な計画を定める。</p><h2>２　計画の期間</h2><p>　平成31年度（2019年度）から平成34年度（2022年度）までの４年間とする。</p><h2>３　法の規定と方針の対応</h2><table><tr><th>法の条項</th><th>内容</th><th>方針１</th><th>方針２</th><th>方針３</th><th>方針４</th></tr><tr><td class=c>第10条</td><td>手続における情報通信技術の利用</td><td class=c>○</td><td></td><td></td><td></td></tr><tr><td class=c>第11条</td><td>データの容易な利用</td><td></td><td class=c>○</td><td></td><td></td></tr><tr><td class=c>第14条</td><td>格差の是正</td><td></td><td></td><td class=c>○</td><td></td></tr><tr><td class=c>第15条</td><td>規格の整備</td><td></td><td></td><td></td><td class=c>○</td></tr></table>"
b += "<h1>第２　現状と課題</h1><p>　平成30年12月に市民1,500人を対象に調査を行った。</p><table><tr><th>問　市役所の手続で不便なこと</th><th>件数</th><th>割合</th></tr><tr><td>受付時間が短い</td><td>412</td><td>44.1％</td></tr><tr><td>書類が多い</td><td>388</td><td>41.5％</td></tr><tr><td>特にない</td><td>201</td><td>21.5％</td></tr></table>"
b += "<div class=w><h2>第３　個別施策及び工程表</h2><table style='table-layout:fixed'><colgroup><col style='width:12mm'><col style='width:48mm'><col style='width:58mm'><col style='width:28mm'><col style='width:9mm'>" + "<col style='width:14mm'>" * 8 + "</colgroup><thead><tr><th rowspan=2>番号</th><th rowspan=2>施策名</th><th rowspan=2>内容</th><th rowspan=2>担当課</th><th rowspan=2>新規</th>" + "".join(f"<th colspan=2>{y}</th>" for y in Y) + "</tr><tr>" + "<th>上期</th><th>下期</th>" * 4 + "</tr></thead><tbody>"
ms = []; last = None
for p, no, name, text, dep, own, phases, new in M:
    if p != last: b += f"<tr><td colspan=13 style='background:#f4f4f4;font-family:IPAGothic'>{F[p]}</td></tr>"; last = p
    cells, at = "", 0
    for l, a, z in phases: cells += f"<td colspan={z - a + 1} class=p>{l}</td>"; at = z + 1
    b += f"<tr><td class=c>{no}</td><td>{name}</td><td>{text}</td><td>{dep}</td><td class=c>{new}</td>{cells}</tr>"
    ms.append(measure(name, [F[p]], own, [phase(l, 2019 + a // 2, 2019 + z // 2, f"H{a % 2 + 1}", f"H{z % 2 + 1}") for l, a, z in phases], no, text, new=bool(new)))
b += "</tbody></table><p style='font-size:8.5pt'>※新規の欄の○は、平成31年度から新たに始める施策を示す。</p></div>"
b += "<h1>第４　推進体制</h1><p>　副市長を本部長とする情報化推進本部が進行を管理する。</p><table><tr><th>職</th><th>役割</th></tr><tr><td>本部長（副市長）</td><td>全体の統括</td></tr><tr><td>事務局（情報管理室）</td><td>調整及び取りまとめ</td></tr></table>"
weasyprint(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "淀梅市", "淀梅市官民データ活用推進計画", (2019, 2022), ms, None, "2019-03")
