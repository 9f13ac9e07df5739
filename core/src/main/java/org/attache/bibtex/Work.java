package org.attache.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attache.bibtex.Entry.Field;
import org.attache.tree.Node;

/** Turns an entry into a work with the keys of CSL, each at the place of the field it is from. */
final class Work {

  private static final Pattern DOI = Pattern.compile("(?i)^(https?://(dx\\.)?doi\\.org/|doi: *)");

  private static final Map<String, String> LANGUAGES = new TreeMap<>();

  static {
    String known =
        "english en american en-US usenglish en-US british en-GB ukenglish en-GB german de"
            + " ngerman de austrian de-AT french fr francais fr spanish es italian it portuguese"
            + " pt brazilian pt-BR russian ru belarusian be ukrainian uk polish pl turkish tr"
            + " arabic ar persian fa farsi fa urdu ur hindi hi bengali bn chinese zh japanese ja"
            + " korean ko indonesian id swahili sw dutch nl swedish sv czech cs kazakh kk uzbek uz";
    String[] words = known.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      LANGUAGES.put(words[i], words[i + 1]);
    }
  }

  private final Entry entry;
  private final String type;
  private final List<Node.Entry> keys = new ArrayList<>();

  Work(Entry entry, String type) {
    this.entry = entry;
    this.type = type;
  }

  /** The work. */
  Node.Mapping mapping() {
    put("id", entry.key(), entry.key().value());
    put("type", entry.key(), type);
    titles();
    names("author");
    names("editor");
    date("issued", EntryDate.of(entry));
    text("publisher", "publisher", "school", "institution", "organization");
    text("publisher-place", "address", "location");
    entry
        .field("pages")
        .ifPresent(
            field ->
                put(
                    "page",
                    field,
                    LatexText.plain(field.value()).replaceAll(" *[-\u2013\u2014]+ *", "-")));
    text("volume", "volume");
    numbers();
    text("edition", "edition");
    text("collection-title", "series");
    genre();
    web();
    language();
    text("note", "note", "addendum");
    return new Node.Mapping(keys, entry.at());
  }

  private void titles() {
    titled("title", "title", "subtitle");
    String[] names = {"journaltitle", "journal", "booktitle", "maintitle"};
    entry
        .field(names)
        .ifPresent(
            field ->
                titled(
                    "container-title",
                    field.name(),
                    field.name().equals("booktitle") ? "booksubtitle" : "journalsubtitle"));
  }

  /** A title with what stands under it. */
  private void titled(String key, String name, String below) {
    Optional<Field> field = entry.field(name);
    String under = entry.field(below).map(one -> LatexText.plain(one.value())).orElse("");
    field.ifPresent(
        one -> {
          String title = LatexText.plain(one.value());
          boolean ends = title.endsWith("?") || title.endsWith("!") || title.endsWith(":");
          put(key, one, under.isEmpty() ? title : title + (ends ? " " : ": ") + under);
        });
  }

  private void numbers() {
    boolean isInPeriodical = type.startsWith("article") || type.equals("periodical");
    boolean isInSeries = entry.has("series") && !type.equals("report");
    text("issue", "issue");
    if (isInPeriodical && !entry.has("issue")) {
      text("issue", "number");
    } else {
      text(isInSeries ? "collection-number" : "number", "number");
    }
  }

  private void genre() {
    String usual =
        switch (entry.type()) {
          case "phdthesis" -> "PhD thesis";
          case "mastersthesis" -> "Master’s thesis";
          default -> "";
        };
    if (entry.has("type")) {
      entry
          .field("type")
          .ifPresent(
              field ->
                  put(
                      "genre",
                      field,
                      switch (field.value().strip()) {
                        case "phdthesis" -> "PhD thesis";
                        case "mathesis" -> "Master’s thesis";
                        case "techreport" -> "";
                        default -> LatexText.plain(field.value());
                      }));
    } else {
      put("genre", entry.key(), usual);
    }
  }

  private void web() {
    entry
        .field("doi")
        .ifPresent(
            field ->
                put("DOI", field, DOI.matcher(LatexText.address(field.value())).replaceFirst("")));
    Optional<Field> url = entry.field("url");
    Optional<Field> how = entry.field("howpublished");
    Optional<Field> print = entry.field("eprint");
    if (url.isPresent()) {
      url.ifPresent(field -> put("URL", field, LatexText.address(field.value())));
    } else if (how.filter(field -> isAddress(field.value())).isPresent()) {
      how.ifPresent(field -> put("URL", field, LatexText.address(field.value())));
    } else if (entry
        .field("eprinttype", "archiveprefix")
        .filter(field -> field.value().strip().equalsIgnoreCase("arxiv"))
        .isPresent()) {
      print.ifPresent(
          field -> put("URL", field, "https://arxiv.org/abs/" + LatexText.address(field.value())));
    }
    date(
        "accessed",
        entry
            .field("urldate")
            .map(
                field ->
                    new Node.Scalar(LatexText.plain(field.value()), Node.Kind.TEXT, field.at())));
  }

  private static boolean isAddress(String latex) {
    return latex.contains("\\url{") || latex.strip().matches("https?://\\S+");
  }

  private void language() {
    entry
        .field("langid", "language")
        .ifPresent(
            field -> {
              String said = LatexText.plain(field.value()).toLowerCase(Locale.ROOT);
              String tag = LANGUAGES.getOrDefault(said, LatexText.plain(field.value()));
              boolean isTag = tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
              put("language", field, isTag ? tag.replace('_', '-') : "");
            });
  }

  private void names(String key) {
    Optional<Field> field = entry.field(key);
    if (field.isEmpty()) {
      return;
    }
    List<Node> names = new ArrayList<>();
    Pieces.names(field.get().value())
        .forEach(name -> names.add(PersonName.of(name, field.get().at())));
    Node list = new Node.Sequence(names, field.get().at());
    keys.add(new Node.Entry(key, field.get().nameAt(), list));
  }

  private void text(String key, String... names) {
    entry.field(names).ifPresent(field -> put(key, field, LatexText.plain(field.value())));
  }

  private void date(String key, Optional<Node.Scalar> date) {
    date.ifPresent(one -> keys.add(new Node.Entry(key, one.at(), one)));
  }

  private void put(String key, Field field, String text) {
    if (!text.isEmpty()) {
      Node value = new Node.Scalar(text, Node.Kind.TEXT, field.at());
      keys.add(new Node.Entry(key, field.nameAt(), value));
    }
  }
}
