package io.keikaku.index;

import io.keikaku.core.model.Municipality;
import io.keikaku.core.resource.ResourceText;
import io.keikaku.index.analysis.CharacterFolding;
import java.util.Set;
import java.util.TreeSet;

/** The forms in which a person may name a municipality. */
final class TownNames {

    /** Resource that lists the endings of names. */
    static final String ENDINGS = "place-endings.properties";

    private static final String TOWN_ENDINGS = endings("municipality");
    private static final String PREFECTURE_ENDINGS = endings("prefecture");

    /** Sorts behind all codes, which are digits. */
    private static final String AFTER_CODES = "~";

    private final CharacterFolding folding;

    TownNames(CharacterFolding folding) {
        this.folding = folding;
    }

    /** Name with and without prefecture, without ending, and code. */
    Set<String> of(Municipality town) {
        Set<String> names = new TreeSet<>();
        if (town.name() != null) {
            String name = folding.key(town.name());
            names.add(name);
            names.add(withoutEnding(name, TOWN_ENDINGS));
            names.add(full(town));
        }
        if (town.code() != null) {
            names.add(town.code());
        }
        return names;
    }

    /** The form that names one municipality only, where its prefecture is known. */
    String full(Municipality town) {
        return folding.key(label(town));
    }

    /** The prefecture with and without its ending. */
    Set<String> ofPrefecture(String prefecture) {
        if (prefecture == null) {
            return Set.of();
        }
        String name = folding.key(prefecture);
        Set<String> names = new TreeSet<>();
        names.add(name);
        names.add(withoutEnding(name, PREFECTURE_ENDINGS));
        return names;
    }

    /** Prefecture and name: some names occur in several prefectures. */
    static String label(Municipality town) {
        if (town.name() == null) {
            return null;
        }
        return town.prefecture() == null ? town.name() : town.prefecture() + town.name();
    }

    /** What municipalities are sorted by; an unknown one comes last. */
    static String order(Municipality town) {
        if (town == null) {
            return AFTER_CODES + AFTER_CODES;
        }
        return town.code() != null ? town.code() : AFTER_CODES + (town.name() == null ? AFTER_CODES : town.name());
    }

    private static String endings(String key) {
        return ResourceText.properties(TownNames.class, ENDINGS).getProperty(key);
    }

    private static String withoutEnding(String name, String endings) {
        boolean ends = name.length() > 2 && endings.indexOf(name.charAt(name.length() - 1)) >= 0;
        return ends ? name.substring(0, name.length() - 1) : name;
    }
}
