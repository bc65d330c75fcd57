"""Slides made of tables: labels set upright at the left, two measures a page, figures by year, bars below a year row, a legend of colours."""
from slides import Deck
from third import *

NAME = "fuyuzora"
Y = (5, 6, 7)
B = {1: "基本方針１　いつでもどこでも市役所", 2: "基本方針２　働き方を変える市役所"}
# policy, no, name, outline, department printed, owners, (kpi, values), [(label, from, to, kind)]
M = [
 (1, "1", "リモート窓口の開設", "支所と本庁をビデオ通話でつなぎ、専門的な相談を支所でも受けられるようにする。", "市民課（支所）、福祉課", ["市民課", "支所", "福祉課"], ("相談件数", ("50件", "150件", "300件")), [("実証", 5, 5, 0), ("本格実施", 6, 7, 1)]),
 (1, "2", "LINEによる通報・申請", "道路の損傷の通報と粗大ごみの申込みをLINEで受け付ける。", "建設課、環境課", ["建設課", "環境課"], ("受付件数", ("400件", "800件", "1,200件")), [("構築", 5, 5, 0), ("運用", 6, 7, 1)]),
 (1, "3", "図書館の電子書籍サービス", "児童書と郷土資料を中心に電子書籍をそろえる。", "図書館", ["図書館"], ("貸出点数", ("3,000点", "5,000点", "8,000点")), [("サービス提供", 5, 7, 1)]),
 (1, "4", "学校と保護者の連絡のデジタル化", "欠席の連絡とお便りの配布をアプリに移す。", "学校教育課", ["学校教育課"], ("利用校数", ("6校", "18校", "18校")), [("モデル校で試行", 5, 5, 0), ("全校で実施", 6, 7, 1)]),
 (2, "5", "文書の電子化と電子決裁", "起案から廃棄までの文書の流れを電子化する。", "総務課（デジタル推進課）", ["総務課", "デジタル推進課"], ("電子決裁率", ("－", "50％", "90％")), [("要件定義", 5, 5, 0), ("導入", 6, 6, 0), ("運用", 7, 7, 1)]),
 (2, "6", "勤怠管理システムの更新", "紙の届をなくし、時間外勤務を見える形にする。", "人事課", ["人事課"], ("紙の届の枚数", ("9,000枚", "1,000枚", "0枚")), [("選定", 5, 5, 0), ("更新", 6, 6, 0), ("運用", 7, 7, 1)]),
]
d = Deck(font="Noto Sans CJK JP", width=254, height=190.5)
d.slide(); d.text(15, 55, 224, 20, "冬空市デジタル推進計画", 34, True, "#0b5345"); d.text(15, 78, 224, 12, "アクションプラン（令和５年度～令和７年度）", 20, False, "#0b5345"); d.text(15, 140, 224, 10, "令和５年３月　　冬空市デジタル推進課", 16)
page = 1
d.slide(); d.text(0, 4, 254, 12, "　アクションプランの見方", 20, True, "#ffffff", fill="#117864"); d.text(232, 180, 18, 7, str(page), 10, align="right")
d.text(10, 22, 234, 40, "・取組ごとに、概要、担当課、目標及び工程を示します。\n・工程の色は次のとおりです。", 14)
d.text(20, 60, 40, 10, "準備・試行", 12, fill="#f9e79f", line="#7f8c8d", middle=True); d.text(65, 60, 40, 10, "実施・運用", 12, fill="#a9dfbf", line="#7f8c8d", middle=True)
page += 1
d.slide(); d.text(0, 4, 254, 12, "　取組一覧", 20, True, "#ffffff", fill="#117864"); d.text(232, 180, 18, 7, str(page), 10, align="right")
d.table(10, 24, [80, 15, 130], [["基本方針", "No.", "取組名"]] + [[(B[m[0]], 1, sum(x[0] == m[0] for x in M)) if k in (0, 4) else None, m[1], m[2]] for k, m in enumerate(M)], [9] * 7, 12)
ms = []
for k in range(0, len(M), 2):
    page += 1; d.slide(); d.text(0, 4, 254, 12, "　" + B[M[k][0]], 18, True, "#ffffff", fill="#117864"); d.text(232, 180, 18, 7, str(page), 10, align="right")
    for j, m in enumerate(M[k:k + 2]):
        pol, no, name, out, dep, own, (kn, vals), phases = m
        y = 22 + j * 78
        d.text(8, y, 238, 9, f"取組{no}　{name}", 14, True, fill="#d1f2eb", line="#117864", middle=True)
        d.table(8, y + 10, [10, 56, 57, 58, 57], [[("概\n要", 1, 1), (out, 4, 1), None, None, None], [("担\n当", 1, 1), (dep, 4, 1), None, None, None], [("目\n標", 1, 2), "指標", "令和５年度", "令和６年度", "令和７年度"], [None, kn, *vals], [("工\n程", 1, 1), "", "", "", ""]], [13, 11, 7, 7, 16], 11, head=0)
        for l, a, z, kind in phases:
            d.text(8 + 66 + (a - 5) * 57.3 + 1, y + 10 + 38 + 4, (z - a + 1) * 57.3 - 3, 8, l, 10.5, fill=("#f9e79f", "#a9dfbf")[kind], line="#7f8c8d", align="center", middle=True)
        ms.append(measure(name, [B[pol]], own, [(l, 2018 + a, 2018 + z) for l, a, z, _ in phases], no, out, [kn], optionalSchedule=["^[0-9,.]+", "^-$"]))
weasyprint(NAME, d.html())
gold(NAME, "冬空市", None, (2023, 2025), ms, "デジタル推進課", "2023-03")
