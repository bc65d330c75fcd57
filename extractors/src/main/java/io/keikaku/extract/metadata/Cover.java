package io.keikaku.extract.metadata;

import io.keikaku.extract.metadata.DocumentText.Kind;
import io.keikaku.extract.metadata.DocumentText.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of the cover: those before the first sentence, table, contents or chapter, on the first page that has any text.
 *
 * @param lines as printed
 */
record Cover(List<String> lines) {
    private static final int MOST_LINES = 25;
    private static final int LONGEST_LINE = 60;
    private static final Pattern SENTENCE = MetadataPhrases.pattern("sentence");
    private static final Pattern INSIDE = MetadataPhrases.pattern("inside");

    static Cover of(DocumentText text) {
        List<String> lines = new ArrayList<>();
        int page = text.lines().isEmpty() ? 0 : text.lines().getFirst().page();
        for (TextLine line : text.lines()) {
            if (line.kind() == Kind.RUNNING && lines.isEmpty()) {
                continue;
            }
            if (line.page() != page && !lines.isEmpty() || lines.size() >= MOST_LINES || endsCover(line)) {
                break;
            }
            lines.add(line.text());
        }
        return new Cover(List.copyOf(lines));
    }

    private static boolean endsCover(TextLine line) {
        return line.kind() == Kind.CONTENTS
                || line.kind() == Kind.ROW && line.text().indexOf('\t') >= 0
                || line.text().length() > LONGEST_LINE
                || SENTENCE.matcher(line.text()).find()
                || INSIDE.matcher(line.text()).find();
    }
}
