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
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The headings of a document's structure tree, by page and marked-content identifier. */
final class StructureTags {
    private static final int MOST_ELEMENTS = 500_000;
    private static final int LONGEST_ROLE_CHAIN = 8;

    private final Map<COSDictionary, Map<Integer, Integer>> levels = new IdentityHashMap<>();
    private final COSDictionary roles;

    StructureTags(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        roles = root == null ? null : root.getCOSDictionary(COSName.getPDFName("RoleMap"));
        if (root != null) {
            walk(root);
        }
    }

    /** Level of the heading to which marked content of a page belongs, 0 where it belongs to none. */
    int headingLevel(PDPage page, int markedContent) {
        return levels.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(markedContent, 0);
    }

    private void walk(COSDictionary root) {
        Deque<Element> open = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.push(new Element(root.getDictionaryObject(COSName.K), null, 0));
        for (int count = 0; !open.isEmpty() && count < MOST_ELEMENTS; count++) {
            Element element = open.pop();
            COSBase kids = element.kids;
            if (kids instanceof COSInteger identifier) {
                note(element, identifier.intValue());
            } else if (kids instanceof COSArray array && seen.add(array)) {
                for (int i = array.size() - 1; i >= 0 && open.size() < MOST_ELEMENTS; i--) {
                    open.push(new Element(array.getObject(i), element.page, element.level));
                }
            } else if (kids instanceof COSDictionary dictionary && seen.add(dictionary)) {
                open(dictionary, element, open);
            }
        }
    }

    private void open(COSDictionary dictionary, Element parent, Deque<Element> open) {
        COSDictionary given = dictionary.getCOSDictionary(COSName.PG);
        COSDictionary page = given == null ? parent.page : given;
        if (dictionary.containsKey(COSName.MCID)) {
            note(new Element(null, page, parent.level), dictionary.getInt(COSName.MCID));
        } else {
            int level = level(dictionary.getCOSName(COSName.S));
            open.push(new Element(dictionary.getDictionaryObject(COSName.K), page, level == 0 ? parent.level : level));
        }
    }

    private void note(Element element, int identifier) {
        if (element.level > 0 && element.page != null) {
            levels.computeIfAbsent(element.page, page -> new HashMap<>()).put(identifier, element.level);
        }
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

    private record Element(COSBase kids, COSDictionary page, int level) {}
}
