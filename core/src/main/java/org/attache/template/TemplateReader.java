package org.attache.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import org.attache.tree.Node;
import org.attache.tree.TreeReader;
import org.attache.wording.Wording;

/** Reads a template's folder for one language; collects everything that is wrong. */
final class TemplateReader {

  private static final String MACROS = "macros";

  private static final String REFERENCE = "reference.docx";

  private final TemplateFiles files;
  private final String language;
  private final Problems problems = new Problems();
  private final TreeReader trees = new TreeReader();

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
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    readSections(texts(entry, "sections"), texts, places);
    localized("sections/" + MACROS, ".md")
        .ifPresent(macros -> texts.put(MACROS, LineEnds.kept(Marks.clean(macros.text()))));
    Expressions expressions = new Expressions(texts, wording);
    List<Template.Section> sections = new ArrayList<>();
    places.forEach(
        (section, place) -> {
          try {
            sections.add(new Template.Section(place, expressions.compile(section)));
          } catch (Expressions.Failure e) {
            problems.add(e.at(place.line(1)));
          }
        });
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

  private void readSections(
      List<String> names, Map<String, String> texts, Map<String, Place> places) throws IOException {
    List<String> missing = new ArrayList<>();
    for (String section : names) {
      Optional<Localized> found = localized("sections/" + section, ".md");
      if (found.isEmpty()) {
        missing.add(section);
      } else {
        String text = found.get().text();
        places.put(section, new Place(files.display(found.get().path()), text));
        texts.put(section, LineEnds.kept(Fences.numbered(Marks.clean(text), 1)));
      }
    }
    if (places.isEmpty() && !missing.isEmpty()) {
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
    Optional<byte[]> bytes = files.read(path);
    if (bytes.isEmpty()) {
      throw missing(path);
    }
    Optional<Theme> theme =
        new ThemeReader(files::font, files::shippedFont)
            .read(files.display(path), TemplateFiles.stream(bytes.get()), problems);
    WordReference reference =
        files
            .read(REFERENCE)
            .map(document -> new WordReference(files.display(REFERENCE), document))
            .orElse(WordReference.NONE);
    return theme.map(found -> found.withReference(reference));
  }

  private Labels labels(Node.Mapping entry) {
    Map<Label, String> words = new EnumMap<>(Label.class);
    Optional<Node> all = entry.get("labels");
    for (Label label : Label.values()) {
      String key = camel(label.name());
      Optional<Node> word =
          all.filter(Node.Mapping.class::isInstance)
              .map(Node.Mapping.class::cast)
              .flatMap(mapping -> mapping.get(key));
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
    Optional<byte[]> bytes = files.read(path);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> node =
        trees.read(files.display(path), TemplateFiles.stream(bytes.get()), problems);
    return node.filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
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

  /** PAGE_OF becomes pageOf. */
  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String part : name.toLowerCase(Locale.ROOT).split("_")) {
      camel.append(
          camel.length() == 0
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return camel.toString();
  }
}
