package io.keikaku.extract.text;

import io.keikaku.core.document.Paragraph.Role;
import io.keikaku.extract.japanese.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Groups the lines of a document into passages: rows to tables, wrapped lines to paragraphs, contents, notes. */
final class PassageBuilder {
    private final LayoutWords words;
    private final WrappedLines wrapped;
    private final List<Passage> passages = new ArrayList<>();
    private boolean underContentsTitle;
    private boolean anyTable;

    PassageBuilder(LayoutWords words) {
        this.words = words;
        this.wrapped = new WrappedLines(words);
    }

    List<Passage> build(List<Line> lines) {
        int i = 0;
        while (i < lines.size()) {
            int end = endOfRun(lines, i);
            add(lines.subList(i, end));
            i = end;
        }
        return passages;
    }

    /** A run is rows, or items and text, without a blank line or a page break between them. */
    private static int endOfRun(List<Line> lines, int start) {
        Line first = lines.get(start);
        int end = start + 1;
        if (first instanceof Line.Blank || first instanceof Line.Title) {
            return end;
        }
        while (end < lines.size()
                && isRunningText(lines.get(end)) == isRunningText(first)
                && !(lines.get(end) instanceof Line.Blank || lines.get(end) instanceof Line.Title)
                && lines.get(end).source().page() == first.source().page()) {
            end++;
        }
        return end;
    }

    private static boolean isRunningText(Line line) {
        return line instanceof Line.Text || line instanceof Line.Item;
    }

    private void add(List<Line> run) {
        switch (run.get(0)) {
            case Line.Blank blank -> {}
            case Line.Title title -> {
                passages.add(new Passage.Title(title.source(), title.level(), title.text()));
                underContentsTitle = words.isContentsTitle(title.text());
            }
            case Line.Row row -> addRows(run.stream().map(Line.Row.class::cast).toList());
            case Line.Text text -> addText(run);
            case Line.Item item -> addText(run);
        }
    }

    private void addRows(List<Line.Row> rows) {
        List<String> texts = rows.stream().map(Line.Row::text).toList();
        if (ContentsLines.areLed(texts)
                || (underContentsTitle && ContentsLines.areNumbered(texts))
                || (!anyTable && ContentsLines.areAscending(rows))) {
            rows.stream().filter(row -> !row.isEmpty()).forEach(row -> addContents(row.source(), row.text()));
            return;
        }
        underContentsTitle = false;
        if (rows.stream().anyMatch(row -> !row.isEmpty() && !row.isRule())) {
            passages.add(new Passage.Table(rows));
            anyTable = true;
        }
    }

    private void addContents(SourceLine source, String text) {
        passages.add(new Passage.Text(source, text, Role.CONTENTS, false));
    }

    private void addText(List<Line> run) {
        List<String> printed = run.stream().map(PassageBuilder::printed).toList();
        if (ContentsLines.areLed(printed) || (underContentsTitle && ContentsLines.areNumbered(printed))) {
            for (int i = 0; i < run.size(); i++) {
                addContents(run.get(i).source(), printed.get(i));
            }
            return;
        }
        underContentsTitle = run.size() == 1 && words.isContentsTitle(printed.get(0));
        List<String> texts = run.stream().map(PassageBuilder::unmarked).toList();
        List<Boolean> opens = run.stream()
                .map(line -> line instanceof Line.Item || words.isNote(unmarked(line)))
                .toList();
        int i = 0;
        for (int length : wrapped.lengths(texts, opens)) {
            String text = texts.subList(i, i + length).stream()
                    .reduce(Sentences::glue)
                    .orElseThrow();
            passages.add(passage(run.get(i), text, run.size() == length));
            i += length;
        }
    }

    private Passage passage(Line line, String text, boolean isolated) {
        if (line instanceof Line.Item item) {
            return new Passage.Item(item.source(), item.marker(), text, item.indent());
        }
        Role role = words.isNote(text) ? Role.FOOTNOTE : Role.BODY;
        return new Passage.Text(line.source(), text, role, isolated);
    }

    private static String unmarked(Line line) {
        return switch (line) {
            case Line.Item item -> item.text();
            case Line.Text text -> text.text();
            case Line.Row row -> row.text();
            case Line.Title title -> title.text();
            case Line.Blank blank -> "";
        };
    }

    private static String printed(Line line) {
        return line instanceof Line.Item item ? item.marker() + " " + item.text() : unmarked(line);
    }
}
