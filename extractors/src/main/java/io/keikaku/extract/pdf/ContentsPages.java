package io.keikaku.extract.pdf;

import io.keikaku.extract.text.ContentsLines;
import io.keikaku.extract.text.LayoutWords;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the lines of tables of contents: those that lead to a page number, and under a title all that end in one. */
final class ContentsPages {
    private ContentsPages() {}

    static Set<TextLine> find(List<PageReading> pages, LayoutWords words) {
        Set<TextLine> found = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean open = false;
        for (PageReading page : pages) {
            List<TextLine> lines = page.lines();
            boolean titled = lines.stream().anyMatch(line -> words.isContentsTitle(line.text()));
            open = titled || open && mostlyNumbered(lines);
            for (TextLine line : lines) {
                if (ContentsLines.isLed(line.text()) || open && ContentsLines.isNumbered(line.text())) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    private static boolean mostlyNumbered(List<TextLine> lines) {
        return lines.stream()
                                .filter(line -> ContentsLines.isNumbered(line.text()))
                                .count()
                        * 2
                > lines.size();
    }
}
