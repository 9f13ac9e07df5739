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
import org.attache.dossier.Dossier;
import org.attache.intake.DossierJson;
import org.attache.intake.DossierReader;
import org.attache.intake.Reading;
import org.attache.problem.Problem;
import org.attache.problem.Problems;
import org.attache.problem.ProblemsException;
import org.attache.template.Assembled;
import org.attache.template.Assembler;
import org.attache.template.Template;
import org.attache.trade.TradeSeries;

/** The stages from files to a brief. */
final class Desk {

  private final DossierReader reader = DossierReader.create();
  private final Checker checker = Checker.create();
  private final Assembler assembler = new Assembler();
  private final DossierJson json = DossierJson.create();
  private final MissingCharacters missing = new MissingCharacters();

  Dossier read(Path path) throws IOException {
    Reading reading = reader.read(path);
    problems(reading).throwIfErrors();
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
    List<Problem> findings = checker.check(dossier, series);
    if (findings.stream().anyMatch(Problem::isError)) {
      throw new ProblemsException(findings);
    }
    return assemble(dossier, templates.of(dossier), findings, series).brief();
  }

  /** Reads a built-in template, to be kept. */
  void prepare(String template, String language) throws IOException {
    assembler.builtIn(template, language);
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
    Problems problems = problems(reading);
    Optional<Brief> brief =
        problems.hasErrors()
            ? Optional.empty()
            : tryToAssemble(reading.dossier(), templates, problems, reading);
    return new Inspection(brief, problems.list());
  }

  /** What reading found, and the check where there was something to check. */
  private Problems problems(Reading reading) {
    Problems problems = new Problems();
    problems.addAll(reading.problems());
    reading
        .found()
        .map(dossier -> checker.check(dossier, reading.places()))
        .map(reading::withExcerpts)
        .ifPresent(problems::addAll);
    return problems;
  }

  private Optional<Brief> tryToAssemble(
      Dossier dossier, Templates templates, Problems problems, Reading reading) throws IOException {
    try {
      Template template = templates.of(dossier);
      Assembled assembled = assemble(dossier, template, problems.list(), TradeSeries.of(dossier));
      problems.addAll(reading.withExcerpts(assembled.problems()));
      problems.addAll(missing.of(assembled.brief(), template, reading));
      return Optional.of(assembled.brief());
    } catch (ProblemsException e) {
      problems.addAll(reading.withExcerpts(e.problems()));
      return Optional.empty();
    }
  }

  private Assembled assemble(
      Dossier dossier, Template template, List<Problem> findings, TradeSeries series) {
    Assembled assembled = assembler.assemble(dossier, template, findings, series);
    Brief brief = assembled.brief();
    List<Attachment> attachments = new ArrayList<>(brief.attachments());
    attachments.add(
        new Attachment(
            "dossier.json",
            "application/json",
            "The dossier: every fact of this brief with its sources",
            Relationship.SOURCE,
            json.write(dossier)));
    attachments.add(
        new Attachment(
            "ledger.json",
            "application/json",
            "The ledger: where every figure of this brief comes from",
            Relationship.DATA,
            LedgerJson.write(brief.ledger())));
    return new Assembled(brief.withAttachments(attachments), assembled.problems());
  }

  private static Path folderOf(Path path) {
    if (Files.isDirectory(path)) {
      return path;
    }
    return path.toAbsolutePath().normalize().getParent();
  }
}
