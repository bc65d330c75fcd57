package io.keikaku.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.dataset.Column;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptionsTest {
    private static final Descriptions DESCRIPTIONS = Descriptions.load();

    static List<Relation> relations() {
        return Relations.all();
    }

    @ParameterizedTest
    @MethodSource("relations")
    void tellTheMeaningOfEveryColumnInBothLanguages(Relation relation) {
        assertThat(DESCRIPTIONS.of(relation.name()).japanese()).isNotBlank();
        for (Column<?> column : relation.table().columns()) {
            assertThat(DESCRIPTIONS.of(relation.name(), column.name()).japanese())
                    .isNotBlank();
            assertThat(DESCRIPTIONS.of(relation.name(), column.name()).english())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("relations")
    void haveNothingToSayOnAColumnTwice(Relation relation) {
        assertThat(relation.table().header()).doesNotHaveDuplicates();
    }

    @Test
    void joinTablesByColumnsThatBothHaveAndThatNameARow() {
        Set<String> seen = new HashSet<>();
        for (Relation relation : Relations.all()) {
            relation.references().forEach(reference -> {
                assertThat(seen).contains(reference.table());
                assertThat(relation.table().header()).containsAll(reference.columns());
                assertThat(keyOf(reference.table())).isEqualTo(reference.columns());
            });
            seen.add(relation.name());
        }
    }

    private static List<String> keyOf(String table) {
        return Relations.all().stream()
                .filter(relation -> relation.name().equals(table))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
