package io.keikaku.index;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import io.keikaku.index.Suggestion.Kind;
import io.keikaku.index.theme.PlanKinds;
import io.keikaku.index.theme.ThemeMatch;
import io.keikaku.index.theme.Themes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;

/** Turns the measures of plans into Lucene documents. Safe for use by several threads. */
final class MeasureDocument {

    /** Longer keywords are cut: Lucene refuses huge terms, and no honest name comes near it. */
    private static final int MAX_KEYWORD = 200;

    /** Years beyond this after the first are not counted one by one; protects against absurd schedules. */
    private static final int MAX_YEARS = 50;

    private final Analysis analysis;
    private final TownNames townNames;
    private final Themes themes;
    private final PlanKinds kinds;
    private final FacetsConfig facets;

    MeasureDocument(Analysis analysis) {
        this.analysis = analysis;
        this.townNames = new TownNames(analysis.folding());
        this.themes = new Themes(analysis.folding());
        this.kinds = new PlanKinds(analysis.folding());
        this.facets = Facets.config();
    }

    /** One document a measure, in the order of the plan. */
    List<Document> of(Plan plan) throws IOException {
        String kind = kinds.of(plan).orElse(null);
        List<Document> documents = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            StoredMeasure stored =
                    new StoredMeasure(plan.id(), plan.title(), plan.municipality(), measure, themes.of(measure), kind);
            documents.add(of(stored, documents.size()));
        }
        return documents;
    }

    private Document of(StoredMeasure stored, int place) throws IOException {
        Document document = new Document();
        keyword(document, Fields.PLAN, stored.plan());
        keyword(document, Fields.MEASURE, stored.measure().id());
        document.add(new SortedDocValuesField(
                Fields.ORDER, new BytesRef(String.format(Locale.ROOT, "%s/%06d", cut(stored.plan()), place))));
        document.add(new StoredField(Fields.STORED, stored.toJson()));
        addTexts(document, stored);
        addSuggestions(document, stored);
        addTown(document, stored.municipality());
        addSchedule(document, stored.measure());
        addMarks(document, stored);
        return facets.build(document);
    }

    private void addTexts(Document document, StoredMeasure stored) throws IOException {
        for (MeasureText field : MeasureText.values()) {
            for (String text : field.texts(stored)) {
                RecordedTokens words = RecordedTokens.of(analysis.words(), text);
                document.add(new TextField(field.key(), words.stream()));
                document.add(new TextField(Fields.ANY, words.stream()));
                RecordedTokens pairs = RecordedTokens.of(analysis.bigrams(), text);
                document.add(new TextField(field.bigrams(), pairs.stream()));
                document.add(new TextField(Fields.ANY + Fields.BIGRAMS, pairs.stream()));
            }
        }
    }

    private static void addSuggestions(Document document, StoredMeasure stored) {
        suggest(document, Kind.MEASURE, stored.measure().name());
        departments(stored.measure()).forEach(name -> suggest(document, Kind.DEPARTMENT, name));
        suggest(document, Kind.PLAN, stored.planTitle());
        if (stored.municipality() != null) {
            suggest(document, Kind.TOWN, TownNames.label(stored.municipality()));
        }
    }

    private static void suggest(Document document, Kind kind, String name) {
        if (name != null && !name.isEmpty()) {
            document.add(new SortedSetDocValuesField(kind.names(), new BytesRef(cut(name))));
            document.add(new TextField(kind.completion(), cut(name), Field.Store.NO));
        }
    }

    private void addTown(Document document, Municipality town) {
        document.add(new SortedDocValuesField(Fields.TOWN_ORDER, new BytesRef(TownNames.order(town))));
        if (town == null) {
            return;
        }
        for (String name : townNames.of(town)) {
            keyword(document, Fields.TOWN_NAME, name);
        }
        for (String name : townNames.ofPrefecture(town.prefecture())) {
            keyword(document, Fields.PREFECTURE_NAME, name);
        }
        facet(document, Facet.TOWN, TownNames.label(town));
        facet(document, Facet.PREFECTURE, town.prefecture());
    }

    private static void addSchedule(Document document, Measure measure) {
        Set<Integer> years = new TreeSet<>();
        Set<String> stages = new TreeSet<>();
        for (Phase phase : measure.schedule()) {
            Set<Integer> phaseYears = years(phase);
            years.addAll(phaseYears);
            if (phase.stage() != null) {
                stages.add(phase.stage().name());
                keyword(document, Fields.STAGE, phase.stage().name());
                phaseYears.forEach(year -> keyword(document, Fields.STAGE, Fields.stageInYear(phase.stage(), year)));
            }
        }
        if (measure.deadline() != null && measure.deadline().year() != null) {
            years.add(measure.deadline().year());
        }
        stages.forEach(stage -> facet(document, Facet.STAGE, stage));
        for (int year : years) {
            document.add(new IntPoint(Fields.YEAR, year));
            facet(document, Facet.YEAR, Integer.toString(year));
        }
        int first = years.isEmpty() ? Integer.MAX_VALUE : years.iterator().next();
        document.add(new NumericDocValuesField(Fields.FIRST_YEAR, first));
    }

    private static Set<Integer> years(Phase phase) {
        Set<Integer> years = new TreeSet<>();
        Integer from = phase.fromYear() == null ? phase.toYear() : phase.fromYear();
        Integer to = phase.toYear() == null ? from : phase.toYear();
        if (from != null) {
            for (int year = from; year <= Math.min(to, from + MAX_YEARS); year++) {
                years.add(year);
            }
        }
        return years;
    }

    private static void addMarks(Document document, StoredMeasure stored) {
        departments(stored.measure()).forEach(name -> facet(document, Facet.DEPARTMENT, name));
        for (ThemeMatch theme : stored.themes()) {
            keyword(document, Fields.THEME, theme.id());
            facet(document, Facet.THEME, theme.name());
        }
        keyword(document, Fields.KIND, stored.kind());
        facet(document, Facet.KIND, stored.kind());
        String novelty = Novelty.of(stored.measure());
        keyword(document, Fields.NEW, novelty);
        facet(document, Facet.NEW, novelty);
    }

    private static Set<String> departments(Measure measure) {
        return measure.departments().stream()
                .map(Department::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void keyword(Document document, String field, String value) {
        if (value != null) {
            document.add(new StringField(field, cut(value), Field.Store.NO));
        }
    }

    private static void facet(Document document, Facet facet, String value) {
        if (value != null && !value.isEmpty()) {
            document.add(new SortedSetDocValuesFacetField(facet.key(), cut(value)));
        }
    }

    private static String cut(String keyword) {
        return keyword.codePointCount(0, keyword.length()) <= MAX_KEYWORD
                ? keyword
                : keyword.substring(0, keyword.offsetByCodePoints(0, MAX_KEYWORD));
    }
}
