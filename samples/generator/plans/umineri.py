"""Disaster prevention: a wide table turned by its content on one page and by /Rotate on another, and a page that is a picture."""
import base64

from sampler import front
from sampler.blocks import Heading, PageBreak, Raw, Style, Turned
from sampler.document import Look, Plan
from sampler.layouts import Column, Years, measure_table
from sampler.picture import png
from sampler.plan import group, measure as M

plan = Plan("umineri", "海鳴市", "海鳴市津波防災地域づくり推進計画", kind="防災", period=(2025, 2029), issued_by="危機管理部", published="2025-09",
            look=Look(page_number="{}", number_side="center", color="#004b6b", font="'IPAMincho',serif", css="h1,h2,h3,p.huge,p.caption{font-weight:normal}", rotate={7: 90}),
            covers=["page turned by /Rotate", "page whose content is turned, without /Rotate", "page without a text layer", "rounded bars", "double-headed line arrows"])
A = [group("第1節　逃げる",
          M("1-1", "避難ビルの指定", "危機管理部防災課 都市部建築課", "調査 25; 指定 26-29", "三階建て以上で夜も開く建物を、所有者と協定を結んで指定する。"),
          M("1-2", "避難路の手すりと照明", "建設部道路課", "設計 25; 工事 26-28", "高台に続く二十一本の坂道に、太陽光の照明を付ける。"),
          M("1-3", "要配慮者の個別避難計画", "福祉部福祉政策課 自治会", "優先地区 25-26; 全地区 27-29", "本人、家族、近所の人が集まり、誰が何を手伝うかを書く。")),
     group("第2節　伝える",
          M("2-1", "沿岸の放送塔の更新", "危機管理部防災課", "更新 25-27", "波の音に負けない音の高さと間合いに改める。"),
          M("2-2", "観光客への多言語表示", "観光部観光課 危機管理部防災課", "作成 25; 設置 26", "海水浴場と駅に、海抜と逃げる向きを絵で示す。"))]
B = [group("第3節　守る",
          M("3-1", "防潮堤の傾斜化", "県 建設部河川港湾課", "協議 25; 測量 26; 施工 27-29", "県と分担し、砂に埋もれた低い堤を盛土で緩やかにする。"),
          M("3-2", "漁船の沖出し手順", "農林水産部水産課 漁業協同組合", "話合い 25-26; 訓練 27-29", "沖に出る判断の目安となる時間を港ごとに決める。"),
          M("3-3", "水門の自動閉鎖", "建設部河川港湾課", "改修 25-29", "地震の揺れを受けて自動で閉まる仕組みに改める。")),
     group("第4節　戻る",
          M("4-1", "復興まちづくりの事前準備", "都市部都市計画課", "図上検討 25-27; 計画の公表 28", "被害を想定し、住まいと仕事の場をどこに戻すかを先に話し合う。"),
          M("4-2", "災害廃棄物の仮置場", "環境部清掃課", "選定 25; 訓練 26-29", "四か所を選び、分別の並べ方を毎年試す。"))]
plan.measures(*A, *B)
years = Years(2025, 2029, "令和７年度")
cols = lambda w: [Column("path0", "節", 26), Column("number", "番号", 12), Column("name", "施策", 44), Column("text", "内容", 56), Column("dept", "担当部署", 37), Column("years", "", w)]
one = measure_table(A, cols(80), years, draw="round", style=Style(size=8, head_fill="#d5e5ec"), sep="\n")
two = measure_table(B, cols(80), years, draw="double:above", style=Style(size=8, head_fill="#d5e5ec"), sep="\n")


def hazard(x, y):
    """A made-up map: sea, beach and hill in bands, with roads as lines."""
    if abs(x - 180 - y // 3) < 2 or abs(y - 120) < 2:
        return (90, 90, 90, 255)
    band = x + (y * y // 400) - 20
    return (150, 190, 220, 255) if band < 110 else (245, 225, 160, 255) if band < 160 else (190, 215, 170, 255)


picture = base64.b64encode(png(360, 480, hazard)).decode()
chapters = ["第1章　計画の目的", "第2章　計画の枠組み", "第3章　市の概要", "第4章　施策", "第5章　推進"]
plan.add(*front.opening(plan, "令和7年9月", chapters, "計画の期間は、令和7年度から令和11年度までとする。", leader="period"),
         Turned([Heading(2, "第4章　施策（1）"), one], how="css"), Turned([Heading(2, "第4章　施策（2）"), two], how="rotate"),
         Raw(f'<img style="width:170mm;height:226mm" src="data:image/png;base64,{picture}">'), PageBreak(),
         *front.progress(plan, "第5章　推進"),
         *front.appendix(plan, head="巻末資料"))
