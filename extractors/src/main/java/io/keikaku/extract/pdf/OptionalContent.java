package io.keikaku.extract.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The document's layers that are switched off when it is opened. */
final class OptionalContent {
    private static final COSName OCGS = COSName.OCGS;

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

    OptionalContent(PDDocument document) {
        COSDictionary properties = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary configuration = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (configuration == null) {
            return;
        }
        if (COSName.OFF.equals(configuration.getCOSName(COSName.BASE_STATE))) {
            addAll(properties.getCOSArray(OCGS));
            removeAll(configuration.getCOSArray(COSName.ON));
        }
        addAll(configuration.getCOSArray(COSName.OFF));
    }

    /** Whether content of this group, or of all groups of this membership, is not shown. */
    boolean hides(COSDictionary group) {
        if (group == null || off.isEmpty()) {
            return false;
        }
        COSBase members = group.getDictionaryObject(OCGS);
        if (members instanceof COSArray array && array.size() > 0) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.getObject(i) instanceof COSDictionary member) || !off.contains(member)) {
                    return false;
                }
            }
            return true;
        }
        return off.contains(members instanceof COSDictionary only ? only : group);
    }

    private void addAll(COSArray groups) {
        for (int i = 0; groups != null && i < groups.size(); i++) {
            if (groups.getObject(i) instanceof COSDictionary group) {
                off.add(group);
            }
        }
    }

    private void removeAll(COSArray groups) {
        for (int i = 0; groups != null && i < groups.size(); i++) {
            if (groups.getObject(i) instanceof COSDictionary group) {
                off.remove(group);
            }
        }
    }
}
