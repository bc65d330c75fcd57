package io.keikaku.extract.pdf;

import io.keikaku.extract.japanese.Sentences;
import io.keikaku.extract.text.LayoutWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which texts are set as headings: short, no sentence, and larger, heavier or in another face than the body. */
final class HeadingFinder {
    private static final double LARGER = 1.12;
    private static final double NOT_SMALLER = 0.95;
    private static final int LONGEST = 70;
    private static final int MOST_LINES = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}");
    private static final Pattern GOTHIC = PagePhrases.pattern("gothic-font");
    private static final Pattern MINCHO = PagePhrases.pattern("mincho-font");

    /** A decoration marks titles where so many lines have it that may be some, */
    private static final int FEWEST_TITLES = 2;
    /** where this share of those that have it may be, */
    private static final double MOSTLY = 0.5;
    /** and where no more than this share of all lines has it. */
    private static final double MOST_DECORATED = 0.5;

    private final Set<Decoration> decorations;
    private final BodyStyle body;
    private final LayoutWords words;

    /** @param readings of the pages, on which a decoration that titles have is found more than once */
    HeadingFinder(BodyStyle body, LayoutWords words, List<PageReading> readings) {
        this.body = body;
        this.words = words;
        this.decorations = EnumSet.noneOf(Decoration.class);
        List<TextLine> lines =
                readings.stream().flatMap(reading -> reading.lines().stream()).toList();
        for (Decoration decoration : Decoration.values()) {
            if (decoration != Decoration.NONE && areTitles(decoration, lines)) {
                decorations.add(decoration);
            }
        }
    }

    /** Whether several lines, and not too many, have a decoration, and may be titles. */
    private boolean areTitles(Decoration decoration, List<TextLine> lines) {
        List<TextLine> decorated =
                lines.stream().filter(line -> line.decoration() == decoration).toList();
        long titles = decorated.stream()
                .map(TextLine::text)
                .filter(this::isTitleLike)
                .distinct()
                .count();
        return titles >= FEWEST_TITLES
                && titles >= MOSTLY * decorated.size()
                && decorated.size() <= MOST_DECORATED * lines.size();
    }

    boolean isHeading(TextBlock block) {
        return isTitleLike(block) && isEmphasised(block);
    }

    /** Whether the text may be a title, however it is set. */
    boolean isTitleLike(TextBlock block) {
        return block.lines().size() <= MOST_LINES && isTitleLike(block.text());
    }

    private boolean isTitleLike(String text) {
        return text.length() <= LONGEST
                && WORD.matcher(text).find()
                && !Sentences.isEnded(text)
                && !text.endsWith("、")
                && !words.isNote(text)
                && !text.contains("。");
    }

    private boolean isEmphasised(TextBlock block) {
        TextLine line = block.first();
        if (line.size() >= LARGER * body.size()) {
            return true;
        }
        if (line.size() < NOT_SMALLER * body.size()) {
            return false;
        }
        boolean alone = block.lines().size() == 1;
        return line.bold() && !body.bold()
                || alone && words.isDivision(block.text())
                || alone && isGothicAmongMincho(line)
                || alone && isReversed(line)
                || alone && decorations.contains(line.decoration());
    }

    private boolean isGothicAmongMincho(TextLine line) {
        return MINCHO.matcher(body.font()).find()
                && GOTHIC.matcher(line.font()).find()
                && !MINCHO.matcher(line.font()).find();
    }

    private static boolean isReversed(TextLine line) {
        return Colours.white(line.colour());
    }
}
