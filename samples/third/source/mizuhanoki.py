"""An environment plan as a design office sets it: coloured bands, bulleted measures with the section at the end, what citizens and firms do."""
from third import *

NAME = "mizuhanoki"
# goal -> policy -> measures (name, text, departments printed, owners)
G = [
 ("基本目標１　脱炭素のまち", [
  ("1-1　再生可能エネルギーの利用の拡大", [
   ("公共施設への太陽光発電設備の導入", "学校や庁舎の新築・改修に合わせて太陽光発電設備を設けます。電気を使う量の多い施設から順に進め、余った電気は避難所の蓄電池にためます。", "環境政策課・財産管理課・教育総務課", ["環境政策課", "財産管理課", "教育総務課"]),
   ("住宅用設備への補助", "太陽光発電設備、蓄電池、電気自動車の充給電設備を設置する家庭に、費用の一部を補助します。", "環境政策課", ["環境政策課"]),
   ("木質バイオマスの利用", "市内の間伐材を使うストーブやボイラーを広め、山の手入れにつなげます。", "農林課", ["農林課"])]),
  ("1-2　省エネルギーの推進", [
   ("事業所の省エネ診断の支援", "商工会議所と協力し、専門家による省エネ診断を中小企業に紹介します。", "環境政策課・商工振興課", ["環境政策課", "商工振興課"]),
   ("市の事務事業における排出削減", "照明のLED化と公用車の電動化を進め、毎年度の排出量を公表します。", "環境政策課・全課", ["環境政策課", "全課"])])],
  [("市域の温室効果ガス排出量", "412千t-CO2", "2021", "248千t-CO2", "2030"), ("太陽光発電設備の導入容量", "38.2MW", "2022", "70MW", "2032")],
  ["電気や水を無駄なく使います。", "買替えのときは省エネ性能の高い製品を選びます。"], ["省エネ診断を受け、設備の運用を見直します。", "再生可能エネルギー由来の電気に切り替えます。"]),
 ("基本目標２　資源が循環するまち", [
  ("2-1　ごみの減量と分別", [
   ("食品ロスの削減", "食べきり協力店を増やし、家庭の未利用食品を集めるフードドライブを行います。", "ごみ減量課・消費生活センター", ["ごみ減量課", "消費生活センター"]),
   ("プラスチック資源の一括回収", "容器包装と製品のプラスチックを合わせて集め、再商品化します。", "ごみ減量課", ["ごみ減量課"]),
   ("リユースの促進", "粗大ごみのうち使えるものを、民間のリユース事業者を通じて次の人に渡します。", "ごみ減量課・クリーンセンター", ["ごみ減量課", "クリーンセンター"])]),
  ("2-2　不法投棄の防止", [
   ("監視パトロールの実施", "監視カメラと夜間の巡回により、山間部での不法投棄を防ぎます。", "環境保全課", ["環境保全課"]),
   ("地域清掃活動の支援", "ごみ袋と軍手を渡し、集めたごみを市が回収します。", "環境保全課・各支所", ["環境保全課", "各支所"])])],
  [("１人１日当たりごみ排出量", "892g", "2022", "780g", "2032"), ("リサイクル率", "19.4%", "2022", "28%", "2032")],
  ["生ごみの水切りをします。", "マイボトルを持ち歩きます。"], ["過剰な包装を控えます。", "事業系ごみの分別を徹底します。"]),
 ("基本目標３　自然と共に生きるまち", [
  ("3-1　生物多様性の保全", [
   ("希少な動植物の調査と保護", "市民調査員とともに生き物調査を行い、結果を地図で公開します。", "環境保全課・博物館", ["環境保全課", "博物館"]),
   ("特定外来生物の防除", "アライグマやオオキンケイギクなどの防除を、地区ごとに計画を立てて進めます。", "環境保全課・農林課", ["環境保全課", "農林課"])]),
  ("3-2　水と緑の保全", [
   ("湧水の保全", "雨水浸透ますの設置を補助し、湧水の量と水質を毎年測ります。", "環境保全課・下水道課", ["環境保全課", "下水道課"]),
   ("里山の手入れの支援", "所有者と市民団体をつなぎ、里山の下草刈りや植樹の活動を支えます。", "農林課・公園緑地課", ["農林課", "公園緑地課"]),
   ("環境学習の推進", "川や里山での体験学習を全ての小学校で行います。", "環境保全課・学校教育課", ["環境保全課", "学校教育課"])])],
  [("自然環境に満足している市民の割合", "61.8%", "2022", "70%", "2032"), ("市民調査員の数", "46人", "2022", "120人", "2032")],
  ["地域の自然に関心を持ちます。", "ペットを最後まで飼います。"], ["開発のときは生き物のすみかに配慮します。"]),
]
css = """@page{size:A4;margin:20mm 18mm 20mm;@bottom-center{content:counter(page)}}body{font-family:'IPAPGothic';font-size:10.5pt;line-height:1.65}
h1{font-size:17pt;background:linear-gradient(90deg,#2e7d32,#a5d6a7);color:#fff;padding:3mm 5mm;page-break-before:always}h2{font-size:14pt;border-left:4mm solid #2e7d32;border-bottom:.4mm solid #2e7d32;padding-left:3mm;margin-top:8mm}
h3{font-size:12pt;color:#fff;background:#66bb6a;border-radius:4mm;padding:.5mm 5mm}.m{margin:2mm 0 3mm 3mm;page-break-inside:avoid}.m b{color:#1b5e20}.d{text-align:right;color:#444;font-size:9.5pt}
table{border-collapse:collapse;width:100%;margin:3mm 0}td,th{border:.3mm solid #777;padding:1mm 2mm;font-size:9.5pt}th{background:#e8f5e9}.two{display:flex;gap:6mm}.two>div{flex:1;border:.5mm dashed #81c784;border-radius:3mm;padding:2mm 4mm}.two h4{margin:0;color:#2e7d32}ul{margin:0;padding-left:5mm}
.toc p{margin:1mm 0;display:flex}.toc span{flex:1;border-bottom:.3mm dotted #999;margin:0 2mm 2mm}"""
body = ""
ms = []; ind = []
body += "<div style='height:250mm;text-align:center'><p style='padding-top:70mm;font-size:30pt;margin:0'>第３次みずはの木市<br>環境基本計画</p><p style='font-size:15pt'>（2023年度～2032年度）</p><p style='font-size:13pt'>水と緑を次の世代へ</p><p style='padding-top:70mm;font-size:14pt'>2023年（令和５年）３月<br>みずはの木市</p></div>"
body += "<div class=toc style='page-break-before:always'><p style='font-size:16pt'>目次</p>" + "".join(f"<p>{t}<span></span>{n}</p>" for t, n in (("第１章　計画の基本的事項", 1), ("第２章　みずはの木市の環境の現状", 2), ("第３章　望ましい環境像と基本目標", 3), ("第４章　施策の展開", 4), ("　基本目標１　脱炭素のまち", 4), ("　基本目標２　資源が循環するまち", 6), ("　基本目標３　自然と共に生きるまち", 8), ("第５章　重点プロジェクト", 10), ("第６章　計画の推進", 11), ("資料編", 12))) + "</div>"
body += "<h1>第１章　計画の基本的事項</h1><h2>１　計画策定の背景</h2><p>　気候変動や生物多様性の損失など、環境の問題は暮らしに深く関わっています。本市は2022年２月にゼロカーボンシティを表明し、2050年までに二酸化炭素の排出を実質ゼロにすることを目指しています。</p><h2>２　計画の位置付け</h2><p>　みずはの木市環境基本条例第９条に基づく計画で、地球温暖化対策実行計画（区域施策編）と生物多様性地域戦略を含みます。</p><h2>３　計画の期間</h2><p>　2023（令和５）年度から2032（令和14）年度までの10年間とし、５年目に見直しを行います。</p><h2>４　各主体の役割</h2><table><tr><th>主体</th><th>役割</th></tr><tr><td>市民</td><td>日常の暮らしを環境の面から見直す</td></tr><tr><td>事業者</td><td>事業活動に伴う負荷を減らす</td></tr><tr><td>市</td><td>施策を総合的に進める</td></tr></table>"
body += "<h1>第２章　みずはの木市の環境の現状</h1><h2>１　市の概況</h2><table><tr><th>年</th><th>人口（人）</th><th>世帯数</th><th>１世帯当たり人員</th></tr>" + "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td>{d}</td></tr>" for a, b, c, d in (("2010年", "88,412", "33,120", "2.67"), ("2015年", "86,905", "34,018", "2.55"), ("2020年", "84,377", "34,906", "2.42"))) + "</table><h2>２　市民・事業者の意識</h2><p>　2022年６月に市民2,000人、事業者500社を対象に調査を行いました。</p><table><tr><th>関心のある環境問題</th><th>市民</th><th>事業者</th></tr><tr><td>地球温暖化の進行</td><td>78.1%</td><td>72.4%</td></tr><tr><td>ごみの不法投棄</td><td>55.0%</td><td>49.7%</td></tr><tr><td>食品ロス</td><td>52.6%</td><td>38.1%</td></tr></table><h2>３　第２次計画の評価</h2><table><tr><th>指標</th><th>計画策定時</th><th>目標</th><th>実績</th><th>評価</th></tr><tr><td>リサイクル率</td><td>21.0%</td><td>27%</td><td>19.4%</td><td>×</td></tr><tr><td>河川の環境基準達成率</td><td>88%</td><td>100%</td><td>100%</td><td>○</td></tr></table>"
body += "<h1>第３章　望ましい環境像と基本目標</h1><p style='text-align:center;font-size:14pt'>「水と緑を次の世代へ　みんなでつなぐ みずはの木」</p><h2>施策の体系</h2><table><tr><th>基本目標</th><th>施策の方向</th></tr>" + "".join("".join(f"<tr>{f'<td rowspan={len(ps)}>{g}</td>' if i == 0 else ''}<td>{p[0]}</td></tr>" for i, p in enumerate(ps)) for g, ps, *_ in G) + "</table>"
for n, (g, ps, inds, cit, firm) in enumerate(G):
    body += ("<h1>第４章　施策の展開</h1>" if n == 0 else "<div style='page-break-before:always'></div>") + f"<h2>{g}</h2><p>＜指標＞</p><table><tr><th>指標</th><th>現状値（年度）</th><th>目標値（年度）</th></tr>" + "".join(f"<tr><td>{i}</td><td>{v}（{y}）</td><td>{w}（{z}）</td></tr>" for i, v, y, w, z in inds) + "</table>"
    for i, v, y, w, z in inds:
        ind.append({"name": i, "path": g, "baselineYear": int(y), "baseline": v, "targetYear": int(z), "target": w})
    for pol, items in ps:
        body += f"<h3>{pol}</h3>"
        for name, text, dep, own in items:
            body += f"<div class=m><b>●{name}</b><br>　{text}<div class=d>【{dep}】</div></div>"
            ms.append(measure(name, [g, pol], own, [], None, text))
    body += f"<div class=two><div><h4>市民の取組</h4><ul>{''.join(f'<li>{x}</li>' for x in cit)}</ul></div><div><h4>事業者の取組</h4><ul>{''.join(f'<li>{x}</li>' for x in firm)}</ul></div></div>"
body += "<h1>第５章　重点プロジェクト</h1><p>　施策のうち、先導的に取り組むものを重点プロジェクトに位置付けます。</p><table><tr><th>プロジェクト</th><th>関連する施策の方向</th><th>前期（2023～2027）</th><th>後期（2028～2032）</th></tr><tr><td>ゼロカーボン公共施設</td><td>1-1、1-2</td><td>調査・整備</td><td>全施設へ拡大</td></tr><tr><td>湧水の里づくり</td><td>3-1、3-2</td><td>調査</td><td>保全地区の指定</td></tr></table>"
body += "<h1>第６章　計画の推進</h1><p>　環境審議会に毎年度の進み具合を報告し、意見を受けて次の年度の取組に生かします。</p><h1>資料編</h1><h2>１　環境審議会委員名簿</h2><table><tr><th>氏名</th><th>所属</th><th>備考</th></tr><tr><td>青柳　正樹</td><td>県立大学環境学部</td><td>会長</td></tr><tr><td>千田　ゆかり</td><td>みずはの木市商工会議所</td><td>副会長</td></tr><tr><td>戸波　弘</td><td>公募市民</td><td></td></tr></table><h2>２　策定の経過</h2><table><tr><th>年月日</th><th>内容</th></tr><tr><td>令和４年５月20日</td><td>第１回環境審議会（諮問）</td></tr><tr><td>令和５年１月10日～２月８日</td><td>パブリックコメントの実施</td></tr></table><h2>３　用語解説</h2><p><b>カーボンニュートラル</b>　温室効果ガスの排出量と吸収量を釣り合わせること。</p><p><b>フードドライブ</b>　家庭で余っている食品を持ち寄り、必要とする人に届ける活動。</p>"
weasyprint(NAME, f"<meta charset=utf-8><style>{css}</style>{body}")
gold(NAME, "みずはの木市", "第３次みずはの木市環境基本計画", (2023, 2032), ms, None, "2023-03", indicators=ind,
     optionalMeasures=["ゼロカーボン公共施設", "湧水の里づくり"])
