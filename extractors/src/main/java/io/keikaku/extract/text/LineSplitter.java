package io.keikaku.extract.text;

import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines and pages. Line ends are LF, CR LF and CR, as editors count them. */
final class LineSplitter {
    private final TextLimits limits;
    private final List<SourceLine> lines = new ArrayList<>();
    private int number = 1;
    private int page = 1;

    private LineSplitter(TextLimits limits) {
        this.limits = limits;
    }

    static List<SourceLine> split(String text, TextLimits limits) throws ReadException {
        LineSplitter splitter = new LineSplitter(limits);
        splitter.run(text);
        return splitter.lines;
    }

    private void run(String text) throws ReadException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\f') {
                add(text, start, i);
                page++;
                start = i + 1;
            } else if (c == '\n' || c == '\r') {
                add(text, start, i);
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                number++;
                start = i + 1;
            }
        }
        add(text, start, text.length());
    }

    private void add(String text, int start, int end) throws ReadException {
        if (end - start > limits.lineLength()) {
            throw new ReadException(
                    ReadException.Kind.LIMIT,
                    "line " + number + " is longer than " + limits.lineLength() + " characters");
        }
        if (lines.size() >= limits.lines()) {
            throw new ReadException(ReadException.Kind.LIMIT, "more than " + limits.lines() + " lines");
        }
        lines.add(new SourceLine(number, page, text.substring(start, end)));
    }
}
