"""Health and food education: actions with bars over the stages of life and the section beside; what residents do at each stage; indicators of two plans."""
from fifth import *

NAME = "minamino"
ST = ("妊娠・乳幼児期", "学齢期", "青壮年期", "高齢期")
F = [
 ("１　栄養・食生活", "バランスのよい食事を、楽しく食べよう", [("離乳食教室", "離乳食の進め方を、試食を交えて学ぶ教室を開きます。", (1, 0, 0, 0), "健康推進課"), ("学校給食を通じた食育", "地場の野菜を使った献立と、生産者による出前授業を行います。", (0, 1, 0, 0), "学校給食センター"), ("野菜たっぷりキャンペーン", "スーパーと協力し、一皿多く野菜をとる呼び掛けをします。", (0, 1, 1, 1), "健康推進課\n農政課"), ("低栄養の予防", "通いの場へ栄養士が出向き、たんぱく質をとる工夫を伝えます。", (0, 0, 0, 1), "高齢者支援課")], [("朝食を毎日食べる児童の割合", "86.4％", "95％以上"), ("野菜を１日350ｇ以上とる人の割合", "24.1％", "40％")], ["家族で食卓を囲みます。", "主食・主菜・副菜をそろえます。"]),
 ("２　身体活動・運動", "今より10分多く、体を動かそう", [("親子ふれあい遊び", "児童館で体を使った遊びを紹介します。", (1, 0, 0, 0), "こども課"), ("みなみのウォーキングの日", "毎月１日に、各地区の歩く会を開きます。", (0, 0, 1, 1), "スポーツ振興課"), ("健康ポイント事業", "歩数に応じて、商品券と交換できるポイントを付与します。", (0, 0, 1, 1), "健康推進課"), ("いきいき百歳体操", "住民が運営する体操の場を増やします。", (0, 0, 0, 1), "高齢者支援課\n社会福祉協議会")], [("運動を習慣にしている人の割合", "31.5％", "40％")], ["階段を使います。"]),
 ("３　歯・口腔の健康", "かかりつけの歯科医院をもとう", [("フッ化物洗口", "保育所と小学校で、週に１回行います。", (1, 1, 0, 0), "健康推進課\n学校教育課"), ("成人歯科健診", "20歳から70歳までの節目の年に、無料で受けられるようにします。", (0, 0, 1, 1), "健康推進課"), ("口腔機能の向上", "かむ力と飲み込む力を測り、体操を広めます。", (0, 0, 0, 1), "高齢者支援課")], [("むし歯のない３歳児の割合", "88.0％", "93％"), ("過去１年に歯科健診を受けた人の割合", "49.7％", "60％")], ["食後に歯を磨きます。"]),
 ("４　休養・こころの健康", "悩みを一人で抱えず、相談しよう", [("こころの相談", "臨床心理士による相談を、月に２回行います。", (0, 1, 1, 1), "健康推進課"), ("ゲートキーパーの養成", "身近な人の変化に気付き、支える人を増やします。", (0, 0, 1, 1), "福祉課")], [("睡眠で休養がとれている人の割合", "74.8％", "80％")], ["早寝早起きを心掛けます。"]),
]
css = """body{font-family:'IPAPGothic';font-size:10pt;line-height:1.5}h1{font-size:17pt;background:#ec407a;color:#fff;padding:2mm 5mm;page-break-before:always}h2{font-size:14pt;color:#c2185b;border-bottom:0.6mm solid #f48fb1;page-break-after:avoid}h3{font-size:11pt;color:#ad1457;margin-bottom:1mm;page-break-after:avoid}
table{border-collapse:collapse;width:100%;margin-bottom:4mm}tr{page-break-inside:avoid}td,th{border:0.25mm solid #f06292;padding:1mm 1.5mm;font-weight:normal;text-align:left}th{background:#fce4ec;text-align:center}.s{width:9mm;font-size:8pt;line-height:1.15;text-align:center}.sl{font-size:13pt;text-align:center;color:#c2185b;border:0.5mm dashed #f06292;padding:1mm}"""
b = "<div style='text-align:center;height:235mm'><div style='padding-top:55mm;font-size:27pt;line-height:1.5;color:#c2185b'>第３次みなみの健康プラン２１<br><span style='font-size:17pt'>健康増進計画・食育推進計画・歯科口腔保健計画</span></div><div style='padding-top:10mm;font-size:14pt'>令和６年度～令和17年度</div><div style='padding-top:95mm;font-size:14pt'>美波野市</div></div>"
b += "<h1>第１章　計画の策定にあたって</h1><h3>１　計画の趣旨</h3><p>　人生100年といわれる時代に、誰もが健やかに暮らせるよう、本市ではこれまで二次にわたる計画を進めてきました。令和６年３月、これまでの取組を振り返り、新たな計画を定めました。</p><h3>２　計画の期間</h3><p>　令和６年度から令和17年度までの12年間とします。</p><h3>３　ライフステージの区分</h3><table><tr><th>区分</th><th>おおむねの年齢</th></tr><tr><td>妊娠・乳幼児期</td><td>０～５歳</td></tr><tr><td>学齢期</td><td>６～18歳</td></tr><tr><td>青壮年期</td><td>19～64歳</td></tr><tr><td>高齢期</td><td>65歳以上</td></tr></table>"
b += "<h1>第２章　健康をめぐる現状</h1><h3>１　死因の内訳</h3><table><tr><th>順位</th><th>死因</th><th>割合</th></tr><tr><td>１位</td><td>悪性新生物</td><td>25.8％</td></tr><tr><td>２位</td><td>心疾患</td><td>16.1％</td></tr><tr><td>３位</td><td>老衰</td><td>12.4％</td></tr></table><h3>２　健診の受診率の推移</h3><table><tr><th></th><th>令和元年度</th><th>令和２年度</th><th>令和３年度</th><th>令和４年度</th></tr><tr><td>特定健診</td><td>39.1％</td><td>33.0％</td><td>37.7％</td><td>39.5％</td></tr><tr><td>胃がん検診</td><td>9.8％</td><td>7.7％</td><td>8.3％</td><td>8.9％</td></tr></table>"
b += "<h1>第３章　分野別の取組</h1>"
ms = []; inds = []
for k, (f, sl, acts, ind, own) in enumerate(F):
    b += f"<h2{' style=page-break-before:always' if k % 2 else ''}>{f}</h2><div class=sl>{sl}</div><h3>【市民の取組】</h3><ul>" + "".join(f"<li>{o}</li>" for o in own) + "</ul><h3>【市の取組】</h3><table><tr><th rowspan=2 style='width:36mm'>取組</th><th rowspan=2>内容</th><th colspan=4>ライフステージ</th><th rowspan=2 style='width:26mm'>担当</th></tr><tr>" + "".join(f"<th class=s>{x}</th>" for x in ST) + "</tr>"
    for n, t, st, dep in acts:
        b += f"<tr><td>{n}</td><td>{t}</td>" + "".join(f"<td class=s>{'●' if x else ''}</td>" for x in st) + "<td>" + dep.replace("\n", "<br>") + "</td></tr>"
        ms.append(measure(n, [f], dep.split("\n"), [], None, t))
    b += "</table><h3>【目標指標】</h3><table><tr><th>指標</th><th>現状（令和４年度）</th><th>目標（令和17年度）</th></tr>" + "".join(f"<tr><td>{a}</td><td style='text-align:center'>{x}</td><td style='text-align:center'>{y}</td></tr>" for a, x, y in ind) + "</table>"
    inds += [indicator(a, f, 2022, x, 2035, y) for a, x, y in ind]
b += "<h1>第４章　計画の推進</h1><p>　健康づくり推進協議会において進み具合を確かめ、令和11年度に中間評価を行います。</p><table><tr><th>主体</th><th>役割</th></tr><tr><td>市民</td><td>自らの健康に関心をもち、行動します。</td></tr><tr><td>地域・団体</td><td>声を掛け合い、活動の場をつくります。</td></tr></table>"
wkhtmltopdf(NAME, f"<meta charset=utf-8><style>{css}</style>{b}", "--page-size", "A4", "--margin-top", "16mm", "--margin-bottom", "18mm", "--margin-left", "18mm", "--margin-right", "18mm", "--footer-center", "[page]", "--footer-font-size", "9")
gold(NAME, "美波野市", "第３次みなみの健康プラン２１", (2024, 2035), ms, None, None, indicators=inds)
