package org.attache.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a file's pages paint and how it is marked, for the audit. */
final class AuditedPages {

  private static final Set<String> PAINTING =
      Set.of(
          "Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI");

  private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
  private final List<String> findings = new ArrayList<>();

  /** Reads the words of all marked content. */
  AuditedPages(PDDocument document) throws IOException {
    int number = 0;
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> byNumber = new TreeMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          byNumber.put(content.getMCID(), words(content));
        }
      }
      words.put(page.getCOSObject(), byNumber);
      checkPainting(page, ++number);
    }
  }

  private static String words(PDMarkedContent content) {
    StringBuilder words = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        words.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner && inner.getActualText() != null) {
        words.append(inner.getActualText());
      }
    }
    return words.toString();
  }

  private void checkPainting(PDPage page, int number) throws IOException {
    int depth = 0;
    Set<String> loose = new TreeSet<>();
    PDFStreamParser parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        switch (operator.getName()) {
          case "BDC", "BMC" -> depth++;
          case "EMC" -> depth--;
          default -> {
            if (depth == 0 && PAINTING.contains(operator.getName())) {
              loose.add(operator.getName());
            }
          }
        }
      }
    }
    loose.forEach(name -> findings.add("page " + number + " paints outside the tags: " + name));
    if (!"S".equals(page.getCOSObject().getNameAsString("Tabs"))) {
      findings.add("page " + number + " is not tabbed through by its structure");
    }
  }

  /** The words of marked content. */
  String words(COSDictionary page, int number) {
    return words.getOrDefault(page, Map.of()).getOrDefault(number, "");
  }

  /** What is wrong with the pages alone, and with what elements say they own of them. */
  List<String> findings(AuditedElement document) {
    List<String> all = new ArrayList<>(findings);
    Map<COSDictionary, Set<Integer>> owned = new HashMap<>();
    for (AuditedElement element : document.all()) {
      for (AuditedElement.Piece piece : element.pieces) {
        if (!owned.computeIfAbsent(piece.page(), page -> new TreeSet<>()).add(piece.number())) {
          all.add("content stands twice in the structure: " + element);
        }
        if (!words.getOrDefault(piece.page(), Map.of()).containsKey(piece.number())) {
          all.add("content is not on its page: " + element);
        }
      }
    }
    words.forEach(
        (page, numbers) ->
            numbers.forEach(
                (number, text) -> {
                  if (!owned.getOrDefault(page, Set.of()).contains(number)) {
                    all.add("content is in no element: '" + text + "'");
                  }
                }));
    return all;
  }

  /** The fonts of a page's resources. */
  static COSDictionary fonts(PDPage page) {
    COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    return fonts == null ? new COSDictionary() : fonts;
  }
}
