package io.keikaku.extract.pdf;

import io.keikaku.extract.text.LayoutWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kind of number with which a heading begins; the lower its rank the farther out such headings stand where nothing
 * else tells them apart.
 */
final class Numbering {
    static final int NONE = 90;

    private static final int DIVISION = 0;
    private static final int PARTS = 20;
    private static final int BRACKETED = 40;
    private static final int ENCLOSED = 50;
    private static final int LETTER = 60;
    private static final int BULLET = 70;

    private static final Pattern PARTED = Pattern.compile("^[0-9０-９]{1,2}((?:[-－‐‑–−.．][0-9０-９]{1,3}){0,4})");
    private static final Pattern SERIES =
            Pattern.compile("^\\p{IsHan}{1,4}\\s?[0-9０-９]{1,2}((?:[-－‐‑–−.．][0-9０-９]{1,3}){0,4})");
    private static final Pattern BRACKETS = Pattern.compile("^[(（]\\s?\\S{1,3}\\s?[)）]|^[⑴-⒇]");
    private static final Pattern CIRCLED = Pattern.compile("^[①-⑳㉑-㉟㊱-㊿❶-❿➀-➓ⓐ-ⓩ㋐-㋾]");
    private static final Pattern KANA = Pattern.compile("^[ア-ンＡ-ＺA-Z][\\s\u3000.．)）]");
    private static final Pattern SIGN = Pattern.compile("^[■□●○◆◇▶▷►▸➢・◎★☆◼◾【《〈]");

    private final LayoutWords words;

    Numbering(LayoutWords words) {
        this.words = words;
    }

    /** Rank of the number with which a text begins. */
    int rank(String text) {
        if (words.isDivision(text)) {
            return DIVISION + words.divisionRank(text);
        }
        Matcher parted = PARTED.matcher(text);
        if (parted.find()) {
            return PARTS + depth(parted.group(1));
        }
        Matcher series = SERIES.matcher(text);
        if (series.find()) {
            return PARTS + depth(series.group(1));
        }
        if (BRACKETS.matcher(text).find()) {
            return BRACKETED;
        }
        if (CIRCLED.matcher(text).find()) {
            return ENCLOSED;
        }
        if (KANA.matcher(text).find()) {
            return LETTER;
        }
        return SIGN.matcher(text).find() ? BULLET : NONE;
    }

    private static int depth(String parts) {
        return (int) parts.chars().filter(c -> "-－‐‑–−.．".indexOf(c) >= 0).count();
    }
}
