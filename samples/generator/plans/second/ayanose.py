"""Equality: a table without years whose measures are told again (再掲) under other directions; targets in a table of their own."""
from sampler import front
from sampler.blocks import Cell, Heading, PageBreak, Para, Style, Table
from sampler.document import Look, Plan
from sampler.layouts import department_text, simple
from sampler.plan import group, measure as M

plan = Plan("ayanose", "綾ノ瀬市", "第5次綾ノ瀬市男女共同参画プラン", kind="男女共同参画", engines=("chromium", "text"), period=(2025, 2029), issued_by="市民協働部人権・男女共同参画課", published="2025-03",
            look=Look(page_number="{}", color="#8b2f5a", font="'IPAMincho',serif", css="h1,h2,h3,p.huge,p.caption{font-weight:normal}"), covers=["measures told again (再掲)", "no schedule at all", "table of targets of the plan", "departments with ・ in their names", "also as text"])
groups = plan.measures(
    group("基本目標Ⅰ　意識を変える/施策の方向１　学びの機会",
          M("1", "思い込みに気付く講座", "人権・男女共同参画課 生涯学習課", text="職場と地域に出向き、役割の決めつけに気付く体験型の講座を行う。"),
          M("2", "男性の家事入門", "人権・男女共同参画課 公民館", text="平日の夜に、献立から片付けまでを学ぶ教室を開く。"),
          M("3", "学校での進路学習", "学校教育課", text="性別にとらわれない仕事選びを、働く人の話から学ぶ。")),
    group("基本目標Ⅰ　意識を変える/施策の方向２　情報の発信",
          M("4", "表現の手引の改定", "広報・広聴課", text="広報紙の絵や言葉が偏らないよう、職員の手引を改める。")),
    group("基本目標Ⅱ　活躍を支える/施策の方向１　働く場",
          M("5", "育休を取りやすい職場の表彰", "商工労働課", text="男性の取得が進んだ市内の会社を表彰し、工夫を広める。"),
          M("6", "再就職の相談会", "商工労働課 ハローワーク", text="子連れで参加できる面接会を年四回開く。"),
          M("7", "審議会への登用", "全課", text="委員の改選のたびに、女性の割合を確かめる。")),
    group("基本目標Ⅲ　安心して暮らす/施策の方向１　暴力をなくす",
          M("8", "相談窓口の夜間開設", "人権・男女共同参画課", text="週二日、午後八時まで電話とチャットで相談を受ける。"),
          M("9", "若年層への出前授業", "人権・男女共同参画課 学校教育課", text="交際相手からの暴力を知る授業を全ての中学校で行う。")),
)
rows = [[Cell(t, head=True, align="center") for t in ("施策の方向", "通し番号", "具体的施策", "施策の概要", "担当課・室")]]
again = {"施策の方向１　働く場": ("2", "男性の家事入門"), "施策の方向１　暴力をなくす": ("3", "学校での進路学習")}
named = {m.number: m for g in groups for m in g.measures}
blocks, goal = [], None
for g in groups:
    if g.path[0] != goal:
        goal = g.path[0]
        blocks.append(Heading(2, goal))
    told = list(g.measures)
    repeat = named[again[g.path[1]][0]] if g.path[1] in again else None
    body = [([Cell(g.path[1], rows=len(told) + bool(repeat))] if i == 0 else []) + [Cell(m.number, align="center"), Cell(m.name), Cell(m.text), Cell(department_text(m, "\n"))] for i, m in enumerate(told)]
    if repeat:
        body.append([Cell(repeat.number, align="center"), Cell(f"{repeat.name}（再掲）"), Cell(repeat.text), Cell(department_text(repeat, "\n"))])
        plan.optional.append(repeat.name)
        plan.optional.append(f"{repeat.name}（再掲）")
    blocks.append(Table([28, 14, 42, 56, 34], rows + body, 1, Style(size=9, head_fill="#f3dce7")))
plan.indicators = [{"name": n, "path": p, "baselineYear": 2023, "baseline": b, "targetYear": 2029, "target": t} for n, b, t, p in [("審議会における女性の割合", "28.7%", "40%", "基本目標Ⅱ　活躍を支える"), ("男性職員の育児休業取得率", "36%", "85%", "基本目標Ⅱ　活躍を支える"), ("相談窓口を知っている人の割合", "51.3%", "75%", "基本目標Ⅲ　安心して暮らす")]]
kpi = simple([["項目", "基準値（令和5年度）", "目標値（令和11年度）"], ["審議会における女性の割合", "28.7%", "40%"], ["男性職員の育児休業取得率", "36%", "85%"], ["相談窓口を知っている人の割合", "51.3%", "75%"]], [80, 42, 42])
chapters = ["第1章　プランの趣旨", "第2章　プランの位置付け", "第3章　市の状況", "第4章　施策の内容", "第5章　数値目標", "第6章　推進"]
plan.add(*front.opening(plan, "令和7年3月", chapters, "プランの期間は、令和7年度から令和11年度までの5年間とする。", leader="line"),
         Heading(1, "第4章　施策の内容"), Para("（再掲）は、他の方向にも掲げる施策である。", "note"), *blocks, PageBreak(),
         Heading(1, "第5章　数値目標"), kpi, PageBreak(),
         *front.progress(plan, "第6章　推進"),
         *front.appendix(plan))
