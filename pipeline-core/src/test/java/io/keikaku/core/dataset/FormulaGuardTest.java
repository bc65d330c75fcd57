package io.keikaku.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "＝1", "\t=1", "\n=1", "-窓口の改善"})
    void putsAnApostropheBeforeWhatASpreadsheetCouldRun(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "－", "-10", "+2.5%", "-1,200", "窓口=受付", "'窓口", "△3"})
    void leavesWhatNoSpreadsheetWouldRun(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''=1", "'", "''", "窓口", "-", "'-", "-10", "'-10", "'窓口", "@", "'@\n"})
    void losesNothing(String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }
}
