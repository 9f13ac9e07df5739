package org.attache;

import java.io.IOException;
import java.io.OutputStream;
import org.attache.brief.Brief;
import org.attache.xlsx.XlsxWriter;

/** Writes a brief's appendix as an Excel workbook. */
final class WorkbookOutput implements Output {

  private final XlsxWriter writer;

  WorkbookOutput(Timestamps timestamps) {
    XlsxWriter usual = new XlsxWriter();
    this.writer =
        timestamps instanceof Timestamps.Fixed fixed ? usual.withTime(fixed.moment()) : usual;
  }

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    writer.write(brief, out);
    out.flush();
  }
}
