package io.keikaku.index;

import io.keikaku.index.theme.ThemeMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Tells values of filters that no measure has, which are mistyped more often than meant. Safe for use by several threads.
 */
final class UnmatchedFilters {

    private final FilterQueries filters;
    private final Collection<String> themes;
    private final Collection<String> kinds;

    UnmatchedFilters(FilterQueries filters, List<ThemeMatch> themes, Collection<String> kinds) {
        this.filters = filters;
        this.themes = themes.stream().map(ThemeMatch::id).toList();
        this.kinds = new TreeSet<>(kinds);
    }

    /** One sentence a value, for people. */
    List<String> of(Filters asked, IndexSearcher searcher) throws IOException {
        List<String> unmatched = new ArrayList<>();
        for (String town : asked.towns()) {
            if (isNowhere(Filters.NONE.withTowns(town), searcher)) {
                unmatched.add("no measure is of the town '" + town + "'");
            }
        }
        for (String prefecture : asked.prefectures()) {
            if (isNowhere(Filters.NONE.withPrefectures(prefecture), searcher)) {
                unmatched.add("no measure is of the prefecture '" + prefecture + "'");
            }
        }
        for (String department : asked.departments()) {
            if (isNowhere(Filters.NONE.withDepartments(department), searcher)) {
                unmatched.add("no measure has the department '" + department + "'");
            }
        }
        for (String theme : asked.themes()) {
            if (isNowhere(Filters.NONE.withThemes(theme), searcher)) {
                unmatched.add("no measure has the theme '" + theme + "'; themes are " + String.join(", ", themes));
            }
        }
        for (String kind : asked.kinds()) {
            if (isNowhere(Filters.NONE.withKinds(kind), searcher)) {
                unmatched.add("no plan is of the kind '" + kind + "'; kinds are " + String.join(", ", kinds));
            }
        }
        return unmatched;
    }

    private boolean isNowhere(Filters filter, IndexSearcher searcher) throws IOException {
        for (Query query : filters.of(filter)) {
            if (searcher.search(query, 1).totalHits.value() > 0) {
                return false;
            }
        }
        return true;
    }
}
