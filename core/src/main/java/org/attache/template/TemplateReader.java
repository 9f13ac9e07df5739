package org.attache.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.brief.Label;
import org.attache.brief.Labels;
import org.attache.dossier.StyleChoice;
import org.attache.problem.Location;
import org.attache.problem.ProblemCode;
import org.attache.problem.Problems;
import org.attache.problem.ProblemsException;
import org.attache.theme.Theme;
import org.attache.theme.ThemeReader;
import org.attache.theme.WordReference;
import org.attache.tree.Names;
import org.attache.tree.Node;
import org.attache.wording.Wording;

/** Reads a template's folder for one language; collects everything that is wrong. */
final class TemplateReader {

  private static final Node.Mapping NO_KEYS = new Node.Mapping(List.of(), Location.NOWHERE);

  private static final String REFERENCE = "reference.docx";

  private final TemplateFiles files;
  private final String language;
  private final Problems problems = new Problems();

  TemplateReader(TemplateFiles files, String language) {
    this.files = files;
    this.language = language;
  }

  /**
   * The template.
   *
   * @throws ProblemsException if anything is wrong
   * @throws IOException if a file cannot be read
   */
  Template read() throws IOException {
    try {
      return readAll();
    } catch (ProblemsException e) {
      throw new ProblemsException(files.withExcerpts(e.problems()));
    }
  }

  private Template readAll() throws IOException {
    Optional<Node.Mapping> found = mapping("template.yaml");
    if (found.isEmpty()) {
      problems.throwIfErrors();
      throw missing("template.yaml");
    }
    Node.Mapping entry = found.get();
    checkKeys(entry, "template.yaml");
    LanguageWords words = new LanguageWords(files, language, problems);
    Wording wording = words.wording();
    Labels labels = labels(entry);
    Optional<Theme> theme = theme(text(entry, "theme"));
    SectionTexts texts = new SectionTexts();
    List<Named> read = readSections(texts(entry, "sections"), texts);
    localized("sections/" + SectionTexts.MACROS, ".md")
        .ifPresent(macros -> texts.add(SectionTexts.MACROS, macros.text()));
    Expressions expressions = new Expressions(texts, wording);
    List<Template.Section> sections = sections(read, expressions);
    problems.throwIfErrors();
    return new Template(
        new Template.Parts(
            text(entry, "name"),
            wording,
            theme.orElseThrow(),
            labels,
            words.appendix(),
            citations(entry),
            expressions),
        sections,
        new Template.Remarks(files, files.withExcerpts(problems.list())));
  }

  private record Localized(String path, String text) {}

  private record Named(String name, Localized file) {}

  private List<Named> readSections(List<String> names, SectionTexts texts) throws IOException {
    List<Named> read = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String section : names) {
      Optional<Localized> found = localized("sections/" + section, ".md");
      if (found.isEmpty()) {
        missing.add(section);
      } else {
        read.add(new Named(section, found.get()));
        texts.add(section, found.get().text());
      }
    }
    if (read.isEmpty() && !missing.isEmpty()) {
      report(
          "The template has no sections in the language '" + language + "'",
          "Choose another language in the dossier, or copy the template and add files such as"
              + " sections/"
              + missing.get(0)
              + "."
              + language
              + ".md.");
    } else {
      missing.forEach(
          section ->
              report(
                  "There is no section file sections/" + section + ".md",
                  "Write it, or take '" + section + "' out of the sections in template.yaml."));
    }
    return read;
  }

  private List<Template.Section> sections(List<Named> read, Expressions expressions) {
    List<Template.Section> sections = new ArrayList<>();
    for (Named one : read) {
      String path = one.file().path();
      Place place = new Place(files.display(path), one.file().text());
      try {
        Optional<PackedReader> ready = files.syntax(path);
        sections.add(
            new Template.Section(
                place,
                ready.isPresent()
                    ? expressions.unpack(one.name(), ready.get())
                    : expressions.compile(one.name())));
      } catch (Expressions.Failure e) {
        problems.add(e.at(place.line(1)));
      }
    }
    return sections;
  }

  private void report(String message, String hint) {
    problems.add(
        ProblemCode.TEMPLATE_MISSING, Location.of(files.display("template.yaml")), message, hint);
  }

  /** The file of the language, else of the language without region, else of none. */
  private Optional<Localized> localized(String path, String extension) throws IOException {
    String bare = Locale.forLanguageTag(language).getLanguage();
    for (String middle : List.of("." + language, "." + bare, "")) {
      Optional<String> text = files.text(path + middle + extension);
      if (text.isPresent()) {
        return Optional.of(new Localized(path + middle + extension, text.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Theme> theme(String name) throws IOException {
    String path = name.isEmpty() ? "theme.yaml" : name;
    if (!files.has(path)) {
      throw missing(path);
    }
    Optional<Node> tree = files.tree(path, problems);
    Optional<Theme> theme =
        tree.isEmpty()
            ? Optional.empty()
            : new ThemeReader(files::font, files::shippedFont).read(tree.get(), problems);
    WordReference reference =
        files
            .read(REFERENCE)
            .map(document -> new WordReference(files.display(REFERENCE), document))
            .orElse(WordReference.NONE);
    return theme.map(found -> found.withReference(reference));
  }

  private Labels labels(Node.Mapping entry) {
    Map<Label, String> words = new EnumMap<>(Label.class);
    Node.Mapping all =
        entry.get("labels").orElse(NO_KEYS) instanceof Node.Mapping given ? given : NO_KEYS;
    for (Label label : Label.values()) {
      String key = Names.ofConstant(label);
      Optional<Node> word = all.get(key);
      if (word.isPresent() && word.get() instanceof Node.Scalar scalar) {
        words.put(label, scalar.text());
      } else {
        words.put(label, label.name());
        problems.add(
            ProblemCode.MISSING_LABEL,
            Location.of(files.display("template.yaml")),
            "There are no words for the label '" + key + "'",
            "Add it under labels.");
      }
    }
    return new Labels(words);
  }

  private void checkKeys(Node.Mapping entry, String file) {
    List<String> known = List.of("name", "description", "sections", "theme", "labels", "citations");
    for (Node.Entry one : entry.entries()) {
      if (!known.contains(one.key())) {
        problems.add(
            ProblemCode.UNKNOWN_KEY,
            one.at(),
            "There is no key '" + one.key() + "' in " + file,
            "Known are " + String.join(", ", known) + ".");
      }
    }
  }

  private Optional<Node.Mapping> mapping(String path) throws IOException {
    return files
        .tree(path, problems)
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast);
  }

  /** A built-in style's name, or what is in the file that is named. */
  private StyleChoice citations(Node.Mapping entry) throws IOException {
    if (!(entry.get("citations").orElse(Node.text("")) instanceof Node.Scalar scalar)) {
      return StyleChoice.NONE;
    }
    String name = scalar.text().strip();
    if (!name.endsWith(".csl")) {
      return new StyleChoice(name, scalar.at());
    }
    return files
        .text(name)
        .map(style -> new StyleChoice(style.strip(), new Location(files.display(name), 1, 1)))
        .orElse(new StyleChoice(name, scalar.at()));
  }

  private static String text(Node.Mapping mapping, String key) {
    return mapping.get(key).orElse(Node.text("")) instanceof Node.Scalar scalar
        ? scalar.text()
        : "";
  }

  private static List<String> texts(Node.Mapping mapping, String key) {
    List<String> texts = new ArrayList<>();
    if (mapping.get(key).orElse(Node.text("")) instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof Node.Scalar scalar) {
          texts.add(scalar.text());
        }
      }
    }
    return texts;
  }

  private ProblemsException missing(String path) {
    problems.add(
        ProblemCode.TEMPLATE_MISSING,
        Location.of(files.display(path)),
        "There is no such file",
        "A template is a built-in one's name or a folder with template.yaml in it.");
    return new ProblemsException(problems.list());
  }
}
