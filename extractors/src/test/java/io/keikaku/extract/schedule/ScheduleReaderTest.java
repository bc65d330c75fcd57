package io.keikaku.extract.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.GridMark;
import io.keikaku.core.document.LegendEntry;
import io.keikaku.core.document.Origin;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.Sketch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the canonical model decides of schedules, case by case. Columns are fiscal 2023 to 2026 unless said otherwise. */
class ScheduleReaderTest {
    private static final YearAxis FOUR_YEARS = Axis.of("R5", "R6", "R7", "R8");
    private static final Legend NO_LEGEND = new Legend(List.of());

    private final Set<String> warnings = new LinkedHashSet<>();

    @Nested
    class Cells {
        @Test
        void aLabelIsAPhaseOfItsColumn() {
            assertThat(read("検討 | 設計 | 工事 | 運用"))
                    .containsExactly("検討 2023-2023", "設計 2024-2024", "工事 2025-2025", "運用 2026-2026");
        }

        @Test
        void theSameLabelInAdjoiningYearsIsOnePhase() {
            assertThat(read("検討 | 検討 | 運用 | 運用")).containsExactly("検討 2023-2024", "運用 2025-2026");
        }

        @Test
        void theSameLabelAfterAGapIsAnotherPhase() {
            assertThat(read("点検 |  | 点検 |")).containsExactly("点検 2023-2023", "点検 2025-2025");
        }

        @Test
        void anArrowCarriesThePhaseOn() {
            assertThat(read("検討 | 運用 | ⇒ | →")).containsExactly("検討 2023-2023", "運用 2024-2026");
        }

        @Test
        void aMergedCellCarriesThePhaseOn() {
            assertThat(read("検討 | 運用 | < | <")).containsExactly("検討 2023-2023", "運用 2024-2026");
        }

        @Test
        void aBlankCellCarriesNothingOn() {
            assertThat(read("検討 |  |  |")).containsExactly("検討 2023-2023");
        }

        @Test
        void twoLabelsInACellBothBeginThereAndTheArrowCarriesTheLastOn() {
            assertThat(read("検討　導入 | ⇒ | ⇒ |")).containsExactly("検討 2023-2023", "導入 2023-2025");
        }

        @Test
        void ofSeveralLabelsInACellOverSomeYearsOnlyTheFirstHasAKnownBeginning() {
            assertThat(read("検討 ⇒ 設計 ⇒ 工事 | < | < | 運用"))
                    .containsExactly("検討 2023-?", "設計 ?-?", "工事 ?-?", "運用 2026-2026");
            assertThat(warnings).containsExactly("YEAR_UNCERTAIN");
        }

        @Test
        void whereMergedCellsAreNotKnownBlanksAfterSeveralLabelsMayBelongToThem() {
            Grid grid = Sketch.loose("検討　工事 |  |  | 運用");

            assertThat(read(FOUR_YEARS, grid, NO_LEGEND)).containsExactly("検討 2023-?", "工事 ?-?", "運用 2026-2026");
        }

        @Test
        void anArrowWithNothingBeforeItIsWarnedOf() {
            assertThat(read("⇒ | 運用 |  |")).containsExactly("運用 2024-2024");
            assertThat(warnings).containsExactly("ARROW_WITHOUT_PHASE");
        }

        @Test
        void aDashSaysThatNothingIsPlanned() {
            assertThat(read("－ | 運用 | ― | -")).containsExactly("運用 2024-2024");
        }

        @Test
        void severalRowsOfAMeasureAreReadOneByOneAndOrderedByYear() {
            assertThat(read(" |  | 運用 | ⇒", "検討 | 設計 |  |"))
                    .containsExactly("検討 2023-2023", "設計 2024-2024", "運用 2025-2026");
        }

        @Test
        void aLineBreakWithinALabelIsUndone() {
            assertThat(read("制度の\n周知 |  |  |")).containsExactly("制度の周知 2023-2023");
        }
    }

    @Nested
    class Columns {
        @Test
        void aSpanOfYearsIsOneColumn() {
            assertThat(read(Axis.of("R5", "R6～R8"), Sketch.grid("検討 | 運用"), NO_LEGEND))
                    .containsExactly("検討 2023-2023", "運用 2024-2026");
        }

        @Test
        void aColumnWithoutEndLeavesTheLastYearOpen() {
            assertThat(read(Axis.of("R5", "R6以降"), Sketch.grid("検討 | 運用"), NO_LEGEND))
                    .containsExactly("検討 2023-2023", "運用 2024-?");
        }

        @Test
        void halvesGiveParts() {
            assertThat(phases(Axis.of("R5上半期", "R5下半期", "R6上半期"), Sketch.grid("検討 | 運用 | ⇒")))
                    .extracting(Phase::part)
                    .containsExactly(new Phase.Part("H1", "H1"), new Phase.Part("H2", "H1"));
        }

        @Test
        void calendarYearsAreWarnedOf() {
            read(Axis.of("2024年", "2025年"), Sketch.grid("検討 | 実施"), NO_LEGEND);

            assertThat(warnings).containsExactly("CALENDAR_YEAR");
        }

        @Test
        void quartersGiveParts() {
            assertThat(phases(Axis.of("R5第1四半期", "R5第2四半期", "R5第3四半期"), Sketch.grid("検討 | 設計 | ⇒")))
                    .extracting(Phase::part)
                    .containsExactly(new Phase.Part("Q1", "Q1"), new Phase.Part("Q2", "Q3"));
        }
    }

    @Nested
    class Drawings {
        @Test
        void anArrowWithTextIsAPhaseOverTheColumnsItCovers() {
            assertThat(drawn(Sketch.arrow(0, 1, 3, "設計"))).containsExactly("設計 2024-2025");
        }

        @Test
        void anArrowMayReachALittleIntoTheNextColumnOrStopShortOfItsOwn() {
            assertThat(drawn(Sketch.arrow(0, 0.9, 3.2, "設計"))).containsExactly("設計 2024-2025");
        }

        @Test
        void anArrowBesideTheYearsIsNoPhase() {
            assertThat(drawn(Sketch.arrow(0, 6, 7, "設計"))).isEmpty();
        }

        @Test
        void anArrowWithoutTextCarriesOnThePhaseItBeginsAt() {
            Grid grid = Sketch.drawn(List.of(Sketch.arrow(0, 1, 4, null)), "運用 |  |  |");

            assertThat(read(FOUR_YEARS, grid, NO_LEGEND)).containsExactly("運用 2023-2026");
        }

        @Test
        void anArrowWithoutTextDoesNotEndThePhaseThatGoesOnBehindIt() {
            Grid grid = Sketch.drawn(List.of(Sketch.arrow(0, 1, 2, null)), "運用 | < | < | <");

            assertThat(read(FOUR_YEARS, grid, NO_LEGEND)).containsExactly("運用 2023-2026");
        }

        @Test
        void anArrowWithoutTextLeavesTheBeginningOfItsPhase() {
            Grid grid = Sketch.drawn(List.of(Sketch.arrow(0, 1, 3, null)), "検討 | | |");
            List<Phase> phases = new ScheduleReader(NO_LEGEND)
                    .read(
                            Axis.of("令和5年度上期", "令和5年度下期", "令和6年度上期", "令和6年度下期"),
                            Axis.rows(grid),
                            grid.marks(),
                            true,
                            warnings);

            assertThat(phases).extracting(Phase::part).containsExactly(new Phase.Part("H1", "H1"));
        }

        @Test
        void anArrowWithNeitherTextNorPhaseIsWarnedOf() {
            assertThat(drawn(Sketch.arrow(0, 1, 4, null))).isEmpty();
            assertThat(warnings).containsExactly("PHASE_WITHOUT_LABEL");
        }

        @Test
        void aBarTakesItsLabelFromTheLegend() {
            Grid grid = Sketch.drawn(List.of(Sketch.bar(0, 0, 2, "#ff8800")), " |  |  |");

            assertThat(read(FOUR_YEARS, grid, legend("#ff8800", null, "準備"))).containsExactly("準備 2023-2024");
        }

        @Test
        void aShadeThatDiffersALittleIsTheSameColour() {
            Grid grid = Sketch.drawn(List.of(Sketch.bar(0, 0, 2, "#fa8a06")), " |  |  |");

            assertThat(read(FOUR_YEARS, grid, legend("#ff8800", null, "準備"))).containsExactly("準備 2023-2024");
        }

        @Test
        void anotherColourIsNot() {
            Grid grid = Sketch.drawn(List.of(Sketch.bar(0, 0, 2, "#0088ff")), " |  |  |");

            assertThat(read(FOUR_YEARS, grid, legend("#ff8800", null, "準備"))).isEmpty();
        }

        @Test
        void aColouredCellTakesItsLabelFromTheLegend() {
            GridCell filled = new GridCell(0, 1, 1, 2, "", false, "#ff8800", Origin.line(1));
            Grid grid = new Grid(1, 4, List.of(filled), true, List.of(), null, Origin.line(1));

            assertThat(read(FOUR_YEARS, grid, legend("#ff8800", null, "準備"))).containsExactly("準備 2024-2025");
        }

        @Test
        void aSymbolTakesItsLabelFromTheLegend() {
            assertThat(read(FOUR_YEARS, Sketch.grid("△ | ● | ● |"), legend(null, "●", "本格実施")))
                    .containsExactly("△ 2023-2023", "本格実施 2024-2025");
        }

        @Test
        void aDrawnPhaseIsOrderedAmongThoseOfCells() {
            Grid grid = Sketch.drawn(List.of(Sketch.arrow(0, 0, 2, "設計")), " |  | 運用 |");

            assertThat(read(FOUR_YEARS, grid, NO_LEGEND)).containsExactly("設計 2023-2024", "運用 2025-2025");
        }

        private List<String> drawn(GridMark mark) {
            return read(FOUR_YEARS, Sketch.drawn(List.of(mark), " |  |  |"), NO_LEGEND);
        }
    }

    private static Legend legend(String colour, String symbol, String label) {
        return new Legend(List.of(new LegendEntry(colour, symbol, label)));
    }

    private List<String> read(String... rows) {
        return read(FOUR_YEARS, Sketch.grid(rows), NO_LEGEND);
    }

    private List<String> read(YearAxis axis, Grid grid, Legend legend) {
        return new ScheduleReader(legend)
                .read(axis, Axis.rows(grid), grid.marks(), grid.spansKnown(), warnings).stream()
                        .map(Axis::shown)
                        .toList();
    }

    private List<Phase> phases(YearAxis axis, Grid grid) {
        return new ScheduleReader(NO_LEGEND).read(axis, Axis.rows(grid), grid.marks(), grid.spansKnown(), warnings);
    }
}
