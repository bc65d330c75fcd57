package io.keikaku.extract.pdf;

import io.keikaku.extract.japanese.Sentences;
import io.keikaku.extract.text.LayoutWords;
import io.keikaku.extract.text.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins the lines of a zone into paragraphs, where a line fills the measure and the next one goes on with it. */
final class ParagraphBuilder {
    /** A line fills the measure when it lacks no more than so many characters. */
    private static final double LACKING = 2.2;
    /** Lines of a paragraph stand no farther apart than this, in parts of the size. */
    private static final double LEADING = 1.1;

    private static final double SAME_SIZE = 0.08;
    /** A first line is indented by one character; a second one hangs by less than this. */
    private static final double INDENT = 0.6;

    private static final double HANGING = 4.5;
    /** Shorter lines are labels. */
    private static final double LEAST_MEASURE = 9;

    private static final String COLON = "：";

    private final Set<TextLine> alone;

    private final double titleSize;
    private final LayoutWords words;

    /**
     * @param alone lines that are joined with no other
     * @param titleSize of lines that make up the title of the document
     */
    ParagraphBuilder(Set<TextLine> alone, double titleSize, LayoutWords words) {
        this.words = words;
        this.alone = alone;
        this.titleSize = titleSize;
    }

    /** The texts and tables of a zone in reading order. */
    List<PagePiece> build(Zone zone) {
        List<PagePiece> blocks = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (LayoutItem any : zone.items()) {
            switch (any) {
                case LayoutItem.Line item -> {
                    TextLine line = item.line();
                    if (!open.isEmpty() && !continues(open, line, zone)) {
                        close(open, zone, blocks);
                    }
                    open.add(line);
                    if (alone.contains(line)) {
                        close(open, zone, blocks);
                    }
                }
                case LayoutItem.Table table -> {
                    close(open, zone, blocks);
                    blocks.add(new PagePiece.TablePiece(table.grid(), table.region()));
                }
                case LayoutItem.Frame frame -> throw new IllegalArgumentException("a zone holds no frames");
                case LayoutItem.Labelled labelled ->
                    throw new IllegalArgumentException("labelled texts have their own zone");
                case LayoutItem.Turned turned -> throw new IllegalArgumentException("turned lines have their own zone");
            }
        }
        close(open, zone, blocks);
        return zone.label() == null ? blocks : labelled(zone, blocks);
    }

    /** Writes a label as people type it, before a colon, with all that stands beside it; above a list it has its own line. */
    private static List<PagePiece> labelled(Zone zone, List<PagePiece> blocks) {
        List<TextBlock> texts = blocks.stream().map(TextBlock.class::cast).toList();
        List<TextLine> lines =
                texts.stream().flatMap(text -> text.lines().stream()).toList();
        if (texts.stream().anyMatch(text -> Marker.of(text.text()).isPresent())) {
            List<PagePiece> listed = new ArrayList<>();
            listed.add(new TextBlock(zone.label(), lines.subList(0, 1), zone.framed(), false));
            listed.addAll(blocks);
            return listed;
        }
        String text = texts.stream().map(TextBlock::text).collect(Collectors.joining("\n"));
        return List.of(new TextBlock(zone.label() + COLON + text, lines, zone.framed(), false));
    }

    private static void close(List<TextLine> open, Zone zone, List<PagePiece> blocks) {
        if (!open.isEmpty()) {
            String text = open.stream()
                    .map(TextLine::text)
                    .reduce(ParagraphBuilder::glue)
                    .orElseThrow();
            blocks.add(new TextBlock(text, open, zone.framed(), fills(open.getLast(), zone)));
            open.clear();
        }
    }

    private boolean continues(List<TextLine> open, TextLine line, Zone zone) {
        TextLine before = open.getLast();
        if (alone.contains(line)
                || before.direction() != line.direction()
                || Math.abs(before.size() - line.size()) > SAME_SIZE * before.size()
                || before.bold() != line.bold()
                || line.turned().y0() - before.turned().y1() > LEADING * line.size()) {
            return false;
        }
        if (!fills(before, zone)) {
            return isTitle(before, zone) && isTitle(line, zone);
        }
        return before.turned().width() >= LEAST_MEASURE * before.size()
                && !words.startsAfresh(line.text())
                && isAligned(open, line, zone);
    }

    private static boolean isAligned(List<TextLine> open, TextLine line, Zone zone) {
        TextLine before = open.getLast();
        TextLine first = open.getFirst();
        boolean item = Marker.of(first.text()).isPresent();
        double shift = (line.turned().x0() - first.turned().x0()) / line.size();
        if (item) {
            return shift > -INDENT && shift < HANGING && Marker.of(line.text()).isEmpty();
        }
        boolean second = open.size() == 1;
        if (second && Math.abs(shift) < INDENT && isIndented(first, zone) && Sentences.isEnded(first.text())) {
            return false;
        }
        double fromBefore = (line.turned().x0() - before.turned().x0()) / line.size();
        boolean aligned = second ? shift < INDENT && shift > -HANGING : Math.abs(fromBefore) < INDENT;
        return aligned && Marker.of(line.text()).isEmpty();
    }

    private static boolean isIndented(TextLine line, Zone zone) {
        return line.turned().x0() - zone.measure().x0() > INDENT * line.size();
    }

    /** Whether the line is large and in the middle, as the lines of a document's title are. */
    private boolean isTitle(TextLine line, Zone zone) {
        double middle = (zone.measure().x0() + zone.measure().x1()) / 2;
        double off = (line.turned().x0() + line.turned().x1()) / 2 - middle;
        return line.size() >= titleSize && Math.abs(off) < INDENT * line.size() && isIndented(line, zone);
    }

    private static boolean fills(TextLine line, Zone zone) {
        return zone.measure().x1() - line.turned().x1() < LACKING * line.size();
    }

    private static String glue(String first, String second) {
        boolean hyphenated = first.length() > 1
                && first.endsWith("-")
                && Character.isLetter(first.charAt(first.length() - 2))
                && first.charAt(first.length() - 2) < 0x250
                && Character.isLowerCase(second.charAt(0));
        return hyphenated ? first.substring(0, first.length() - 1) + second : Sentences.glue(first, second);
    }
}
