package io.keikaku.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkListBuilderTest {

    @TempDir
    private Path folder;

    private WorkListBuilder list;

    @BeforeEach
    void makeFiles() throws IOException {
        for (String name : new String[] {"b.txt", "a.pdf", "町/計画.txt", "町/古い/計画.pdf", ".hidden", "out/plans/x.json"}) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
        list = builder(FileFilter.ALL);
    }

    @Test
    void aFolderGivesAllFilesBelowItInTheOrderOfTheirPathsButNeitherHiddenOnesNorTheOutput() {
        assertThat(uris(list.add(folder.toString()))).containsExactly("a.pdf", "b.txt", "町/古い/計画.pdf", "町/計画.txt");
    }

    @Test
    void aGlobGivesTheFilesThatMatchIt() {
        assertThat(uris(list.add(folder + "/**.pdf"))).containsExactly("a.pdf", "町/古い/計画.pdf");
        assertThat(list.build().rejected()).isEmpty();
    }

    @Test
    void inputsKeepTheirOrder() {
        assertThat(uris(list.add(folder + "/b.txt").add(folder + "/a.pdf"))).containsExactly("b.txt", "a.pdf");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() {
        assertThat(uris(list.add(folder + "/b.txt").add(folder.toString()).add(folder + "/町/../b.txt")))
                .containsOnlyOnce("b.txt");
    }

    @Test
    void aHiddenFileIsReadWhereItIsNamedItself() {
        assertThat(uris(list.add(folder + "/.hidden"))).containsExactly(".hidden");
    }

    @Test
    void aFileWhoseNameLooksLikeAGlobIsThatFile() throws IOException {
        Files.writeString(folder.resolve("計画[改訂].txt"), "x");
        assertThat(uris(list.add(folder + "/計画[改訂].txt"))).containsExactly("計画[改訂].txt");
    }

    @Test
    void whatDoesNotExistIsRejected() {
        assertThat(rejected(list.add(folder + "/nothing.pdf"))).isEqualTo(FailureKind.IO);
    }

    @Test
    void aFolderWithoutFilesIsRejected() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(rejected(list.add(empty.toString()))).isEqualTo(FailureKind.IO);
    }

    @Test
    void aGlobThatMatchesNothingIsRejected() {
        assertThat(rejected(list.add(folder + "/*.docx"))).isEqualTo(FailureKind.IO);
    }

    @Test
    void aGlobThatIsNoneIsRejected() {
        assertThat(rejected(list.add(folder + "/{a,b"))).isEqualTo(FailureKind.IO);
    }

    private WorkListBuilder builder(FileFilter filter) throws IOException {
        Path out = folder.resolve("out");
        return new WorkListBuilder(
                out, Scratch.open(out.resolve(".work")), new ArchiveLimits(4, 2, 2_000_000, 50), filter);
    }

    private Iterable<String> uris(WorkListBuilder builder) {
        return builder.build().items().stream()
                .map(item -> item.uri().substring(folder.toString().length() + 1))
                .toList();
    }

    @Test
    void ofAFolderOnlyWhatIsIncludedAndNotExcludedIsRead() throws IOException {
        list = builder(FileFilter.of(List.of("*.txt", "*.pdf"), List.of("町/古い/**")));
        assertThat(uris(list.add(folder.toString()))).containsExactly("a.pdf", "b.txt", "町/計画.txt");
    }

    @Test
    void aFileNamedItselfIsReadWhateverIsIncluded() throws IOException {
        list = builder(FileFilter.of(List.of("*.pdf"), List.of()));
        assertThat(uris(list.add(folder + "/b.txt"))).containsExactly("b.txt");
    }

    @Test
    void standardInputIsASource() throws IOException {
        list.add(new ByteArrayInputStream(new byte[10]), "stdin", 10);
        assertThat(list.build().items()).extracting(WorkItem::uri).containsExactly("stdin");
    }

    @Test
    void standardInputIsBounded() throws IOException {
        assertThat(rejected(list.add(new ByteArrayInputStream(new byte[11]), "stdin", 10)))
                .isEqualTo(FailureKind.LIMIT);
    }

    private static FailureKind rejected(WorkListBuilder builder) {
        WorkList made = builder.build();
        assertThat(made.items()).isEmpty();
        assertThat(made.rejected()).hasSize(1);
        return ((Outcome.Failed) made.rejected().getFirst()).kind();
    }
}
