package io.keikaku.index;

import io.keikaku.core.model.Measure;
import io.keikaku.index.Highlight.Mark;
import io.keikaku.index.Highlight.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Marks the words of a query in the texts of a measure. */
final class Highlighter {

    private final Analyzer analyzer;

    Highlighter(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The texts of a measure in which a term occurs, by field. */
    Map<String, List<Highlight>> highlight(Measure measure, Set<String> terms) throws IOException {
        Map<String, List<Highlight>> highlights = new LinkedHashMap<>();
        for (MeasureText field : MeasureText.values()) {
            List<Highlight> found = new ArrayList<>();
            for (String text : field.texts(measure)) {
                List<Segment> segments = segments(text, terms);
                if (segments.stream().anyMatch(segment -> segment.mark() != Mark.NONE)) {
                    found.add(new Highlight(segments));
                }
            }
            if (!found.isEmpty()) {
                highlights.put(field.key(), found);
            }
        }
        return highlights;
    }

    private List<Segment> segments(String text, Set<String> terms) throws IOException {
        List<Segment> segments = new ArrayList<>();
        int done = 0;
        try (TokenStream tokens = analyzer.tokenStream(MeasureText.NAME.key(), text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (offset.startOffset() >= done && terms.contains(term.toString())) {
                    add(segments, text.substring(done, offset.startOffset()), Mark.NONE);
                    add(segments, text.substring(offset.startOffset(), offset.endOffset()), Mark.MATCH);
                    done = offset.endOffset();
                }
            }
            tokens.end();
        }
        add(segments, text.substring(done), Mark.NONE);
        return segments;
    }

    private static void add(List<Segment> segments, String text, Mark mark) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, mark));
        }
    }
}
