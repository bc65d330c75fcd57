package io.keikaku.extract.pdf;

import io.keikaku.extract.text.LayoutWords;
import io.keikaku.extract.text.Sentences;
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

    private final BodyStyle body;
    private final LayoutWords words;

    HeadingFinder(BodyStyle body, LayoutWords words) {
        this.body = body;
        this.words = words;
    }

    boolean isHeading(TextBlock block) {
        return isTitleLike(block) && isEmphasised(block);
    }

    /** Whether the text may be a title, however it is set. */
    boolean isTitleLike(TextBlock block) {
        String text = block.text();
        return text.length() <= LONGEST
                && block.lines().size() <= MOST_LINES
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
                || alone && isReversed(line);
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
