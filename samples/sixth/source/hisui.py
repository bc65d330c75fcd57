"""An environment plan, serif, by WeasyPrint: name and text of a project in one cell, sections merged over rows, what residents do in bullets, columns."""
from sixth import *

NAME = "hisui"
# goal, policy, [(number, mark, name, text, sections as printed (None: merged with the row above))]
G = [
 ("基本目標１　脱炭素のまち", [
  ("施策１－１　再生可能エネルギーの利用を広げる", [("①", "★", "公共施設への太陽光発電設備の導入", "屋根や駐車場を活用し、初期費用のかからない方式により設備を置きます。", "環境政策課\n施設経営課"), ("②", "", "家庭用蓄電池等の設置補助", "太陽光発電設備と併せて蓄電池を設ける世帯に、費用の一部を補助します。", "環境政策課"), ("③", "", "木質バイオマスの利用促進", "市内の森林から出る間伐材を、温浴施設の燃料として使います。", "農林課")]),
  ("施策１－２　省エネルギーを進める", [("①", "★", "事業者への省エネ診断の実施", "専門家を派遣し、設備の運転の仕方や更新について助言します。", "環境政策課\n商工課"), ("②", "", "公用車の電動化", "更新の時期に合わせて電気自動車等に切り替え、災害時の電源としても使います。", "管財課")])], [("市の事務事業からの温室効果ガス排出量", "9,840t-CO2", "4,900t-CO2"), ("太陽光発電設備の導入容量", "21.3MW", "45.0MW")], ["室温を適切に保ち、使わない部屋の照明を消します。", "車を買い替えるときは、電動車を選びます。"]),
 ("基本目標２　資源が巡るまち", [
  ("施策２－１　ごみを減らす", [("①", "★", "食品ロスの削減", "飲食店と協力して食べ切り運動を進め、余った食品を福祉団体へつなぎます。", "資源循環課"), ("②", "", "生ごみ処理機の購入補助", "生ごみを堆肥にする機器の購入費を補助し、使い方の講座を開きます。", None), ("③", "", "プラスチックの分別収集", "容器包装以外の製品も含めて集め、再商品化します。", None)]),
  ("施策２－２　適正に処理する", [("①", "", "不法投棄の監視", "監視カメラの設置と市民の見守り隊による巡回を行います。", "資源循環課\n市民協働課"), ("②", "", "クリーンセンターの長寿命化", "設備の更新を計画的に行い、令和20年度まで使い続けます。", "クリーンセンター")])], [("１人１日当たりのごみ排出量", "872g", "780g"), ("リサイクル率", "19.6％", "27.0％")], ["必要な量だけを買い、食べ切ります。", "マイバッグとマイボトルを持ち歩きます。"]),
 ("基本目標３　自然と共に生きるまち", [
  ("施策３－１　里山と水辺を守る", [("①", "", "翡翠川の水質調査", "市内12地点で年４回調査し、結果を公表します。", "環境保全課"), ("②", "", "里山保全団体への支援", "下草刈りや植樹を行う団体に、道具を貸し出し、活動費を補助します。", "農林課\n環境保全課"), ("③", "★", "特定外来生物の防除", "アライグマやオオキンケイギクの分布を調べ、市民と共に防除します。", "環境保全課")]),
  ("施策３－２　環境を学ぶ", [("①", "", "環境学習プログラムの提供", "小中学校の総合的な学習の時間に、講師を派遣します。", "環境政策課\n学校教育課"), ("②", "", "ひすい環境フェアの開催", "市民、団体、事業者が取組を紹介し合う催しを開きます。", "環境政策課")])], [("環境学習の参加者数", "1,120人", "2,000人"), ("生物化学的酸素要求量の環境基準達成率", "91.7％", "100％")], ["川や森の清掃活動に参加します。", "飼っている生き物を野外に放しません。"]),
]
CSS = """@page{size:A4;margin:22mm 20mm;@bottom-center{content:counter(page);font-size:9pt}@top-right{content:string(ch);font-size:8pt;color:#555}}@page:first{@bottom-center{content:''}@top-right{content:''}}
body{font-family:'Noto Serif CJK JP';font-size:10pt;line-height:1.6}h1{string-set:ch content();font-size:18pt;color:#16735a;page-break-before:always;border-bottom:1.2mm solid #16735a}h2{font-size:13.5pt;background:#16735a;color:#fff;padding:1mm 3mm;margin-top:7mm}h3{font-size:11.5pt;color:#16735a;margin:4mm 0 1mm;page-break-after:avoid}
table{border-collapse:collapse;width:100%}td,th{border:.3mm solid #16735a;padding:1mm 2mm}th{background:#e0f2ec;font-weight:bold}tr{page-break-inside:avoid}b{font-family:'Noto Sans CJK JP'}.who{border:.3mm dashed #888;border-radius:3mm;padding:2mm 4mm;margin:3mm 0;page-break-inside:avoid}.who ul{margin:0}.col{background:#fff7dd;padding:3mm 5mm;margin:5mm 0;page-break-inside:avoid}.star{color:#d36b00}.s{font-size:9pt}"""
b = "<div style='margin-top:60mm;text-align:center'><div style='font-size:15pt'>第３次</div><div style='font-size:30pt;font-weight:bold'>翡翠市環境基本計画</div><div style='font-size:13pt'>～ 山の緑と川のひかりを 次の世代へ ～</div><div style='margin-top:85mm;font-size:14pt'>令和５（2023）年３月<br>翡翠市</div></div>"
b += "<h1>第１章　計画の基本的事項</h1><h3>１　計画の位置付け</h3><p>翡翠市環境基本条例第８条に基づく、環境の保全及び創造に関する総合的な計画です。「翡翠市地球温暖化対策実行計画（区域施策編）」を含みます。</p><h3>２　計画の期間</h3><p>令和５年度から令和12年度までの８年間です。中間年に当たる令和８年度に見直します。</p><h3>３　めざす環境の姿</h3><p>前計画の期間に、ごみの量は8.2％減りましたが、リサイクル率は目標に届きませんでした。</p><table>" + tr(["前計画の指標", "目標", "実績（令和３年度）", "評価"], "th") + tr(["ごみの総排出量", "24,000t", "24,310t", "△"]) + tr(["公害苦情の件数", "40件", "33件", "○"]) + "</table>"
b += "<h1>第２章　施策の体系</h1><table>" + tr(["基本目標", "施策"], "th") + "".join(tr([(g, 1, len(ps))if k == 0 else None, p]) for g, ps, *_ in G for k, (p, _) in enumerate(ps)) + "</table><div class=col><b>コラム　「翡翠」の名の由来</b><br>市内を流れる翡翠川は、川底の石が緑に見えることから、その名が付いたといわれています。</div><h1>第３章　施策の展開</h1><p class=s>「★」は、重点的に進める取組を示します。</p>"
for g, ps, ind, who in G:
    b += f"<h2>{g}</h2>"
    for p, ms in ps:
        b += f"<h3>{p}</h3><table><colgroup><col style='width:76%'><col style='width:24%'></colgroup>" + tr(["主な取組", "担当課"], "th")
        for k, (no, mk, n, t, d) in enumerate(ms):
            span = 1
            while k + span < len(ms) and ms[k + span][4] is None: span += 1
            b += tr([f"<b>{no} {n}</b>" + (f" <span class=star>{mk}</span>" if mk else "") + f"\n{t}", (d, 1, span) if d else None])
        b += "</table>"
    b += f"<h3>市民・事業者に期待される取組</h3><div class=who><ul>" + "".join(f"<li>{w}</li>" for w in who) + "</ul></div><h3>環境指標</h3><table>" + tr(["指標", "現状値（令和３年度）", "目標値（令和12年度）"], "th") + "".join(tr(x) for x in ind) + "</table>"
b += "<h1>第４章　計画の進行管理</h1><p>毎年度、環境政策課が取組の実施状況を取りまとめ、環境審議会の意見を聴き、年次報告書として公表します。</p><h1>資料編</h1><h3>策定の経過</h3><table>" + tr(["年月日", "内容"], "th") + tr(["令和４年５月18日", "第１回環境審議会（諮問）"]) + tr(["令和４年12月１日～28日", "パブリックコメント（意見７件）"]) + tr(["令和５年２月９日", "答申"]) + "</table><h3>用語解説</h3><p><b>食品ロス</b>　まだ食べられるのに捨てられる食品のこと。<br><b>特定外来生物</b>　海外から持ち込まれた生物のうち、生態系などに害を及ぼすものとして法律で定められたもの。</p>"
weasyprint(NAME, f"<meta charset=utf-8><style>{CSS}</style>" + b)
ms = []
for g, ps, *_ in G:
    for p, rows in ps:
        own = None
        for no, mk, n, t, d in rows:
            own = d.split("\n") if d else own
            ms.append(measure(n, ["第３章　施策の展開", g, p], own, (), no, t, **({"marks": ["重点"]} if mk else {})))
gold(NAME, "翡翠市", "第３次翡翠市環境基本計画", (2023, 2030), ms, None, "2023-03", indicators=[indicator(a, g, 2021, x, 2030, y) for g, _, ind, _ in G for a, x, y in ind])
