package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which texts are captions of the tables that follow them. */
final class Captions {
    private static final double FARTHEST_LINES = 2.5;
    private static final int LONGEST = 60;

    private final Pattern label;

    Captions(List<String> labels) {
        label = Pattern.compile("^[【<＜［\\[(（■◆●○・]?\\s?(?:"
                + String.join("|", labels.stream().map(Pattern::quote).toList()) + ")\\s?[0-9０-９IVX]*.*");
    }

    /** Whether the text stands just above the region and is named like a caption. */
    boolean isCaption(TextBlock text, Box region) {
        Box box = text.box();
        double distance = region.y0() - box.y1();
        return distance > -text.first().size()
                && distance < FARTHEST_LINES * text.first().size()
                && box.x0() < region.x1()
                && box.x1() > region.x0()
                && text.text().length() <= LONGEST
                && label.matcher(text.text()).matches();
    }
}
