package io.keikaku.extract.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The headings of a document's structure tree, by page and marked-content identifier. The tree is climbed from the text, by way
 * of the table of parents that the format prescribes (ISO 32000-1, 14.7.4.4), since most of it is cells of tables, of which
 * nothing is asked. A tree without that table tells nothing.
 */
final class StructureTags {
    private static final int MOST_NODES = 100_000;
    private static final int MOST_LEVELS = 100;
    private static final int LONGEST_ROLE_CHAIN = 8;

    private final COSDictionary roles;
    /** By the key of a page, the elements of its marked-content sequences. */
    private final Map<Integer, COSBase> elements = new HashMap<>();

    StructureTags(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        roles = root == null ? null : root.getCOSDictionary(COSName.getPDFName("RoleMap"));
        COSDictionary parents = root == null ? null : root.getCOSDictionary(COSName.PARENT_TREE);
        if (parents != null) {
            readParents(parents);
        }
    }

    private void readParents(COSDictionary tree) {
        Deque<COSDictionary> open = new ArrayDeque<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.push(tree);
        while (!open.isEmpty() && seen.size() < MOST_NODES) {
            COSDictionary node = open.pop();
            if (seen.add(node)) {
                COSArray numbers = node.getCOSArray(COSName.NUMS);
                for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
                    if (numbers.getInt(i) >= 0) {
                        elements.putIfAbsent(numbers.getInt(i), numbers.get(i + 1));
                    }
                }
                COSArray kids = node.getCOSArray(COSName.KIDS);
                for (int i = 0; kids != null && i < kids.size() && open.size() < MOST_NODES; i++) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.push(kid);
                    }
                }
            }
        }
    }

    /** Level of the heading to which marked content of a page belongs, 0 where it belongs to none. */
    int headingLevel(PDPage page, int markedContent) {
        if (markedContent < 0 || elements.isEmpty()) {
            return 0;
        }
        COSBase element = element(elements.get(page.getStructParents()), markedContent);
        for (int i = 0; i < MOST_LEVELS && element instanceof COSDictionary dictionary; i++) {
            int level = level(dictionary.getCOSName(COSName.S));
            if (level > 0) {
                return level;
            }
            element = dictionary.getDictionaryObject(COSName.P);
        }
        return 0;
    }

    private static COSBase element(COSBase ofPage, int markedContent) {
        COSBase resolved = ofPage instanceof COSObject reference ? reference.getObject() : ofPage;
        return resolved instanceof COSArray array && markedContent < array.size()
                ? array.getObject(markedContent)
                : null;
    }

    private int level(COSName role) {
        COSName standard = role;
        for (int i = 0; i < LONGEST_ROLE_CHAIN && standard != null; i++) {
            String name = standard.getName();
            if (name.length() == 2 && name.charAt(0) == 'H' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
                return name.charAt(1) - '0';
            }
            standard = roles == null ? null : roles.getCOSName(standard);
        }
        return 0;
    }
}
