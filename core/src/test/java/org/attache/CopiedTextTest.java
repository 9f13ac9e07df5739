package org.attache;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text copied out of a page is the text that was put in, in every script. */
class CopiedTextTest {

  private static final Path TEMPLATES = Path.of("../templates");
  private static final Path FONTS = Path.of("../samples/gallery/template/fonts");
  private static final String FALLBACKS =
      """
        fallbacks:
          - {name: Noto Serif SC, regular: fonts/han.ttf, languages: [zh, ja]}
          - {name: Noto Sans Devanagari, regular: fonts/devanagari.ttf, languages: hi}
      """;

  @TempDir Path folder;

  @BeforeEach
  void makeTemplate() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/sections")).getParent();
    Files.createDirectories(own.resolve("fonts"));
    copy(FONTS.resolve("noto-serif-sc/NotoSerifSC-Subset.ttf"), own.resolve("fonts/han.ttf"));
    copy(
        FONTS.resolve("noto-sans-devanagari/NotoSansDevanagari-Subset.ttf"),
        own.resolve("fonts/devanagari.ttf"));
    Path builtIn = TEMPLATES.resolve("policy-brief");
    String template = Files.readString(builtIn.resolve("template.yaml"));
    Files.writeString(
        own.resolve("template.yaml"), template.replaceAll("sections: \\[.*]", "sections: [body]"));
    String theme = Files.readString(builtIn.resolve("theme.yaml"));
    Files.writeString(own.resolve("theme.yaml"), theme.replace("  fallbacks:\n", FALLBACKS));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.write(to, Files.readAllBytes(from));
  }

  /** The words on the page of a brief that shows some words, white space left out. */
  private String copied(String words, String language) throws IOException {
    Files.writeString(
        folder.resolve("own/sections/body.md"),
        "[" + words.replace("[", "\\[") + "]{lang=" + language + "}\n");
    Files.writeString(
        folder.resolve("dossier.yaml"),
        "attache: 1\ntemplate: own\ntitle: A title\ndate: 2024-02-03\nparties: [PAK, BLR]\n");
    Attache attache = Attache.create();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attache.write(attache.inspect(folder).brief(), Format.PDF, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return plain(new PDFTextStripper().getText(document));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "");
  }

  private void copiesOut(String words, String language) throws IOException {
    String copied = copied(words, language);
    assertTrue(copied.contains(plain(words)), () -> words + "\nnot in\n" + copied);
  }

  private static String passage(String file) throws IOException {
    try (Stream<String> lines = Files.lines(FONTS.resolve(file))) {
      List<String> first = lines.limit(4).toList();
      return String.join("", first);
    }
  }

  @Test
  void chinese() throws IOException {
    copiesOut(passage("zh.txt"), "zh-Hans");
  }

  @Test
  void japanese() throws IOException {
    copiesOut(passage("ja.txt"), "ja");
  }

  @Test
  void hindi() throws IOException {
    copiesOut(passage("hi.txt"), "hi");
  }

  @Test
  void urdu() throws IOException {
    copiesOut("پاکستان اور بیلاروس کے سفارتی تعلقات قائم ہیں۔", "ur");
    copiesOut("زیادہ دستخط تعاون کیا، قائم ہیں", "ur");
    copiesOut("پاکستان اور بیلاروس کے سفارتی تعلقات 3 فروری 1994 سے قائم ہیں", "ur");
    copiesOut("برآمدات 2015–2024 میں 3.5% بڑھ کر 50.2 ملین ہو گئیں", "ur");
    copiesOut("کمپنی Minsk Tractor Works (MTZ) نے دستخط زیادہ کیے Minsk", "ur");
    copiesOut("اس نے ”ہاں“ (پھر نہیں) کہا 2019", "ur");
    copiesOut("سن ۲۰۱۵–۲۰۲۴ اور −3.5% یا 12/5", "ur");
  }

  @Test
  void arabic() throws IOException {
    copiesOut("تقيم باكستان وبيلاروس علاقات دبلوماسية.", "ar");
    copiesOut("تقيم باكستان وبيلاروس علاقات دبلوماسية منذ ٣ فبراير ١٩٩٤", "ar");
    copiesOut("في الفترة 2015–2024 ارتفعت التجارة بنسبة 3.5% إلى 50.2 مليون", "ar");
    copiesOut("وقعت شركة Minsk Tractor Works (MTZ) عقدا في Minsk", "ar");
    copiesOut("قال «نعم» (ثم لا) في 2019", "ar");
    copiesOut("abc 123 سلام", "ar");
  }

  @Test
  void wordsFromRightToLeftAmongOthers() throws IOException {
    copiesOut("The word سلام and دستخط 1994 زیادہ are Urdu", "en");
    copiesOut("It ends with سلام 1994", "en");
  }

  @Test
  void cyrillicAndLatinWithMarks() throws IOException {
    copiesOut("Сяброўства ў Мінску; Łódź, Nuñez, naïve office fflu", "be");
  }
}
