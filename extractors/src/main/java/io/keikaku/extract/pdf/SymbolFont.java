package io.keikaku.extract.pdf;

import io.keikaku.core.resource.ResourceText;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A font that draws symbols in place of letters, and whose codes mean nothing outside of it. */
final class SymbolFont {
    private static final int PRIVATE_USE = 0xF000;
    private static final SymbolFont WINGDINGS = read("wingdings.tsv");

    private final Map<Integer, String> texts;

    private SymbolFont(Map<Integer, String> texts) {
        this.texts = texts;
    }

    /** {@code null} where the name is not that of a symbol font. */
    static SymbolFont named(String name) {
        if (name == null) {
            return null;
        }
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]{6}\\+", "");
        return plain.startsWith("wingdings") && !plain.contains("wingdings2") && !plain.contains("wingdings3")
                ? WINGDINGS
                : null;
    }

    /**
     * Text of a code of the font's own, plain or moved to the private use area.
     *
     * @return {@code null} where the font has no such symbol, or we no character for it
     */
    String text(int code) {
        boolean own = code <= 0xFF || code >= PRIVATE_USE && code <= PRIVATE_USE + 0xFF;
        return own ? texts.get(code & 0xFF) : null;
    }

    private static SymbolFont read(String resource) {
        return new SymbolFont(ResourceText.rows(SymbolFont.class, resource).stream()
                .collect(Collectors.toUnmodifiableMap(row -> Integer.valueOf(row.get(0), 16), row -> row.get(1))));
    }
}
