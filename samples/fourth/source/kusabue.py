"""A plan for education: policies merged at the left, projects with circled numbers and no text of their own, sections at the right; before each table prose and two indicators in a row."""
import pathlib, tempfile
from fourth import *
from words import Paper

NAME = "kusabue"
G = [("基本目標１　確かな学力を育む", "児童生徒が自ら学ぶ力を身に付けられるよう、授業を改善します。", [("授業が分かると答えた児童生徒の割合", "82.1％", "88％")], [
   ("１　授業の改善", [("①", "学力向上推進プランの実施", "指導室", ["指導室"]), ("②", "小学校における教科担任制の拡大", "指導室・教職員課", ["指導室", "教職員課"]), ("③", "学習支援員の配置", "教職員課", ["教職員課"])]),
   ("２　情報教育の推進", [("①", "１人１台端末の活用", "教育ＩＣＴ推進室", ["教育ＩＣＴ推進室"]), ("②", "情報モラル教育の充実", "教育ＩＣＴ推進室\n生徒指導室", ["教育ＩＣＴ推進室", "生徒指導室"])])]),
  ("基本目標２　豊かな心を育む", "命の大切さを知り、他者を思いやる心を育てます。", [("いじめはどんな理由があってもいけないと思う児童生徒の割合", "96.4％", "100％")], [
   ("１　道徳・人権教育の推進", [("①", "道徳の授業の公開", "指導室", ["指導室"]), ("②", "人権の花運動", "人権・同和教育室", ["人権・同和教育室"])]),
   ("２　いじめ・不登校への対応", [("①", "スクールカウンセラーの配置", "生徒指導室", ["生徒指導室"]), ("②", "校内教育支援センターの設置", "生徒指導室\n学校施設課", ["生徒指導室", "学校施設課"]), ("③", "フリースクールとの連携", "生徒指導室", ["生徒指導室"])])]),
  ("基本目標３　学びを支える環境を整える", "安全で快適な学校と、地域と共にある学校をつくります。", [("体育館の空調設置率", "12.5％", "100％")], [
   ("１　学校施設の整備", [("①", "体育館への空調の設置", "学校施設課", ["学校施設課"]), ("②", "トイレの洋式化", "学校施設課", ["学校施設課"]), ("③", "学校給食センターの建替え", "学校給食課・学校施設課", ["学校給食課", "学校施設課"])]),
   ("２　地域との協働", [("①", "コミュニティ・スクールの推進", "生涯学習課", ["生涯学習課"]), ("②", "部活動の地域展開", "指導室\nスポーツ振興課\n文化振興課", ["指導室", "スポーツ振興課", "文化振興課"])])])]
T = Paper(font="Noto Sans CJK JP", strong="Noto Sans CJK JP", size=10, margin=24); T.footer("", "")
for _ in range(7): T.p()
T.p("草笛市教育振興基本計画", 28, True, True); T.p("2024 ⇒ 2028", 18, False, True); T.p("夢に向かって　学び続ける　草笛っ子", 13, False, True)
for _ in range(14): T.p()
T.p("草笛市・草笛市教育委員会", 15, False, True); T.page()
T.p("第１章　総論", 16, True); T.p("１　策定の趣旨", 12, True); T.prose("教育基本法第17条第２項に基づき、本市の教育の振興のための施策に関する基本的な計画として策定します。"); T.p("２　計画の期間", 12, True); T.prose("2024年度（令和６年度）から2028年度（令和10年度）までの５年間です。")
T.p("３　教育を取り巻く状況", 12, True); T.grid([["区分", "2014年", "2019年", "2023年"], ["児童数", "3,912人", "3,540人", "3,108人"], ["生徒数", "2,044人", "1,870人", "1,702人"]], fill="DDEBF7")
T.page(); T.p("第２章　基本目標と施策", 16, True)
ms, ind = [], []
for g, pro, inds, ps in G:
    T.p(g, 14, True, before=8, keep=True); T.prose(pro); T.p("◎成果指標", 10.5, True, keep=True)
    T.grid([["指　標", "現　状\n（2022年度）", "目　標\n（2028年度）"]] + [list(x) for x in inds], widths=(90, 35, 35), fill="FFF2CC")
    n = sum(len(i) for _, i in ps); t = T.table(1 + n, 4, (42, 8, 72, 38))
    T.put(t.cell(0, 0), "施　策", center=True, fill="DDEBF7"); T.put(t.cell(0, 1).merge(t.cell(0, 2)), "主な取組", center=True, fill="DDEBF7"); T.put(t.cell(0, 3), "担当課・室", center=True, fill="DDEBF7")
    i = 1
    for p, items in ps:
        T.put(t.cell(i, 0).merge(t.cell(i + len(items) - 1, 0)), p)
        for no, name, dep, own in items:
            T.put(t.cell(i, 1), no, center=True); T.put(t.cell(i, 2), name); T.put(t.cell(i, 3), dep); i += 1
            ms.append(measure(name, [g, p], own, [], no, None))
    T.p(after=0)
    for a, x, y in inds: ind.append(indicator(a, g, 2022, x, 2028, y.replace("％", "%")))
T.page(); T.p("資料編", 16, True); T.p("策定の経過", 12, True); T.grid([["年月日", "内容"], ["2023年５月22日", "第１回策定委員会"], ["2024年１月", "意見公募"], ["2024年３月", "計画の決定"]], fill="DDEBF7"); T.p("発行　2024（令和６）年３月"); T.p("編集　草笛市教育委員会教育総務課"); 
with tempfile.TemporaryDirectory() as d:
    f = pathlib.Path(d, NAME + ".docx"); T.save(f); office(NAME, f)
gold(NAME, "草笛市", "草笛市教育振興基本計画", (2024, 2028), ms, None, "2024-03", indicators=ind)
lines = ["草笛市教育振興基本計画", "2024 ⇒ 2028", "草笛市・草笛市教育委員会", "", "第１章　総論", "", "２　計画の期間", "", "　2024年度（令和６年度）から2028年度（令和10年度）までの５年間です。", "", "第２章　基本目標と施策", ""]
for g, pro, inds, ps in G:
    lines += [g, "", "　" + pro, "", "◎成果指標", "指　標\t現　状（2022年度）\t目　標（2028年度）"] + ["\t".join(x) for x in inds] + ["", "施　策\t主な取組\t\t担当課・室"]
    for p, items in ps:
        for k, (no, name, dep, _) in enumerate(items): lines.append("\t".join([p if k == 0 else "", no, name, dep.replace("\n", " ")]))
    lines.append("")
lines += ["資料編", "", "年月日\t内容", "2023年５月22日\t第１回策定委員会", "2024年３月\t計画の決定", "", "発行　2024（令和６）年３月", "編集　草笛市教育委員会教育総務課"]
extraction(NAME, lines)
