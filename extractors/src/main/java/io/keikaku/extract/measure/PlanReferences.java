package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.JapaneseText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes cells that refer to other plans apart. Where one reference ends and the next begins is learned from the cells of the
 * whole column: what cells begin with begins references.
 */
final class PlanReferences {
    private static final String KINDS = "計画|プラン|方針|戦略|ビジョン|構想|公約|条例|法律|大綱|指針";
    private static final Pattern STEM = Pattern.compile("^[^0-9０-９:：;；\\s\u3000Ⅰ-Ⅻ①-⑳A-Z(（]{2,}");
    private static final Pattern PLAN = Pattern.compile("(" + KINDS + ")$");
    private static final Pattern COMPLETE = Pattern.compile("(" + KINDS + ").*[^:：]$|.*[0-9０-９①-⑳)）]$");
    private static final Pattern SPACE = Pattern.compile("[\\s\u3000]+");
    private static final Pattern NONE = Pattern.compile("なし|無し|無|―|-|ー|－|—|該当なし");
    private static final Pattern HARD =
            Pattern.compile("(?:^|[\\s\u3000]+)[・●■]|;|；|(?<=" + KINDS + ")\\n(?=\\S{2,}(?:" + KINDS + ")(?:\\s|$))");

    private final Set<String> stems = new LinkedHashSet<>();

    PlanReferences(List<String> cells) {
        for (String cell : cells) {
            String stem = stem(cell.strip());
            if (stem != null) {
                stems.add(stem);
            }
        }
    }

    List<String> split(String cell) {
        List<String> references = new ArrayList<>();
        for (String piece : HARD.split(cell.strip())) {
            StringBuilder reference = new StringBuilder();
            for (String word : SPACE.split(piece.strip())) {
                if (begins(word) && isComplete(reference)) {
                    add(reference.toString(), references);
                    reference.setLength(0);
                }
                reference.append(reference.isEmpty() ? "" : " ").append(word);
            }
            add(reference.toString(), references);
        }
        return references;
    }

    private boolean begins(String word) {
        String stem = stem(word);
        return stem != null && (stems.contains(stem) || PLAN.matcher(stem).find());
    }

    private static boolean isComplete(CharSequence reference) {
        return COMPLETE.matcher(reference).find();
    }

    private static String stem(String text) {
        Matcher stem = STEM.matcher(text);
        return stem.find() ? stem.group() : null;
    }

    private static void add(String reference, List<String> references) {
        String printed = JapaneseText.joinLines(reference);
        if (!printed.isEmpty() && !NONE.matcher(printed).matches()) {
            references.add(printed);
        }
    }
}
