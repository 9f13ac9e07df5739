package org.attache.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * Finds in a PDF what keeps people who listen to it, or who navigate it, from using it, and what a
 * validator of PDF/UA does not see.
 */
public final class StructureAudit {

  private static final Pattern HEADING = Pattern.compile("H([1-6])");
  private static final Pattern ADDRESS = Pattern.compile("https?://");
  private static final Pattern XMP_DATE =
      Pattern.compile("<xmp:(CreateDate|ModifyDate)>([^<]*)</xmp:");
  private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH");

  private final PDDocument document;
  private final PDDocumentCatalog catalog;
  private final AuditedPages pages;
  private final AuditedElement root;
  private final Map<String, AuditedElement> ids = new LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();

  private StructureAudit(PDDocument document) throws IOException {
    this.document = document;
    this.catalog = document.getDocumentCatalog();
    this.pages = new AuditedPages(document);
    COSBase top = tree().getDictionaryObject(COSName.K);
    COSBase first = top instanceof COSArray kids ? kids.getObject(0) : top;
    String language = catalog.getLanguage() == null ? "" : catalog.getLanguage();
    this.root = AuditedElement.read((COSDictionary) first, language, pages::words);
    AuditedElement.addIds(root, ids);
  }

  /** What is wrong with a file, a line each; nothing where all is well. */
  public static List<String> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return of(document);
    }
  }

  static List<String> of(PDDocument document) throws IOException {
    StructureAudit audit = new StructureAudit(document);
    audit.findings.addAll(audit.pages.findings(audit.root));
    audit.checkDocument();
    audit.checkDates();
    audit.checkElements();
    audit.checkHeadings();
    audit.checkIds();
    audit.checkLinks();
    audit.checkFonts();
    return audit.findings;
  }

  /** The structure of a file. */
  static AuditedElement structure(PDDocument document) throws IOException {
    return new StructureAudit(document).root;
  }

  private COSDictionary tree() {
    return catalog.getStructureTreeRoot().getCOSObject();
  }

  private void require(boolean isSo, String finding) {
    if (!isSo) {
      findings.add(finding);
    }
  }

  private void checkDocument() throws IOException {
    require(
        catalog.getViewerPreferences() != null && catalog.getViewerPreferences().displayDocTitle(),
        "the window does not show the title");
    require(catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(), "it is not marked");
    require(catalog.getPageLabels() != null, "pages have no labels");
    require(isLanguage(catalog.getLanguage()), "it has no language");
  }

  private static boolean isLanguage(String tag) {
    try {
      return tag != null
          && !tag.isEmpty()
          && !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private void checkDates() throws IOException {
    String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
    Map<String, String> dates = new LinkedHashMap<>();
    for (Matcher date = XMP_DATE.matcher(xmp); date.find(); ) {
      dates.put(date.group(1), date.group(2));
    }
    require(dates.size() == 2, "its metadata lack dates");
    COSDictionary info = document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
    if (info != null) {
      String created = dates.getOrDefault("CreateDate", "").replaceAll("[-:T]", "");
      String changed = dates.getOrDefault("ModifyDate", "").replaceAll("[-:T]", "");
      require(("D:" + created).equals(info.getString(COSName.CREATION_DATE)), "dates differ");
      require(("D:" + changed).equals(info.getString(COSName.MOD_DATE)), "dates differ");
    }
  }

  private void checkElements() {
    for (AuditedElement element : root.all()) {
      require(
          MAY_BE_EMPTY.contains(element.type)
              || !element.children.isEmpty()
              || !element.pieces.isEmpty()
              || !element.annotations.isEmpty(),
          "empty element: " + element);
      require(isLanguage(element.language), "language not known: " + element);
      for (AuditedElement.Piece piece : element.pieces) {
        Scripts.strange(piece.words(), element.language)
            .ifPresent(words -> findings.add("'" + words + "' is not in " + element.language));
        require(
            !ADDRESS.matcher(piece.words()).find() || element.isIn("Link", "Code"),
            "address is no link: " + element);
      }
      switch (element.type) {
        case "Figure" -> checkFigure(element);
        case "TH" -> require(element.attribute("Scope").isPresent(), "no scope: " + element);
        case "TD" -> checkCell(element);
        case "Reference" ->
            require(
                element.all().stream().anyMatch(inner -> !inner.annotations.isEmpty()),
                "mark leads nowhere: " + element);
        default -> {}
      }
    }
  }

  private void checkFigure(AuditedElement figure) {
    String alt = figure.dictionary.getString(COSName.getPDFName("Alt"), "");
    require(!alt.isBlank(), "no alternative: " + figure);
    Optional<COSBase> box = figure.attribute("BBox");
    if (box.isEmpty()) {
      findings.add("no box: " + figure);
      return;
    }
    COSArray edges = (COSArray) box.get();
    COSDictionary page =
        figure.all().stream().flatMap(e -> e.pieces.stream()).findFirst().orElseThrow().page();
    COSArray paper = page.getCOSArray(COSName.MEDIA_BOX);
    boolean isWithin =
        number(edges, 0) >= number(paper, 0)
            && number(edges, 1) >= number(paper, 1)
            && number(edges, 2) <= number(paper, 2)
            && number(edges, 3) <= number(paper, 3)
            && number(edges, 0) < number(edges, 2)
            && number(edges, 1) < number(edges, 3);
    require(isWithin, "box is not on the page: " + figure);
  }

  private static float number(COSArray array, int index) {
    return ((COSNumber) array.getObject(index)).floatValue();
  }

  private void checkCell(AuditedElement cell) {
    Optional<COSBase> headers = cell.attribute("Headers");
    if (headers.isEmpty()) {
      boolean hasRowHeader =
          cell.parent.orElseThrow().children.stream().anyMatch(other -> other.type.equals("TH"));
      AuditedElement table = cell;
      while (!table.type.equals("Table")) {
        table = table.parent.orElseThrow();
      }
      boolean hasHead = table.all().stream().anyMatch(part -> part.type.equals("THead"));
      require(hasRowHeader || hasHead, "no header speaks for: " + cell);
      return;
    }
    COSArray names = (COSArray) headers.get();
    for (int i = 0; i < names.size(); i++) {
      String id = ((COSString) names.getObject(i)).getString();
      require(
          ids.containsKey(id) && ids.get(id).type.equals("TH"),
          "header '" + id + "' is not there: " + cell);
    }
  }

  private record Titled(int level, String words, int page) {}

  private void checkHeadings() throws IOException {
    List<Titled> headings = new ArrayList<>();
    int last = 0;
    for (AuditedElement element : root.all()) {
      Matcher heading = HEADING.matcher(element.type);
      if (heading.matches()) {
        int level = Integer.parseInt(heading.group(1));
        require(level <= last + 1, "heading skips a level: " + element);
        last = level;
        COSDictionary page =
            element.all().stream().flatMap(e -> e.pieces.stream()).findFirst().orElseThrow().page();
        int number = document.getPages().indexOf(new PDPage(page));
        headings.add(new Titled(level, letters(element.text()), number));
      }
    }
    List<Titled> bookmarks = new ArrayList<>();
    if (catalog.getDocumentOutline() != null) {
      collect(catalog.getDocumentOutline(), 1, bookmarks);
    }
    int deepest = bookmarks.stream().mapToInt(Titled::level).max().orElse(0);
    headings.removeIf(heading -> heading.level() > Math.max(deepest, 1));
    require(headings.equals(bookmarks), "bookmarks " + bookmarks + " are not " + headings);
  }

  private void collect(PDOutlineNode node, int level, List<Titled> bookmarks) throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = document.getPages().indexOf(item.findDestinationPage(document));
      bookmarks.add(new Titled(level, letters(item.getTitle()), page));
      collect(item, level + 1, bookmarks);
    }
  }

  /** Letters and digits alone: what line breaks and hyphenation leave as it was. */
  static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
  }

  private void checkIds() {
    COSDictionary names = tree().getCOSDictionary(COSName.ID_TREE);
    Map<String, COSBase> found = new LinkedHashMap<>();
    if (names != null) {
      collect(names, found);
    }
    ids.forEach(
        (id, element) ->
            require(found.get(id) == element.dictionary, "id '" + id + "' does not resolve"));
    found.keySet().forEach(id -> require(ids.containsKey(id), "id '" + id + "' is nobody's"));
  }

  private static void collect(COSDictionary node, Map<String, COSBase> found) {
    COSArray names = node.getCOSArray(COSName.NAMES);
    for (int i = 0; names != null && i < names.size(); i += 2) {
      found.put(names.getString(i), names.getObject(i + 1));
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      collect((COSDictionary) kids.getObject(i), found);
    }
  }

  private void checkLinks() throws IOException {
    List<COSDictionary> tagged = new ArrayList<>();
    for (AuditedElement element : root.all()) {
      for (COSDictionary annotation : element.annotations) {
        tagged.add(annotation);
        require(element.type.equals("Link"), "annotation of no link: " + element);
        require(parent(annotation) == element.dictionary, "parent tree lacks: " + element);
        require(
            !annotation.getString(COSName.CONTENTS, "").isBlank(), "link says nothing: " + element);
        require(
            !element.text().isBlank() || isBehindPicture(element),
            "link shows nothing: " + element);
      }
    }
    for (PDPage page : document.getPages()) {
      COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        COSBase annotation = annotations.getObject(i);
        require(tagged.stream().anyMatch(t -> t == annotation), "annotation is not tagged");
      }
    }
  }

  /**
   * Whether a link lies over words of a picture: those are the figure's, which has a text instead
   * of them, so that the links follow it in a paragraph of their own.
   */
  private static boolean isBehindPicture(AuditedElement link) {
    AuditedElement paragraph = link.parent.orElseThrow();
    List<AuditedElement> siblings = paragraph.parent.orElseThrow().children;
    int before = siblings.indexOf(paragraph) - 1;
    while (before > 0 && siblings.get(before).type.equals("P")) {
      before--; // notes and the source stand between
    }
    return paragraph.type.equals("P")
        && paragraph.text().isBlank()
        && before >= 0
        && siblings.get(before).type.equals("Figure");
  }

  private COSBase parent(COSDictionary annotation) {
    COSArray numbers = tree().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    int key = annotation.getInt(COSName.STRUCT_PARENT);
    for (int i = 0; i < numbers.size(); i += 2) {
      if (((COSInteger) numbers.getObject(i)).intValue() == key) {
        return numbers.getObject(i + 1);
      }
    }
    return COSInteger.ZERO;
  }

  private void checkFonts() throws IOException {
    for (PDPage page : document.getPages()) {
      COSDictionary fonts = AuditedPages.fonts(page);
      for (COSName name : fonts.keySet()) {
        FontAudit.check(fonts.getCOSDictionary(name)).ifPresent(findings::add);
      }
    }
  }
}
