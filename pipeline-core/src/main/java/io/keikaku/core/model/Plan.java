package io.keikaku.core.model;

import java.util.List;

/**
 * One municipal plan, as understood from one source.
 *
 * @param schemaVersion version of the model, {@link #SCHEMA_VERSION}
 * @param id stable across runs and machines, derived from the SHA-256 of the source
 * @param title the plan's own title
 * @param issuedBy the department that issued the plan
 * @param published ISO month or day of publication
 * @param revised ISO month or day of the latest revision
 * @param measures in reading order, each once however often the plan repeats it
 * @param indicators those of the plan or of a goal that belong to no single measure
 */
public record Plan(
        String schemaVersion,
        String id,
        Source source,
        ExtractorInfo extractor,
        Municipality municipality,
        String title,
        String issuedBy,
        String published,
        String revised,
        Period period,
        List<Section> sections,
        List<Measure> measures,
        List<Indicator> indicators,
        List<Table> tables,
        List<Warning> warnings) {

    /** Version of the canonical model that this code reads and writes. */
    public static final String SCHEMA_VERSION = "1";

    public Plan {
        sections = Lists.copy(sections);
        measures = Lists.copy(measures);
        indicators = Lists.copy(indicators);
        tables = Lists.copy(tables);
        warnings = Lists.copy(warnings);
    }

    /** This plan with another description of its source. */
    public Plan withSource(Source newSource) {
        return new Plan(
                schemaVersion,
                id,
                newSource,
                extractor,
                municipality,
                title,
                issuedBy,
                published,
                revised,
                period,
                sections,
                measures,
                indicators,
                tables,
                warnings);
    }
}
