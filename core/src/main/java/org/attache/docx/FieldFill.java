package org.attache.docx;

import static org.attache.docx.SafeXml.all;
import static org.attache.docx.SafeXml.child;
import static org.attache.docx.SafeXml.children;
import static org.attache.docx.SafeXml.isWord;
import static org.attache.docx.SafeXml.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.brief.Front;
import org.w3c.dom.Element;

/**
 * Fills in what stands for a property of the document, in fields and in content controls, so that
 * it is right before Word computes it anew.
 */
final class FieldFill {

  private static final Pattern BOUND = Pattern.compile("coreProperties\\[1]/[^/:]*:(\\w+)\\[");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern CAPITALS =
      Pattern.compile("\\\\\\*\\s*upper", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Locale locale;

  FieldFill(Front front) {
    this.locale = Locale.forLanguageTag(front.language());
    String authors = String.join("; ", front.authors());
    properties.put("title", front.title());
    properties.put("subject", front.subtitle());
    properties.put("author", authors);
    properties.put("creator", authors);
    properties.put("lastsavedby", authors);
    properties.put("keywords", String.join(", ", front.keywords()));
    properties.put("comments", front.description());
    properties.put("description", front.description());
    properties.put("category", front.marking());
    Properties.custom(front)
        .forEach((name, value) -> properties.put(name.toLowerCase(Locale.ROOT), value));
  }

  /** Fills in all fields and controls in a part whose properties the brief has. */
  void fill(Element root) {
    for (Element control : all(root, "sdt")) {
      Optional<String> value =
          child(control, "sdtPr", "dataBinding")
              .map(binding -> BOUND.matcher(word(binding, "xpath")))
              .filter(Matcher::find)
              .map(found -> properties.get(found.group(1)));
      value.ifPresent(words -> fillControl(control, words));
    }
    for (Element field : all(root, "fldSimple")) {
      value(word(field, "instr")).ifPresent(words -> put(words, all(field, "r"), field));
    }
    for (Element paragraph : all(root, "p")) {
      fillParagraph(paragraph);
    }
  }

  private void fillControl(Element control, String words) {
    child(control, "sdtPr")
        .ifPresent(
            properties -> child(properties, "showingPlcHdr").ifPresent(properties::removeChild));
    child(control, "sdtContent").ifPresent(content -> put(words, all(content, "r"), content));
  }

  /** The marks that begin, divide and end a field are runs of their own, one after the other. */
  private void fillParagraph(Element paragraph) {
    List<Element> results = new ArrayList<>();
    StringBuilder instruction = new StringBuilder();
    int depth = 0;
    boolean isResult = false;
    for (Element run : children(paragraph, "r")) {
      String mark = child(run, "fldChar").map(found -> word(found, "fldCharType")).orElse("");
      switch (mark) {
        case "begin" -> {
          depth++;
          if (depth == 1) {
            instruction.setLength(0);
            results.clear();
            isResult = false;
          }
        }
        case "separate" -> isResult = depth == 1 || isResult;
        case "end" -> {
          if (depth == 1 && isResult) {
            value(instruction.toString())
                .ifPresent(words -> putBefore(run, words, List.copyOf(results)));
          }
          depth--;
        }
        default -> {
          if (isResult) {
            results.add(run);
          } else {
            children(run, "instrText").forEach(code -> instruction.append(code.getTextContent()));
          }
        }
      }
    }
  }

  private static void putBefore(Element end, String words, List<Element> runs) {
    if (runs.isEmpty()) {
      Element run = end.getOwnerDocument().createElementNS(WordXml.MAIN, "w:r");
      end.getParentNode().insertBefore(run, end);
      say(words, run);
    } else {
      put(words, runs, (Element) end.getParentNode());
    }
  }

  /** Puts words into the first of the runs and empties the others. */
  private static void put(String words, List<Element> runs, Element parent) {
    for (int i = 0; i < runs.size(); i++) {
      say(i == 0 ? words : "", runs.get(i));
    }
    if (runs.isEmpty() && isWord(parent, "fldSimple")) {
      Element run = parent.getOwnerDocument().createElementNS(WordXml.MAIN, "w:r");
      parent.appendChild(run);
      say(words, run);
    }
  }

  private static void say(String words, Element run) {
    for (Element content : children(run)) {
      if (!isWord(content, "rPr")) {
        run.removeChild(content);
      }
    }
    if (!words.isEmpty()) {
      Element text = run.getOwnerDocument().createElementNS(WordXml.MAIN, "w:t");
      text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
      text.setTextContent(XmlText.of(words));
      run.appendChild(text);
    }
  }

  /** What a field gives, if it gives a property that the brief has. */
  private Optional<String> value(String instruction) {
    List<String> terms = new ArrayList<>();
    Matcher word = WORD.matcher(instruction);
    while (word.find()) {
      terms.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    String name = terms.get(0).toLowerCase(Locale.ROOT);
    if (name.equals("docproperty") && terms.size() > 1) {
      name = terms.get(1).toLowerCase(Locale.ROOT);
    } else if (name.equals("date")) {
      return Optional.empty();
    }
    Optional<String> value = Optional.ofNullable(properties.get(name));
    return CAPITALS.matcher(instruction).find()
        ? value.map(words -> words.toUpperCase(locale))
        : value;
  }
}
