package org.attache;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attache.theme.FontFamily;
import org.attache.theme.FontFile;
import org.attache.theme.Fonts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The fastest other engine whose files meet PDF/UA, given the same words, tables and charts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EngineBenchmark {

  /** OpenHTMLtoPDF: HTML that is ready, charts as SVG, PDF/UA with PDF/A-3a. */
  @Benchmark
  public byte[] openHtmlToPdf(Turn turn, Htmls htmls) throws IOException {
    return htmls.render(turn.next());
  }

  /** The briefs as HTML, and the fonts they are set in. */
  @State(Scope.Benchmark)
  public static class Htmls {

    private final List<String> all = new ArrayList<>();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private Fonts fonts;
    private byte[] colours;

    /** Writes the HTML of all variants. */
    @Setup
    public void fill(Stock stock) throws IOException {
      XRLog.setLoggingEnabled(false);
      fonts = stock.bench.template("six-pages").theme().fonts();
      try (InputStream in =
          Htmls.class.getResourceAsStream("/org/attache/templates/colour/sRGB.icc")) {
        colours = in == null ? new byte[0] : in.readAllBytes();
      }
      for (int i = 0; i < Stock.VARIANTS; i++) {
        all.add(new PagesAsHtml(stock.pages(i)).write(stock.dossiers.get(i).title()));
      }
    }

    byte[] render(int variant) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream(256 * 1024);
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
      builder.useColorProfile(colours);
      builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
      builder.useSVGDrawer(new BatikSVGDrawer());
      add(builder, "serif", fonts.body());
      add(builder, "sans", fonts.sans());
      builder.withHtmlContent(all.get(variant), null);
      builder.toStream(out);
      builder.run();
      return out.toByteArray();
    }

    private static void add(PdfRendererBuilder builder, String name, FontFamily family) {
      add(builder, name, 400, FontStyle.NORMAL, family.file(false, false));
      add(builder, name, 400, FontStyle.ITALIC, family.file(false, true));
      add(builder, name, 700, FontStyle.NORMAL, family.file(true, false));
      add(builder, name, 700, FontStyle.ITALIC, family.file(true, true));
    }

    private static void add(
        PdfRendererBuilder builder, String name, int weight, FontStyle style, FontFile file) {
      builder.useFont(() -> new ByteArrayInputStream(file.bytes()), name, weight, style, true);
    }
  }
}
