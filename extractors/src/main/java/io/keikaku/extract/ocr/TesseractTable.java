package io.keikaku.extract.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tab-separated output of Tesseract: level, page, block, paragraph, line, word, left, top, width, height, confidence,
 * text; a line stands before its words. Tesseract tells the order of Japanese words better than their boxes, which may reach
 * over the words that follow.
 */
final class TesseractTable {
    private static final int COLUMNS = 12;
    private static final String LINE = "4";
    private static final String WORD = "5";
    /** Below this Tesseract sees letters in stains and drawings. */
    private static final double LEAST_CONFIDENCE = 20;
    /** Width of a character that its box leaves no room for, in parts of the line's height. */
    private static final double NARROW = 0.4;

    private final List<OcrWord> words = new ArrayList<>();
    private final List<OcrWord> line = new ArrayList<>();
    private int top;
    private int bottom;

    private TesseractTable() {}

    /**
     * The words that are likely to be some, in Tesseract's order; on a line none begins before the one that precedes it ends.
     * Rows that are not understood are passed over.
     */
    static List<OcrWord> words(String table) {
        TesseractTable reading = new TesseractTable();
        for (String row : table.split("\n")) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length == COLUMNS && areNumbers(cells[6], cells[7], cells[8], cells[9])) {
                reading.take(cells);
            }
        }
        reading.endLine();
        return reading.words;
    }

    private void take(String[] cells) {
        int left = Integer.parseInt(cells[6]);
        int y = Integer.parseInt(cells[7]);
        if (cells[0].equals(LINE)) {
            endLine();
            top = y;
            bottom = y + Integer.parseInt(cells[9]);
        } else if (cells[0].equals(WORD) && !cells[11].isBlank() && confidence(cells[10]) >= LEAST_CONFIDENCE) {
            int right = left + Integer.parseInt(cells[8]);
            line.add(new OcrWord(cells[11].strip(), left, right, top, bottom, confidence(cells[10])));
        }
    }

    private void endLine() {
        int end = 0;
        for (int i = 0; i < line.size(); i++) {
            OcrWord word = line.get(i);
            int x0 = Math.max(word.x0(), end);
            int next = i + 1 < line.size() ? line.get(i + 1).x0() : Integer.MAX_VALUE;
            int x1 = next > x0 ? Math.min(word.x1(), next) : word.x1();
            int least = (int) Math.ceil(NARROW * (bottom - top));
            end = x1 > x0 ? x1 : x0 + Math.max(1, least) * word.text().length();
            words.add(new OcrWord(word.text(), x0, end, word.y0(), word.y1(), word.confidence()));
        }
        line.clear();
    }

    private static boolean areNumbers(String... cells) {
        for (String cell : cells) {
            if (cell.isEmpty() || cell.length() > 6 || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static double confidence(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
