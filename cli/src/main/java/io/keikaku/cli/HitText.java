package io.keikaku.cli;

import io.keikaku.core.model.Measure;
import io.keikaku.index.Highlight;
import io.keikaku.index.Hit;
import io.keikaku.index.SearchResult;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints search hits for people, the matched words marked: in colour on a terminal, in 【】 elsewhere. */
final class HitText {

    private final PrintWriter out;
    private final boolean colours;

    HitText(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    void print(SearchResult result) {
        out.println(headline(result));
        int rank = result.query().offset() + 1;
        for (Hit hit : result.hits()) {
            print(rank++, hit);
        }
        printFacets(result);
        out.flush();
    }

    /** Prints hits that are in no result, such as measures like another one. */
    void print(List<Hit> hits) {
        int rank = 1;
        for (Hit hit : hits) {
            print(rank++, hit);
        }
        out.flush();
    }

    private static String headline(SearchResult result) {
        if (result.total() == 0) {
            return Count.of(0, "measure") + " found";
        }
        long allWords = result.query().allWords();
        String some = allWords < result.total()
                ? " (" + allWords + " with all of the words, the others with most or some of them)"
                : "";
        return Count.of(result.total(), "measure") + some + shown(result);
    }

    private static String shown(SearchResult result) {
        int first = result.query().offset() + 1;
        int last = result.query().offset() + result.hits().size();
        if (result.hits().isEmpty()) {
            return result.query().limit() == 0 ? "" : "; there is none from number " + first + " on";
        }
        return result.total() > result.hits().size() ? ", numbers " + first + " to " + last + ":" : ":";
    }

    private void printFacets(SearchResult result) {
        if (result.total() < 2) {
            return;
        }
        out.println();
        result.facets().forEach((facet, counts) -> {
            String values = counts.stream()
                    .map(count -> count.value() + " " + count.count())
                    .collect(Collectors.joining("  "));
            out.println(String.format(Locale.ROOT, "%-11s", facet.key()) + values);
        });
    }

    private void print(int rank, Hit hit) {
        Measure measure = hit.measure();
        out.println();
        out.println(rank + ". " + (measure.number() == null ? "" : measure.number() + " ")
                + marked(hit.highlights().get("name"), measure.name()));
        out.println("   " + String.join("  ", MeasureText.context(hit.municipality(), measure)));
        hit.highlights().forEach((property, passages) -> {
            if (!property.equals("name")) {
                out.println("   " + property + ": " + marked(passages, ""));
            }
        });
        out.println("   " + hit.plan() + "/" + measure.id());
    }

    private String marked(List<Highlight> passages, String otherwise) {
        if (passages == null) {
            return otherwise;
        }
        return passages.stream().map(this::marked).collect(Collectors.joining(" … "));
    }

    private String marked(Highlight passage) {
        return passage.segments().stream().map(this::marked).collect(Collectors.joining());
    }

    private String marked(Highlight.Segment segment) {
        if (segment.mark() == Highlight.Mark.NONE) {
            return segment.text();
        }
        return colours ? "\033[1;33m" + segment.text() + "\033[0m" : "【" + segment.text() + "】";
    }
}
