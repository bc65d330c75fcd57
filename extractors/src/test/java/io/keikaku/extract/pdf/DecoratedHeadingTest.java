package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.SourceDescription;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles that neither a number nor size tells, but what is drawn around them. */
class DecoratedHeadingTest {
    private static final double LEFT = 60;
    private static final double RIGHT = 535;
    private static final double SIZE = 10.5;

    private final PdfSketch sketch = new PdfSketch();

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        sketch.page();
    }

    @AfterEach
    void close() throws IOException {
        sketch.close();
    }

    @Test
    @DisplayName("a frame over the width of the text holds a title")
    void frames() throws Exception {
        frame(100, "子育てを支える");
        prose(130);
        frame(300, "安全なまちをつくる");
        prose(330);

        assertThat(headings()).containsExactly("1 子育てを支える", "1 安全なまちをつくる");
    }

    @Test
    @DisplayName("so does a band, whatever its colour, above what a square or a bar stands before")
    void bandsAndSigns() throws Exception {
        band(100, "子育てを支える");
        sign(130, "親子の居場所をつくる");
        prose(150);
        sign(230, "学びを支える");
        prose(250);
        band(330, "安全なまちをつくる");
        prose(360);

        assertThat(headings()).containsExactly("1 子育てを支える", "2 親子の居場所をつくる", "2 学びを支える", "1 安全なまちをつくる");
    }

    @Test
    @DisplayName("rules above and below mark titles above those with a line below them")
    void rules() throws Exception {
        ruled(100, true, "子育てを支える");
        ruled(130, false, "親子の居場所をつくる");
        prose(150);
        ruled(230, true, "安全なまちをつくる");
        ruled(260, false, "通学の安全を守る");
        prose(280);

        assertThat(headings()).containsExactly("1 子育てを支える", "2 親子の居場所をつくる", "1 安全なまちをつくる", "2 通学の安全を守る");
    }

    @Test
    @DisplayName("a frame around a word at the left marks a title")
    void labels() throws Exception {
        label(100, "現状と課題");
        prose(130);
        label(230, "今後の取組");
        prose(260);

        assertThat(headings()).containsExactly("1 現状と課題", "1 今後の取組");
    }

    @Test
    @DisplayName("frames around sentences hold text")
    void framedProse() throws Exception {
        for (double y : new double[] {100, 250}) {
            sketch.rectangle(LEFT, y - 14, RIGHT, y + 40).raw("S");
            sketch.lines(LEFT + 8, y, SIZE, "この計画は、市民会議の意見を聞いて作りました。意見の要旨", "は、公式の場で公表しています。");
        }

        assertThat(headings()).isEmpty();
    }

    @Test
    @DisplayName("a motto in the only frame is no title")
    void motto() throws Exception {
        frame(100, "みんなで育てる海のまち");
        prose(130);
        prose(250);

        assertThat(headings()).isEmpty();
    }

    @Test
    @DisplayName("boxes one below the other, with nothing told of them, are a chart")
    void chart() throws Exception {
        prose(100);
        label(220, "親子の広場を開く");
        label(250, "産後の家庭を訪ねる");
        label(280, "通学路を点検する");
        prose(320);

        assertThat(headings()).isEmpty();
    }

    @Test
    @DisplayName("boxes beside one another are no titles")
    void besideOneAnother() throws Exception {
        for (double y : new double[] {100, 250}) {
            label(y, "推進本部");
            sketch.rectangle(300, y - 14, 400, y + 6).raw("S").text(308, y, SIZE, "市民会議");
            prose(y + 30);
        }

        assertThat(headings()).isEmpty();
    }

    private void frame(double y, String title) {
        sketch.rectangle(LEFT, y - 15, RIGHT, y + 7).raw("S").text(LEFT + 8, y, SIZE, title);
    }

    private void label(double y, String title) {
        sketch.rectangle(LEFT, y - 14, LEFT + 16 + SIZE * title.length(), y + 6).raw("S");
        sketch.text(LEFT + 8, y, SIZE, title);
    }

    private void band(double y, String title) {
        sketch.raw("0.8 0.9 1 rg").fill(LEFT, y - 15, RIGHT, y + 7).raw("0 g").text(LEFT + 8, y, SIZE, title);
    }

    private void sign(double y, String title) {
        sketch.fill(LEFT, y - 9, LEFT + 9, y).text(LEFT + 14, y, SIZE, title);
    }

    private void ruled(double y, boolean above, String title) {
        if (above) {
            sketch.line(LEFT, y - 14, RIGHT, y - 14);
        }
        sketch.line(LEFT, y + 6, RIGHT, y + 6).text(LEFT + 4, y, SIZE, title);
    }

    private void prose(double y) {
        sketch.lines(
                LEFT,
                y,
                SIZE,
                "市は、子どもの育ちを地域で支えるため、次の事業を行います。事業は毎年度の終わりに見",
                "直し、次の年度の予算に反映します。子育てをする人の声を聞く場も、各地区に年に二度ずつ",
                "設けます。");
    }

    /** The headings of the page with their levels. */
    private List<String> headings() throws Exception {
        Path file = sketch.save(folder.resolve("plan.pdf"));
        Document document = new PdfReader()
                .read(
                        file,
                        new SourceDescription(
                                "plan.pdf",
                                "0".repeat(64),
                                "application/pdf",
                                file.toFile().length()));
        return document.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .map(heading -> heading.level() + " " + heading.text())
                .toList();
    }
}
