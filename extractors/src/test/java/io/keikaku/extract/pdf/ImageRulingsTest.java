package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImageRulingsTest {
    private static final int DPI = 300;

    private final BufferedImage image = new BufferedImage(1200, 900, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D pen = image.createGraphics();

    @BeforeEach
    void paper() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
    }

    @Test
    void rulingsAcrossAndDownAreFoundWhereTheyCross() {
        pen.fillRect(100, 200, 800, 4);
        pen.fillRect(300, 100, 4, 500);
        assertThat(ImageRulings.find(image, DPI))
                .containsExactly(new Rectangle(100, 200, 800, 4), new Rectangle(300, 100, 4, 500));
    }

    @Test
    void aRulingThatRunsALittleAslantIsOne() {
        pen.setStroke(new BasicStroke(4));
        pen.drawLine(100, 200, 1100, 206);
        assertThat(ImageRulings.find(image, DPI)).singleElement().satisfies(ruling -> {
            assertThat(ruling.width).isGreaterThan(950);
            assertThat(ruling.height).isLessThan(16);
        });
    }

    @Test
    void specksOfLightDoNotEndARuling() {
        pen.fillRect(100, 200, 800, 4);
        pen.setColor(Color.WHITE);
        pen.fillRect(400, 200, 2, 4);
        assertThat(ImageRulings.find(image, DPI)).containsExactly(new Rectangle(100, 200, 800, 4));
    }

    @Test
    void strokesOfLettersAndDarkAreasAreNone() {
        pen.fillRect(100, 100, 60, 5);
        pen.fillRect(300, 300, 500, 200);
        assertThat(ImageRulings.find(image, DPI)).isEmpty();
    }
}
