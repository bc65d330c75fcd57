package io.keikaku.extract.text;

import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands each line by itself. */
final class LineParser {
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}(#{1,6})(?:[ \\t\u3000]|$)");

    private static final String RULE_SIGNS = "-*_─━—―═＿";
    private static final int LEAST_RULE = 3;

    private final TextLimits limits;
    private long cells;

    LineParser(TextLimits limits) {
        this.limits = limits;
    }

    List<Line> parse(List<SourceLine> lines) throws ReadException {
        List<Line> parsed = new ArrayList<>(lines.size());
        for (SourceLine line : lines) {
            parsed.add(parse(line));
        }
        return parsed;
    }

    private Line parse(SourceLine line) throws ReadException {
        String text = line.text();
        Matcher heading = HEADING.matcher(text);
        if (heading.find()) {
            return title(line, heading.group(1).length(), text.substring(heading.end()));
        }
        if (text.indexOf('\t') >= 0) {
            return row(line, text.split("\t", -1));
        }
        if (isPipeRow(TextShape.trim(text))) {
            return row(line, pipeCells(TextShape.trim(text)));
        }
        if (line.isBlank() || isRule(text)) {
            return new Line.Blank(line);
        }
        return plain(line);
    }

    private static Line title(SourceLine line, int level, String raw) {
        String text = TextShape.trim(raw);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        String title =
                InlineMarkup.clean(text.substring(0, end)).replace('\n', ' ').replace('\t', ' ');
        return title.isEmpty() ? new Line.Blank(line) : new Line.Title(line, level, title);
    }

    private static boolean isPipeRow(String text) {
        return text.startsWith("|") && text.lastIndexOf('|') == text.length() - 1 && text.length() > 1;
    }

    /** A line of three or more like signs, as Markdown and typesetters draw a rule. */
    private static boolean isRule(String text) {
        int sign = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TextShape.isSpace(c)) {
                continue;
            }
            if (RULE_SIGNS.indexOf(c) < 0 || (count > 0 && c != sign)) {
                return false;
            }
            sign = c;
            count++;
        }
        return count >= LEAST_RULE;
    }

    private static String[] pipeCells(String line) {
        return line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1);
    }

    private Line row(SourceLine line, String[] raw) throws ReadException {
        cells += raw.length;
        if (raw.length > limits.columns() || cells > limits.cells()) {
            throw new ReadException(
                    ReadException.Kind.LIMIT,
                    "line " + line.number() + ": a row of more than " + limits.columns() + " cells, or more than "
                            + limits.cells() + " cells in all");
        }
        List<String> cleaned = new ArrayList<>(raw.length);
        for (String cell : raw) {
            cleaned.add(InlineMarkup.clean(cell));
        }
        return new Line.Row(line, cleaned);
    }

    private static Line plain(SourceLine line) {
        String text = InlineMarkup.clean(line.text());
        if (text.isEmpty()) {
            return new Line.Blank(line);
        }
        return Marker.of(text)
                .<Line>map(m -> new Line.Item(line, m.symbol(), InlineMarkup.clean(m.text()), indent(line.text())))
                .orElseGet(() -> new Line.Text(line, text));
    }

    private static int indent(String text) {
        int width = 0;
        for (int i = 0; i < text.length() && TextShape.isSpace(text.charAt(i)); i++) {
            width += text.charAt(i) == '\u3000' ? 2 : 1;
        }
        return width;
    }
}
