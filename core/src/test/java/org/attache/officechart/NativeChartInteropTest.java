package org.attache.officechart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.brief.ChartSpec;
import org.attache.office.ChartRanges;
import org.attache.office.OfficePrograms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("interop")
class NativeChartInteropTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"Office2019,false", "Microsoft365,false", "Microsoft365,true"})
  void satisfiesTheValidatorOfOffice(String version, boolean isRightToLeft)
      throws IOException, InterruptedException {
    String verdict = OfficePrograms.validate(write(isRightToLeft), version);

    assertTrue(verdict.contains("\"ok\": true"), verdict);
  }

  @Test
  void showsNamesAndNumbersInLibreOffice() throws IOException, InterruptedException {
    String words = OfficePrograms.words(OfficePrograms.convertToPdf(write(false)));

    assertTrue(words.contains("Belarus to Pakistan"), words);
    assertTrue(words.contains("44.8"), words);
    assertTrue(words.contains("−2.5"), words);
  }

  @Test
  void hasAWorkbookForEveryKindThatLibreOfficeOpensWithTheNumbersOfTheChart()
      throws IOException, InterruptedException {
    Map<String, byte[]> charts = new LinkedHashMap<>();
    List<Path> workbooks = new ArrayList<>();
    for (Map.Entry<String, ChartSpec> one : NativeChartTest.drawn().entrySet()) {
      String part = NativeChartTest.xml(one.getValue());
      charts.put(one.getKey(), part.getBytes(StandardCharsets.UTF_8));
      Path workbook = folder.resolve("data" + charts.size() + ".xlsx");
      workbooks.add(Files.write(workbook, NativeChartTest.chart(one.getValue()).workbook()));
    }

    List<Path> saved = OfficePrograms.convert(workbooks, "xlsx");

    List<String> names = List.copyOf(charts.keySet());
    for (int i = 0; i < saved.size(); i++) {
      byte[] again = Files.readAllBytes(saved.get(i));
      assertEquals(
          List.of(), ChartRanges.differences(charts.get(names.get(i)), again), names.get(i));
    }
  }

  private Path write(boolean isRightToLeft) throws IOException {
    Map<String, ChartSpec> all = Samples.all();
    all.values().removeIf(one -> !NativeChart.draws(one));
    return Files.write(folder.resolve("charts.docx"), ChartDocument.of(all, isRightToLeft));
  }
}
