package io.keikaku.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleChargesTest {
    @Test
    void departmentsAtTheEndOfSeveralTitlesAreSetOff() {
        assertThat(lines("施策 01 土手の手入れ　河川課", "施策 02 水門の点検　河川課、環境課", "施策 03 遊歩道の整備"))
                .containsExactly("施策 01 土手の手入れ【河川課】", "施策 02 水門の点検【河川課、環境課】", "施策 03 遊歩道の整備");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "施策1 土手の手入れ　河川課;施策2 水門の点検;施策3 遊歩道の整備",
                "1 河川課　環境課;2 道路課　公園課",
                "施策1 土手の 手入れ;施策2 水門の 点検",
            })
    void whatElseStandsBehindRoomStays(String titles) {
        String[] all = titles.split(";");

        assertThat(lines(all)).containsExactly(all);
    }

    private static List<String> lines(String... lines) {
        List<Block> flow = Stream.of(lines)
                .<Block>map(line -> new Paragraph(line, Paragraph.Role.BODY, Origin.line(1)))
                .toList();
        return TitleCharges.setOff(flow).stream().map(Lines::raw).toList();
    }
}
