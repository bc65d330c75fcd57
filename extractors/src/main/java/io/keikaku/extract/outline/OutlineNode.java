package io.keikaku.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading in the hierarchy of a document.
 *
 * @param parent {@code null} for the root, which stands for the whole document and has no title
 * @param text the heading as printed
 * @param title the heading without number
 * @param facet what follows, where the heading says so
 * @param position index in the flow of blocks
 * @param sourceLevel level that the source's form gives, 0 where it gives none
 */
public record OutlineNode(
        OutlineNode parent,
        String text,
        NumberLabel label,
        String title,
        Optional<Facet> facet,
        int position,
        int sourceLevel,
        Integer page) {

    static OutlineNode root() {
        return new OutlineNode(null, "", null, "", Optional.empty(), -1, 0, null);
    }

    public boolean isRoot() {
        return parent == null;
    }

    /** 0 for the root. */
    public int depth() {
        return isRoot() ? 0 : parent.depth() + 1;
    }

    /** Headings of one family are numbered, or printed, alike. */
    public String family() {
        return label == null ? "heading " + sourceLevel : label.kind();
    }

    /** What the nearest heading upwards that says so announces. */
    public Optional<Facet> nearestFacet() {
        return facet.isPresent() || isRoot() ? facet : parent.nearestFacet();
    }

    /** This heading, or the nearest above that names a policy or a measure and does not only say what follows. */
    public OutlineNode naming() {
        return isRoot() || facet.isEmpty() ? this : parent.naming();
    }

    /** The facets of this heading and those above. */
    public List<Facet> facets() {
        List<Facet> all = new ArrayList<>();
        for (OutlineNode node = this; !node.isRoot(); node = node.parent) {
            node.facet.ifPresent(all::add);
        }
        return all;
    }

    /** This heading and those above that name policies, outermost first; headings that only say what follows are left out. */
    public List<String> policies() {
        List<String> path = isRoot() ? new ArrayList<>() : new ArrayList<>(parent.policies());
        if (!isRoot() && facet.isEmpty()) {
            path.add(text);
        }
        return path;
    }

    /** Whether the other stands below this one, or is it. */
    public boolean holds(OutlineNode other) {
        for (OutlineNode node = other; node != null; node = node.parent) {
            if (node == this) {
                return true;
            }
        }
        return false;
    }

    // Headings of one text are different headings: identity, not content.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return position;
    }
}
