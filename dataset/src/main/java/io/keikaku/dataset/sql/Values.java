package io.keikaku.dataset.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The cells of a result as Java values: numbers, truths, texts, lists of these, {@code null}. */
final class Values {
    private Values() {}

    static List<String> header(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
        }
        return names;
    }

    static List<Object> row(ResultSet row, int columns) throws SQLException {
        List<Object> values = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
            values.add(value(row.getObject(i)));
        }
        return values;
    }

    private static Object value(Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Array array -> list((Object[]) array.getArray());
            case Double number -> Double.isFinite(number) ? number : number.toString();
            case Float number -> value(number.doubleValue());
            case Integer number -> number;
            case Long number -> number;
            case BigInteger number -> number;
            case BigDecimal number -> number;
            case Number number -> number.longValue();
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static List<Object> list(Object[] values) throws SQLException {
        List<Object> list = new ArrayList<>(values.length);
        for (Object value : values) {
            list.add(value(value));
        }
        return list;
    }
}
