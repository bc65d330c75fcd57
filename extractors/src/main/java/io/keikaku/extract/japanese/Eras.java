package io.keikaku.extract.japanese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The eras of the Japanese calendar, from {@code eras.tsv}. */
final class Eras {
    private static final List<Era> ALL =
            Vocabulary.rows("eras.tsv").stream().map(Era::of).toList();
    private static final Map<String, Era> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Era::name, Function.identity()));

    /** The eras that a year without one may be of: a plan looks back by some years at most. */
    private static final List<Era> RECENT = ALL.stream()
            .filter(era -> era.form() == Form.NAME)
            .sorted(Comparator.comparingInt(Era::zero).reversed())
            .limit(2)
            .toList();

    private static final int CENTURY = 2000;
    private static final int FARTHEST = 15;
    private static final int LEAST_LEAD = 2;

    private Eras() {}

    /** How an era is named. */
    enum Form {
        /** 令和. */
        NAME,
        /** 令. */
        SHORT,
        /** R. */
        LETTER
    }

    private record Era(String name, int zero, int last, Form form) {
        static Era of(List<String> row) {
            return new Era(
                    row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)), Form.valueOf(row.get(3)));
        }

        Integer western(int year) {
            return year < 1 || year > last ? null : Integer.valueOf(zero + year);
        }
    }

    /**
     * What a year without an era was read as.
     *
     * @param scale the era's name, {@code ""} for the western century
     */
    record Reading(String scale, int year) {}

    /** The names of one form. */
    static List<String> names(Form form) {
        return ALL.stream().filter(era -> era.form() == form).map(Era::name).toList();
    }

    /** The first characters of all names. */
    static Set<String> initials() {
        return ALL.stream().map(era -> era.name().substring(0, 1)).collect(Collectors.toUnmodifiableSet());
    }

    /** The western year of a year of an era (name, short name or letter), {@code null} where the era had no such year. */
    static Integer western(String era, int year) {
        Era known = BY_NAME.get(era);
        return known == null ? null : known.western(year);
    }

    /**
     * What a two-digit year without an era means in a plan of about the given year: the reading, in one of the last two eras
     * or the western century, that lies nearest. {@code null} where two readings are about as near or none is.
     */
    static Reading nearest(int year, EraContext context) {
        if (context.baseYear() == null) {
            return null;
        }
        List<Reading> readings = new ArrayList<>();
        for (Era era : RECENT) {
            Integer western = era.western(year);
            if (western != null) {
                readings.add(new Reading(era.name(), western));
            }
        }
        readings.add(new Reading("", CENTURY + year));
        readings.sort(Comparator.comparingInt(reading -> gap(reading, context)));
        int best = gap(readings.getFirst(), context);
        boolean clear = readings.size() == 1 || gap(readings.get(1), context) - best >= LEAST_LEAD;
        return best <= FARTHEST && clear ? readings.getFirst() : null;
    }

    private static int gap(Reading reading, EraContext context) {
        return Math.abs(reading.year() - context.baseYear());
    }
}
