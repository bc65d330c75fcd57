package io.keikaku.dataset.table;

import io.keikaku.core.dataset.Column;
import io.keikaku.dataset.table.Descriptions.Description;
import java.util.List;
import java.util.Locale;

/** What every column of every table means, as Markdown. */
public final class DataDictionary {
    private DataDictionary() {}

    /** A section a table, in their order. */
    public static String markdown(List<Relation> relations) {
        Descriptions descriptions = Descriptions.load();
        Description heading = descriptions.meaning();
        StringBuilder text = new StringBuilder();
        for (Relation relation : relations) {
            Description table = descriptions.of(relation.name());
            text.append("### ").append(relation.name()).append("\n\n");
            text.append(table.english()).append(' ').append(table.japanese()).append("\n\n");
            text.append("Key: `").append(String.join("`, `", relation.key())).append("`.");
            relation.references()
                    .forEach(reference -> text.append(" `")
                            .append(String.join("`, `", reference.columns()))
                            .append("` → `")
                            .append(reference.table())
                            .append("`."));
            text.append("\n\n| column | type | ")
                    .append(heading.english())
                    .append(" | ")
                    .append(heading.japanese())
                    .append(" |\n| --- | --- | --- | --- |\n");
            for (Column<?> column : relation.table().columns()) {
                Description meaning = descriptions.of(relation.name(), column.name());
                text.append("| `").append(column.name()).append("` | ");
                text.append(column.type().name().toLowerCase(Locale.ROOT)).append(" | ");
                text.append(meaning.english()).append(" | ");
                text.append(meaning.japanese()).append(" |\n");
            }
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }
}
