package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.table.CellKind;
import io.keikaku.extract.table.MarkWords;

/** Reads cells of marks: the mark itself (新規), or a tick under a header that is one. */
final class MarkCells {
    private MarkCells() {}

    /**
     * Takes a cell over; tells which part of the measure it is.
     *
     * @param header the header or key under which the cell stands; what is no mark is kept under it
     */
    static String read(String header, String cell, Mention mention) {
        String text = CellKind.of(cell) == CellKind.TICK ? header : cell;
        Boolean isNew = MarkWords.isNew(text);
        if (isNew != null) {
            mention.isNew = isNew;
        }
        if (CellKind.of(text) == CellKind.PROSE) {
            mention.fields.put(header, JapaneseText.joinLines(text));
            return "fields";
        }
        if (Boolean.TRUE.equals(isNew)) {
            return "isNew";
        }
        mention.marks.add(JapaneseText.joinLines(text));
        return "marks";
    }
}
