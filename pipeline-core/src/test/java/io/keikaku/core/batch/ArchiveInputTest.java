package io.keikaku.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keikaku.core.document.ReadException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zip archives among the inputs. */
class ArchiveInputTest {

    private static final ArchiveLimits LIMITS = new ArchiveLimits(4, 2, 3_000_000, 50);

    @TempDir
    private Path folder;

    @Test
    void theFilesOfAnArchiveAreSourcesInTheOrderOfTheirNames() throws IOException {
        WorkList list = list(zip("plans.zip", Map.of("町/b.pdf", "b", "a.txt", "a", ".hidden", "h")));
        assertThat(uris(list)).containsExactly("plans.zip!/a.txt", "plans.zip!/町/b.pdf");
    }

    @Test
    void namesThatJapaneseWindowsWroteAreRead() throws IOException {
        Path zip = folder.resolve("plans.zip");
        Files.write(zip, zipBytes(Map.of("計画.txt", bytes("x")), Charset.forName("windows-31j")));
        assertThat(uris(list(zip))).containsExactly("plans.zip!/計画.txt");
    }

    @Test
    void anArchiveIsToldByItsBytes() throws IOException {
        assertThat(uris(list(zip("計画書", Map.of("a.txt", "a"))))).containsExactly("計画書!/a.txt");
    }

    @Test
    void anOfficeDocumentIsASourceItself() throws IOException {
        assertThat(uris(list(zip("plan.docx", Map.of("[Content_Types].xml", "x", "word/document.xml", "y")))))
                .containsExactly("plan.docx");
    }

    @Test
    void anArchiveWithinAnArchiveIsListedToo() throws IOException {
        byte[] inner = zipBytes(Map.of("c.txt", bytes("c")), StandardCharsets.UTF_8);
        assertThat(uris(list(zipOf("plans.zip", Map.of("inner.zip", inner)))))
                .containsExactly("plans.zip!/inner.zip!/c.txt");
    }

    @Test
    void archivesMayNotBeNestedTooDeep() throws IOException {
        byte[] inner = zipBytes(Map.of("c.txt", bytes("c")), StandardCharsets.UTF_8);
        byte[] middle = zipBytes(Map.of("inner.zip", inner), StandardCharsets.UTF_8);
        assertThat(failure(list(zipOf("plans.zip", Map.of("middle.zip", middle)))))
                .isEqualTo(new Outcome.Failed(
                        "plans.zip!/middle.zip!/inner.zip", FailureKind.LIMIT, "archives are nested more than 2 deep"));
    }

    @Test
    void anArchiveMayNotHaveTooManyEntries() throws IOException {
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 5; i++) {
            many.put(i + ".txt", "x");
        }
        assertThat(failure(list(zip("plans.zip", many))).kind()).isEqualTo(FailureKind.LIMIT);
    }

    @Test
    void anEntryWhoseNameLeadsOutIsNotRead() throws IOException {
        assertThat(failure(list(zip("plans.zip", Map.of("../../evil.txt", "x")))))
                .isEqualTo(new Outcome.Failed(
                        "plans.zip!/../../evil.txt", FailureKind.CORRUPT, "its name leads out of the archive"));
    }

    @Test
    void anEntryWhoseNameNoFileCanHaveIsListedWithThatReason() throws IOException {
        assertThat(failure(list(zip("plans.zip", Map.of("a\0b.txt", "x")))).message())
                .startsWith("its name cannot be a file name");
    }

    @Test
    void aDamagedArchiveFails() throws IOException {
        Path zip = zip("plans.zip", Map.of("a.txt", "a"));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(failure(list(zip)).kind()).isEqualTo(FailureKind.CORRUPT);
    }

    @Test
    void anEmptyArchiveIsEmpty() throws IOException {
        WorkList list = list(zip("plans.zip", Map.of(".hidden", "x")));
        assertThat(list.rejected()).containsExactly(Outcome.blank(folder + "/plans.zip"));
    }

    @Test
    void anArchiveWithoutAnyEntryIsEmpty() throws IOException {
        WorkList list = list(zip("plans.zip", Map.of()));
        assertThat(list.rejected()).containsExactly(Outcome.blank(folder + "/plans.zip"));
    }

    @Test
    void anEntryIsUnpackedAndGoneWhenItWasRead() throws Exception {
        WorkList list = list(zip("plans.zip", Map.of("a.txt", "kept")));
        Scratch scratch = Scratch.open(folder.resolve("work"));
        Path file;
        try (Scratch.Staged staged = scratch.stage(list.items().getFirst().location(), LIMITS)) {
            file = staged.file();
            assertThat(file).hasContent("kept");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[2_000_000];
        WorkList list = list(zipOf("plans.zip", Map.of("a.txt", zeros)));
        Scratch scratch = Scratch.open(folder.resolve("work"));
        assertThatThrownBy(() -> scratch.stage(list.items().getFirst().location(), LIMITS))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("zip bomb");
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    private WorkList list(Path input) throws IOException {
        Path out = folder.resolve("out");
        return new WorkListBuilder(out, Scratch.open(out.resolve(".work")), LIMITS, FileFilter.ALL)
                .add(input.toString())
                .build();
    }

    private List<String> uris(WorkList list) {
        assertThat(list.rejected()).isEmpty();
        return list.items().stream()
                .map(item -> item.uri().substring(folder.toString().length() + 1))
                .toList();
    }

    private Outcome.Failed failure(WorkList list) {
        assertThat(list.items()).isEmpty();
        assertThat(list.rejected()).hasSize(1);
        Outcome.Failed failed = (Outcome.Failed) list.rejected().getFirst();
        return new Outcome.Failed(
                failed.uri().substring(folder.toString().length() + 1), failed.kind(), failed.message());
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        entries.forEach((entry, content) -> contents.put(entry, bytes(content)));
        return zipOf(name, contents);
    }

    private Path zipOf(String name, Map<String, byte[]> entries) throws IOException {
        return Files.write(folder.resolve(name), zipBytes(entries, StandardCharsets.UTF_8));
    }

    private static byte[] zipBytes(Map<String, byte[]> entries, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (var entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
