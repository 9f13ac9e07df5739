package org.attache.officechart;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attache.ooxml.Markup;

/** Writes names and values with the cells they come from, as last known. */
final class Numbers {

  private Numbers() {}

  /** The code by which a value is written as in print; nothing if its label is no number. */
  static Optional<String> format(ChartData.Series series, int category) {
    return Format.of(series.points().get(category), series.format());
  }

  static void name(Markup xml, ChartData.Series series) throws IOException {
    xml.start("c:tx");
    words(xml, series.nameCell(), List.of(series.name()));
    xml.end();
  }

  static void categories(Markup xml, ChartData.Categories categories) throws IOException {
    xml.start("c:cat");
    if (categories.areNumbers()) {
      xml.start("c:numRef").element("c:f", categories.range()).start("c:numCache");
      xml.element("c:formatCode", categories.format());
      points(xml, categories.names());
      xml.end().end();
    } else {
      words(xml, categories.range(), categories.names());
    }
    xml.end();
  }

  private static void words(Markup xml, String range, List<String> words) throws IOException {
    xml.start("c:strRef").element("c:f", range).start("c:strCache");
    points(xml, words);
    xml.end().end();
  }

  private static void points(Markup xml, List<String> words) throws IOException {
    xml.val("c:ptCount", Integer.toString(words.size()));
    for (int i = 0; i < words.size(); i++) {
      xml.start("c:pt", "idx", Integer.toString(i)).element("c:v", words.get(i)).end();
    }
  }

  /** The values of a series within an element of that name. */
  static void values(Markup xml, String element, ChartData.Series series) throws IOException {
    xml.start(element).start("c:numRef").element("c:f", series.range()).start("c:numCache");
    xml.element("c:formatCode", series.format());
    xml.val("c:ptCount", Integer.toString(series.points().size()));
    for (int i = 0; i < series.points().size(); i++) {
      Optional<BigDecimal> value = series.at(i);
      if (value.isPresent()) {
        String format = format(series, i).orElse(series.format());
        if (format.equals(series.format())) {
          xml.start("c:pt", "idx", Integer.toString(i));
        } else {
          xml.start("c:pt", "idx", Integer.toString(i), "formatCode", format);
        }
        xml.element("c:v", value.get().toPlainString()).end();
      }
    }
    xml.end().end().end();
  }
}
