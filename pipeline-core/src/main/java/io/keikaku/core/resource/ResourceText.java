package io.keikaku.core.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * Reads the text files, in UTF-8, that lie beside a class and are part of the program.
 *
 * <p>All methods throw an {@link IllegalStateException} where there is no such file: the program was built wrongly.
 */
public final class ResourceText {
    private static final String COMMENT = "#";

    private ResourceText() {}

    /** The whole file, as it is. */
    public static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program is incomplete: " + name + " is missing beside " + beside.getSimpleName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete: " + name + " cannot be read", e);
        }
    }

    /** The file, to be read by a parser. */
    public static Reader open(Class<?> beside, String name) {
        return new StringReader(read(beside, name));
    }

    /** The entries of a list: its lines in order, without blank ones and comments, which begin with {@code #}. */
    public static List<String> entries(Class<?> beside, String name) {
        return read(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                .toList();
    }

    /** The entries of a list, each cut into its columns, which tabs separate. */
    public static List<List<String>> rows(Class<?> beside, String name) {
        return entries(beside, name).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** The texts of a file of properties. */
    public static Properties properties(Class<?> beside, String name) {
        Properties texts = new Properties();
        try (Reader in = open(beside, name)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
