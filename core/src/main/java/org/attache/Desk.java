package org.attache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.brief.Attachment;
import org.attache.brief.Attachment.Relationship;
import org.attache.brief.Brief;
import org.attache.check.Checker;
import org.attache.check.Ruling;
import org.attache.docx.ReferenceCheck;
import org.attache.dossier.Dossier;
import org.attache.dossier.InputFile;
import org.attache.intake.DossierJson;
import org.attache.intake.DossierReader;
import org.attache.intake.Reading;
import org.attache.ledger.LedgerJson;
import org.attache.ledger.ProvJson;
import org.attache.problem.Places;
import org.attache.problem.Problem;
import org.attache.problem.Problems;
import org.attache.problem.ProblemsException;
import org.attache.prose.ProseCheck;
import org.attache.template.Assembled;
import org.attache.template.Assembler;
import org.attache.template.Template;
import org.attache.theme.WordReference;
import org.attache.trade.TradeSeries;
import org.jspecify.annotations.Nullable;

/** The stages from files to a brief. */
final class Desk {

  private final DossierReader reader;
  private final Checker checker = Checker.create();
  private final Assembler assembler = new Assembler();
  private final DossierJson json;
  private final MissingCharacters missing = new MissingCharacters();
  private final WordReference reference;
  private final Beside beside;
  private @Nullable ReferenceCheck references;

  /**
   * The stages.
   *
   * @param reference what Word files are to look like, if it exists, instead of as the template
   *     says
   * @param beside may check dossiers while their briefs are assembled
   */
  Desk(WordReference reference, Beside beside) {
    this.reader = DossierReader.create();
    this.json = reader.json();
    this.reference = reference;
    this.beside = beside;
  }

  Dossier read(Path path) throws IOException {
    Reading reading = reader.read(path);
    Problems problems = new Problems();
    problems.addAll(
        reading.found().isPresent()
            ? new CaseCheck(reading, checker, beside).problems()
            : reading.problems());
    problems.throwIfErrors();
    return reading.dossier();
  }

  Inspection inspect(Path path) throws IOException {
    return inspect(reader.read(path), templatesIn(folderOf(path)));
  }

  Inspection inspect(String name, InputStream in) throws IOException {
    return inspect(reader.read(name, in), builtInTemplates());
  }

  Brief assemble(Dossier dossier, Templates templates) throws IOException {
    TradeSeries series = TradeSeries.of(dossier);
    ProseCheck prose = ProseCheck.of(dossier, series);
    Ruling ruling = Ruling.of(dossier, Places.OF_RECORDS);
    List<Problem> found = new ArrayList<>(checker.check(dossier, series, Places.OF_RECORDS));
    found.addAll(prose.dossier(Places.OF_RECORDS));
    List<Problem> findings = new ArrayList<>(withoutErrors(ruling.apply(found)));
    Template template = templates.of(dossier);
    List<Problem> loose = template.withExcerpts(prose.sections(template.texts()));
    findings.addAll(withoutErrors(ruling.apply(loose)));
    return assemble(dossier, template, () -> findings, series).brief();
  }

  private static List<Problem> withoutErrors(List<Problem> findings) {
    if (findings.stream().anyMatch(Problem::isError)) {
      throw new ProblemsException(findings);
    }
    return findings;
  }

  /** Reads a built-in template, to be kept. */
  Template prepare(String template, String language) throws IOException {
    return assembler.builtIn(template, language);
  }

  /** Built-in templates, and those in folders within the given one. */
  Templates templatesIn(Path folder) {
    return dossier -> assembler.template(dossier, folder);
  }

  /** Built-in templates only. */
  Templates builtInTemplates() {
    return dossier -> assembler.builtIn(dossier.template(), dossier.language());
  }

  /** Finds the template that a dossier asks for. */
  interface Templates {
    Template of(Dossier dossier) throws IOException;
  }

  private Inspection inspect(Reading reading, Templates templates) throws IOException {
    if (reading.found().isEmpty()) {
      return new Inspection(Optional.empty(), reading.problems(), reading);
    }
    CaseCheck check = new CaseCheck(reading, checker, beside);
    Problems late = new Problems();
    // Where nobody helps, a brief is only begun when it can be of use.
    Optional<Brief> brief =
        !beside.helps() && check.isStopped()
            ? Optional.empty()
            : tryToAssemble(check, templates, late);
    Problems problems = new Problems();
    problems.addAll(check.problems());
    if (!check.isStopped()) {
      problems.addAll(late.list());
    }
    return new Inspection(brief, problems.list(), reading);
  }

  private Optional<Brief> tryToAssemble(CaseCheck check, Templates templates, Problems problems)
      throws IOException {
    try {
      Template template = templates.of(check.dossier());
      check.goOn(template);
      beside.begin(() -> digests(check.dossier()));
      Assembled first = assemble(check.dossier(), template, check::problems, check.series());
      return check.isStopped() ? Optional.empty() : finished(first, check, template, problems);
    } catch (ProblemsException e) {
      problems.addAll(check.ruling().apply(check.reading().withExcerpts(e.problems())));
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      if (check.isStopped()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** What the ledger says of the dossier's files; they keep it. */
  private static List<String> digests(Dossier dossier) {
    return dossier.files().stream().map(InputFile::sha256).toList();
  }

  /** A brief with the problems that came out when it was made, unless one of them is an error. */
  private Optional<Brief> finished(
      Assembled assembled, CaseCheck check, Template template, Problems problems) {
    Reading reading = check.reading();
    Ruling ruling = check.ruling();
    List<Problem> late = ruling.apply(late(assembled, template, reading));
    List<Problem> stale = reading.withExcerpts(ruling.unused());
    problems.addAll(late);
    problems.addAll(stale);
    List<Problem> findings = new ArrayList<>(check.problems());
    if (problems.hasErrors() || findings.stream().anyMatch(Problem::isError)) {
      return Optional.empty();
    }
    late.stream().filter(Problem::isAccepted).forEach(findings::add);
    // The data notes name what is accepted, even where only making the brief brought it out.
    findings.addAll(stale);
    boolean isComplete = stale.isEmpty() && late.stream().noneMatch(Problem::isAccepted);
    return Optional.of(
        isComplete
            ? assembled.brief()
            : assemble(check.dossier(), template, () -> findings, check.series()).brief());
  }

  /** What only shows when the brief is made. */
  private List<Problem> late(Assembled assembled, Template template, Reading reading) {
    List<Problem> late = new ArrayList<>(reading.withExcerpts(assembled.problems()));
    late.addAll(missing.of(assembled.brief(), template, reading));
    if (assembled.brief().theme().reference().exists()) {
      late.addAll(referenceCheck().problems(assembled.brief()));
    }
    return late;
  }

  /** Opened when first needed: most briefs have no such document. */
  private synchronized ReferenceCheck referenceCheck() {
    ReferenceCheck known = references;
    if (known != null) {
      return known;
    }
    ReferenceCheck made = new ReferenceCheck();
    references = made;
    return made;
  }

  private Assembled assemble(
      Dossier dossier, Template template, Supplier<List<Problem>> findings, TradeSeries series) {
    Assembled assembled = assembler.assemble(dossier, template, findings, series);
    Brief brief = dressed(assembled.brief());
    List<Attachment> attachments = new ArrayList<>(brief.attachments());
    attachments.add(
        new Attachment(
            "dossier.json",
            "application/json",
            "The dossier: every fact of this brief with its sources",
            Relationship.SOURCE,
            () -> json.write(dossier)));
    attachments.add(
        new Attachment(
            "ledger.json",
            "application/json",
            "The ledger: where every figure of this brief comes from",
            Relationship.DATA,
            () -> LedgerJson.write(brief)));
    attachments.add(
        new Attachment(
            "provenance.json",
            "application/json",
            "The ledger in the words of W3C PROV, as PROV-JSON",
            Relationship.SUPPLEMENT,
            () -> ProvJson.write(brief)));
    return new Assembled(brief.withAttachments(attachments), assembled.problems());
  }

  private Brief dressed(Brief brief) {
    return reference.exists() ? brief.withTheme(brief.theme().withReference(reference)) : brief;
  }

  private static Path folderOf(Path path) {
    if (Files.isDirectory(path)) {
      return path;
    }
    return path.toAbsolutePath().normalize().getParent();
  }
}
