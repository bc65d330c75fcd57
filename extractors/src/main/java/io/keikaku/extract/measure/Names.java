package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How alike two names are. */
final class Names {
    private static final Pattern QUOTES = Pattern.compile("[「」『』]");
    private static final int SHORTEST_CONTAINED = 4;

    private Names() {}

    /** The name without number, widths and spaces. */
    static String key(String name) {
        return QUOTES.matcher(JapaneseText.compact(LabelParser.parse(name).rest()))
                .replaceAll("");
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /**
     * Dice's coefficient over character bigrams, 0 to 1; a name that holds the other whole scores at least 0.8 where the
     * shorter has four characters or more.
     */
    static double likeness(String one, String other) {
        return likenessOfKeys(key(one), key(other));
    }

    /** As {@link #likeness}, of names whose {@link #key} is taken already. */
    static double likenessOfKeys(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        double dice = dice(a, b);
        String shorter = a.length() <= b.length() ? a : b;
        boolean contained = (a.length() <= b.length() ? b : a).contains(shorter);
        return contained && shorter.length() >= SHORTEST_CONTAINED ? Math.max(dice, 0.8) : dice;
    }

    private static double dice(String a, String b) {
        if (a.length() < 2 || b.length() < 2) {
            return 0;
        }
        Map<String, Integer> bigrams = new HashMap<>();
        for (int i = 0; i + 1 < a.length(); i++) {
            bigrams.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            String bigram = b.substring(i, i + 2);
            int left = bigrams.getOrDefault(bigram, 0);
            if (left > 0) {
                bigrams.put(bigram, left - 1);
                common++;
            }
        }
        return 2.0 * common / (a.length() + b.length() - 2);
    }
}
