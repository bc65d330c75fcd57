package io.keikaku.index.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judged queries, read from a tab-separated file with one judgement a line: query, kind, plan, name of the measure, grade.
 * Lines that begin with {@code #} are comments.
 *
 * @param queries in the order of the file
 * @param plans that the judgements name; queries are asked of these only, because of others nothing is known
 */
public record JudgedQueries(List<JudgedQuery> queries, Set<String> plans) {

    private static final int COLUMNS = 5;

    /**
     * Reads judgements.
     *
     * @throws IOException if the file cannot be read or a line is not a judgement; the message names file and line
     */
    public static JudgedQueries read(Path file) throws IOException {
        Map<String, String> kinds = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        Set<String> plans = new LinkedHashSet<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS || !columns[COLUMNS - 1].matches("[1-9]")) {
                throw new IOException(
                        file + " line " + (i + 1)
                                + ": not a judgement; it needs query, kind, plan, measure and a grade from 1 to 9, with tabs between");
            }
            kinds.putIfAbsent(columns[0], columns[1]);
            plans.add(columns[2]);
            grades.computeIfAbsent(columns[0], query -> new LinkedHashMap<>())
                    .put(JudgedQuery.key(columns[2], columns[3]), Integer.valueOf(columns[4]));
        }
        List<JudgedQuery> queries = kinds.entrySet().stream()
                .map(entry -> new JudgedQuery(entry.getKey(), entry.getValue(), grades.get(entry.getKey())))
                .toList();
        return new JudgedQueries(queries, plans);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8", e);
        }
    }
}
