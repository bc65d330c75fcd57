package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Tables of published documents whose structure is known. */
class Icdar2013Test {

    @Test
    @DisplayName("tables of the ICDAR 2013 competition are found end to end, with few missed or invented")
    void score() throws IOException, ParserConfigurationException, SAXException {
        Path folder = SharedFolder.require("icdar2013-eu");
        AdjacencyScore score = new AdjacencyScore();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Map<Integer, List<List<AdjacencyScore.Cell>>> wanted =
                    truth(Path.of(file.toString().replaceFirst("\\.pdf$", "-str.xml")));
            for (PageContent page : PageDump.pages(file.toFile(), new ArrayList<>())) {
                List<List<AdjacencyScore.Cell>> found = new TableFinder()
                        .find(page).stream()
                                .map(table -> AdjacencyScore.Cell.of(table.grid()))
                                .toList();
                score.add(wanted.getOrDefault(page.number(), List.of()), found);
            }
        }
        assertThat(score.f1()).isGreaterThan(0.97);
    }

    private static Map<Integer, List<List<AdjacencyScore.Cell>>> truth(Path file)
            throws IOException, ParserConfigurationException, SAXException {
        Map<Integer, List<List<AdjacencyScore.Cell>>> pages = new TreeMap<>();
        NodeList regions = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("region");
        for (int i = 0; i < regions.getLength(); i++) {
            Element region = (Element) regions.item(i);
            NodeList cells = region.getElementsByTagName("cell");
            List<AdjacencyScore.Cell> table = new ArrayList<>();
            for (int k = 0; k < cells.getLength(); k++) {
                table.add(cell((Element) cells.item(k)));
            }
            pages.computeIfAbsent(number(region, "page", 0), page -> new ArrayList<>())
                    .add(table);
        }
        return pages;
    }

    private static AdjacencyScore.Cell cell(Element cell) {
        int row = number(cell, "start-row", 0);
        int column = number(cell, "start-col", 0);
        return new AdjacencyScore.Cell(
                row,
                column,
                number(cell, "end-row", row) - row + 1,
                number(cell, "end-col", column) - column + 1,
                cell.getElementsByTagName("content").item(0).getTextContent());
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? otherwise : Integer.parseInt(value);
    }
}
