package io.keikaku.dataset.export;

import io.keikaku.dataset.table.Relation;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An Excel workbook with one sheet a table, written row by row without holding it in memory. The first row is frozen and can be
 * filtered; numbers are numbers.
 */
final class Workbook implements Closeable {
    private static final int ROWS_IN_MEMORY = 100;
    /** The first moment that a zip archive can name; the real one would make each run's bytes differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle heading;

    Workbook() {
        book.setCompressTempFiles(true);
        Font bold = book.createFont();
        bold.setBold(true);
        heading = book.createCellStyle();
        heading.setFont(bold);
        POIXMLProperties.CoreProperties properties =
                book.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator("keikaku");
        properties.setCreated(Optional.of(Date.from(NO_TIME.toInstant(ZoneOffset.UTC))));
    }

    /** A sheet for a table. */
    TableSink.RowWriter sheet(Relation relation) {
        SXSSFSheet sheet = book.createSheet(relation.name());
        return new SheetRows(sheet, relation.table().header(), heading);
    }

    /** Writes the file. */
    void write(Path file) throws IOException {
        Path dated = file.resolveSibling(file.getFileName() + ".dated");
        try (OutputStream out = Files.newOutputStream(dated)) {
            book.write(out);
        }
        undate(dated, file);
        Files.delete(dated);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private static void undate(Path dated, Path file) throws IOException {
        try (ZipFile in = new ZipFile(dated.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : in.stream().toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                in.getInputStream(entry).transferTo(out);
                out.closeEntry();
            }
        }
    }
}
