package io.keikaku.dataset.table;

import io.keikaku.core.dataset.DataTable;
import io.keikaku.core.model.ExtractorInfo;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Period;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Section;
import io.keikaku.core.model.Source;
import io.keikaku.core.model.Warning;
import java.util.List;
import java.util.function.Function;

/** The tables of plans themselves: {@code plans}, {@code sections}, {@code warnings}. */
final class PlanTables {
    private PlanTables() {}

    static DataTable<Plan> plans() {
        return new TableBuilder<Plan>("plans")
                .text("plan_id", Plan::id)
                .text("municipality_code", of(Plan::municipality, Municipality::code))
                .text("prefecture", of(Plan::municipality, Municipality::prefecture))
                .text("municipality", of(Plan::municipality, Municipality::name))
                .text("title", Plan::title)
                .text("issued_by", Plan::issuedBy)
                .text("published", Plan::published)
                .text("revised", Plan::revised)
                .integer("from_year", of(Plan::period, Period::fromYear))
                .integer("to_year", of(Plan::period, Period::toYear))
                .text("period_start", of(Plan::period, Period::start))
                .text("period_end", of(Plan::period, Period::end))
                .text("period_text", of(Plan::period, Period::text))
                .integer("measure_count", plan -> plan.measures().size())
                .integer("warning_count", plan -> plan.warnings().size())
                .text("source_uri", of(Plan::source, Source::uri))
                .text("source_url", of(Plan::source, Source::url))
                .text("source_town", of(Plan::source, Source::town))
                .text("fetched", of(Plan::source, Source::fetched))
                .text("source_sha256", of(Plan::source, Source::sha256))
                .text("media_type", of(Plan::source, Source::mediaType))
                .integer("bytes", of(Plan::source, Source::bytes))
                .integer("pages", of(Plan::source, Source::pages))
                .text("producer", of(Plan::source, Source::producer))
                .text("charset", of(Plan::source, Source::charset))
                .text("extractor", of(Plan::extractor, ExtractorInfo::name))
                .text("extractor_version", of(Plan::extractor, ExtractorInfo::version))
                .text("schema_version", Plan::schemaVersion)
                .rows(List::of);
    }

    static DataTable<Part<Plan, Section>> sections() {
        return new TableBuilder<Part<Plan, Section>>("sections")
                .text("plan_id", part -> part.owner().id())
                .text("section_id", part -> part.value().id())
                .integer("position", Part::position)
                .text("parent_id", part -> part.value().parent())
                .integer("level", part -> part.value().level())
                .text("heading", part -> part.value().heading())
                .integer("page", part -> part.value().page())
                .rows(plan -> Part.of(plan, plan.sections()));
    }

    static DataTable<Part<Plan, Warning>> warnings() {
        return new TableBuilder<Part<Plan, Warning>>("warnings")
                .text("plan_id", part -> part.owner().id())
                .integer("position", Part::position)
                .text("code", part -> part.value().code())
                .text("message", part -> part.value().message())
                .integer("page", part -> part.value().page())
                .rows(plan -> Part.of(plan, plan.warnings()));
    }

    private static <T> Function<Plan, Object> of(Function<Plan, T> part, Function<T, Object> value) {
        return plan -> {
            T found = part.apply(plan);
            return found == null ? null : value.apply(found);
        };
    }
}
