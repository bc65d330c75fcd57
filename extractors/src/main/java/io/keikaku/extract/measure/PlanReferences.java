package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Nothing;
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
    private static final Pattern STEM = Pattern.compile("^[^0-9０-９:：;；\\s\u3000Ⅰ-Ⅻ①-⑳A-Z(（]{2,}");
    private static final Pattern PLAN = MeasurePhrases.pattern("plan-at-end");
    private static final Pattern COMPLETE = MeasurePhrases.pattern("complete-reference");
    private static final Pattern SPACE = Pattern.compile("[\\s\u3000]+");
    private static final Pattern HARD = MeasurePhrases.pattern("between-references");

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
        if (!printed.isEmpty() && !Nothing.isToldBy(printed)) {
            references.add(printed);
        }
    }
}
