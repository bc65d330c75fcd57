package io.keikaku.extract.office;

import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.ReadException;
import io.keikaku.extract.text.LayoutWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Reads Excel files (xlsx, xls) by Apache POI: each visible sheet is a page, headed by its name. */
final class WorkbookReader implements FormatReader {
    private final LayoutWords words;
    private final boolean zipped;

    /** @param zipped whether the format is a zip package */
    WorkbookReader(LayoutWords words, boolean zipped) {
        this.words = words;
        this.zipped = zipped;
    }

    @Override
    public List<Page> read(Path file, OfficeLimits limits) throws IOException, ReadException {
        if (zipped) {
            new PackageGuard(limits).check(file);
        }
        Budget budget = new Budget(limits);
        PageCollector pages = new PageCollector(budget);
        TextBlocks blocks = new TextBlocks(words, budget);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    add(workbook.getSheetAt(i), pages, blocks, budget);
                }
            }
        }
        return pages.finish();
    }

    private void add(Sheet sheet, PageCollector pages, TextBlocks blocks, Budget budget) throws ReadException {
        Origin origin = pages.origin();
        if (!words.isDefaultSheetName(sheet.getSheetName())) {
            blocks.heading(sheet.getSheetName(), 1, origin).ifPresent(pages::add);
        }
        SheetCells cells = new SheetCells(sheet, blocks, budget);
        for (SheetRegion region : SheetRegion.of(cells.all())) {
            region.blocks(blocks, origin).forEach(pages::add);
        }
        pages.endPage();
    }
}
