package org.attache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.brief.Attachment;
import org.attache.brief.Attachment.Relationship;
import org.attache.brief.Brief;
import org.attache.check.Checker;
import org.attache.check.Ruling;
import org.attache.docx.ReferenceCheck;
import org.attache.dossier.Dossier;
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

  private final DossierReader reader = DossierReader.create();
  private final Checker checker = Checker.create();
  private final Assembler assembler = new Assembler();
  private final DossierJson json = DossierJson.create();
  private final MissingCharacters missing = new MissingCharacters();
  private final WordReference reference;
  private @Nullable ReferenceCheck references;

  /**
   * The stages.
   *
   * @param reference what Word files are to look like, if it exists, instead of as the template
   *     says
   */
  Desk(WordReference reference) {
    this.reference = reference;
  }

  Dossier read(Path path) throws IOException {
    Reading reading = reader.read(path);
    Problems problems = new Problems();
    if (reading.found().isPresent()) {
      Case found = Case.of(reading);
      problems.addAll(found.ruling().apply(found(found)));
    } else {
      problems.addAll(reading.problems());
    }
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
    return assemble(dossier, template, findings, series).brief();
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
    Problems problems = new Problems();
    Optional<Brief> brief = Optional.empty();
    if (reading.found().isEmpty()) {
      problems.addAll(reading.problems());
    } else {
      Case found = Case.of(reading);
      problems.addAll(found.ruling().apply(found(found)));
      if (!problems.hasErrors()) {
        brief = tryToAssemble(found, templates, problems);
      }
    }
    return new Inspection(brief, problems.list(), reading);
  }

  /** What is to be made a brief of, and by what rules. */
  private record Case(
      Reading reading, Dossier dossier, TradeSeries series, ProseCheck prose, Ruling ruling) {

    static Case of(Reading reading) {
      Dossier dossier = reading.dossier();
      TradeSeries series = TradeSeries.of(dossier);
      return new Case(
          reading,
          dossier,
          series,
          ProseCheck.of(dossier, series),
          Ruling.of(dossier, reading.places()));
    }
  }

  /** What reading found, and the check. */
  private List<Problem> found(Case found) {
    Reading reading = found.reading();
    List<Problem> checked =
        new ArrayList<>(checker.check(found.dossier(), found.series(), reading.places()));
    checked.addAll(found.prose().dossier(reading.places()));
    List<Problem> all = new ArrayList<>(reading.problems());
    all.addAll(reading.withExcerpts(checked));
    return all;
  }

  private Optional<Brief> tryToAssemble(Case found, Templates templates, Problems problems)
      throws IOException {
    Reading reading = found.reading();
    Ruling ruling = found.ruling();
    try {
      Dossier dossier = found.dossier();
      Template template = templates.of(dossier);
      List<Problem> loose = found.prose().sections(template.texts());
      problems.addAll(ruling.apply(template.withExcerpts(loose)));
      List<Problem> findings = new ArrayList<>(problems.list());
      Assembled assembled = assemble(dossier, template, findings, found.series());
      List<Problem> late = ruling.apply(late(assembled, template, reading));
      problems.addAll(late);
      List<Problem> stale = reading.withExcerpts(ruling.unused());
      problems.addAll(stale);
      if (problems.hasErrors()) {
        return Optional.empty();
      }
      late.stream().filter(Problem::isAccepted).forEach(findings::add);
      // The data notes name what is accepted, even where only making the brief brought it out.
      findings.addAll(stale);
      boolean isComplete = stale.isEmpty() && late.stream().noneMatch(Problem::isAccepted);
      return Optional.of(
          isComplete
              ? assembled.brief()
              : assemble(dossier, template, findings, found.series()).brief());
    } catch (ProblemsException e) {
      problems.addAll(ruling.apply(reading.withExcerpts(e.problems())));
      return Optional.empty();
    }
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
      Dossier dossier, Template template, List<Problem> findings, TradeSeries series) {
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
