package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.NumberLabel.Style;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes lines apart into bullet, number and text; all patterns are tried at the start. Stateless and thread-safe. */
public final class LabelParser {
    private static final Pattern BULLET = OutlinePhrases.pattern("bullet");
    private static final Pattern BEGINNING = OutlinePhrases.pattern("beginning");
    private static final Pattern DIVISION = OutlinePhrases.pattern("division");
    private static final Pattern APPENDIX = OutlinePhrases.pattern("appendix");
    private static final Pattern NAMED = OutlinePhrases.pattern("named");
    private static final Pattern CIRCLED = OutlinePhrases.pattern("circled");
    private static final Pattern PARENTHESISED = OutlinePhrases.pattern("parenthesised");
    private static final Pattern DECIMAL = OutlinePhrases.pattern("decimal");
    private static final Pattern INTEGER = OutlinePhrases.pattern("integer");
    private static final Pattern ROMAN = OutlinePhrases.pattern("roman");
    private static final Pattern ORDINAL = OutlinePhrases.pattern("ordinal-number");
    private static final Pattern KANJI = OutlinePhrases.pattern("kanji");
    private static final Pattern CODE = OutlinePhrases.pattern("code");
    private static final Pattern KANA = OutlinePhrases.pattern("kana");

    /** Hiragana and ideographs that numbers, and the words before them, begin with. */
    private static final BitSet NUMBER_STARTS = Stream.of(
                    OutlineWords.numberStarts(), OutlineWords.counted(), OutlineWords.appendices())
            .flatMap(List::stream)
            .mapToInt(word -> word.charAt(0))
            .collect(BitSet::new, BitSet::set, BitSet::or);

    /** Characters of a number that stands alone. */
    private static final int LONGEST_BARE = 8;

    private LabelParser() {}

    /** Takes a line apart; a line that is nothing but a number keeps it as its text. */
    public static LabelledText parse(String line) {
        String text = line.strip();
        String bullet = "";
        Matcher mark = BULLET.matcher(text);
        if (mark.lookingAt()) {
            bullet = text.substring(0, 1);
            text = text.substring(mark.end());
        }
        LabelledText labelled = label(bullet, text);
        return labelled.rest().isEmpty() ? new LabelledText(bullet, null, text) : labelled;
    }

    private static LabelledText label(String bullet, String text) {
        if (beginsWord(text) || !BEGINNING.matcher(text).lookingAt()) {
            return new LabelledText(bullet, null, JapaneseText.joinLines(text));
        }
        Matcher m = DIVISION.matcher(text);
        if (m.lookingAt()) {
            return labelled(bullet, new NumberLabel(division(m), "", m.group().strip(), 1), text, m);
        }
        m = APPENDIX.matcher(text);
        if (m.lookingAt()) {
            return labelled(
                    bullet, new NumberLabel(Style.CHAPTER, m.group(1), m.group().strip(), 1), text, m);
        }
        m = NAMED.matcher(text);
        if (m.lookingAt()) {
            String number = m.group(2);
            return labelled(
                    bullet, new NumberLabel(Style.NAMED, m.group(1), m.group().strip(), depth(number)), text, m);
        }
        m = CIRCLED.matcher(text);
        if (m.lookingAt()) {
            return labelled(bullet, new NumberLabel(Style.CIRCLED, "", m.group(1), 1), text, m);
        }
        m = PARENTHESISED.matcher(text);
        if (m.lookingAt()) {
            return labelled(bullet, new NumberLabel(Style.PARENTHESISED, "", m.group(1), 1), text, m);
        }
        m = DECIMAL.matcher(text);
        if (m.lookingAt()) {
            return labelled(bullet, new NumberLabel(Style.DECIMAL, "", m.group(1), depth(m.group(1))), text, m);
        }
        m = INTEGER.matcher(text);
        if (m.lookingAt()) {
            return labelled(bullet, new NumberLabel(Style.DECIMAL, "", m.group(1), 1), text, m);
        }
        m = ROMAN.matcher(text);
        if (m.lookingAt()) {
            return labelled(bullet, new NumberLabel(Style.ROMAN, "", m.group(1), depth(m.group(1))), text, m);
        }
        m = ORDINAL.matcher(text);
        if (m.lookingAt()) {
            return labelled(bullet, new NumberLabel(Style.ORDINAL, "", m.group(1), 1), text, m);
        }
        m = KANJI.matcher(text);
        if (m.lookingAt()) {
            return labelled(bullet, new NumberLabel(Style.KANJI, "", m.group(1), 1), text, m);
        }
        m = CODE.matcher(text);
        if (m.lookingAt()) {
            return labelled(bullet, new NumberLabel(Style.CODE, "", m.group(1), 1), text, m);
        }
        m = KANA.matcher(text);
        if (m.lookingAt()) {
            return labelled(bullet, new NumberLabel(Style.KANA, "", m.group(1), 1), text, m);
        }
        return new LabelledText(bullet, null, JapaneseText.joinLines(text));
    }

    /** Whether the text surely begins with a word that no number begins with, as most texts do. */
    private static boolean beginsWord(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char c = text.charAt(0);
        boolean letter = c >= '\u3041' && c <= '\u3096' || c >= '\u4E00' && c <= '\u9FEF';
        return letter && !NUMBER_STARTS.get(c);
    }

    private static Style division(Matcher division) {
        if (division.group("chapter") != null) {
            return Style.CHAPTER;
        }
        return division.group("section") == null ? Style.PART : Style.SECTION;
    }

    /** The label of a cell that holds nothing else: {@code 1}, {@code 1-1}, {@code ①}, {@code (2)}; otherwise {@code null}. */
    public static NumberLabel bare(String cell) {
        String stripped = JapaneseText.joinLines(cell);
        Matcher mark = BULLET.matcher(stripped);
        String text = mark.lookingAt() ? stripped.substring(mark.end()) : stripped;
        if (text.isEmpty() || text.length() > LONGEST_BARE) {
            return null;
        }
        NumberLabel label = alone(text);
        return label != null && label.style() != Style.NAMED ? label : null;
    }

    /** The label that a text is and nothing else, words that are counted among them ({@code 基本目標1}); otherwise {@code null}. */
    static NumberLabel alone(String text) {
        LabelledText labelled = label("", text + " x");
        return labelled.rest().equals("x") ? labelled.label() : null;
    }

    private static LabelledText labelled(String bullet, NumberLabel label, String text, Matcher m) {
        return new LabelledText(
                bullet, label, JapaneseText.joinLines(text.substring(m.end())).strip());
    }

    private static int depth(String number) {
        return number.split("[-‐‑–−－.．]").length;
    }
}
