package io.keikaku.dataset.filter;

import io.keikaku.core.compare.ComparableText;
import io.keikaku.core.dataset.Column;
import io.keikaku.core.dataset.MeasureRow;
import io.keikaku.core.dataset.MeasureTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition on a column of the table {@code measures}: {@code COLUMN=VALUE}, {@code !=}, {@code ~} (contains), {@code >=},
 * {@code >}, {@code <=} or {@code <}.
 *
 * <p>Texts are compared without regard to width, white space, dashes and case. A list fulfils a condition when one of its texts
 * does ({@code !=}: when none equals). An empty cell fulfils {@code !=} only. {@code COLUMN=} asks for an empty cell.
 */
public final class Condition {
    private static final Pattern FORM = Pattern.compile("\\s*([A-Za-z_]+)\\s*(!=|>=|<=|=|~|>|<)(.*)", Pattern.DOTALL);

    private final Column<MeasureRow> column;
    private final Operator operator;
    private final String wanted;

    private Condition(Column<MeasureRow> column, Operator operator, String wanted) {
        this.column = column;
        this.operator = operator;
        this.wanted = wanted;
    }

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException if it has another form, there is no such column, or a number is needed; the message says
     *     what there is
     */
    public static Condition parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no condition; write COLUMN=VALUE, or !=, ~ (contains), >=, >, <=, <");
        }
        Column<MeasureRow> column = column(form.group(1));
        Operator operator = Operator.of(form.group(2));
        String wanted = form.group(3).strip();
        if (operator.isOfOrder()) {
            requireNumber(column, wanted);
        }
        return new Condition(column, operator, wanted);
    }

    /** Whether a measure fulfils the condition. */
    public boolean isFulfilledBy(MeasureRow row) {
        Object value = column.value().apply(row);
        if (value instanceof Number number && !wanted.isEmpty()) {
            return holds(number);
        }
        List<String> texts = switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
        return holds(texts.stream().map(ComparableText::fold).toList());
    }

    private boolean holds(Number number) {
        return isNumber(wanted)
                ? operator.holds(new BigDecimal(number.toString()).compareTo(new BigDecimal(wanted)))
                : operator == Operator.UNEQUAL;
    }

    private boolean holds(List<String> texts) {
        String folded = ComparableText.fold(wanted);
        return switch (operator) {
            case EQUAL -> folded.isEmpty() ? texts.isEmpty() : texts.contains(folded);
            case UNEQUAL -> folded.isEmpty() ? !texts.isEmpty() : !texts.contains(folded);
            case CONTAINS -> texts.stream().anyMatch(text -> text.contains(folded));
            case AT_LEAST, MORE, AT_MOST, LESS -> false;
        };
    }

    private static Column<MeasureRow> column(String name) {
        List<Column<MeasureRow>> columns = MeasureTable.definition().columns();
        return columns.stream()
                .filter(column -> column.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("measures have no column '" + name + "'; there are "
                        + columns.stream().map(Column::name).collect(Collectors.joining(", "))));
    }

    private static void requireNumber(Column<MeasureRow> column, String wanted) {
        boolean isNumeric = column.type() == Column.Type.INTEGER || column.type() == Column.Type.NUMBER;
        if (!isNumeric || !isNumber(wanted)) {
            throw new IllegalArgumentException("'" + column.name() + "' and '" + wanted
                    + "' cannot be put in order; only columns of numbers can, such as first_year");
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?");
    }

    private enum Operator {
        EQUAL("="),
        UNEQUAL("!="),
        CONTAINS("~"),
        AT_LEAST(">="),
        MORE(">"),
        AT_MOST("<="),
        LESS("<");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        static Operator of(String sign) {
            for (Operator operator : values()) {
                if (operator.sign.equals(sign)) {
                    return operator;
                }
            }
            throw new IllegalArgumentException("no operator: " + sign);
        }

        boolean isOfOrder() {
            return this == AT_LEAST || this == MORE || this == AT_MOST || this == LESS;
        }

        boolean holds(int comparison) {
            return switch (this) {
                case EQUAL, CONTAINS -> comparison == 0;
                case UNEQUAL -> comparison != 0;
                case AT_LEAST -> comparison >= 0;
                case MORE -> comparison > 0;
                case AT_MOST -> comparison <= 0;
                case LESS -> comparison < 0;
            };
        }
    }
}
