package io.keikaku.extract;

import io.keikaku.core.document.Document;
import io.keikaku.core.model.ExtractorInfo;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Section;
import io.keikaku.core.model.Warning;
import io.keikaku.extract.explain.Explanation;
import io.keikaku.extract.measure.Decisions;
import io.keikaku.extract.measure.Findings;
import io.keikaku.extract.measure.MeasureReader;
import io.keikaku.extract.metadata.MetadataExtractor;
import io.keikaku.extract.metadata.PlanMetadata;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.OutlineBuilder;
import io.keikaku.extract.outline.OutlineNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Understands a document as a plan. Immutable and thread-safe; the same document gives an equal plan. */
public final class PlanExtractor {
    private static final int ID_LENGTH = 12;

    private final ExtractorInfo extractor;
    private final MetadataExtractor metadata = new MetadataExtractor();
    private final OutlineBuilder outlines = new OutlineBuilder();
    private final MeasureReader measures = new MeasureReader();

    /**
     * @param extractor recorded in every plan
     */
    public PlanExtractor(ExtractorInfo extractor) {
        this.extractor = extractor;
    }

    /** Understands a document; one without measures gives a plan without measures. */
    public Plan extract(Document document) {
        return extract(document, new Decisions());
    }

    /** Says how a document is understood: what it was taken for, joined with and left out for. */
    public Explanation explain(Document document) {
        Decisions decisions = new Decisions();
        return decisions.explain(extract(document, decisions));
    }

    private Plan extract(Document document, Decisions decisions) {
        PlanMetadata about = metadata.extract(document);
        String id = document.source().sha256().substring(0, ID_LENGTH);
        Outline outline = outlines.build(document);
        Findings findings = measures.read(document, outline, id, about.eraContext(), decisions);
        List<Warning> warnings = new ArrayList<>(document.warnings());
        warnings.addAll(about.warnings());
        warnings.addAll(findings.warnings());
        return new Plan(
                Plan.SCHEMA_VERSION,
                id,
                document.source(),
                extractor,
                about.municipality(),
                about.title(),
                about.issuedBy(),
                about.published(),
                about.revised(),
                about.period(),
                sections(outline),
                findings.measures(),
                findings.indicators(),
                findings.tables(),
                warnings);
    }

    private static List<Section> sections(Outline outline) {
        Map<OutlineNode, String> ids = new HashMap<>();
        List<Section> sections = new ArrayList<>();
        for (OutlineNode node : outline.nodes()) {
            String id = "s" + (sections.size() + 1);
            ids.put(node, id);
            sections.add(new Section(id, ids.get(node.parent()), node.depth(), node.text(), node.page()));
        }
        return sections;
    }
}
