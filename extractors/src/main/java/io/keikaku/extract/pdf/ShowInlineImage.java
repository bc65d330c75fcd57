package io.keikaku.extract.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** {@code BI}: notes where the image is without decoding it. */
final class ShowInlineImage extends OperatorProcessor {
    private final PageWalker walker;

    ShowInlineImage(PageWalker walker) {
        super(walker);
        this.walker = walker;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        walker.showImage();
    }

    @Override
    public String getName() {
        return OperatorName.BEGIN_INLINE_IMAGE;
    }
}
