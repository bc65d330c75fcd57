package io.keikaku.extract.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** {@code Do}: walks forms, and notes where images are without opening them. */
final class ShowXObject extends OperatorProcessor {
    private final PageWalker walker;
    /** Forms within which we are: a form that draws itself is walked once. */
    private final Set<COSDictionary> open = Collections.newSetFromMap(new IdentityHashMap<>());

    ShowXObject(PageWalker walker) {
        super(walker);
        this.walker = walker;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = walker.getResources();
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name) || resources == null) {
            return;
        }
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSDictionary object = all == null ? null : all.getCOSDictionary(name);
        if (object == null || walker.hides(object.getCOSDictionary(COSName.OC))) {
            return;
        }
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            walker.showImage();
        } else if (walker.getLevel() <= walker.nestingLimit() && open.add(object)) {
            try {
                walkForm(resources, name);
            } finally {
                open.remove(object);
            }
        }
    }

    private void walkForm(PDResources resources, COSName name) throws IOException {
        walker.increaseLevel();
        try {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDTransparencyGroup group) {
                walker.showTransparencyGroup(group);
            } else if (object instanceof PDFormXObject form) {
                walker.showForm(form);
            }
        } finally {
            walker.decreaseLevel();
        }
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
