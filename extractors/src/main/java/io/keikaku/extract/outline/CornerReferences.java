package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Puts a small line beside the title of a page, which says what goal the page belongs to, before that title. Such a line is the
 * same under several titles: a heading below a title is never.
 */
final class CornerReferences {
    private static final int LONGEST = 40;
    private static final int LEAST_TITLES = 2;

    private CornerReferences() {}

    static List<Block> first(List<Block> flow) {
        Map<String, Set<String>> titles = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        for (int i = 0; i + 1 < flow.size(); i++) {
            if (mayRefer(flow, i + 1)) {
                String line = JapaneseText.compact(Lines.raw(flow.get(i + 1)));
                titles.computeIfAbsent(line, l -> new HashSet<>()).add(Lines.of(flow.get(i)));
                kinds.put(
                        line,
                        LabelParser.parse(Lines.raw(flow.get(i + 1))).label().kind());
            }
        }
        Set<String> referring = new HashSet<>();
        titles.forEach((line, above) -> {
            if (above.size() >= LEAST_TITLES) {
                referring.add(kinds.get(line));
            }
        });
        List<Block> ordered = new ArrayList<>(flow);
        for (int i = 0; i + 1 < flow.size(); i++) {
            String line = mayRefer(flow, i + 1) ? JapaneseText.compact(Lines.raw(flow.get(i + 1))) : "";
            if (referring.contains(kinds.get(line))) {
                ordered.set(i, flow.get(i + 1));
                ordered.set(i + 1, flow.get(i));
            }
        }
        return ordered;
    }

    /** Whether a numbered line of text stands directly below a heading of the same page that is numbered otherwise. */
    private static boolean mayRefer(List<Block> flow, int position) {
        Block title = flow.get(position - 1);
        Block line = flow.get(position);
        if (!(title instanceof Heading)
                || !(line instanceof Paragraph)
                || title.origin().page() == null
                || !Objects.equals(title.origin().page(), line.origin().page())) {
            return false;
        }
        LabelledText text = LabelParser.parse(Lines.raw(line));
        NumberLabel above = LabelParser.parse(Lines.raw(title)).label();
        return text.label() != null
                && text.label().style() == NumberLabel.Style.NAMED
                && text.rest().length() <= LONGEST
                && !text.rest().contains("。")
                && (above == null || !above.kind().equals(text.label().kind()));
    }
}
