package org.attache.template;

import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.brief.Labels;
import org.attache.dossier.Prose;
import org.attache.dossier.StyleChoice;
import org.attache.problem.Location;
import org.attache.problem.Problem;
import org.attache.prose.Sections;
import org.attache.theme.Theme;
import org.attache.wording.Wording;

/**
 * A template in one language: parsed once, used for any number of briefs. Safe for threads.
 *
 * <p>Made by {@link Assembler#template}.
 */
public final class Template {

  /**
   * A section.
   *
   * @param place its file and text
   * @param expressions its text, parsed
   */
  record Section(Place place, PebbleTemplate expressions) {}

  private final String name;
  private final Wording wording;
  private final Theme theme;
  private final Labels labels;
  private final Map<String, String> appendix;
  private final StyleChoice citations;
  private final Expressions expressions;
  private final List<Section> sections;
  private final Sections texts;
  private final Remarks remarks;

  /**
   * What there is to say of a template that can be used.
   *
   * @param files where its lines can be read again
   * @param problems none of them an error
   */
  record Remarks(TemplateFiles files, List<Problem> problems) {}

  /** What a template is made of, apart from its sections. */
  record Parts(
      String name,
      Wording wording,
      Theme theme,
      Labels labels,
      Map<String, String> appendix,
      StyleChoice citations,
      Expressions expressions) {}

  Template(Parts parts, List<Section> sections, Remarks remarks) {
    this.remarks = remarks;
    this.name = parts.name();
    this.wording = parts.wording();
    this.theme = parts.theme();
    this.labels = parts.labels();
    this.appendix = Map.copyOf(parts.appendix());
    this.citations = parts.citations();
    this.expressions = parts.expressions();
    this.sections = List.copyOf(sections);
    this.texts =
        Sections.of(
            this.sections.stream()
                .map(Section::place)
                .map(place -> new Prose(place.source(), new Location(place.file(), 1, 1)))
                .toList());
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** How its briefs look. */
  public Theme theme() {
    return theme;
  }

  /** The fixed words of its briefs. */
  public Labels labels() {
    return labels;
  }

  /** The words of the workbook, by key. */
  public Map<String, String> appendix() {
    return appendix;
  }

  /** What is amiss with it, none of it an error. */
  public List<Problem> problems() {
    return remarks.problems();
  }

  /** A problem at the first place in its sections where some words stand, if they do. */
  public Optional<Problem> at(String words, Problem problem) {
    for (Section section : sections) {
      if (section.place().source().contains(words)) {
        Location place = section.place().of(words);
        return Optional.of(withExcerpts(List.of(problem.withLocation(place))).get(0));
      }
    }
    return Optional.empty();
  }

  /** Its sections as written, each from its file's first line and column. */
  public Sections texts() {
    return texts;
  }

  /** Problems, those of its files with the lines they stand on. */
  public List<Problem> withExcerpts(List<Problem> problems) {
    return remarks.files().withExcerpts(problems);
  }

  /** How its briefs cite, unless a dossier says so. */
  StyleChoice citations() {
    return citations;
  }

  Wording wording() {
    return wording;
  }

  Expressions expressions() {
    return expressions;
  }

  List<Section> sections() {
    return sections;
  }
}
