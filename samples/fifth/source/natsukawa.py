"""A plan for persons with disabilities: policies merged down the left, sections merged over rows that share them; then the national goals of the welfare plan and the quantities expected."""
from fifth import *

NAME = "natsukawa"
# field, [(policy, [(no, text name, text, section)])]: equal sections in adjoining rows are one merged cell
G = [
 ("１　相談支援・権利擁護", [("相談支援体制の充実", [("1", "基幹相談支援センターの設置", "総合的な相談と、相談支援事業所への助言を行う拠点を設けます。", "障がい福祉課"), ("2", "ピアサポートの推進", "当事者が相談員となる体制をつくります。", "障がい福祉課"), ("3", "相談員の確保", "研修の受講の費用を補助します。", "障がい福祉課")]), ("権利擁護の推進", [("4", "成年後見制度の利用促進", "中核機関を置き、申立ての費用を助成します。", "福祉総務課"), ("5", "虐待の防止", "通報を24時間受け付け、速やかに安全を確認します。", "障がい福祉課")])]),
 ("２　生活支援・保健医療", [("在宅生活の支援", [("6", "重度訪問介護の提供", "入院中も支援を受けられるようにします。", "障がい福祉課"), ("7", "移動支援事業", "余暇の外出に付き添う支援の時間を増やします。", "障がい福祉課"), ("8", "日常生活用具の給付", "対象の品目に発電機を加えます。", "障がい福祉課")]), ("保健・医療の充実", [("9", "医療費の助成", "重度の障がいのある人の医療費の自己負担を助成します。", "保険医療課"), ("10", "精神保健の相談", "保健師と精神科医による相談を行います。", "健康増進課"), ("11", "発達の相談", "就学前の子どもの発達の相談に応じます。", "健康増進課")])]),
 ("３　教育・就労・社会参加", [("教育の充実", [("12", "就学の相談", "本人と保護者の意向を尊重した相談を行います。", "教育支援センター"), ("13", "医療的ケア児の受入れ", "看護師を小学校に配置します。", "教育支援センター")]), ("就労の支援", [("14", "優先調達の推進", "市の発注を増やします。", "契約課\n障がい福祉課"), ("15", "市職員の採用", "障がい者を対象とした採用の試験を毎年行います。", "人事課")]), ("社会参加の促進", [("16", "文化芸術活動の支援", "作品展を開きます。", "文化振興課"), ("17", "スポーツ教室の開催", "ボッチャなどの教室を開きます。", "スポーツ課")])]),
]
css = """@page{size:A4;margin:20mm 17mm;@bottom-center{content:counter(page);font-size:9pt}@top-left{content:string(ch);font-size:8pt}}@page:first{@bottom-center{content:''}@top-left{content:''}}body{font-family:'Noto Sans CJK JP';font-size:10.5pt;line-height:1.6}h1{string-set:ch content();font-size:17pt;background:#4527a0;color:#fff;padding:2mm 5mm;page-break-before:always}h2{font-size:13.5pt;color:#4527a0;border-left:3mm solid #9575cd;padding-left:3mm;break-after:avoid}h3{font-size:11pt;break-after:avoid}
table{border-collapse:collapse;width:100%;margin-bottom:5mm}tr{break-inside:avoid}td,th{border:.25mm solid #7e57c2;padding:1.2mm 2mm;font-weight:normal}th{background:#ede7f6}.g td:first-child{}.p{width:24mm;background:#f8f5ff}.n{width:7mm;text-align:center}.m{width:40mm}.d{width:26mm;text-align:center}.q td:nth-child(n+2){text-align:right}"""
b = "<div style='text-align:center;height:240mm'><div style='padding-top:55mm;font-size:24pt;line-height:1.7;color:#4527a0'>夏川市障がい者プラン<br><span style='font-size:15pt'>第５次障がい者計画／第７期障がい福祉計画／第３期障がい児福祉計画</span></div><div style='font-size:14pt;padding-top:8mm'>令和６（2024）年度～令和８（2026）年度</div><div style='padding-top:85mm;font-size:14pt'>令和６年３月<br>夏川市</div></div>"
b += "<h1>第１章　計画の策定にあたって</h1><h2>１　計画の背景</h2><p>　障がいのある人の高齢化と障がいの重度化が進み、支援を必要とする人は増え続けています。本市では、障がいの有無にかかわらず、誰もが互いを尊重して暮らせるまちを目指します。</p><h2>２　計画の期間</h2><p>　三つの計画を一体のものとし、令和６年度から令和８年度までの３年間を期間とします。</p><h1>第２章　障がいのある人の状況</h1><h2>１　手帳所持者数の推移</h2><table class=q><tr><th></th><th>令和３年</th><th>令和４年</th><th>令和５年</th></tr><tr><td>身体障害者手帳</td><td>4,102</td><td>4,060</td><td>4,021</td></tr><tr><td>療育手帳</td><td>1,020</td><td>1,051</td><td>1,088</td></tr><tr><td>精神障害者保健福祉手帳</td><td>1,204</td><td>1,290</td><td>1,377</td></tr></table><h1>第３章　施策の展開</h1>"
ms = []
for f, ps in G:
    b += f"<h2>{f}</h2><p>　地域で安心して暮らすことができるよう、次の施策を進めます。</p><table class=g><tr><th class=p>施策</th><th class=n>No</th><th class=m>事業名</th><th>内容</th><th class=d>担当課</th></tr>"
    rs = [(p, *x) for p, xs in ps for x in xs]
    for k, (p, no, n, t, d) in enumerate(rs):
        b += "<tr>"
        if not k or rs[k - 1][0] != p: b += f"<td class=p rowspan={sum(r[0] == p for r in rs)}>{p}</td>"
        b += f"<td class=n>{no}</td><td>{n}</td><td>{t}</td>"
        if not k or rs[k - 1][4] != d:
            z = k
            while z < len(rs) and rs[z][4] == d: z += 1
            b += f"<td class=d rowspan={z - k}>" + d.replace("\n", "<br>") + "</td>"
        b += "</tr>"; ms.append(measure(n, [f, p], d.split("\n"), [], no, t))
    b += "</table>"
b += "<h1>第４章　障がい福祉計画・障がい児福祉計画</h1><h2>１　成果目標</h2><h3>（１）施設入所者の地域生活への移行</h3><table><tr><th>項目</th><th>数値</th><th>考え方</th></tr><tr><td>施設入所者数（令和４年度末）</td><td>112人</td><td>基準となる人数</td></tr><tr><td>地域生活移行者数</td><td>７人</td><td>令和８年度末までに６％以上</td></tr></table><h3>（２）福祉施設から一般就労への移行</h3><table><tr><th>項目</th><th>数値</th><th>考え方</th></tr><tr><td>一般就労移行者数</td><td>24人</td><td>令和３年度実績の1.28倍</td></tr></table><h2>２　サービスの見込量</h2><h3>（１）訪問系サービス</h3><table class=q><tr><th rowspan=2>サービス名</th><th rowspan=2>単位</th><th colspan=3>見込量</th></tr><tr><th>令和６年度</th><th>令和７年度</th><th>令和８年度</th></tr><tr><td rowspan=2>居宅介護</td><td>時間／月</td><td>2,410</td><td>2,480</td><td>2,550</td></tr><tr><td>人／月</td><td>188</td><td>193</td><td>198</td></tr><tr><td rowspan=2>同行援護</td><td>時間／月</td><td>310</td><td>320</td><td>330</td></tr><tr><td>人／月</td><td>24</td><td>25</td><td>26</td></tr></table><p>　事業所に働きかけ、従業者の確保に努めます。</p><h1>第５章　計画の推進</h1><p>　自立支援協議会において、計画の進捗を確認します。</p>"
weasyprint(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "夏川市", "夏川市障がい者プラン", (2024, 2026), ms, None, "2024-03", optionalMeasures=["居宅介護", "同行援護"])
