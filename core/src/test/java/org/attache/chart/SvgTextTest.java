package org.attache.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.attache.brief.ChartKind;
import org.attache.brief.Direction;
import org.attache.theme.Colour;
import org.attache.theme.FontRole;
import org.attache.theme.Length;
import org.attache.theme.TestThemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SvgTextTest {

  private final SvgText svg = new SvgText(TestThemes.plain());

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void keepsEveryMarkAndWordOfAChart(ChartKind kind)
      throws IOException, ParserConfigurationException, SAXException {
    Drawing drawing =
        new ChartPainter(TestThemes.plain())
            .paint(Specs.flows(kind), Length.mm(160), Locale.ENGLISH, Direction.LEFT_TO_RIGHT);

    Document document = parse(svg.write(drawing, Locale.ENGLISH));

    assertEquals(words(drawing), texts(document));
    long paths = drawing.marks().size() - words(drawing).size();
    assertEquals(paths, document.getElementsByTagName("path").getLength());
    String[] box = document.getDocumentElement().getAttribute("viewBox").split(" ");
    assertEquals(drawing.width().points(), Double.parseDouble(box[2]), 0.01);
    assertEquals(drawing.height().points(), Double.parseDouble(box[3]), 0.01);
  }

  @Test
  void writesPathsWithTheirColoursAndDashes() {
    Drawing.Stroke dashed =
        new Drawing.Stroke(
            Outline.line(1, 2, 30.126, 4), Colour.BLACK, Length.pt(1.5), List.of(5.0, 2.5));
    String text = svg.write(drawing(dashed), Locale.ENGLISH);

    assertTrue(text.contains("d=\"M1 2L30.13 4\" fill=\"none\" stroke=\"#000000\""), text);
    assertTrue(text.contains("stroke-width=\"1.5\""), text);
    assertTrue(text.contains("stroke-dasharray=\"5 2.5\""), text);
  }

  @Test
  void escapesWordsAndKeepsTheirDirection()
      throws IOException, ParserConfigurationException, SAXException {
    assertEquals(
        List.of("a < b & \"c\"\uFFFD"),
        texts(parse(svg.write(words("a < b & \"c\"\u0001"), Locale.ENGLISH))));
    assertEquals(
        List.of("\u202Bلاہور 12\u202C"),
        texts(parse(svg.write(words("لاہور 12"), Locale.forLanguageTag("ur")))));
  }

  private static Drawing words(String text) {
    return drawing(
        new Drawing.Words(text, 3, 9, 40, FontRole.SANS, true, Length.pt(8.5), Colour.BLACK));
  }

  private static Drawing drawing(Drawing.Mark mark) {
    return new Drawing(Length.pt(100), Length.pt(50.5), List.of(mark));
  }

  private static List<String> words(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> mark instanceof Drawing.Words)
        .map(mark -> ((Drawing.Words) mark).text())
        .toList();
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName("text");
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static Document parse(String text)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }
}
