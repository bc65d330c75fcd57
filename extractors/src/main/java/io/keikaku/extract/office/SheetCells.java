package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * The cells of a sheet that matter: those with text, background or border, and merged ones. Values are formatted as Excel shows
 * them; formulas give the value that Excel last computed. Hidden rows and columns are left out.
 */
final class SheetCells {
    private final Sheet sheet;
    private final TextBlocks blocks;
    private final Budget budget;
    private final DataFormatter formatter = new DataFormatter(Locale.JAPAN);

    SheetCells(Sheet sheet, TextBlocks blocks, Budget budget) {
        this.sheet = sheet;
        this.blocks = blocks;
        this.budget = budget;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /** In order of row, then column. */
    List<SheetCell> all() throws ReadException {
        Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
        Set<CellAddress> covered = new HashSet<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            budget.cells(range.getNumberOfCells());
            merged.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), range);
            range.forEach(covered::add);
        }
        covered.removeAll(merged.keySet());
        List<SheetCell> cells = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                continue;
            }
            for (Cell cell : row) {
                CellAddress address = cell.getAddress();
                if (!covered.contains(address) && !sheet.isColumnHidden(cell.getColumnIndex())) {
                    add(cell, merged.get(address), cells);
                }
            }
        }
        return cells;
    }

    private void add(Cell cell, CellRangeAddress range, List<SheetCell> cells) throws ReadException {
        String text = blocks.printed(formatter.formatCellValue(cell));
        String fill = fill(cell);
        if (text.isEmpty() && fill == null && range == null && !isBordered(cell.getCellStyle())) {
            return;
        }
        budget.cells(1);
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        cells.add(new SheetCell(
                row,
                column,
                range == null ? row : range.getLastRow(),
                range == null ? column : range.getLastColumn(),
                text,
                fill));
    }

    private static boolean isBordered(CellStyle style) {
        return style != null
                && (style.getBorderTop() != BorderStyle.NONE
                        || style.getBorderBottom() != BorderStyle.NONE
                        || style.getBorderLeft() != BorderStyle.NONE
                        || style.getBorderRight() != BorderStyle.NONE);
    }

    private static String fill(Cell cell) {
        CellStyle style = cell.getCellStyle();
        if (style == null || style.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return null;
        }
        if (style.getFillForegroundColorColor() instanceof XSSFColor colour) {
            byte[] rgb = colour.getRGBWithTint() != null ? colour.getRGBWithTint() : colour.getRGB();
            return rgb == null ? null : Colours.fill(hex(rgb[0], rgb[1], rgb[2]));
        }
        if (cell instanceof HSSFCell && style.getFillForegroundColorColor() instanceof HSSFColor colour) {
            short[] rgb = colour.getTriplet();
            return Colours.fill(hex(rgb[0], rgb[1], rgb[2]));
        }
        return null;
    }

    private static String hex(int red, int green, int blue) {
        return String.format(Locale.ROOT, "%02x%02x%02x", red & 0xFF, green & 0xFF, blue & 0xFF);
    }
}
