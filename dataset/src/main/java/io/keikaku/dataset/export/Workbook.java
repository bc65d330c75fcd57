package io.keikaku.dataset.export;

import io.keikaku.dataset.table.Relation;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
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

    /** Copies the packed bytes as they are: packing them again would take as long as all the rest. */
    private static void undate(Path dated, Path file) throws IOException {
        try (ZipFile in = ZipFile.builder().setPath(dated).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                out.addRawArchiveEntry(undated(entry), in.getRawInputStream(entry));
            }
        }
    }

    private static ZipArchiveEntry undated(ZipArchiveEntry entry) {
        ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
        copy.setMethod(entry.getMethod());
        copy.setCrc(entry.getCrc());
        copy.setSize(entry.getSize());
        copy.setCompressedSize(entry.getCompressedSize());
        copy.setTimeLocal(NO_TIME);
        return copy;
    }
}
