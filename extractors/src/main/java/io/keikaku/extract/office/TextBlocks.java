package io.keikaku.extract.office;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.ListItem;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph;
import io.keikaku.core.document.Paragraph.Role;
import io.keikaku.core.document.ReadException;
import io.keikaku.extract.text.ContentsLines;
import io.keikaku.extract.text.LayoutWords;
import io.keikaku.extract.text.Marker;
import java.util.Optional;

/** Turns pieces of text into blocks, the same way for every office format. */
final class TextBlocks {
    /** The marker of items whose own is a picture, or a sign of a font that means nothing outside of it. */
    static final String BULLET = "・";

    private final LayoutWords words;
    private final Budget budget;

    TextBlocks(LayoutWords words, Budget budget) {
        this.words = words;
        this.budget = budget;
    }

    /** A heading; its line breaks are removed. */
    Optional<Block> heading(String raw, int level, Origin origin) throws ReadException {
        String text = printed(raw).replace("\n", "");
        return text.isEmpty() ? Optional.empty() : Optional.of(new Heading(text, Math.max(1, level), origin));
    }

    /** An item of a list whose marker the format gives. */
    Optional<Block> item(String marker, String raw, int depth, Origin origin) throws ReadException {
        String text = printed(raw);
        return text.isEmpty() ? Optional.empty() : Optional.of(new ListItem(marker, text, depth, origin));
    }

    /** A paragraph, or a list item where the text itself begins with a marker. */
    Optional<Block> paragraph(String raw, Role role, Origin origin) throws ReadException {
        String text = printed(raw);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (role != Role.BODY) {
            return Optional.of(new Paragraph(text, role, origin));
        }
        if (ContentsLines.isLed(text)) {
            return Optional.of(new Paragraph(text, Role.CONTENTS, origin));
        }
        if (words.isNote(text)) {
            return Optional.of(new Paragraph(text, Role.FOOTNOTE, origin));
        }
        return Marker.of(text)
                .<Block>map(marker -> new ListItem(marker.symbol(), marker.text(), 0, origin))
                .or(() -> Optional.of(new Paragraph(text, Role.BODY, origin)));
    }

    /** Text without blanks around its lines, tabs as blanks, counted against the budget. */
    String printed(String raw) throws ReadException {
        budget.text(raw.length());
        StringBuilder text = new StringBuilder();
        for (String line : raw.replace('\t', ' ')
                .replace('\u000B', '\n')
                .replace('\r', '\n')
                .split("\n", -1)) {
            String trimmed = trim(line);
            if (!trimmed.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(trimmed);
            }
        }
        return text.toString();
    }

    private static String trim(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
