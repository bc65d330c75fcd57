package io.keikaku.dataset.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * Rows of a sheet. Cells are typed, so that no text can become a formula. What Excel cannot hold ends in a remark instead of
 * silently: text beyond its limit of characters, rows beyond its limit of rows.
 */
final class SheetRows implements TableSink.RowWriter {
    private static final int MAX_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final String CUT = "… [cut: too long for Excel]";
    private static final String FULL = "[more rows than Excel can hold; see the other formats]";
    private static final int WIDTH = 18 * 256;

    private final SXSSFSheet sheet;
    private final CellStyle plain;
    private int next;

    SheetRows(SXSSFSheet sheet, List<String> header, CellStyle heading) {
        this.sheet = sheet;
        // a cell without a style of its own makes POI search the columns' styles, each time
        this.plain = sheet.getWorkbook().getCellStyleAt(0);
        Row row = sheet.createRow(next++);
        for (int i = 0; i < header.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(header.get(i));
            cell.setCellStyle(heading);
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, header.size() - 1));
    }

    @Override
    public void write(List<Object> values) {
        if (next > LAST_ROW) {
            return;
        }
        Row row = sheet.createRow(next);
        if (next++ == LAST_ROW) {
            row.createCell(0).setCellValue(FULL);
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                Cell cell = row.createCell(i);
                cell.setCellStyle(plain);
                fill(cell, values.get(i));
            }
        }
    }

    @Override
    public void close() {
        // the workbook writes its sheets
    }

    private static void fill(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            case List<?> list ->
                cell.setCellValue(bounded(list.stream().map(Objects::toString).collect(Collectors.joining("; "))));
            default -> cell.setCellValue(bounded(value.toString()));
        }
    }

    private static String bounded(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        int end = MAX_TEXT - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
