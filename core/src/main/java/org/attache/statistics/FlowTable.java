package org.attache.statistics;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.dossier.Flow;
import org.attache.dossier.Valuation;

/** Writes flows as a trade table that a dossier can name: CSV (RFC 4180) in UTF-8. */
public final class FlowTable {

  private static final String HEADING =
      "year,from,to,product,value,valuation,reporter,source,flag\n";

  private FlowTable() {}

  /**
   * Writes a table; the same flows always give the same bytes.
   *
   * @param out where to; it is flushed and not closed
   */
  public static void write(List<Flow> flows, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(HEADING);
    for (Flow flow : flows) {
      writer.write(
          String.join(
              ",",
              cell(flow.year().text()),
              cell(flow.from()),
              cell(flow.to()),
              cell(flow.product()),
              cell(flow.value().toString()),
              flow.valuation() == Valuation.UNSTATED
                  ? ""
                  : flow.valuation().name().toLowerCase(Locale.ROOT),
              cell(flow.reporter()),
              cell(flow.sources().stream().map(Object::toString).collect(Collectors.joining(" "))),
              cell(flow.flag())));
      writer.write('\n');
    }
    writer.flush();
  }

  private static String cell(String text) {
    boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
