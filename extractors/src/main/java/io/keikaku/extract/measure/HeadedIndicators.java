package io.keikaku.extract.measure;

import io.keikaku.core.document.Grid;
import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.outline.Facet;
import io.keikaku.extract.outline.Lines;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.OutlineNode;
import io.keikaku.extract.outline.Placed;
import io.keikaku.extract.table.HeaderWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the lines below a heading that announces indicators, such as a box of KPIs: they are those of the measure or goal above.
 * Lines that do not clearly say what is measured and how far it is to go are left as they are.
 */
final class HeadedIndicators {
    private final IndicatorLines lines;
    private final LookingBack lookingBack;
    private final SectionIndicators indicators;
    private final Set<Integer> taken = new HashSet<>();

    HeadedIndicators(HeaderWords words, EraContext eras, LookingBack lookingBack, SectionIndicators indicators) {
        this.lines = new IndicatorLines(words, eras);
        this.lookingBack = lookingBack;
        this.indicators = indicators;
    }

    /** Reads all such lines of a document. */
    void read(Outline outline) {
        List<Placed> below = new ArrayList<>();
        for (Placed placed : outline.blocks()) {
            boolean goesOn = below.isEmpty() || below.get(0).section() == placed.section();
            if (!goesOn || placed.heading() || placed.block() instanceof Grid) {
                read(below);
                below.clear();
            }
            if (!placed.heading() && !(placed.block() instanceof Grid) && announces(placed.section())) {
                below.add(placed);
            }
        }
        read(below);
    }

    /** Whether the block at a position of the flow was read as an indicator. */
    boolean hasTaken(int position) {
        return taken.contains(position);
    }

    private boolean announces(OutlineNode section) {
        return section.facet().filter(Facet.INDICATORS::equals).isPresent()
                && !section.facets().contains(Facet.BACKGROUND)
                && !lookingBack.isAnnounced(section.naming());
    }

    private void read(List<Placed> below) {
        if (below.isEmpty()) {
            return;
        }
        String text = String.join(
                "\n", below.stream().map(placed -> Lines.raw(placed.block())).toList());
        List<Indicator> read = lines.readAll(text);
        if (read.isEmpty()) {
            return;
        }
        OutlineNode section = below.get(0).section();
        indicators.add(
                section,
                read.stream()
                        .map(indicator -> indicator.under(section.policies()))
                        .toList(),
                below.stream()
                        .map(placed -> Citations.of("indicators", placed.block().origin()))
                        .toList());
        below.forEach(placed -> taken.add(placed.position()));
    }
}
