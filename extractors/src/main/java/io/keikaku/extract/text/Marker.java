package io.keikaku.extract.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list marker at the beginning of a line and the text after it.
 *
 * @param symbol as printed; a Markdown dash gives way to the marker printed after it
 */
public record Marker(String symbol, String text) {
    private static final String ENCLOSED = "[①-⑳㉑-㉟㊱-㊿❶-❿➀-➓⑴-⒇ⓐ-ⓩ㋐-㋾㈠-㈩㊀-㊉]";
    private static final String BRACKETED = "[(（]\\s?(?:[0-9０-９]{1,3}|[ア-ンあ-んa-zA-Z一二三四五六七八九十])\\s?[)）]";
    private static final String PARTED =
            "[0-9０-９]{1,2}(?:[-－‐‑–−.．][0-9０-９]{1,3}){1,4}" + "(?=[\\s\u3000.．]|[^0-9０-９\\s\u3000\\-－.．,，:：/／%％～〜])";
    private static final String DOTTED = "[0-9０-９]{1,3}(?:[.．、](?![0-9０-９])|[)）])";
    private static final String KANA = "[ア-ンＡ-Ｚ](?=[\u3000 ]\\S{2})";
    private static final String BULLET = "[・•●■□▪▫◆◇▶▷►▸➢➤✓✔★☆◼◾]|[○◎](?=[\\s\u3000\\p{IsHan}])";

    private static final Pattern PRINTED = Pattern.compile("^(" + ENCLOSED + "|" + BRACKETED + "|" + PARTED + "|"
            + DOTTED + "|" + KANA + "|" + BULLET + ")[\\s\u3000]*(.*)$");
    private static final Pattern DASH = Pattern.compile("^([-*+])[ \u3000\u00A0]+(.*)$");
    /** After a Markdown dash a bare number, too, is a marker. */
    private static final Pattern NUMBERED = Pattern.compile("^([0-9０-９]{1,3})[\\s\u3000]+(.*)$");

    /** A page number between dashes: {@code - 4 -}. */
    private static final Pattern PAGE = Pattern.compile("^[0-9０-９]{1,4}[\\s\u3000]*[-－–―‐]+$");

    /** What follows the number in {@code - 4 -}: no text. */
    private static final Pattern DASHES = Pattern.compile("[-－–―‐]*");

    /** The marker of a line without its indentation, if it has one with text after it. */
    public static Optional<Marker> of(String line) {
        Matcher dash = DASH.matcher(line);
        if (!dash.matches()) {
            return match(PRINTED, line);
        }
        String rest = TextShape.trim(dash.group(2));
        if (PAGE.matcher(rest).matches()) {
            return Optional.empty();
        }
        return match(PRINTED, rest).or(() -> match(NUMBERED, rest)).or(() -> plain(dash.group(1), rest));
    }

    private static Optional<Marker> match(Pattern pattern, String line) {
        Matcher m = pattern.matcher(line);
        return m.matches() ? plain(m.group(1), TextShape.trim(m.group(2))) : Optional.empty();
    }

    private static Optional<Marker> plain(String symbol, String text) {
        return DASHES.matcher(text).matches() ? Optional.empty() : Optional.of(new Marker(symbol, text));
    }
}
