package io.keikaku.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;

/** Who may depend on whom; {@code docs/architecture.md} says why. */
@AnalyzeClasses(
        packages = "io.keikaku",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestJars.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule coreKnowsNothingButJackson = classes()
            .that()
            .resideInAPackage("io.keikaku.core..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("io.keikaku.core..", "java..", "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule theModelDependsOnNothingOfOursButFilesAndResources = classes()
            .that()
            .resideInAPackage("io.keikaku.core.model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "io.keikaku.core.model..",
                    "io.keikaku.core.file..",
                    "io.keikaku.core.resource..",
                    "java..",
                    "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule aDocumentKnowsNothingOfPlans = noClasses()
            .that()
            .resideInAPackage("io.keikaku.core.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.keikaku.core.batch..", "io.keikaku.core.dataset..", "io.keikaku.core.evaluate..");

    @ArchTest
    static final ArchRule sinksAndEvaluationDoNotReachBackToReading = noClasses()
            .that()
            .resideInAnyPackage("io.keikaku.core.dataset..", "io.keikaku.core.evaluate..", "io.keikaku.index..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.keikaku.core.document..", "io.keikaku.core.batch..", "io.keikaku.extract..");

    @ArchTest
    static final ArchRule extractorsKnowNeitherSinksNorIndex = classes()
            .that()
            .resideInAPackage("io.keikaku.extract..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "io.keikaku.extract..",
                    "io.keikaku.core.model..",
                    "io.keikaku.core.document..",
                    "io.keikaku.core.batch..",
                    "io.keikaku.core.file..",
                    "io.keikaku.core.resource..",
                    "java..",
                    "javax..",
                    "org.xml.sax..",
                    "org.w3c.dom..",
                    "org.slf4j..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.apache.tika..",
                    "org.apache.poi.."));

    @ArchTest
    static final ArchRule readersKnowNothingOfUnderstanding = noClasses()
            .that()
            .resideInAnyPackage("io.keikaku.extract.pdf..", "io.keikaku.extract.text..", "io.keikaku.extract.office..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.keikaku.extract.outline..",
                    "io.keikaku.extract.table..",
                    "io.keikaku.extract.schedule..",
                    "io.keikaku.extract.measure..",
                    "io.keikaku.extract.metadata..");

    @ArchTest
    static final ArchRule understandingKnowsNothingOfFormats = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.keikaku.extract.outline..",
                    "io.keikaku.extract.table..",
                    "io.keikaku.extract.schedule..",
                    "io.keikaku.extract.measure..",
                    "io.keikaku.extract.metadata..",
                    "io.keikaku.extract.japanese..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.keikaku.extract.pdf..",
                    "io.keikaku.extract.text..",
                    "io.keikaku.extract.office..",
                    "org.apache.pdfbox..",
                    "org.apache.tika..",
                    "org.apache.poi..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theIndexKnowsPlansAndLucene = classes()
            .that()
            .resideInAPackage("io.keikaku.index..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "io.keikaku.index..",
                    "io.keikaku.core..",
                    "java..",
                    "org.apache.lucene..",
                    "com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule theDatasetKnowsPlansDuckDbAndPoi = classes()
            .that()
            .resideInAPackage("io.keikaku.dataset..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "io.keikaku.dataset..",
                    "io.keikaku.core.model..",
                    "io.keikaku.core.dataset..",
                    "io.keikaku.core.compare..",
                    "io.keikaku.core.file..",
                    "io.keikaku.core.resource..",
                    "java..",
                    "com.fasterxml.jackson..",
                    "org.apache.commons.compress..",
                    "org.apache.poi.."));

    @ArchTest
    static final ArchRule nobodyDependsOnTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("io.keikaku.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.keikaku.cli..");

    @ArchTest
    static final ArchRule numbersAreWrittenAlikeInEveryLocale = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(PrintStream.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(PrintStream.class, "format", String.class, Object[].class);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.keikaku.(**)").should().beFreeOfCycles();

    /** Passes over the tests that one module lends to another. */
    static final class WithoutTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }
}
