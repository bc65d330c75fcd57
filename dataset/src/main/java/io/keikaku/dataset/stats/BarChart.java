package io.keikaku.dataset.stats;

import io.keikaku.dataset.html.HtmlPage;
import java.util.ArrayList;
import java.util.List;

/** Horizontal bars, each of parts that stand in a row, as inline SVG with a legend. Figures also stand as texts. */
final class BarChart {
    /** Told apart in grey print too; after Okabe and Ito, "Color Universal Design", 2008. */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#56b4e9", "#009e73", "#f0e442", "#e69f00", "#d55e00", "#cc79a7", "#999999");

    private static final int LABEL_WIDTH = 260;
    private static final int BAR_WIDTH = 640;
    private static final int BAR_HEIGHT = 18;
    private static final int STEP = 24;

    private final List<String> parts;
    private final List<Bar> bars = new ArrayList<>();

    BarChart(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    void bar(String label, List<Integer> values) {
        bars.add(new Bar(label, List.copyOf(values)));
    }

    /**
     * The chart.
     *
     * @param title read aloud to those who cannot see it
     */
    String svg(String title) {
        int most = bars.stream().mapToInt(Bar::sum).max().orElse(0);
        int top = parts.size() > 1 ? STEP : 0;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg role=\"img\" aria-label=\"")
                .append(HtmlPage.escape(title))
                .append("\" width=\"")
                .append(LABEL_WIDTH + BAR_WIDTH + 60)
                .append("\" height=\"");
        svg.append(top + STEP * bars.size() + 8).append("\">\n");
        if (parts.size() > 1) {
            legend(svg);
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), top + i * STEP, most);
        }
        return svg.append("</svg>\n").toString();
    }

    private void legend(StringBuilder svg) {
        int x = LABEL_WIDTH;
        for (int i = 0; i < parts.size(); i++) {
            rectangle(svg, x, 2, 12, colour(i), parts.get(i));
            text(svg, x + 16, 14, "start", parts.get(i));
            x += 80;
        }
    }

    private void bar(StringBuilder svg, Bar bar, int y, int most) {
        text(svg, LABEL_WIDTH - 8, y + 14, "end", bar.label);
        int drawn = 0;
        for (int i = 0; i < bar.values.size(); i++) {
            int from = scaled(drawn, most);
            drawn += bar.values.get(i);
            int to = scaled(drawn, most);
            if (to > from) {
                rectangle(svg, LABEL_WIDTH + from, y, to - from, colour(i), parts.get(i) + ": " + bar.values.get(i));
            }
        }
        text(svg, LABEL_WIDTH + scaled(drawn, most) + 6, y + 14, "start", "" + drawn);
    }

    private static int scaled(int value, int most) {
        return most == 0 ? 0 : (int) ((long) BAR_WIDTH * value / most);
    }

    private static String colour(int part) {
        return COLOURS.get(part % COLOURS.size());
    }

    private static void rectangle(StringBuilder svg, int x, int y, int width, String colour, String title) {
        svg.append("<rect x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width);
        svg.append("\" height=\"")
                .append(BAR_HEIGHT)
                .append("\" fill=\"")
                .append(colour)
                .append("\"><title>");
        svg.append(HtmlPage.escape(title)).append("</title></rect>\n");
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String text) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor);
        svg.append("\">").append(HtmlPage.escape(text)).append("</text>\n");
    }

    private record Bar(String label, List<Integer> values) {
        int sum() {
            return values.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
