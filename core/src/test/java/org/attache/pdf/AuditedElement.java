package org.attache.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** An element of a file's structure with what it holds, for the audit. */
final class AuditedElement {

  private static final Set<String> OUT_OF_LINE = Set.of("Note", "FENote");

  final COSDictionary dictionary;
  final Optional<AuditedElement> parent;
  final String type;
  final String language;
  final List<AuditedElement> children = new ArrayList<>();
  final List<COSDictionary> annotations = new ArrayList<>();
  final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Marked content of an element. */
  record Piece(COSDictionary page, int number, String words) {}

  /** Words by page and number. */
  interface Words {
    String of(COSDictionary page, int number);
  }

  private AuditedElement(COSDictionary dictionary, Optional<AuditedElement> parent, String around) {
    this.dictionary = dictionary;
    this.parent = parent;
    this.type = dictionary.getNameAsString(COSName.S, "");
    String own = dictionary.getString(COSName.LANG, "");
    this.language = own.isEmpty() ? around : own;
  }

  /** The element and all below it. */
  static AuditedElement read(COSDictionary root, String language, Words words) {
    return read(root, Optional.empty(), language, new COSDictionary(), words);
  }

  private static AuditedElement read(
      COSDictionary dictionary,
      Optional<AuditedElement> parent,
      String around,
      COSDictionary pageAround,
      Words words) {
    AuditedElement element = new AuditedElement(dictionary, parent, around);
    COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? pageAround : own;
    COSBase kids = dictionary.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        element.take(several.getObject(i), page, words);
      }
    } else if (kids != null) {
      element.take(kids, page, words);
    }
    return element;
  }

  private void take(COSBase kid, COSDictionary page, Words words) {
    if (kid instanceof COSInteger number) {
      take(new Piece(page, number.intValue(), words.of(page, number.intValue())));
      return;
    }
    COSDictionary dictionary = (COSDictionary) kid;
    COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
    COSDictionary place = own == null ? page : own;
    if (dictionary.containsKey(COSName.MCID)) {
      int number = dictionary.getInt(COSName.MCID);
      take(new Piece(place, number, words.of(place, number)));
    } else if (dictionary.containsKey(COSName.OBJ)) {
      annotations.add(dictionary.getCOSDictionary(COSName.OBJ));
    } else {
      AuditedElement child = read(dictionary, Optional.of(this), language, page, words);
      children.add(child);
      if (!OUT_OF_LINE.contains(child.type)) {
        text.append(child.text);
      }
    }
  }

  private void take(Piece piece) {
    pieces.add(piece);
    text.append(piece.words());
  }

  /** Its words and those of elements within it, footnotes left out. */
  String text() {
    return text.toString();
  }

  /** It and all below it, in reading order. */
  List<AuditedElement> all() {
    List<AuditedElement> all = new ArrayList<>();
    collect(all);
    return all;
  }

  private void collect(List<AuditedElement> all) {
    all.add(this);
    children.forEach(child -> child.collect(all));
  }

  boolean isIn(String... types) {
    return Set.of(types).contains(type) || parent.map(above -> above.isIn(types)).orElse(false);
  }

  /** A key of its attributes, whichever of their objects has it. */
  Optional<COSBase> attribute(String key) {
    COSBase attributes = dictionary.getDictionaryObject(COSName.A);
    COSArray several = new COSArray();
    if (attributes instanceof COSArray array) {
      several = array;
    } else if (attributes != null) {
      several.add(attributes);
    }
    for (int i = 0; i < several.size(); i++) {
      COSBase value =
          ((COSDictionary) several.getObject(i)).getDictionaryObject(COSName.getPDFName(key));
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** What elements are there for each id. */
  static void addIds(AuditedElement root, Map<String, AuditedElement> ids) {
    for (AuditedElement element : root.all()) {
      String id = element.dictionary.getString("ID");
      if (id != null) {
        ids.put(id, element);
      }
    }
  }

  @Override
  public String toString() {
    String words = text.length() > 40 ? text.substring(0, 40) + "…" : text.toString();
    return type + " '" + words + "'";
  }
}
