package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.YearSpan;
import io.keikaku.extract.measure.WrittenValue.Standing;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.HeaderWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads values that are written with their years and standing: {@code 14%（R5） → 40%（R8）}, {@code R5：14% ⇒ R8：40%},
 * {@code 現状 14%（R5）、目標 40%（R8）}, {@code 350件（令和元年度：96件）}. What is called neither a baseline nor a target is, before an
 * arrow or in brackets, the baseline. Text that holds anything else is none. Immutable.
 */
final class WrittenValues {
    private static final int LONGEST = 120;
    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_YEAR = 24;
    private static final String ROOM = "[\\s\u3000]*";
    private static final Pattern HEAD_END = MeasurePhrases.pattern("head-end");
    private static final Pattern ARROW = Pattern.compile(ROOM + "(?:[→⇒➡➔➜⇨▶►]|[-=－―─━]+[>＞])" + ROOM);
    private static final Pattern EDGE = Pattern.compile("^[\\s\u3000、，,:：;；]+|[\\s\u3000、，,;；]+$");
    private static final Pattern LETTERS = Pattern.compile("^[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,10}");
    private static final Pattern BRACKETED =
            Pattern.compile("^(.+?)" + ROOM + "[（(\\[［【〔]([^（()）]+|[^（()）]*[（(][^（()）]*[）)])[）)\\]］】〕]$");
    private static final Pattern WRAPPED = Pattern.compile("^[（(\\[［【〔]([^（()）]+)[）)\\]］】〕]$");
    private static final Pattern SENTENCE = Pattern.compile("[。！？]");

    private final HeaderWords words;
    private final EraContext eras;

    WrittenValues(HeaderWords words, EraContext eras) {
        this.words = words;
        this.eras = eras;
    }

    /** The values of a text that holds nothing else, as written; empty where it is none or holds no figure at all. */
    List<WrittenValue> read(String text) {
        String whole = edge(text);
        if (whole.isEmpty() || whole.length() > LONGEST) {
            return List.of();
        }
        String[] steps = dated(ARROW.split(whole, -1), whole);
        List<WrittenValue> values = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            List<WrittenValue> step = several(steps[i]);
            if (step.isEmpty()) {
                return List.of();
            }
            boolean before = steps.length > 1 && i == 0;
            step.forEach(value ->
                    values.add(before && value.standing() == Standing.UNSAID ? value.as(Standing.BASELINE) : value));
        }
        boolean told = values.stream().anyMatch(WrittenValue::isQuantity)
                || values.size() > 1 && values.stream().allMatch(value -> value.year() != null);
        return told ? values : List.of();
    }

    /** Gives steps whose years stand together in brackets behind the last, {@code 14%→40%（R5→R8）}, each its own. */
    private String[] dated(String[] steps, String whole) {
        Matcher bracket = BRACKETED.matcher(whole);
        if (steps.length < 3 || !bracket.matches()) {
            return steps;
        }
        String[] bare = ARROW.split(bracket.group(1), -1);
        String[] years = ARROW.split(bracket.group(2), -1);
        if (bare.length != years.length || !Arrays.stream(years).allMatch(this::isYear)) {
            return steps;
        }
        String[] all = new String[bare.length];
        Arrays.setAll(all, i -> bare[i] + "(" + years[i] + ")");
        return all;
    }

    /** A cell that holds one value: its year in brackets or before it is taken off. */
    Optional<WrittenValue> one(String text) {
        String whole = edge(text);
        String label = label(whole);
        if (!label.isEmpty()) {
            Standing standing = standing(label);
            Optional<WrittenValue> value =
                    dated(edge(whole.substring(label.length()))).map(v -> v.as(standing));
            if (value.isPresent()) {
                return value;
            }
        }
        return dated(whole).filter(value -> value.isPlaced() || isValue(value));
    }

    /** One value, or several each of which says its year or standing. */
    private List<WrittenValue> several(String text) {
        String whole = edge(text);
        Matcher bracket = BRACKETED.matcher(whole);
        if (bracket.matches() && !isYear(bracket.group(2))) {
            Optional<WrittenValue> inner = one(bracket.group(2)).filter(v -> v.isPlaced() && isValue(v));
            List<WrittenValue> outer = inner.isEmpty() ? List.of() : several(bracket.group(1));
            if (!outer.isEmpty()) {
                List<WrittenValue> both = new ArrayList<>(outer);
                WrittenValue value = inner.orElseThrow();
                both.add(value.standing() == Standing.UNSAID ? value.as(Standing.BASELINE) : value);
                return both;
            }
        }
        Optional<WrittenValue> single = one(whole).filter(v -> v.isPlaced() || v.isQuantity());
        return single.map(List::of).orElseGet(() -> split(whole));
    }

    private List<WrittenValue> split(String whole) {
        int depth = 0;
        for (int i = 1; i < whole.length(); i++) {
            char c = whole.charAt(i - 1);
            depth += isOpen(c) ? 1 : isClose(c) ? -1 : 0;
            boolean gap = isClose(c) || "、，,／/;； \u3000".indexOf(c) >= 0;
            if (depth != 0 || !gap) {
                continue;
            }
            String head = isClose(c) ? whole.substring(0, i) : whole.substring(0, i - 1);
            Optional<WrittenValue> left = one(head).filter(v -> v.isPlaced() && isValue(v));
            List<WrittenValue> right = left.isEmpty() ? List.of() : several(whole.substring(i));
            if (!right.isEmpty() && right.stream().allMatch(WrittenValue::isPlaced)) {
                List<WrittenValue> both = new ArrayList<>(List.of(left.orElseThrow()));
                both.addAll(right);
                return both;
            }
        }
        return List.of();
    }

    /** A value with its year before it or in brackets behind it, or without a year. */
    private Optional<WrittenValue> dated(String text) {
        for (int end = Math.min(text.length() - 1, LONGEST_YEAR); end > 1; end--) {
            String head = text.substring(0, end);
            if (endsHead(text, end) && isYear(head)) {
                Optional<WrittenValue> value = valued(edge(text.substring(end)), head);
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        Matcher bracket = BRACKETED.matcher(text);
        if (bracket.matches() && isYear(bracket.group(2))) {
            return valued(bracket.group(1), bracket.group(2));
        }
        return text.isEmpty() || isYear(text)
                ? Optional.empty()
                : Optional.of(new WrittenValue(Standing.UNSAID, null, text)).filter(WrittenValues::isValue);
    }

    private Optional<WrittenValue> valued(String text, String year) {
        return Optional.of(new WrittenValue(standingWithin(year), year(year), text))
                .filter(value -> !text.isEmpty() && !isYear(text) && isValue(value));
    }

    /** A figure, a dash, or a word for a state that needs a year or standing beside it. */
    private static boolean isValue(WrittenValue value) {
        String text = value.text();
        return value.isQuantity()
                || Quantities.isNone(text) && value.isPlaced()
                || value.isPlaced()
                        && text.length() <= LONGEST_WORD
                        && !SENTENCE.matcher(text).find()
                        && text.codePoints().allMatch(Character::isLetter);
    }

    private static boolean endsHead(String text, int end) {
        return isClose(text.charAt(end - 1))
                || HEAD_END.matcher(text).region(end - 1, end).matches()
                || Character.isWhitespace(text.charAt(end))
                || "（(:：".indexOf(text.charAt(end)) >= 0;
    }

    private boolean isYear(String text) {
        return year(text) != null;
    }

    private Integer year(String text) {
        Matcher wrapped = WRAPPED.matcher(text.strip());
        String bare = wrapped.matches() ? wrapped.group(1) : text;
        return FiscalYears.parse(bare.replaceFirst("[:：]$", ""), eras)
                .map(YearSpan::last)
                .orElse(null);
    }

    /** The word for a baseline or target that a text begins with, empty where it begins with none. */
    private String label(String text) {
        Matcher letters = LETTERS.matcher(text);
        if (letters.find()) {
            for (int end = letters.end(); end >= 2; end--) {
                String word = text.substring(0, end);
                if (standing(word) != Standing.UNSAID) {
                    return word;
                }
            }
        }
        return "";
    }

    private Standing standingWithin(String text) {
        for (int start = 0; start < text.length(); start++) {
            String label = label(text.substring(start));
            if (!label.isEmpty()) {
                return standing(label);
            }
        }
        return Standing.UNSAID;
    }

    private Standing standing(String word) {
        ColumnRole role = words.role(word).orElse(ColumnRole.UNKNOWN);
        return switch (role) {
            case BASELINE -> Standing.BASELINE;
            case TARGET -> Standing.TARGET;
            default -> Standing.UNSAID;
        };
    }

    private static String edge(String text) {
        return EDGE.matcher(text.strip()).replaceAll("");
    }

    private static boolean isOpen(char c) {
        return "（([［【〔".indexOf(c) >= 0;
    }

    private static boolean isClose(char c) {
        return "）)]］】〕".indexOf(c) >= 0;
    }
}
