package io.keikaku.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV by the letter of RFC 4180: each record ends with CRLF, a field that holds a quote, a comma or a line break is quoted,
 * nothing stands between a closing quote and the next comma, all records have as many fields as the first.
 */
final class Rfc4180 {
    private final String text;
    private int at;

    private Rfc4180(String text) {
        this.text = text;
    }

    /**
     * The records of a file.
     *
     * @throws IllegalArgumentException if it breaks a rule; the message says which and where
     */
    static List<List<String>> read(String text) {
        Rfc4180 reader = new Rfc4180(text);
        List<List<String>> records = new ArrayList<>();
        while (reader.at < text.length()) {
            List<String> record = reader.record();
            if (!records.isEmpty() && record.size() != records.getFirst().size()) {
                throw reader.broken("a record of " + record.size() + " fields");
            }
            records.add(record);
        }
        return records;
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (next(',')) {
            fields.add(field());
        }
        if (!next('\r') || !next('\n')) {
            throw broken("no CRLF after a record");
        }
        return fields;
    }

    private String field() {
        if (next('"')) {
            return quoted();
        }
        int start = at;
        while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
            } else if (next('"')) {
                field.append('"');
            } else {
                return field.toString();
            }
        }
        throw broken("a quote that is not closed");
    }

    private boolean next(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private IllegalArgumentException broken(String rule) {
        return new IllegalArgumentException(rule + " at character " + at);
    }
}
