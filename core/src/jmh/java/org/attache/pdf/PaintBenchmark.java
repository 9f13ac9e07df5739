package org.attache.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.attache.Stock;
import org.attache.Turn;
import org.attache.layout.Group;
import org.attache.layout.Pages;
import org.attache.layout.Placed;
import org.attache.theme.FontFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The stages within the writer of PDF. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PaintBenchmark {

  /** Placed items to content streams, before these are deflated. */
  @Benchmark
  public void paint(Stock stock, Turn turn, Faces faces, Blackhole sink) throws IOException {
    Pages pages = stock.pages(turn.next());
    try (PdfFile pdf = new PdfFile(OutputStream.nullOutputStream(), PdfProfile.UA_1_AND_A_3A, 6)) {
      PageContent content =
          new PageContent(
              new Resources(
                  new EmbeddedFonts(pdf, faces.all), new EmbeddedImages(pdf, faces.images)));
      for (var page : pages.pages()) {
        sink.consume(content.write(page, MarkedContent.of(page).numberOfGroup()).length());
      }
    }
  }

  /** The subsets of all fonts of a document, made anew and deflated. */
  @Benchmark
  public void subset(Turn turn, Faces faces, Blackhole sink) throws IOException {
    for (Map.Entry<FontFile, BitSet> used : faces.used.get(turn.next()).entrySet()) {
      sink.consume(faces.all.face(used.getKey()).subset(used.getValue()));
    }
  }

  /** Fonts, and which glyphs every variant shows; no two show the same. */
  @State(Scope.Benchmark)
  public static class Faces {

    final FontFaces all = new FontFaces(6);
    final PackedImages images = new PackedImages(6);
    final List<Map<FontFile, BitSet>> used = new ArrayList<>();

    /** Collects the glyphs, with one more that no other variant has. */
    @Setup
    public void fill(Stock stock) {
      for (int i = 0; i < 64; i++) {
        Map<FontFile, BitSet> found = new LinkedHashMap<>();
        for (var page : stock.pages(i).pages()) {
          for (Group group : page.groups()) {
            for (Placed item : group.items()) {
              if (item instanceof Placed.Glyphs glyphs) {
                BitSet set = found.computeIfAbsent(glyphs.run().font(), font -> new BitSet());
                for (int glyph : glyphs.run().glyphs()) {
                  set.set(glyph);
                }
              }
            }
          }
        }
        int own = 400 + i;
        found.values().forEach(set -> set.set(own));
        used.add(found);
      }
    }
  }
}
