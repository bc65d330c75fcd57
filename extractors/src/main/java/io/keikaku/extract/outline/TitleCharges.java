package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.japanese.Departments;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the departments off that stand at the right end of titles, parted from them by nothing but room: 施策01 窓口の改善 市民課. They are
 * known by standing so in several titles of one numbering.
 */
final class TitleCharges {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final int LEAST = 2;
    private static final double MOST = 0.6;
    private static final double SURE = 0.8;
    private static final double UNLIKELY = 0.4;

    private final Set<String> charged = new HashSet<>();

    private TitleCharges(List<Block> flow) {
        Map<String, int[]> counts = new HashMap<>();
        for (Block block : flow) {
            NumberLabel label = label(block);
            if (label != null) {
                int[] count = counts.computeIfAbsent(label.kind(), kind -> new int[2]);
                count[0]++;
                count[1] += cut(block).isPresent() ? 1 : 0;
            }
        }
        counts.forEach((kind, count) -> {
            if (count[1] >= LEAST && count[1] >= count[0] * MOST) {
                charged.add(kind);
            }
        });
    }

    static List<Block> setOff(List<Block> flow) {
        TitleCharges charges = new TitleCharges(flow);
        return flow.stream().map(charges::setOff).toList();
    }

    private Block setOff(Block block) {
        NumberLabel label = label(block);
        Optional<String> title = label != null && charged.contains(label.kind()) ? cut(block) : Optional.empty();
        return title.<Block>map(text -> block instanceof Heading heading
                        ? new Heading(text, heading.level(), heading.origin())
                        : new Paragraph(text, Paragraph.Role.BODY, block.origin()))
                .orElse(block);
    }

    /** The title with its departments in brackets, where its line ends in some. */
    private static Optional<String> cut(Block block) {
        String line = Lines.raw(block).strip();
        Matcher space = SPACE.matcher(line);
        while (space.find()) {
            String title = line.substring(0, space.start());
            String departments = line.substring(space.end());
            LabelledText text = LabelParser.parse(title);
            if (text.label() != null
                    && Departments.likelihood(text.rest()) < UNLIKELY
                    && Departments.likelihood(departments) >= SURE) {
                return Optional.of(title + "【" + departments + "】");
            }
        }
        return Optional.empty();
    }

    private static NumberLabel label(Block block) {
        return Lines.mayBeTitle(block) ? LabelParser.parse(Lines.raw(block)).label() : null;
    }
}
