package org.attache.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Turns the structure of a file into indented lines, as one who listens meets it. */
public final class StructureText {

  private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
  private final StringBuilder lines = new StringBuilder();

  private StructureText() {}

  /** One line an element, its type and attributes; one a piece of content, in quotation marks. */
  public static String of(PDDocument document) throws IOException {
    StructureText text = new StructureText();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> byNumber = new HashMap<>();
      collect(extractor.getMarkedContents(), byNumber);
      text.words.put(page.getCOSObject(), byNumber);
    }
    text.kids(document.getDocumentCatalog().getStructureTreeRoot(), "", new COSDictionary());
    return text.lines.toString();
  }

  private static void collect(List<PDMarkedContent> marked, Map<Integer, String> byNumber) {
    for (PDMarkedContent content : marked) {
      StringBuilder words = new StringBuilder();
      for (Object part : content.getContents()) {
        words.append(words(part));
      }
      if (content.getMCID() >= 0) {
        byNumber.put(content.getMCID(), words.toString());
      }
    }
  }

  private static String words(Object part) {
    if (part instanceof TextPosition position) {
      return position.getUnicode();
    }
    if (part instanceof PDMarkedContent inner && inner.getActualText() != null) {
      return inner.getActualText();
    }
    return "";
  }

  private void kids(PDStructureNode node, String indent, COSDictionary page) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        COSDictionary own = element.getCOSObject().getCOSDictionary(COSName.PG);
        lines.append(indent).append(element.getStructureType()).append(attributes(element));
        lines.append('\n');
        kids(element, indent + "  ", own == null ? page : own);
      } else if (kid instanceof Integer number) {
        content(indent, page, number);
      } else if (kid instanceof PDMarkedContentReference reference) {
        content(indent, reference.getCOSObject().getCOSDictionary(COSName.PG), reference.getMCID());
      } else if (kid instanceof PDObjectReference reference) {
        COSDictionary annotation = reference.getCOSObject().getCOSDictionary(COSName.OBJ);
        lines.append(indent).append("-> ").append(annotation.getString(COSName.CONTENTS));
        lines.append('\n');
      }
    }
  }

  private static String attributes(PDStructureElement element) {
    StringBuilder text = new StringBuilder();
    append(text, "id", element.getElementIdentifier());
    append(text, "lang", element.getLanguage());
    append(text, "alt", element.getAlternateDescription());
    append(text, "E", element.getExpandedForm());
    append(text, "actual", element.getActualText());
    COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
    if (attributes instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        append(text, (COSDictionary) several.getObject(i));
      }
    } else if (attributes instanceof COSDictionary one) {
      append(text, one);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, COSDictionary attributes) {
    List<String> entries = new ArrayList<>();
    attributes.forEach((key, value) -> entries.add(key.getName() + "=" + value(value)));
    text.append(" {").append(String.join(", ", entries)).append('}');
  }

  private static String value(COSBase value) {
    if (value instanceof COSArray array) {
      return array.toList().stream().map(StructureText::value).toList().toString();
    }
    if (value instanceof COSName name) {
      return name.getName();
    }
    if (value instanceof COSString string) {
      return string.getString();
    }
    return value instanceof COSInteger integer
        ? Long.toString(integer.longValue())
        : Float.toString(((COSNumber) value).floatValue());
  }

  private static void append(StringBuilder text, String name, String value) {
    if (value != null) {
      text.append(' ').append(name).append("='").append(value).append('\'');
    }
  }

  private void content(String indent, COSDictionary page, int number) {
    String shown = words.getOrDefault(page, Map.of()).get(number);
    lines.append(indent).append('\'').append(shown).append("'\n");
  }
}
