package io.keikaku.index;

import io.keikaku.core.model.Phase.Stage;
import io.keikaku.index.analysis.CharacterFolding;
import io.keikaku.index.theme.PlanKinds;
import io.keikaku.index.theme.ThemeMatch;
import io.keikaku.index.theme.Themes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene queries for filters. Safe for use by several threads. */
final class FilterQueries {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final CharacterFolding folding;
    private final TermQueries terms;
    private final List<ThemeMatch> themes;
    private final Map<String, String> themeIds;
    private final Map<String, String> kindIds;

    FilterQueries(Analysis analysis, TermQueries terms) {
        this.folding = analysis.folding();
        this.terms = terms;
        this.themes = new Themes(folding).all();
        this.themeIds = new TreeMap<>();
        themes.forEach(theme -> addNames(themeIds, theme.name(), theme.id()));
        this.kindIds = new TreeMap<>();
        new PlanKinds(folding).ids().forEach((name, id) -> addNames(kindIds, name, id));
    }

    /** A name stands for an id, and so do its parts (環境 of 環境・エネルギー). */
    private void addNames(Map<String, String> ids, String name, String id) {
        ids.put(folding.key(name), id);
        for (String part : name.split("・")) {
            ids.putIfAbsent(folding.key(part), id);
        }
        ids.put(id, id);
    }

    /** What tells values of these filters that no measure has. */
    UnmatchedFilters unmatched() {
        return new UnmatchedFilters(this, themes, kindIds.values());
    }

    /** The queries that all must match. */
    List<Query> of(Filters filters) throws IOException {
        List<Query> queries = new ArrayList<>();
        addAny(queries, Fields.TOWN_NAME, keys(filters.towns()));
        addAny(queries, Fields.PREFECTURE_NAME, keys(filters.prefectures()));
        addAny(queries, Fields.THEME, ids(filters.themes(), themeIds));
        addAny(queries, Fields.KIND, ids(filters.kinds(), kindIds));
        if (!filters.departments().isEmpty()) {
            queries.add(departments(filters.departments()));
        }
        if (filters.isNew() != null) {
            addAny(queries, Fields.NEW, List.of(filters.isNew() ? Novelty.NEW : Novelty.CONTINUED));
        }
        addSchedule(queries, filters);
        return queries;
    }

    private static void addSchedule(List<Query> queries, Filters filters) {
        boolean bounded = filters.fromYear() != null || filters.toYear() != null;
        int from = filters.fromYear() == null ? FIRST_YEAR : Math.max(FIRST_YEAR, filters.fromYear());
        int to = filters.toYear() == null ? LAST_YEAR : Math.min(LAST_YEAR, filters.toYear());
        if (filters.stages().isEmpty()) {
            if (bounded) {
                queries.add(IntPoint.newRangeQuery(Fields.YEAR, from, Math.max(from, to)));
            }
            return;
        }
        List<String> values = new ArrayList<>();
        for (Stage stage : new TreeSet<>(filters.stages())) {
            if (bounded) {
                for (int year = from; year <= to; year++) {
                    values.add(Fields.stageInYear(stage, year));
                }
            } else {
                values.add(stage.name());
            }
        }
        addAny(queries, Fields.STAGE, values);
    }

    private Query departments(List<String> names) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String name : names) {
            any.add(terms.exact(name, List.of(MeasureText.DEPARTMENTS)), Occur.SHOULD);
        }
        return any.build();
    }

    private List<String> keys(List<String> names) {
        return names.stream().map(folding::key).toList();
    }

    private List<String> ids(List<String> names, Map<String, String> known) {
        return names.stream()
                .map(name -> known.getOrDefault(folding.key(name), name))
                .toList();
    }

    private static void addAny(List<Query> queries, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            queries.add(
                    new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
        }
    }
}
