package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.JapaneseText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading, list item or measure begins with.
 *
 * @param style what the number looks like
 * @param word the word that a {@link Style#NAMED} number counts, such as 基本目標, or an appendix is called by,
 *     such as 別紙; otherwise empty
 * @param text as printed, without brackets and trailing punctuation for decimals: {@code 1-1-1}, {@code ①}, {@code (2)}
 * @param depth number of parts of a decimal or roman number, otherwise 1
 */
public record NumberLabel(Style style, String word, String text, int depth) {

    /** The looks of a number, outermost first where a rank is conventional. */
    public enum Style {
        /** 第1編, 第2部. */
        PART,
        /** 第1章; also 別紙1, which stands beside the chapters. */
        CHAPTER,
        /** 第1節. */
        SECTION,
        /** 基本目標1, 【施策2】. */
        NAMED,
        /** 1, 1-1, 1.1.1. */
        DECIMAL,
        /** Ⅰ, Ⅰ-1. */
        ROMAN,
        /** (1). */
        PARENTHESISED,
        /** ①. */
        CIRCLED,
        /** ア. */
        KANA,
        /** 第1, 第二. */
        ORDINAL,
        /** 一, 二. */
        KANJI,
        /** A-01, B2: a letter for the group and a number. */
        CODE
    }

    private static final Pattern PARTS = Pattern.compile("([0-9]{1,2})[-.][0-9]");
    private static final Pattern SINGLE = Pattern.compile("[0-9]{1,2}");

    /** The number alone, without the word that it counts and the brackets around both: {@code 1-2} of 【施策1-2】. */
    public String number() {
        int at = style == Style.NAMED ? text.indexOf(word) : -1;
        return at < 0
                ? text
                : text.substring(at + word.length())
                        .replaceFirst("[】〕\\])）>＞》〉:：.．\\s\u3000]+$", "")
                        .strip();
    }

    /** Labels of one kind count the same level: {@code (1)} and {@code (2)}, but not {@code 1} and {@code 1-1}. */
    public String kind() {
        return switch (style) {
            case NAMED -> "NAMED " + word + " " + depth;
            case DECIMAL -> "DECIMAL " + depth;
            case ROMAN -> depth == 1 ? "ROMAN" : "ROMAN " + depth;
            case PARENTHESISED -> "PARENTHESISED " + script();
            default -> style.name();
        };
    }

    /** The first of several parts, folded: {@code 1} of 1-2; {@code null} where there is but one. */
    String firstPart() {
        Matcher parts = PARTS.matcher(JapaneseText.fold(number()));
        return parts.lookingAt() ? parts.group(1) : null;
    }

    /** Whether it is a word with a single number in digits: 基本目標1. */
    boolean counts() {
        return style == Style.NAMED
                && SINGLE.matcher(JapaneseText.fold(number())).matches();
    }

    /** In what the number in brackets is written: （１） and （ア） stand on different levels. */
    private String script() {
        int inside = JapaneseText.fold(text).replaceAll("[()\\s]", "").codePointAt(0);
        return Character.isDigit(inside)
                ? "DIGIT"
                : Character.UnicodeScript.of(inside).name();
    }

    /** Whether the label tells a measure from all others of a plan, and not only from its neighbours. */
    public boolean isUnique() {
        return ((style == Style.DECIMAL || style == Style.ROMAN) && depth >= 2) || style == Style.CODE;
    }

    /** Whether it begins a part after the last chapter. */
    boolean isAppendix() {
        return style == Style.CHAPTER && !word.isEmpty();
    }

    /** Styles that always rank above all others, in order. */
    static final List<Style> DIVISIONS = List.of(Style.PART, Style.CHAPTER, Style.SECTION);
}
