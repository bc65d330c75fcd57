package io.keikaku.extract.metadata;

import io.keikaku.core.document.Document;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Period;
import io.keikaku.core.model.Warning;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.Municipalities;
import io.keikaku.extract.japanese.YearMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a plan's metadata from its document: cover, foreword, section on the period, imprint, running text.
 *
 * <p>Warning codes: {@code MUNICIPALITY_UNKNOWN} (none named), {@code MUNICIPALITY_UNLISTED} (a name without code),
 * {@code PREFECTURE_UNCERTAIN} (several municipalities have the name), {@code TITLE_UNKNOWN}, {@code TITLE_INFERRED} (from
 * running text), {@code PUBLISHED_UNKNOWN}, {@code PERIOD_UNKNOWN}, {@code PERIOD_INFERRED} (from the columns of schedules).
 *
 * <p>Stateless and thread-safe.
 */
public final class MetadataExtractor {

    /** Reads what the document says; what it does not say is {@code null} and has a warning. */
    public PlanMetadata extract(Document document) {
        DocumentText text = DocumentText.of(document);
        Cover cover = Cover.of(text);
        List<Warning> warnings = new ArrayList<>();

        TitleReader.Title title = TitleReader.read(text, cover);
        if (title == null) {
            warnings.add(warning("TITLE_UNKNOWN", "no title was found on the cover or in the text"));
        } else if (title.inferred()) {
            warnings.add(warning("TITLE_INFERRED", "the title was taken from running text for want of a cover"));
        }
        String titleText = title == null ? null : title.text();

        Municipality municipality = MunicipalityReader.read(text, cover, titleText);
        warnAbout(municipality, warnings);

        PublicationReader.Dates dates = PublicationReader.read(text, cover);
        if (dates.published() == null) {
            warnings.add(warning("PUBLISHED_UNKNOWN", "no month of publication was found"));
        }

        Period period = PeriodReader.read(text, cover, titleText);
        if (period == null) {
            period = YearColumns.read(document, context(text, dates));
            warnings.add(
                    period == null
                            ? warning("PERIOD_UNKNOWN", "the plan does not state its period")
                            : warning("PERIOD_INFERRED", "the period was inferred from the years of the schedules"));
        }

        String town = municipality == null ? null : municipality.name();
        String issuedBy = IssuerReader.read(text, cover, town);
        return new PlanMetadata(
                municipality, titleText, issuedBy, dates.published(), dates.revised(), period, warnings);
    }

    private static void warnAbout(Municipality municipality, List<Warning> warnings) {
        if (municipality == null) {
            warnings.add(warning("MUNICIPALITY_UNKNOWN", "no municipality was found"));
        } else if (municipality.code() == null) {
            boolean unlisted = Municipalities.byName(municipality.name(), null).isEmpty();
            warnings.add(
                    unlisted
                            ? warning(
                                    "MUNICIPALITY_UNLISTED",
                                    municipality.name() + " is not in the list of municipalities and has no code")
                            : warning(
                                    "PREFECTURE_UNCERTAIN",
                                    "several municipalities are named " + municipality.name()
                                            + ", and the plan does not say of which prefecture"));
        }
    }

    /** The latest year that the text names with an era: near enough to read the years that have none. */
    private static EraContext context(DocumentText text, PublicationReader.Dates dates) {
        String date = dates.published() == null ? dates.revised() : dates.published();
        if (date != null) {
            return new EraContext(Integer.valueOf(date.substring(0, 4)));
        }
        List<Integer> years = text.lines().stream()
                .flatMap(line -> FiscalYears.find(line.text(), EraContext.UNKNOWN).stream())
                .map(YearMention::year)
                .sorted()
                .toList();
        return years.isEmpty() ? EraContext.UNKNOWN : new EraContext(years.get(years.size() * 3 / 4));
    }

    private static Warning warning(String code, String message) {
        return new Warning(code, message, null);
    }
}
