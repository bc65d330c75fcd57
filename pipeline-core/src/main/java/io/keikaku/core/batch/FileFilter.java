package io.keikaku.core.batch;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * Chooses among the files that are found in folders and archives. A glob with a {@code /} is compared with the path below
 * the folder, one without with the file's name alone. Immutable.
 */
public final class FileFilter {

    /** Chooses every file. */
    public static final FileFilter ALL = of(List.of(), List.of());

    private final List<Glob> included;
    private final List<Glob> excluded;

    private FileFilter(List<Glob> included, List<Glob> excluded) {
        this.included = included;
        this.excluded = excluded;
    }

    /**
     * Chooses by globs.
     *
     * @param included a file must match one of these; all do where there are none
     * @param excluded a file must match none of these
     * @throws java.util.regex.PatternSyntaxException if one is no valid glob
     */
    public static FileFilter of(List<String> included, List<String> excluded) {
        return new FileFilter(
                included.stream().map(Glob::of).toList(),
                excluded.stream().map(Glob::of).toList());
    }

    /** Whether the file at a path below its folder is chosen. */
    boolean accepts(Path below) {
        return (included.isEmpty() || included.stream().anyMatch(glob -> glob.matches(below)))
                && excluded.stream().noneMatch(glob -> glob.matches(below));
    }

    private record Glob(PathMatcher matcher, boolean ofName) {

        static Glob of(String glob) {
            return new Glob(FileSystems.getDefault().getPathMatcher("glob:" + glob), !glob.contains("/"));
        }

        boolean matches(Path below) {
            return matcher.matches(ofName ? below.getFileName() : below);
        }
    }
}
