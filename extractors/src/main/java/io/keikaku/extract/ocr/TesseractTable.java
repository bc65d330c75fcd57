package io.keikaku.extract.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tab-separated output of Tesseract: level, page, block, paragraph, line, word, left, top, width, height, confidence,
 * text; a line stands before its words.
 */
final class TesseractTable {
    private static final int COLUMNS = 12;
    private static final String LINE = "4";
    private static final String WORD = "5";
    /** Below this Tesseract sees letters in stains and drawings. */
    private static final double LEAST_CONFIDENCE = 20;

    private TesseractTable() {}

    /** The words that are likely to be some, in Tesseract's reading order; rows that are not understood are passed over. */
    static List<OcrWord> words(String table) {
        List<OcrWord> words = new ArrayList<>();
        int top = 0;
        int bottom = 0;
        for (String row : table.split("\n")) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length < COLUMNS || !isNumber(cells[6], cells[7], cells[8], cells[9])) {
                continue;
            }
            int left = Integer.parseInt(cells[6]);
            int y = Integer.parseInt(cells[7]);
            int width = Integer.parseInt(cells[8]);
            int height = Integer.parseInt(cells[9]);
            if (cells[0].equals(LINE)) {
                top = y;
                bottom = y + height;
            } else if (cells[0].equals(WORD) && !cells[11].isBlank() && confidence(cells[10]) >= LEAST_CONFIDENCE) {
                words.add(
                        new OcrWord(cells[11].strip(), left, left + width, top, bottom, confidence(cells[10])));
            }
        }
        return words;
    }

    private static boolean isNumber(String... cells) {
        for (String cell : cells) {
            if (cell.isEmpty() || cell.length() > 9 || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
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
