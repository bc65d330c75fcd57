package io.keikaku.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookReaderTest {
    @TempDir
    private Path folder;

    static Stream<Named<Supplier<Workbook>>> formats() {
        return Stream.of(Named.of("xlsx", XSSFWorkbook::new), Named.of("xls", HSSFWorkbook::new));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsEachSheetAsAPageWithTitlesTablesAndNotes(Supplier<Workbook> format) throws Exception {
        assertThat(printed(format, book -> {
                    Sheet sheet = book.createSheet("実施計画");
                    row(sheet, 0, "水と緑の実施計画");
                    row(sheet, 2, "取組", "担当", "令和6年度", "令和7年度");
                    row(sheet, 3, "清掃", "環境課", "試行", "実施");
                    row(sheet, 4, "※試行は二地区");
                    row(book.createSheet("Sheet2"), 0, "資料");
                    book.createSheet("控え");
                    book.setSheetHidden(2, true);
                }))
                .isEqualTo("""
                        == page 1
                        p1 # 実施計画
                        p1 BODY 水と緑の実施計画
                        p1 GRID 2x4
                            取組 | 担当 | 令和6年度 | 令和7年度
                            清掃 | 環境課 | 試行 | 実施
                        p1 BODY ※試行は二地区
                        == page 2
                        p2 BODY 資料
                        """);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void keepsMergedCellsAndLeavesOutTheColumnsOfSquaredPaper(Supplier<Workbook> format) throws Exception {
        assertThat(printed(format, book -> {
                    Sheet sheet = book.createSheet("Sheet1");
                    row(sheet, 0, "取組", null, null, "年度");
                    row(sheet, 1, null, null, null, "6", "7");
                    row(sheet, 2, "清掃", null, null, "試行⇒");
                    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
                    sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 2));
                    sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
                }))
                .isEqualTo("""
                        == page 1
                        p1 GRID 3x3
                            {2x1}取組 | {1x2}年度
                            6 | 7
                            清掃 | {1x2}試行⇒
                        """);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void showsValuesAsTheSheetShowsThem(Supplier<Workbook> format) throws Exception {
        assertThat(printed(format, book -> {
                    Sheet sheet = book.createSheet("Sheet1");
                    Row row = row(sheet, 0, "植樹", null, null);
                    number(book, row.createCell(1), 1200, "#,##0\"本\"");
                    number(book, row.createCell(2), 0.375, "0.0%");
                    Row sums = row(sheet, 1, "合計");
                    sums.createCell(1).setCellFormula("B1+1");
                    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                }))
                .isEqualTo("""
                        == page 1
                        p1 GRID 2x3
                            植樹 | 1,200本 | 37.5%
                            合計 | 1201
                        """);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void keepsTheBackgroundOfBlankCells(Supplier<Workbook> format) throws Exception {
        Path file = new OfficeFiles(folder).write(out -> {
            try (Workbook book = format.get()) {
                Sheet sheet = book.createSheet("Sheet1");
                Row row = row(sheet, 0, "清掃", null, "担当");
                CellStyle bar = book.createCellStyle();
                bar.setFillForegroundColor(IndexedColors.RED.getIndex());
                bar.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                row.createCell(1).setCellStyle(bar);
                book.write(out);
            }
        });

        assertThat(OfficeFiles.read(file).pages().get(0).blocks().get(0))
                .extracting(block ->
                        ((io.keikaku.core.document.Grid) block).cells().get(1).fill())
                .isEqualTo("#ff0000");
    }

    private String printed(Supplier<Workbook> format, Consumer<Workbook> content) throws Exception {
        return new OfficeFiles(folder).printed(out -> {
            try (Workbook book = format.get()) {
                content.accept(book);
                book.write(out);
            }
        });
    }

    private static Row row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
        return row;
    }

    private static void number(Workbook book, Cell cell, double value, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }
}
