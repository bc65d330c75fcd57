package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds ruby: small kana just above (in vertical writing: right of) the words whose reading they give. */
final class RubyFilter {
    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー・\\s]+");
    private static final double LARGEST = 0.65;

    private RubyFilter() {}

    /** The glyphs of a page without its ruby, in the given order. */
    static List<Glyph> without(List<Glyph> glyphs, List<TextLine> lines) {
        Set<Glyph> ruby = Collections.newSetFromMap(new IdentityHashMap<>());
        for (TextLine line : rubyLines(lines)) {
            ruby.addAll(line.glyphs());
        }
        return ruby.isEmpty()
                ? glyphs
                : glyphs.stream().filter(glyph -> !ruby.contains(glyph)).toList();
    }

    private static List<TextLine> rubyLines(List<TextLine> lines) {
        List<TextLine> found = new ArrayList<>();
        for (TextLine line : lines) {
            if (KANA.matcher(line.text()).matches() && lines.stream().anyMatch(base -> reads(line, base))) {
                found.add(line);
            }
        }
        return found;
    }

    private static boolean reads(TextLine ruby, TextLine base) {
        if (ruby.direction() != base.direction() || ruby.size() > LARGEST * base.size()) {
            return false;
        }
        Box small = ruby.turned();
        Box large = base.turned();
        double margin = base.size() / 2;
        return small.y1() > large.y0() - margin
                && small.y1() < large.y0() + margin
                && small.x0() > large.x0() - margin
                && small.x1() < large.x1() + margin;
    }
}
