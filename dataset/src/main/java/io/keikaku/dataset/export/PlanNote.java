package io.keikaku.dataset.export;

import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Source;

/** What a package says of each plan it holds: whose it is and where it comes from. */
record PlanNote(String id, String title, Municipality municipality, String published, Source source, String extractor) {

    static PlanNote of(Plan plan) {
        return new PlanNote(
                plan.id(),
                plan.title(),
                plan.municipality(),
                plan.revised() == null ? plan.published() : plan.revised(),
                plan.source(),
                plan.extractor() == null
                        ? null
                        : plan.extractor().name() + " " + plan.extractor().version());
    }

    /** The title, or what else the plan can be called by. */
    String name() {
        return title == null ? source.uri() : title;
    }

    /** Where the plan was published, {@code null} where that is not known. */
    String url() {
        String url = source.url() == null ? source.uri() : source.url();
        return url.matches("https?://[^/].*") && !url.contains("..") ? url : null;
    }

    String town() {
        return municipality == null ? null : municipality.name();
    }
}
