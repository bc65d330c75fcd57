"""A regional plan for cultural property: numbered actions with bodies marked ◎○, funds, and terms drawn as shaded cells."""
from fourth import *

NAME = "hazamori"
# heading, [(no, name, text, marks of 市/所有者/団体/専門家, funds, (terms))]; terms: 前期 2024-2026, 中期 2027-2029, 後期 2030-2033
G = [("方針１　調べる ～ 文化財の把握と調査 ～", [
  ("1", "石造物の悉皆調査", "市内の石仏、道標、石碑の位置と状態を調べ、台帳をつくる。", "◎○○○", "市費・国費", (1, 1, 0)),
  ("2", "古文書の目録作成", "旧家に残る古文書を写真に収め、目録を公開する。", "◎○○－", "市費", (1, 1, 1)),
  ("3", "無形の民俗芸能の映像記録", "継承が難しくなっている三つの芸能を映像に残す。", "○◎○－", "市費・県費", (1, 0, 0)),
  ("4", "近代化遺産の調査", "製糸場跡や鉄道の遺構を調べ、価値を明らかにする。", "◎－○○", "市費", (0, 1, 0))]),
 ("方針２　守る ～ 文化財の保存と管理 ～", [
  ("5", "指定文化財の修理", "修理の優先順位を定め、年に２件を目安に修理する。", "○◎－○", "市費・国費・所有者", (1, 1, 1)),
  ("6", "防火・防犯設備の整備", "建造物に自動火災報知設備と監視カメラを設ける。", "○◎－－", "市費・所有者", (1, 1, 0)),
  ("7", "文化財保護条例の改正", "登録制度を新たに設け、未指定の文化財も守れるようにする。", "◎－－○", "－", (1, 0, 0)),
  ("8", "収蔵庫の整備", "統廃合で空いた校舎を改修し、考古資料と民具を収める。", "◎－－－", "市費・国費", (0, 1, 1))]),
 ("方針３　活かす ～ 文化財の公開と活用 ～", [
  ("9", "まち歩きガイドの養成", "初級と上級の講座を設け、認定したガイドを観光案内所から派遣する。", "○－◎－", "市費", (1, 1, 1)),
  ("10", "出土品の巡回展示", "公民館や商業施設で出土品を展示する。", "◎－○－", "市費", (1, 1, 1)),
  ("11", "文化財アプリの公開", "歩きながら解説を聴けるアプリをつくり、４か国語に対応させる。", "◎－○○", "市費・国費", (0, 1, 0))])]
TERM = [(2024, 2026), (2027, 2029), (2030, 2033)]
css = """@page{size:A4;margin:18mm 16mm}body{font-family:'Noto Serif CJK JP';font-size:10pt;line-height:1.6}h1{font-size:17pt;border-top:.6mm solid #5d4037;border-bottom:.6mm solid #5d4037;text-align:center;padding:2mm;page-break-before:always}h2{font-size:12.5pt;border-left:3mm solid #8d6e63;padding-left:3mm;break-after:avoid}
table{border-collapse:collapse;width:100%;margin-bottom:6mm;font-size:9pt}tr{break-inside:avoid}td,th{border:.25mm solid #6d4c41;padding:1mm 1.5mm}th{background:#efebe9;font-weight:600}.c{text-align:center}.on{background:#bcaaa4}"""
b = "<div style='height:255mm;text-align:center'><div style='padding-top:50mm;font-size:30pt'>狭間森市<br>文化財保存活用地域計画</div><div style='padding-top:90mm;font-size:14pt'>令和６年（2024年）７月<br>狭間森市教育委員会</div></div>"
b += "<h1>序章</h1><h2>１　計画作成の背景と目的</h2><p>　過疎化が進み、文化財を伝える担い手が減っている。地域が一体となって文化財を守り伝えるため、本計画を作成する。</p><h2>２　計画期間</h2><p>　令和６年度（2024年度）から令和15年度（2033年度）までの10年間とし、前期（令和６～８年度）、中期（令和９～11年度）、後期（令和12～15年度）に分けて措置を進める。</p><table>" + rows([["計画", "R6", "R7", "R8", "R9", "R10", "R11～R15"], ["総合計画", ("第３次基本計画", 3, 1), ("第４次基本計画", 3, 1)], ["本計画", ("前期", 3, 1), ("中期", 3, 1)]], 1) + "</table>"
b += "<h1>第１章　文化財の概要</h1><h2>指定等文化財の件数</h2><table>" + rows([["種別", "国", "県", "市", "合計"], ["有形文化財", "3", "14", "62", "79"], ["民俗文化財", "1", "2", "9", "12"], ["記念物", "2", "5", "17", "24"]], 1) + "</table>"
b += "<h1>第５章　文化財の保存・活用に関する措置</h1><p>　措置の取組主体は、次のとおりである。◎は主体となるもの、○は協力するものを表す。</p><table>" + rows([["区分", "内容"], ["市", "教育委員会文化財課、関係各課"], ["所有者", "文化財の所有者、管理者、保持団体"], ["団体", "保存会、NPO、観光協会、学校"], ["専門家", "大学、博物館、文化財保護審議会"]], 1) + "</table>"
ms = []
for g, items in G:
    head = rows([[("番号", 1, 2), ("措置の名称と内容", 1, 2), ("取組主体", 4, 1), ("財源", 1, 2), ("事業期間", 3, 1)], ["市", "所有者", "団体", "専門家", "前期\nR6-R8", "中期\nR9-R11", "後期\nR12-R15"]], 2)
    b += f"<h2>{g}</h2><table><thead>{head}</thead>"
    for no, n, t, who, fund, terms in items:
        b += f"<tr><td class=c>{no}</td><td style='width:62mm'><b>{n}</b><br>{t}</td>" + "".join(f"<td class=c>{x}</td>" for x in who) + f"<td class=c style='width:22mm'>{fund.replace('・', '<br>')}</td>" + "".join(f"<td class='{'on' if x else ''}'></td>" for x in terms) + "</tr>"
        ms.append(measure(n, ["第５章　文化財の保存・活用に関する措置", g], [], [], no, t))
    b += "</table>"
b += "<h1>第６章　推進体制</h1><table>" + rows([["組織", "役割"], ["文化財課", "計画全体の進行管理"], ["文化財保護審議会", "措置に対する助言"]], 1) + "</table>"
chromium(NAME, f"<meta charset=utf-8><style>{css}</style>{b}")
gold(NAME, "狭間森市", "狭間森市文化財保存活用地域計画", (2024, 2033), ms, "教育委員会", "2024-07")
