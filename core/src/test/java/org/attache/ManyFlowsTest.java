package org.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workbook of more flows than a sheet has rows, made in a program of its own with a small heap.
 */
@Tag("interop")
class ManyFlowsTest {

  private static final int FLOWS = 1_060_000;
  private static final int LAST_ROW = 1_048_576;

  @TempDir private Path folder;

  /** What a sheet's rows hold. */
  private record Rows(int count, int last, BigDecimal sumOfValues) {}

  @Test
  void aMillionFlowsGoThroughAQuarterOfAGigabyteAndOverTwoSheets() throws Exception {
    long cents = ManyFlows.write(folder, FLOWS);
    Path file = folder.resolve("workbook.xlsx");
    make(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> names = names(zip);
      int first = names.indexOf("Flows (1 of 2)");
      assertTrue(first > 0, names.toString());
      assertEquals("Flows (2 of 2)", names.get(first + 1));
      Rows one = rows(zip, first + 1);
      Rows two = rows(zip, first + 2);
      assertEquals(LAST_ROW, one.last());
      assertEquals(FLOWS, one.count() + two.count());
      assertEquals(
          BigDecimal.valueOf(cents, 2).stripTrailingZeros(),
          one.sumOfValues().add(two.sumOfValues()).stripTrailingZeros());
      String strings = text(zip, "xl/sharedStrings.xml");
      assertTrue(strings.contains("this table goes over 2 sheets"), "no note of the split");
    }
  }

  private void make(Path file) throws IOException, InterruptedException {
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ManyFlows.class.getName(),
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> read(log));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static List<String> names(ZipFile zip) throws IOException, XMLStreamException {
    List<String> names = new ArrayList<>();
    try (InputStream in = zip.getInputStream(zip.getEntry("xl/workbook.xml"))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("sheet")) {
          names.add(xml.getAttributeValue("", "name"));
        }
      }
    }
    return names;
  }

  /** Reads a sheet of flows as a stream: its rows below the headings, and the sum of column F. */
  private static Rows rows(ZipFile zip, int sheet) throws IOException, XMLStreamException {
    int count = 0;
    int last = 0;
    boolean isValue = false;
    long cents = 0;
    try (InputStream in =
        zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + sheet + ".xml"))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("row")) {
          last = Integer.parseInt(xml.getAttributeValue("", "r"));
        } else if (xml.getLocalName().equals("c")) {
          String type = xml.getAttributeValue("", "t");
          isValue = type == null && xml.getAttributeValue("", "r").startsWith("F");
        } else if (xml.getLocalName().equals("v") && isValue) {
          cents += new BigDecimal(xml.getElementText()).movePointRight(2).longValueExact();
          count++;
        }
      }
    }
    return new Rows(count, last, BigDecimal.valueOf(cents, 2));
  }

  private static String text(ZipFile zip, String part) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
