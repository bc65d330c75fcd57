package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Vocabulary;
import io.keikaku.extract.outline.NumberLabel.Style;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes lines apart into bullet, number and text; all patterns are tried at the start. Stateless and thread-safe. */
public final class LabelParser {
    private static final String DIGITS = "[0-9０-９]{1,3}";
    private static final String DASH = "[-‐‑–−－.．]";
    private static final String NUMERAL = "(?:" + DIGITS + "|[一二三四五六七八九十]{1,3}|[Ⅰ-Ⅻ]|[①-⑳])";
    /** A numeral in ideographs directly before a letter is part of a word: 取組一覧. */
    private static final String WORD_GOES_ON = "(?<![一二三四五六七八九十](?=\\p{IsHan}|\\p{IsHiragana}))";

    private static final String SPACE = "[\\s\u3000]*";

    private static final Pattern BULLET = Pattern.compile("[■□●○◆◇▶►▷◎★☆・•◯]" + SPACE + "(?=\\S)");
    private static final Pattern DIVISION =
            Pattern.compile("第" + SPACE + NUMERAL + SPACE + "(編|部|章|節)[\\s\u3000:：.．]*");
    private static final Pattern APPENDIX = Pattern.compile(
            "[【〔\\[(（<＜《〈]?(" + String.join("|", OutlineWords.appendices()) + ")" + SPACE + "(?:" + NUMERAL + "(?:"
                    + DASH + DIGITS + ")*)?(?:" + SPACE + "[】〕\\])）>＞》〉]" + SPACE + "|[\\s\u3000]+)(?=\\S)");
    private static final Pattern NAMED =
            Pattern.compile("[【〔\\[(（<＜《〈]?" + SPACE + "(" + Vocabulary.anyOf(OutlineWords.counted()) + ")" + SPACE
                    + "([(（]" + NUMERAL + "[)）]|" + NUMERAL + WORD_GOES_ON + "(?:" + DASH + DIGITS + ")*)" + SPACE + "[】〕\\])）>＞》〉]?[\\s\u3000:：.．]*");
    private static final Pattern CIRCLED = Pattern.compile("([①-⑳㉑-㉟㊱-㊿❶-❿])" + SPACE);
    private static final Pattern PARENTHESISED = Pattern.compile(
            "([(（]" + SPACE + "(?:" + DIGITS + "|[一二三四五六七八九十]{1,2}|[ア-ン]|[a-zA-Z])" + SPACE + "[)）])" + SPACE);
    private static final Pattern DECIMAL = Pattern.compile(
            "(" + DIGITS + "(?:" + DASH + DIGITS
                    + ")+)[.．)）]?(?:[\\s\u3000]+|(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}「『“]))(?!年|月|日|％|%|人|件|時|か所|箇所|回|倍|万|億|千)");
    private static final Pattern INTEGER =
            Pattern.compile("(" + DIGITS + ")(?:[.．、)）]" + SPACE + "|[\\s\u3000]+)(?=\\D)(?!年|月|日|％|%)");
    private static final Pattern ROMAN = Pattern.compile("([Ⅰ-Ⅻ])(?:[.．\\s\u3000])" + SPACE);
    private static final Pattern ORDINAL =
            Pattern.compile("(第" + SPACE + "(?:" + DIGITS + "|[一二三四五六七八九十]{1,3}))(?:[.．、\\s\u3000])" + SPACE);
    private static final Pattern KANJI = Pattern.compile("([一二三四五六七八九十]{1,3})(?:[.．、\\s\u3000])" + SPACE);
    private static final Pattern CODE = Pattern.compile(
            "([A-ZＡ-Ｚ][-‐‑–−－.．]?[0-9０-９]{1,3}(?:[-‐‑–−－.．][0-9０-９]{1,3})?)(?:[.．:：\\s\u3000])" + SPACE);
    private static final Pattern KANA = Pattern.compile("([ア-ン])(?:[.．、)）\\s\u3000])" + SPACE);

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
        Matcher m = DIVISION.matcher(text);
        if (m.lookingAt()) {
            Style style = switch (m.group(1)) {
                case "章" -> Style.CHAPTER;
                case "節" -> Style.SECTION;
                default -> Style.PART;
            };
            return labelled(bullet, new NumberLabel(style, "", m.group().strip(), 1), text, m);
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
            return labelled(bullet, new NumberLabel(Style.ROMAN, "", m.group(1), 1), text, m);
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
