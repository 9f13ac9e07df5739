package org.attache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attache.brief.Brief;
import org.attache.check.Checker;
import org.attache.layout.Pages;
import org.attache.pdf.PdfWriter;
import org.attache.problem.Problem;
import org.attache.template.Assembled;
import org.attache.template.Assembler;
import org.attache.text.MissingGlyphs;
import org.attache.text.Passage;
import org.attache.text.StyledText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The stages from a dossier in memory to the bytes of its PDF, alone and together. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StageBenchmark {

  /** All of it: check, assemble, compose, write. */
  @Benchmark
  public byte[] whole(Stock stock, Turn turn) throws IOException {
    return stock.bench.render(stock.dossiers.get(turn.next()));
  }

  /** The check of the facts, which the facade does before it assembles. */
  @Benchmark
  public List<Problem> check(Stock stock, Turn turn, Services services) {
    return services.checker.check(stock.dossiers.get(turn.next()));
  }

  /** Facts and template to a brief, without check and files to embed. */
  @Benchmark
  public Assembled assemble(Stock stock, Turn turn, Services services) {
    return services.assembler.assemble(
        stock.dossiers.get(turn.next()), stock.bench.template("six-pages"), List.of());
  }

  /** What the facade does for a brief: check, assemble, files to embed. */
  @Benchmark
  public Brief brief(Stock stock, Turn turn) throws IOException {
    return stock.bench.assemble(stock.dossiers.get(turn.next()));
  }

  /** Every paragraph, heading and cell to measured glyphs. */
  @Benchmark
  public void shape(Stock stock, Turn turn, Texts texts, Blackhole sink) {
    MissingGlyphs missing = new MissingGlyphs();
    for (StyledText text : texts.of(turn.next())) {
      Passage passage = texts.typesetter.shape(text, missing);
      sink.consume(passage);
    }
  }

  /** Brief to pages, shaping included, charts drawn before. */
  @Benchmark
  public Pages layout(Stock stock, Turn turn) {
    int index = turn.next();
    return stock.composer.compose(stock.briefs.get(index), stock.drawn.get(index));
  }

  /** Every figure to its drawing: three charts and a timeline, each at the width of the layout. */
  @Benchmark
  public void chart(Stock stock, Turn turn, Blackhole sink) {
    stock.figures.get(turn.next()).forEach(figure -> sink.consume(figure.get()));
  }

  /**
   * The replay: pages whose every position is known to the bytes of a tagged file, content streams,
   * structure, subset fonts and attachments included. The bar for {@link #whole} is twice this.
   */
  @Benchmark
  public byte[] replay(Stock stock, Turn turn, Services services) throws IOException {
    int index = turn.next();
    Brief brief = stock.briefs.get(index);
    ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
    services.writer.write(stock.pages.get(index), brief.front(), PdfOutput.files(brief), out);
    return out.toByteArray();
  }

  /** The floor below the replay: the same bytes, all streams ready, deflated and put in a row. */
  @Benchmark
  public byte[] bare(Turn turn, Floors floors) {
    return floors.all[turn.next()].write(6);
  }

  /** The same without deflating: what copying, numbering and digesting cost. */
  @Benchmark
  public byte[] bareWithoutDeflate(Turn turn, Floors floors) {
    return floors.all[turn.next()].write(0);
  }

  /** What is kept from one document to the next. */
  @State(Scope.Benchmark)
  public static class Services {
    final Checker checker = Checker.create();
    final Assembler assembler = new Assembler();
    final PdfWriter writer = PdfWriter.create();
  }

  /** Files taken apart. */
  @State(Scope.Benchmark)
  public static class Floors {
    final BareFile[] all = new BareFile[Stock.VARIANTS];

    /** Takes the files of all variants apart. */
    @Setup
    public void fill(Stock stock) throws IOException {
      for (int i = 0; i < all.length; i++) {
        all[i] = BareFile.of(stock.bench.render(stock.dossiers.get(i)));
      }
    }
  }
}
