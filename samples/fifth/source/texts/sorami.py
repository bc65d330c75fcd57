"""A town's DX plan of sheets in which the years stand below each other: number and name in one row, lead and partner sections side by side, lists in cells."""
from texts import *

DATA = [
    ("戦略Ⅰ　町民が実感できるデジタル化", [
        ("1", "来なくていい役場づくり", "税務住民課", "福祉課、教育課", "役場の窓口は平日の日中しか開いていない。", ["電子申請の手続を年に２０ずつ増やす。", "郵送と電子申請の案内を一つのページにまとめる。"],
         ["申請フォームの作成", "手続の拡大", "手続の拡大"], ("電子申請の手続数", "20", "40", "60")),
        ("2", "証明書の自動交付", "税務住民課", "", "コンビニ交付の割合が１割に届かない。", ["役場の玄関に交付機を置く。", "手数料を窓口の半額とする。"],
         ["交付機の設置", "利用の促進", "利用の促進"], ("コンビニ等での交付割合", "15％", "25％", "35％")),
        ("3", "デジタル回覧板", "まちづくり課", "総務課", "回覧板が届くまでに２週間かかる地区がある。", ["自治会向けの連絡アプリを導入する。"],
         ["モデル地区での試行", "全地区への展開", "運用"], None),
    ]),
    ("戦略Ⅱ　仕事が変わるデジタル化", [
        ("4", "窓口業務の改革", "総務課", "税務住民課、福祉課", "同じ書類を複数の課で受け取っている。", ["業務の流れを図にする。", "重複する書類をなくす。"],
         ["業務量調査", "改善案の作成", "改善の実施"], None),
        ("5", "会議録作成の自動化", "議会事務局", "総務課", "会議録の作成に１回当たり８時間かかる。", ["音声認識のソフトウェアを導入する。"],
         ["導入", "運用", "運用"], ("会議録の作成時間", "6時間", "4時間", "3時間")),
        ("6", "標準化・ガバメントクラウドへの移行", "総務課", "全課", "独自に改修した機能が多い。", ["標準仕様との差を調べる。", "運用の経費を抑える。"],
         ["移行", "運用", "運用"], None),
    ]),
    ("戦略Ⅲ　地域が元気になるデジタル化", [
        ("7", "見守りセンサーの貸出し", "福祉課", "社会福祉協議会", "独り暮らしの高齢者が３００人を超えた。", ["電気の使い方で異変を知らせる機器を貸し出す。"],
         ["実証", "貸出しの開始", "貸出しの拡大"], ("貸出し台数", "10台", "50台", "100台")),
        ("8", "観光案内のデジタル化", "産業課", "まちづくり課", "案内板の更新が追いつかない。", ["二次元コード付きの案内板に改める。", "多言語の案内を用意する。"],
         ["調査", "整備", "整備"], None),
    ]),
]
text = """

# 空見町DX推進計画

令和6年度～令和8年度

令和6年3月
空見町

## 1 計画の趣旨

空見町は、星の見える町として知られる一方、若者の流出が続いています。デジタルの力で、町民の暮らしと職員の仕事の両方を軽やかにします。

## 2 計画期間

令和6年度から令和8年度までの3か年とします。

## 3 取組一覧

戦略	No.	取組名	主管課
"""
for strategy, items in DATA:
    for i, item in enumerate(items):
        text += row(strategy if i == 0 else "", item[0], item[1], item[2])
text += "\n## 4 取組シート\n\n"
measures = []
for strategy, items in DATA:
    text += "### " + strategy + "\n\n"
    for number, name, lead, partner, issue, works, phases, goal in items:
        text += row("No.", number, "取組名", name) + row("主管課", lead, "関係課", partner or "－")
        text += row("現状・課題", issue, "", "")
        text += row("取組内容", "<ul><li>" + "</li><li>".join(works) + "</li></ul>" if len(works) > 1 else works[0], "", "")
        text += row("年度別計画", "令和6年度", phases[0], "") + row("", "令和7年度", phases[1], "") + row("", "令和8年度", phases[2], "")
        spans = []
        for label, year in zip(phases, (2024, 2025, 2026)):
            if spans and spans[-1][0] == label:
                spans[-1][2] = year
            else:
                spans.append([label, year, year])
        plan = " ".join("%s@%d-%d" % tuple(s) for s in spans)
        if goal:
            text += row("目標指標", goal[0], "", "") + row("目標値", "R6", "R7", "R8") + row("", *goal[1:])
            plan += "".join(" %s@%d-%d" % (v, y, y) for v, y in zip(goal[1:], (2024, 2025, 2026)))
        text += "\n"
        measures.append(measure(number, name, [strategy], lead + "".join("、調整:" + p for p in partner.split("、") if p), plan, "".join(works), [goal[0]] if goal else []))
    text += "%d\n\n" % (4 + len(measures))
text += """## 5 推進体制

町長を本部長とする本部と、各課の若手職員によるワーキンググループで進めます。

会議	開催
推進本部	年2回
ワーキンググループ	毎月
"""
write("sorami", text, "空見町", "空見町DX推進計画", measures, published="2024-03", period=(2024, 2026))
