package io.keikaku.extract.table;

import io.keikaku.extract.japanese.JapaneseText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides which of the columns with names, headings and descriptions names the measures. Header words, the kind of the cells,
 * how many cells a column has and where it stands vote together.
 */
final class LabelColumns {
    private static final double MUCH_PROSE = 0.4;
    private static final double LEAST_LABELS = 0.5;
    private static final double LEAST_SCORE = 1.5;
    private static final double MOST_TITLED = 0.8;
    private static final Pattern DESCRIPTION_LIKE = TablePhrases.pattern("description-like");
    private static final Pattern NAME_LIKE = TablePhrases.pattern("name-like");

    List<Column> resolve(List<Column> columns, List<ColumnProfile> profiles) {
        int name = nameColumn(columns, profiles);
        List<Column> resolved = new ArrayList<>();
        for (Column column : columns) {
            if (name < 0) {
                resolved.add(withoutName(column));
            } else if (FigureLabels.isSuch(column, name, columns, profiles)) {
                resolved.add(column.as(ColumnRole.INDICATOR, "names the figures beside it, several a row"));
            } else {
                resolved.add(relativeTo(name, column, columns, profiles));
            }
        }
        return resolved;
    }

    /** By how many points the best candidate for names is ahead of the next; infinite where there is no other. */
    double margin(List<Column> columns, List<ColumnProfile> profiles) {
        double[] scores = columns.stream()
                .mapToDouble(column -> score(column, columns, profiles, most(profiles)))
                .filter(score -> score >= LEAST_SCORE)
                .sorted()
                .toArray();
        return scores.length < 2 ? Double.POSITIVE_INFINITY : scores[scores.length - 1] - scores[scores.length - 2];
    }

    private static int most(List<ColumnProfile> profiles) {
        return profiles.stream().mapToInt(ColumnProfile::filled).max().orElse(0);
    }

    private static Column withoutName(Column column) {
        return switch (column.role()) {
            case NAME, NAME_OR_DESCRIPTION -> column.as(ColumnRole.DESCRIPTION, "nothing says what it would name");
            case UNKNOWN -> field(column);
            default -> column;
        };
    }

    private static Column field(Column column) {
        return column.header().isEmpty() ? column : column.as(ColumnRole.FIELD, "kept under its own header");
    }

    private static Column relativeTo(int name, Column column, List<Column> columns, List<ColumnProfile> profiles) {
        if (column.index() == name) {
            return column.as(
                    ColumnRole.NAME,
                    column.role() == ColumnRole.NAME ? column.reason() : "most like names: " + column.reason());
        }
        boolean left = column.index() < name;
        boolean thing = !left
                && column.role() == ColumnRole.NAME
                && isLabels(profiles.get(column.index()))
                && isDescribed(column, columns, profiles);
        return switch (column.role()) {
            case NAME, NAME_OR_DESCRIPTION ->
                thing
                        ? column.as(ColumnRole.FIELD, "names something else beside a description")
                        : left
                                ? column.as(ColumnRole.GROUP, "left of the name")
                                : column.as(ColumnRole.DESCRIPTION, "right of the name");
            case GROUP -> left ? column : field(column);
            case UNKNOWN -> left ? leftOfName(column, profiles) : rightOfName(column, profiles);
            default -> column;
        };
    }

    /** Whether another column says what is done. */
    private static boolean isDescribed(Column column, List<Column> columns, List<ColumnProfile> profiles) {
        return columns.stream()
                .filter(other -> other.index() > column.index())
                .anyMatch(other -> other.role() == ColumnRole.DESCRIPTION
                        || other.role() == ColumnRole.NAME_OR_DESCRIPTION
                        || other.role() == ColumnRole.UNKNOWN
                                && rightOfName(other, profiles).role() == ColumnRole.DESCRIPTION);
    }

    private static Column leftOfName(Column column, List<ColumnProfile> profiles) {
        return isLabels(profiles.get(column.index()))
                ? column.as(ColumnRole.GROUP, "labels left of the name")
                : field(column);
    }

    private static Column rightOfName(Column column, List<ColumnProfile> profiles) {
        boolean told =
                DESCRIPTION_LIKE.matcher(JapaneseText.compact(column.header())).find();
        return told && profiles.get(column.index()).share(CellKind.NUMBER) < MUCH_PROSE
                ? column.as(ColumnRole.DESCRIPTION, "header ends like a description")
                : field(column);
    }

    private static boolean isLabels(ColumnProfile profile) {
        return profile.labels() >= LEAST_LABELS && profile.share(CellKind.PROSE) < MUCH_PROSE;
    }

    private static int nameColumn(List<Column> columns, List<ColumnProfile> profiles) {
        ColumnLayout layout = new ColumnLayout(columns);
        boolean detail = layout.hasDetail();
        boolean named = layout.has(ColumnRole.NAME) || layout.has(ColumnRole.NAME_OR_DESCRIPTION);
        if (!detail && !named) {
            return charged(columns, profiles);
        }
        int most = most(profiles);
        int best = -1;
        double bestScore = LEAST_SCORE;
        for (Column column : columns) {
            double score = score(column, columns, profiles, most);
            if (score >= bestScore) {
                best = column.index();
                bestScore = score;
            }
        }
        return best < 0 ? charged(columns, profiles) : lastBelowHeader(best, columns, profiles);
    }

    /** Cells that tell of measures and end with the departments in charge name them where no other column does. */
    private static int charged(List<Column> columns, List<ColumnProfile> profiles) {
        return columns.stream()
                .filter(column -> column.role() != ColumnRole.DEPARTMENT)
                .map(Column::index)
                .filter(index -> profiles.get(index).charged() >= MOST_TITLED)
                .findFirst()
                .orElse(-1);
    }

    /** Below one header over several columns of labels, each row's last label is its name; those before it are headings. */
    private static int lastBelowHeader(int name, List<Column> columns, List<ColumnProfile> profiles) {
        int last = name;
        String header = columns.get(name).header();
        while (!header.isEmpty()
                && last + 1 < columns.size()
                && columns.get(last + 1).header().equals(header)
                && columns.get(last + 1).role() == columns.get(name).role()
                && !profiles.get(last + 1).isEmpty()
                && isLabels(profiles.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static double score(Column column, List<Column> columns, List<ColumnProfile> profiles, int most) {
        ColumnProfile profile = profiles.get(column.index());
        boolean titled = profile.titled() >= MOST_TITLED;
        double header = switch (column.role()) {
            case NAME -> 3;
            case NAME_OR_DESCRIPTION -> 2;
            case GROUP -> 0.7;
            case UNKNOWN ->
                NAME_LIKE.matcher(JapaneseText.compact(column.header())).find() ? 2 : 0.6;
            case DESCRIPTION -> titled ? 0.6 : Double.NEGATIVE_INFINITY;
            default -> Double.NEGATIVE_INFINITY;
        };
        if (profile.isEmpty() || header < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        Column left = column.index() == 0 ? null : columns.get(column.index() - 1);
        double place = left != null && left.role() == ColumnRole.NUMBER ? 1.5 : 0;
        place -= isBehindDetail(column, columns) ? 2 : 0;
        double fullness = 1.5 * profile.filled() / Math.max(1, most);
        double prose = profile.share(CellKind.PROSE) >= MUCH_PROSE && !titled ? -2 : 0;
        double labels = profile.labels() >= LEAST_LABELS || titled ? 0 : -1;
        return header + place + fullness + prose + labels;
    }

    /** Names stand before what is told of them. */
    private static boolean isBehindDetail(Column column, List<Column> columns) {
        return columns.subList(0, column.index()).stream()
                .anyMatch(c -> c.role() == ColumnRole.DEPARTMENT
                        || c.role() == ColumnRole.YEAR
                        || c.role() == ColumnRole.DESCRIPTION);
    }
}
