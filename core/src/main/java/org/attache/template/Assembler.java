package org.attache.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.LateList;
import org.attache.dossier.Dossier;
import org.attache.dossier.StyleChoice;
import org.attache.problem.Problem;
import org.attache.problem.Problems;
import org.attache.problem.ProblemsException;
import org.attache.trade.TradeSeries;
import org.attache.wording.Wording;

/**
 * Turns dossiers into briefs. Keep one: it parses every built-in template once. Safe for threads.
 *
 * <pre>{@code
 * Assembler assembler = new Assembler();
 * Template template = assembler.template(dossier, folder);
 * Brief brief = assembler.assemble(dossier, template, findings).brief();
 * }</pre>
 */
public final class Assembler {

  /** The style that needs no processor. */
  private static final String NOTES = "notes";

  private final Map<String, Template> builtIn = new ConcurrentHashMap<>();
  private final MarkdownParser parser = new MarkdownParser();

  /**
   * The template that a dossier asks for, in its language.
   *
   * @param folder the dossier's folder, in which paths of templates begin
   * @throws ProblemsException if the template is not there or not well-formed
   * @throws IOException if a file of it cannot be read
   */
  public Template template(Dossier dossier, Path folder) throws IOException {
    String name = dossier.template();
    Path own = folder.resolve(name).normalize();
    return Files.isDirectory(own) && own.startsWith(folder.normalize())
        ? new TemplateReader(TemplateFiles.in(own, name), dossier.language()).read()
        : builtIn(name, dossier.language());
  }

  /**
   * A built-in template.
   *
   * @throws ProblemsException if there is none of that name
   * @throws IOException if a file of it cannot be read
   */
  public Template builtIn(String name, String language) throws IOException {
    String key = name + "/" + language;
    Template known = builtIn.get(key);
    return known == null ? readOnce(key, name, language) : known;
  }

  /** Whoever asks for a template that is just being read waits for it. */
  private synchronized Template readOnce(String key, String name, String language)
      throws IOException {
    Template known = builtIn.get(key);
    if (known != null) {
      return known;
    }
    Template read = new TemplateReader(TemplateFiles.builtIn(name), language).read();
    builtIn.put(key, read);
    return read;
  }

  /**
   * The brief of a dossier, and what is amiss with its template short of errors.
   *
   * @param findings what the check found, for the data notes; errors must have been dealt with
   * @throws ProblemsException if the template or the dossier's own Markdown is wrong
   */
  public Assembled assemble(Dossier dossier, Template template, List<Problem> findings) {
    return assemble(dossier, template, () -> findings, TradeSeries.of(dossier));
  }

  /**
   * As {@link #assemble(Dossier, Template, List)}, for a caller that has the trade worked out and
   * may still be checking.
   *
   * @param findings asked in the caller's thread, late: when the template first looks at them
   */
  public Assembled assemble(
      Dossier dossier, Template template, Supplier<List<Problem>> findings, TradeSeries series) {
    StyleChoice choice =
        dossier.citations().style().isNone() ? template.citations() : dossier.citations().style();
    Case given = new Case(dossier, template, findings, series);
    return choice.isNone() || choice.text().equals(NOTES)
        ? assemble(given, new References(template.wording(), dossier.sources()))
        : new StyledBrief(dossier, template, choice)
            .assemble(references -> assemble(given, references));
  }

  /** What a brief is made of. */
  private record Case(
      Dossier dossier, Template template, Supplier<List<Problem>> findings, TradeSeries series) {}

  private Assembled assemble(Case given, References references) {
    Dossier dossier = given.dossier();
    Template template = given.template();
    Problems problems = new Problems();
    Wording wording = template.wording();
    Map<String, Object> names = new LinkedHashMap<>();
    Figures figures = new Figures();
    DossierProse prose = new DossierProse(template.expressions(), problems, names);
    Assembly assembly =
        new Assembly(
            wording,
            template.labels(),
            dossier.date().earliest(),
            names,
            figures,
            new Clusters(),
            references,
            new Notes(references, template.theme().arrangement().notes()),
            new Targets(template.labels()),
            new ShortForms(dossier.abbreviations()),
            prose,
            problems);
    names.put(Clusters.NAME, assembly.clusters());
    FactViews views = new FactViews(wording, figures, prose, dossier);
    new Context(dossier, views, prose, references).fill(names, given.series(), given.findings());
    List<Block> blocks = new SectionWriter(assembly, parser).write(template.sections());
    dossier.facts().forEach(fact -> fact.sources().forEach(one -> references.cite(one.source())));
    List<Problem> found = new ArrayList<>(template.problems());
    found.addAll(template.withExcerpts(problems.list()));
    if (problems.hasErrors()) {
      throw new ProblemsException(found);
    }
    PlainMarkdown plain = new PlainMarkdown(prose, parser);
    Brief brief = new BriefMaker(assembly, dossier, template, plain).make(blocks, given.series());
    RemarkMaker remarks = new RemarkMaker(assembly, dossier, views, plain);
    List<Problem> findings = given.findings().get();
    return new Assembled(
        brief.withRemarks(
            new LateList<>(
                () -> {
                  synchronized (assembly) {
                    return remarks.make(blocks, findings);
                  }
                })),
        found);
  }
}
