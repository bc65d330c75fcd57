"""Disaster prevention: a wide landscape table whose years are halves under spanned headings, marked with ●○◎△ and a legend."""
from sampler import front
from sampler.blocks import Heading, PageBreak, Para, Style
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table, simple
from sampler.plan import group, measure as M

LEGEND = {"検討・調整": "△", "準備・設計": "○", "実施・整備": "●", "点検・見直し": "◎"}
plan = Plan("chidorihama", "千鳥浜市", "千鳥浜市国土強靱化地域計画　アクションプログラム2025", kind="防災", period=(2025, 2027), issued_by="危機管理局防災企画課", published="2025-04", revised="2025-10",
            look=Look(page="landscape", running_head="", page_number="アクションプログラム　{}", number_side="right", size=10, margin=15, color="#7a1f1f"),
            covers=["●○◎△ marks with legend", "half-year columns", "three-level header", "landscape", "departments with bureau"])

groups = plan.measures(
    group("1 直接の死を防ぐ/1-1 建物の倒壊",
          M("1101", "木造住宅の耐震診断士の派遣", "都市局建築指導課", "実施・整備 25H1-27H2", "昭和56年以前に建てられた木造住宅に診断士を無料で派遣する。"),
          M("1102", "保育所の天井落下防止", "こども局保育課 財政局財産管理課", "検討・調整 25H1; 準備・設計 25H2-26H1; 実施・整備 26H2-27H2", "つり天井のある遊戯室を順に改修する。"),
          M("1103", "ブロック塀撤去の助成", "都市局建築指導課", "実施・整備 25H1-26H2; 点検・見直し 27H1", "通学路に面する塀の撤去費を補助する。")),
    group("1 直接の死を防ぐ/1-2 津波からの避難",
          M("1201", "津波避難タワーの増設", "危機管理局防災企画課 土木局海岸課", "準備・設計 25H1-25H2; 実施・整備 26H1-27H1; 点検・見直し 27H2", "避難が間に合わない地区に2基を新設する。"),
          M("1202", "夜間避難訓練の実施", "危機管理局地域防災課", "検討・調整 25H1; 実施・整備 25H2-27H2", "日没後に要配慮者とともに歩く訓練を行う。")),
    group("2 救助と医療を途切れさせない/2-1 物資の備え",
          M("2101", "備蓄倉庫の分散配置", "危機管理局防災企画課", "検討・調整 25H1-25H2; 準備・設計 26H1; 実施・整備 26H2-27H2", "市内3か所に集まる備蓄を小学校区ごとに分ける。"),
          M("2102", "井戸の登録と水質検査", "市民局くらし安全課 保健所", "実施・整備 25H1-27H2", "災害時に使える井戸を登録し、年1回検査する。"),
          M("2103", "民間トラックとの輸送協定", "危機管理局地域防災課", "検討・調整 25H1; 準備・設計 25H2; 実施・整備 26H1-27H2", "協会と協定を結び、輸送の手順を定める。")),
    group("2 救助と医療を途切れさせない/2-2 医療の確保",
          M("2201", "透析患者の受入れ調整", "保健所 市民病院", "検討・調整 25H1-26H1; 実施・整備 26H2-27H2", "停電時に受け入れる病院の順番を決める。"),
          M("2202", "救護所の資機材の更新", "保健所", "準備・設計 25H1; 実施・整備 25H2; 点検・見直し 27H1-27H2", "発電機と簡易ベッドを入れ替える。")),
    group("3 行政の働きを保つ/3-1 庁舎と情報",
          M("3101", "庁舎の非常用電源の延長", "財政局財産管理課", "準備・設計 25H1-25H2; 実施・整備 26H1-26H2", "72時間の運転ができる燃料槽を設ける。"),
          M("3102", "職員参集システムの更新", "総務局人事課 総務局情報システム課", "検討・調整 25H1; 実施・整備 25H2-27H2", "安否と参集の見込みを自動で集計する。")),
)
years = Years(2025, 2027, "令和7年度", title="実　施　時　期", parts=["上半期", "下半期"])
table = measure_table(groups, [Column("path0", "起きてはならない\n事態（分野）", 28), Column("path1", "細目", 24), Column("number", "事業\n番号", 13), Column("name", "事業名", 46), Column("text", "内容", 55),
                               Column("dept", "担当部署", 37), Column("years", "", 63)], years, draw="marks", legend=LEGEND, style=Style(size=8, head_fill="#f4dcdc"), sep="、")
legend = simple([["凡例", "△　検討・調整", "○　準備・設計", "●　実施・整備", "◎　点検・見直し"]], [20, 36, 36, 36, 36], head=0, style=Style(rules="thin", size=8))
plan.add(*front.cover(plan, "令和7年4月", lines=["千鳥浜市国土強靱化地域計画", "アクションプログラム2025"], extra=["（令和7年10月一部改訂）"]),
         *front.contents(["1　アクションプログラムについて", "2　地域の特性", "3　事業の一覧", "4　進め方", "付録"], leader="period"),
         *front.background(plan, "1　アクションプログラムについて"), *map(Para, ["このプログラムは、令和7年度から令和9年度までの3年間に取り組む事業を定めるものです。"]), PageBreak(),
         Heading(1, "2　地域の特性"), front.population(plan, "表1　人口"), simple([["災害", "発生年月", "被害の概要"], ["台風による高潮", "平成16年9月", "床上浸水212棟、床下浸水540棟"], ["豪雨", "令和2年7月", "土砂崩れ18か所、断水1,300戸"], ["地震（震度5強）", "令和4年3月", "一部損壊77棟"]], [60, 40, 110], caption="表2　これまでの主な災害"), PageBreak(),
         Heading(1, "3　事業の一覧"), legend, table, PageBreak(),
         *front.progress(plan, "4　進め方"),
         *front.appendix(plan, head="付録"))
