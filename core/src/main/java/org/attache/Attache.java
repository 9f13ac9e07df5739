package org.attache;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.attache.brief.Brief;
import org.attache.dossier.Dossier;
import org.attache.intake.DossierJson;
import org.attache.layout.Pages;
import org.attache.ledger.LedgerJson;
import org.attache.ledger.Traces;
import org.attache.pdf.PdfProfile;
import org.attache.problem.Problem;
import org.attache.problem.ProblemsException;
import org.attache.theme.WordReference;

/**
 * Turns dossiers into briefs and briefs into files.
 *
 * <pre>{@code
 * Attache attache = Attache.create();                       // thread-safe, keep one
 * Dossier dossier = attache.read(Path.of("brief.yaml"));    // throws ProblemsException
 * Brief brief = attache.assemble(dossier);
 * attache.write(brief, Format.PDF, outputStream);
 * }</pre>
 *
 * <p>Immutable but for caches; one serves all threads, and keeping it saves parsing fonts and
 * templates again. A library such as PDFBox or POI is loaded when a format first needs it.
 */
public final class Attache {

  private final Desk desk;
  private final Map<Format, Output> outputs = new EnumMap<>(Format.class);
  private final Studios studios = new Studios();
  private final Timestamps timestamps;
  private final PdfProfile pdfProfile;
  private final Beside beside;

  private Attache(Builder builder) {
    this.desk = new Desk(builder.reference, builder.beside);
    this.pdfProfile = builder.pdfProfile;
    this.timestamps = builder.timestamps;
    this.beside = builder.beside;
  }

  /** With everything as usual. */
  public static Attache create() {
    return builder().build();
  }

  /** To change what is usual. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a built-in template beforehand, so that the first dossier that asks for it need not wait:
   * for a program that starts up, perhaps in a thread of its own.
   *
   * @param template its name, such as {@code policy-brief}
   * @param language the BCP 47 tag of the dossiers' language
   * @throws ProblemsException if there is none of that name
   * @throws IOException if a file of the template cannot be read
   */
  public void prepare(String template, String language) throws IOException {
    desk.prepare(template, language);
  }

  /**
   * Reads a built-in template beforehand and opens what writes a format: the theme's fonts and the
   * libraries.
   *
   * @param template its name, such as {@code policy-brief}
   * @param language the BCP 47 tag of the dossiers' language
   * @throws ProblemsException if there is none of that name
   * @throws IOException if a file of the template cannot be read
   */
  public void prepare(String template, String language, Format format) throws IOException {
    List<Runnable> steps = preparations(template, language, format);
    // The last does whatever the others do; they are for those who have not the time for it.
    steps.get(steps.size() - 1).run();
  }

  /**
   * As {@link #prepare(String, String, Format)}, in steps that mostly take a few milliseconds, for
   * a thread that may have something else to do after each: whichever are left out, the first brief
   * is written as well, and only later.
   *
   * @param template its name, such as {@code policy-brief}
   * @param language the BCP 47 tag of the dossiers' language
   * @return in the order in which the steps help most; not empty
   * @throws ProblemsException if there is none of that name
   * @throws IOException if a file of the template cannot be read
   */
  public List<Runnable> preparations(String template, String language, Format format)
      throws IOException {
    Brief brief = FirstBrief.of(desk.prepare(template, language), language);
    return output(format).preparations(brief);
  }

  /**
   * Reads and checks a dossier.
   *
   * @param path the dossier's folder or its entry file
   * @throws ProblemsException if the dossier has errors; it carries all problems, warnings included
   * @throws IOException if there is nothing at the path or it cannot be read; the message names it
   */
  public Dossier read(Path path) throws IOException {
    return desk.read(path);
  }

  /**
   * All problems of a dossier and of what its template makes of it, in order of file, line and
   * column; bad input is never an exception here.
   *
   * @param path the dossier's folder or its entry file
   * @throws IOException if there is nothing at the path or it cannot be read; the message names it
   */
  public List<Problem> check(Path path) throws IOException {
    return inspect(path).problems();
  }

  /**
   * Reads, checks and assembles a dossier in one go: the brief, unless there are errors, and all
   * problems.
   *
   * @param path the dossier's folder or its entry file
   * @throws IOException if there is nothing at the path or it cannot be read; the message names it
   */
  public Inspection inspect(Path path) throws IOException {
    return desk.inspect(path);
  }

  /**
   * Reads, checks and assembles a dossier from a stream; its keys cannot name files and its
   * template must be a built-in one.
   *
   * @param name what to call the stream in messages; JSON if it ends in {@code .json}
   * @param in not closed
   * @throws IOException if the stream cannot be read
   */
  public Inspection inspect(String name, InputStream in) throws IOException {
    return desk.inspect(name, in);
  }

  /**
   * Makes the brief of a dossier with one of the built-in templates.
   *
   * @throws ProblemsException if the dossier has errors, or expressions in its texts do
   * @throws IOException if a file of the template cannot be read
   */
  public Brief assemble(Dossier dossier) throws IOException {
    return desk.assemble(dossier, desk.builtInTemplates());
  }

  /**
   * Makes the brief of a dossier whose template may be a folder.
   *
   * @param folder where a path in the dossier's {@code template} begins; nothing outside is read
   * @throws ProblemsException if the dossier has errors, or its template or texts do
   * @throws IOException if a file of the template cannot be read
   */
  public Brief assemble(Dossier dossier, Path folder) throws IOException {
    return desk.assemble(dossier, desk.templatesIn(folder));
  }

  /**
   * Writes a brief.
   *
   * @param out flushed, not closed
   * @throws ProblemsException if no font has a character of the brief
   * @throws IOException if the stream cannot be written
   */
  public void write(Brief brief, Format format, OutputStream out) throws IOException {
    output(format).write(brief, out);
  }

  /**
   * Where the figures of a brief come from, and on which pages of the PDF they stand.
   *
   * <pre>{@code
   * Traces traces = attache.trace(brief);
   * for (String figure : traces.find("15.1")) {
   *   Trace trace = traces.trace(figure);
   * }
   * }</pre>
   */
  public Traces trace(Brief brief) {
    return Traces.of(brief, this::pages, Map.of());
  }

  /**
   * As {@link #trace(Brief)}, with the lines of the dossier's files, which are read again.
   *
   * @throws ProblemsException if the dossier has errors
   */
  public Traces trace(Inspection inspection) {
    Brief brief = inspection.brief();
    return Traces.of(brief, this::pages, LedgerStands.of(brief.ledger(), inspection.reading()));
  }

  private Pages pages(Brief brief) {
    return studios.of(brief.theme()).pages(brief);
  }

  /** The JSON Schema (2020-12) of dossier files. */
  public String schema() {
    return DossierJson.create().schema();
  }

  /**
   * The JSON Schema (2020-12) of the ledgers that PDF files carry.
   *
   * @throws IOException if it cannot be read
   */
  public String ledgerSchema() throws IOException {
    return LedgerJson.schema();
  }

  private Output output(Format format) {
    synchronized (outputs) {
      return outputs.computeIfAbsent(format, this::open);
    }
  }

  private Output open(Format format) {
    return switch (format) {
      case PDF -> new PdfOutput(studios, timestamps, pdfProfile, beside);
      case DOCX -> new WordOutput(studios, timestamps);
      case XLSX -> new WorkbookOutput(timestamps);
    };
  }

  /** Makes an {@link Attache} that differs from the usual. */
  public static final class Builder {

    private Timestamps timestamps = Timestamps.OF_THE_BRIEF;
    private PdfProfile pdfProfile = PdfProfile.UA_1_AND_A_3A;
    private WordReference reference = WordReference.NONE;
    private Beside beside = Beside.none();

    private Builder() {}

    /**
     * Dates files at a moment instead of the brief's day, as {@code SOURCE_DATE_EPOCH} asks for.
     *
     * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>
     */
    public Builder time(Instant moment) {
      timestamps = new Timestamps.Fixed(moment);
      return this;
    }

    /** Writes PDF by other standards than PDF/UA-1 with PDF/A-3a. */
    public Builder pdfProfile(PdfProfile standards) {
      pdfProfile = requireNonNull(standards, "standards must not be null");
      return this;
    }

    /**
     * Gives Word files the styles, page set-up, headers and footers of another Word document
     * instead of the template's.
     *
     * @param name the document's file as problems name it
     * @param document its content; not copied, not to be changed
     */
    public Builder referenceDoc(String name, byte[] document) {
      reference = new WordReference(name, document);
      return this;
    }

    /**
     * Lets others do some of the work of a brief meanwhile, which is faster where a processor is
     * idle and there is only one brief to write: a dossier is checked while its brief is assembled,
     * and files to embed are made while its pages are laid out. Briefs, problems and files are the
     * same. Without it everything is done in the caller's thread, which suits a program that writes
     * many briefs at once.
     *
     * <p>What nobody has begun when the caller needs it, the caller does. So the executor may be
     * busy, refuse, run what it is given in the caller's thread, or be the one whose thread calls;
     * none of these waits for ever. What fails in another thread is thrown to the caller.
     *
     * @param executor may do what it is given at any time, or never
     */
    public Builder executor(Executor executor) {
      beside = new Beside(requireNonNull(executor, "executor must not be null"));
      return this;
    }

    /** The service. */
    public Attache build() {
      return new Attache(this);
    }
  }
}
