package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Levels of headings by the tags of a file. */
class StructureTagsTest {
    private static final int KEY_OF_PAGE = 7;

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage();
    private final COSDictionary root = new COSDictionary();

    @BeforeEach
    void addPage() {
        page.setStructParents(KEY_OF_PAGE);
        document.addPage(page);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void isThatOfTheElementThatTheTextBelongsTo() {
        parents(leaf(KEY_OF_PAGE, element("P", root), element("H2", root)));

        assertThat(levels(0, 1)).containsExactly(0, 2);
    }

    @Test
    void isThatOfAnElementFurtherOut() {
        parents(leaf(KEY_OF_PAGE, element("Span", element("Link", element("H3", root)))));

        assertThat(levels(0)).containsExactly(3);
    }

    @Test
    void isThatOfTheStandardRoleThatARoleOfTheProducerStandsFor() {
        COSDictionary roles = new COSDictionary();
        roles.setItem(COSName.getPDFName("MyTitle"), COSName.getPDFName("Title2"));
        roles.setItem(COSName.getPDFName("Title2"), COSName.getPDFName("H1"));
        root.setItem(COSName.getPDFName("RoleMap"), roles);
        parents(leaf(KEY_OF_PAGE, element("MyTitle", root)));

        assertThat(levels(0)).containsExactly(1);
    }

    @Test
    void isFoundInATableOfParentsOfSeveralNodes() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(
                COSName.KIDS,
                array(leaf(KEY_OF_PAGE - 1, element("H1", root)), leaf(KEY_OF_PAGE, element("H4", root))));
        parents(tree);

        assertThat(levels(0)).containsExactly(4);
    }

    @Test
    void isUnknownForTextThatNoElementHolds() {
        parents(leaf(KEY_OF_PAGE, element("H1", root)));

        assertThat(levels(-1, 1, 5)).containsOnly(0);
    }

    @Test
    void isUnknownWhereTreesRunInCircles() {
        COSDictionary tree = leaf(KEY_OF_PAGE);
        COSDictionary one = element("Span", root);
        COSDictionary other = element("Span", one);
        one.setItem(COSName.P, other);
        tree.setItem(COSName.NUMS, array(COSInteger.get(KEY_OF_PAGE), array(one)));
        tree.setItem(COSName.KIDS, array(tree));
        COSDictionary roles = new COSDictionary();
        roles.setItem(COSName.getPDFName("Span"), COSName.getPDFName("Span"));
        root.setItem(COSName.getPDFName("RoleMap"), roles);
        parents(tree);

        assertThat(levels(0)).containsExactly(0);
    }

    @Test
    void isUnknownWhereTheTableOfParentsHoldsOtherThings() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, array(COSInteger.get(KEY_OF_PAGE), COSInteger.ONE, COSInteger.TWO));
        parents(tree);

        assertThat(levels(0)).containsExactly(0);
    }

    private int[] levels(int... identifiers) {
        StructureTags tags = new StructureTags(document);
        return Arrays.stream(identifiers)
                .map(identifier -> tags.headingLevel(page, identifier))
                .toArray();
    }

    private void parents(COSDictionary tree) {
        root.setItem(COSName.PARENT_TREE, tree);
    }

    /** A node of the table of parents with the elements of one page, in order of their identifiers. */
    private static COSDictionary leaf(int key, COSBase... elements) {
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.NUMS, array(COSInteger.get(key), array(elements)));
        return leaf;
    }

    private static COSDictionary element(String role, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(role));
        element.setItem(COSName.P, parent);
        return element;
    }

    private static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }
}
