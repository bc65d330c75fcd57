package io.keikaku.extract.metadata;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.metadata.DocumentText.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the department that issued the plan: on the cover, else in the imprint at the end, where it publishes or edits the plan,
 * or is in charge and stands beside the publisher or the town.
 */
final class IssuerReader {
    private static final int IMPRINT_LINES = 30;
    private static final int BESIDE = 5;
    private static final Pattern PUBLISHED_BY = MetadataPhrases.pattern("published-by");
    private static final Pattern LABEL = MetadataPhrases.pattern("issuer-label");
    private static final Pattern TOWN = MetadataPhrases.pattern("town-before-issuer");
    private static final Pattern ATTACHED_TOWN = MetadataPhrases.pattern("town-attached-to-issuer");
    private static final Pattern OFFICE = MetadataPhrases.pattern("office-at-start");

    private IssuerReader() {}

    /** The department, with its bureau, as printed; {@code null} where none is named. */
    static String read(DocumentText text, Cover cover, String town) {
        String onCover = consecutive(cover.lines(), town);
        if (onCover != null) {
            return onCover;
        }
        List<TextLine> lines = text.lines();
        List<TextLine> imprint = lines.subList(Math.max(0, lines.size() - IMPRINT_LINES), lines.size());
        for (int i = 0; i < imprint.size(); i++) {
            Matcher label = LABEL.matcher(imprint.get(i).text().replace('\t', ' '));
            if (label.find() && isOfThePlan(imprint, i, town)) {
                List<String> candidates = new ArrayList<>(List.of(label.group(1)));
                imprint.subList(i + 1, Math.min(imprint.size(), i + 3))
                        .forEach(line -> candidates.add(line.text().replace('\t', ' ')));
                String issuer = consecutive(candidates, town);
                if (issuer != null) {
                    return issuer;
                }
            }
        }
        return null;
    }

    /** Whether a label is that of an imprint: a measure has departments in charge as well, but none that publishes it. */
    private static boolean isOfThePlan(List<TextLine> lines, int at, String town) {
        return lines.subList(Math.max(0, at - BESIDE), Math.min(lines.size(), at + BESIDE + 1)).stream()
                .map(TextLine::text)
                .anyMatch(line -> PUBLISHED_BY.matcher(line).find()
                        || !PlaceNames.ownLine(line).isEmpty()
                        || (town != null && PlaceNames.isOfficeNamed(line, town)));
    }

    /** The first department line, with those that follow it at once: a bureau above its section. */
    private static String consecutive(List<String> lines, String town) {
        StringBuilder found = new StringBuilder();
        for (String line : lines) {
            String department = department(line, town);
            if (department != null) {
                found.append(found.isEmpty() ? "" : " ").append(department);
            } else if (!found.isEmpty()) {
                break;
            }
        }
        return found.isEmpty() ? null : found.toString();
    }

    private static String department(String line, String town) {
        String text = line.strip();
        if (text.isEmpty() || text.length() > 50 || CoverLine.endsAsTitle(text)) {
            return null;
        }
        Matcher label = LABEL.matcher(text);
        if (label.find() && !label.group(1).isBlank()) {
            text = label.group(1).strip();
        }
        text = TOWN.matcher(text).replaceFirst("");
        if (town != null && text.startsWith(town) && text.length() > town.length()) {
            text = text.substring(town.length());
        } else if (town == null) {
            text = ATTACHED_TOWN.matcher(text).replaceFirst("");
        }
        text = OFFICE.matcher(text).replaceFirst("").strip();
        return CoverLine.isDepartment(text) && !text.equals(town)
                ? JapaneseText.radicals(text).replaceAll("[\\s\\u3000]+", " ")
                : null;
    }
}
