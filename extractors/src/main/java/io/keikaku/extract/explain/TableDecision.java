package io.keikaku.extract.explain;

import io.keikaku.core.model.Table;
import java.util.List;

/**
 * What a table was taken for.
 *
 * @param id as in the plan's tables
 * @param page 1-based page on which the table begins, {@code null} where the format has none
 * @param lastPage page on which it ends
 * @param section headings above the table, outermost first
 * @param pieces of which the table was joined: 1 where it is whole
 * @param kindReason why it was taken for this kind
 * @param roles of its columns; of the keys, where it is a form
 * @param use what became of it
 */
public record TableDecision(
        String id,
        Integer page,
        Integer lastPage,
        String caption,
        List<String> section,
        int rows,
        int columns,
        int headerRows,
        int pieces,
        Table.Kind kind,
        String kindReason,
        List<RoleDecision> roles,
        TableUse use) {

    public TableDecision {
        section = List.copyOf(section);
        roles = List.copyOf(roles);
    }

    /** The same table, with what became of it. */
    public TableDecision withUse(TableUse other) {
        return new TableDecision(
                id,
                page,
                lastPage,
                caption,
                section,
                rows,
                columns,
                headerRows,
                pieces,
                kind,
                kindReason,
                roles,
                other);
    }
}
