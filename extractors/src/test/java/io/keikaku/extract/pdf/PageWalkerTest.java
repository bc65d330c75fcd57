package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.keikaku.core.model.Box;
import io.keikaku.core.model.Warning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PageWalkerTest {
    private final PdfSketch sketch = new PdfSketch().page();
    private final List<Warning> warnings = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        sketch.close();
    }

    @Test
    @DisplayName("a glyph has its text, its place from the top left, its size, font and direction")
    void glyph() {
        Glyph glyph = walk(sketch.text(100, 200, 12, "町")).glyphs().getFirst();

        assertThat(glyph.text()).isEqualTo("町");
        assertThat(glyph.box().x0()).isCloseTo(100, within(0.1));
        assertThat(glyph.box().x1()).isCloseTo(112, within(0.1));
        assertThat(glyph.box().y0()).isBetween(188.0, 191.0);
        assertThat(glyph.baseline()).isCloseTo(200, within(0.1));
        assertThat(glyph.fontSize()).isCloseTo(12, within(0.01));
        assertThat(glyph.font()).isEqualTo("Ryumin-Light");
        assertThat(glyph.rotation()).isZero();
    }

    @Test
    @DisplayName("the name of a heavy font makes its glyphs bold")
    void boldByName() {
        assertThat(walk(sketch.bold(100, 200, 12, "町")).glyphs().getFirst().bold())
                .isTrue();
    }

    @Test
    @DisplayName("glyphs filled and stroked are bold")
    void boldByStroke() {
        assertThat(walk(sketch.raw("2 Tr").text(100, 200, 12, "町"))
                        .glyphs()
                        .getFirst()
                        .bold())
                .isTrue();
    }

    @Test
    @DisplayName("a glyph printed again a little beside itself is one bold glyph")
    void overprinted() {
        for (double shift : new double[] {0, 0.3, 0.6}) {
            sketch.text(100 + shift, 200, 12, "町");
        }
        List<Glyph> glyphs = walk(sketch).glyphs();

        assertThat(glyphs).hasSize(1);
        assertThat(glyphs.getFirst().bold()).isTrue();
    }

    @Test
    @DisplayName("equal glyphs side by side stay two")
    void repeatedLetter() {
        assertThat(text(walk(sketch.text(100, 200, 12, "ここ")))).isEqualTo("ここ");
    }

    @Test
    @DisplayName("the text that the producer states goes before the one that the font names")
    void statedText() {
        sketch.raw("/Span << /ActualText <FEFFFF0F> >> BDC")
                .text(100, 200, 12, "\u2215")
                .raw("EMC")
                .text(112, 200, 12, "町");

        assertThat(text(walk(sketch))).isEqualTo("／町");
    }

    @Test
    @DisplayName("a stated text is shared out over its glyphs, and one that is no spelling of them is left alone")
    void statedTextOfMany() {
        sketch.raw("/Span << /ActualText (abcd) >> BDC")
                .text(100, 200, 12, "甲乙")
                .raw("EMC");
        sketch.raw("/Figure << /ActualText (what the drawing shows) >> BDC")
                .text(100, 300, 12, "丙")
                .raw("EMC");

        assertThat(walk(sketch).glyphs()).extracting(Glyph::text).containsExactly("ab", "cd", "丙");
    }

    @Test
    @DisplayName("text that is neither filled nor stroked is left out")
    void invisible() {
        assertThat(text(walk(sketch.text(50, 100, 12, "見").raw("3 Tr").text(100, 200, 12, "隠"))))
                .isEqualTo("見");
    }

    @Test
    @DisplayName("the hidden text under the picture of a page is its recognised text")
    void recognised() {
        sketch.image("I").raw("q 595 0 0 842 0 0 cm /I Do Q 3 Tr").text(100, 200, 12, "認識した文字");
        PageContent page = walk(sketch);

        assertThat(page.recognised()).isTrue();
        assertThat(text(page)).isEqualTo("認識した文字");
    }

    @Test
    @DisplayName("white text on white ground is left out, on a dark ground it is not")
    void white() {
        sketch.raw("0 0 0.4 rg").fill(90, 180, 200, 210).raw("1 1 1 rg");
        sketch.text(100, 200, 12, "抜").text(100, 300, 12, "隠");

        assertThat(text(walk(sketch))).isEqualTo("抜");
    }

    @Test
    @DisplayName("text outside of the clipping path is left out")
    void clipped() {
        sketch.raw("q").rectangle(90, 180, 200, 210).raw("W n");
        sketch.text(100, 200, 12, "内").text(100, 300, 12, "外").raw("Q");

        assertThat(text(walk(sketch))).isEqualTo("内");
    }

    @Test
    @DisplayName("text beyond the crop box is left out, and places count from its corner")
    void cropBox() {
        sketch.text(100, 200, 12, "内").text(10, 10, 12, "外");
        sketch.pdPage().setCropBox(new PDRectangle(50, 42, 500, 700));
        PageContent page = walk(sketch);

        assertThat(text(page)).isEqualTo("内");
        assertThat(page.width()).isEqualTo(500);
        assertThat(page.glyphs().getFirst().box().x0()).isCloseTo(50, within(0.1));
        assertThat(page.glyphs().getFirst().baseline()).isCloseTo(100, within(0.1));
    }

    @Test
    @DisplayName("on a turned page, text that reads upright is upright")
    void turnedPage() {
        sketch.turned(270, 300, 400, 12, "町");
        sketch.pdPage().setRotation(90);
        PageContent page = walk(sketch);

        assertThat(page.width()).isEqualTo(842);
        assertThat(page.glyphs().getFirst().rotation()).isZero();
    }

    @Test
    @DisplayName("turned text has its direction")
    void turnedText() {
        assertThat(walk(sketch.turned(90, 100, 200, 12, "右"))
                        .glyphs()
                        .getFirst()
                        .rotation())
                .isEqualTo(90);
        assertThat(walk(sketch.turned(270, 100, 200, 12, "左"))
                        .glyphs()
                        .getFirst()
                        .rotation())
                .isEqualTo(270);
    }

    @Test
    @DisplayName("text aslant, such as a watermark, is left out with a warning")
    void slanted() {
        assertThat(walk(sketch.turned(45, 100, 200, 60, "案")).glyphs()).isEmpty();
        assertThat(warnings).extracting(Warning::code).containsExactly("TEXT_SLANTED");
    }

    @Test
    @DisplayName("glyphs of a vertical font go down, one em each, centred on their line")
    void vertical() {
        List<Glyph> glyphs = walk(sketch.vertical(300, 100, 10, "縦書")).glyphs();

        assertThat(glyphs).allMatch(Glyph::vertical);
        assertThat(glyphs.get(0).baseline()).isCloseTo(300, within(0.1));
        assertThat(glyphs.get(1).box().y0() - glyphs.get(0).box().y0()).isCloseTo(10, within(0.1));
    }

    @Test
    @DisplayName("a layer that is switched off is left out")
    void hiddenLayer() {
        sketch.hiddenLayer("L")
                .text(100, 100, 12, "表")
                .raw("/OC /L BDC")
                .text(100, 200, 12, "裏")
                .raw("EMC");
        assertThat(text(walk(sketch))).isEqualTo("表");
    }

    @Test
    @DisplayName("thin filled rectangles are kept, cut to the clipping path")
    void thinRectangle() {
        sketch.raw("q")
                .rectangle(0, 0, 300, 842)
                .raw("W n")
                .fill(100, 200, 500, 200.5)
                .raw("Q");
        Shape shape = walk(sketch).shapes().getFirst();

        assertThat(shape.box()).isEqualTo(new Box(100, 200, 300, 200.5));
        assertThat(shape.fill()).isZero();
        assertThat(shape.stroke()).isEqualTo(-1);
    }

    @Test
    @DisplayName("a stroke has its width as displayed and its dashes")
    void stroke() {
        Shape shape = walk(sketch.raw("2 0 0 2 0 0 cm 0.5 w [3 2] 0 d").line(10, 600, 100, 600))
                .shapes()
                .getFirst();

        assertThat(shape.lineWidth()).isCloseTo(1, within(0.001));
        assertThat(shape.dashed()).isTrue();
        assertThat(shape.fill()).isEqualTo(-1);
    }

    @Test
    @DisplayName("strips painted into an arrow's outline are one shape of that outline")
    void gradientByStrips() {
        sketch.raw("q 100 400 m 200 400 l 220 410 l 200 420 l 100 420 l h W n");
        for (int i = 0; i < 12; i++) {
            sketch.raw("0 0 %.2f rg %d 390 10 40 re f", i / 12.0, 100 + i * 10);
        }
        List<Shape> shapes = walk(sketch.raw("Q")).shapes();

        assertThat(shapes).hasSize(1);
        assertThat(shapes.getFirst().box()).isEqualTo(new Box(100, 422, 220, 442));
    }

    @Test
    @DisplayName("an image is a box")
    void image() {
        sketch.image("I").raw("q 100 0 0 50 200 300 cm /I Do Q");
        assertThat(walk(sketch).images()).containsExactly(new ImageBox(new Box(200, 492, 300, 542)));
    }

    @Test
    @DisplayName("forms are walked, and one that draws itself ends")
    void forms() {
        sketch.form("F", "BT /M 12 Tf 100 100 Td <753A> Tj ET /F Do /F Do").raw("/F Do");
        assertThat(text(walk(sketch))).isEqualTo("町");
    }

    @Test
    @DisplayName("radicals and forms for vertical writing become the characters they stand for")
    void substitutes() {
        assertThat(text(walk(sketch.text(100, 200, 12, "︒")))).isEqualTo("。");
    }

    @Test
    @DisplayName("operators beyond the limit are not read, and a warning says so")
    void operatorLimit() throws IOException {
        for (int i = 0; i < 300; i++) {
            sketch.raw("q Q");
        }
        PdfLimits d = PdfLimits.DEFAULT;
        PdfLimits few = new PdfLimits(
                d.pages(), 500, d.glyphs(), d.shapes(), d.points(), d.nesting(), d.pageTime(), d.documentTime(), 1);
        PageWalker.walk(
                sketch.text(100, 200, 12, "町").document().getPage(0),
                1,
                new Fonts(),
                new OptionalContent(sketch.document()),
                few,
                warnings);

        assertThat(warnings).extracting(Warning::code).containsExactly("PAGE_LIMIT");
    }

    private PageContent walk(PdfSketch drawn) {
        return drawn.walk(warnings);
    }

    private static String text(PageContent page) {
        return page.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }
}
