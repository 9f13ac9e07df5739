package org.attache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ICU4J, which follows the current Unicode, is what breaks are held to. */
class PlainBreaksTest {

  private static final int RANDOM_TEXTS = 60_000;

  private final LineBreaks all = new LineBreaks();
  private final BreakIterator icu = all.take();

  @Test
  void breaksWhereUnicodeSaysAmongAnyFourClasses() {
    char[] kinds = kinds();
    char[] text = new char[4];
    for (char first : kinds) {
      text[0] = first;
      for (char second : kinds) {
        text[1] = second;
        for (char third : kinds) {
          text[2] = third;
          for (char fourth : kinds) {
            text[3] = fourth;
            requireSame(String.valueOf(text));
          }
        }
      }
    }
  }

  @Test
  void breaksWhereUnicodeSaysInTextsOfAnyKnownCharacters() {
    List<Character> known = known();
    Random random = new Random(53);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(14); length > 0; length--) {
        text.append(known.get(random.nextInt(known.size())).charValue());
      }
      requireSame(text.toString());
    }
  }

  @Test
  void breaksWhereUnicodeSaysInLongMixturesOfClasses() {
    char[] kinds = kinds();
    Random random = new Random(25);
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(14); length > 0; length--) {
        text.append(kinds[random.nextInt(kinds.length)]);
      }
      requireSame(text.toString());
    }
  }

  @Test
  void breaksEveryLineOfTheSamplesWhereUnicodeSays() throws IOException {
    int lines = 0;
    try (Stream<Path> files = Files.walk(Path.of("..", "samples"))) {
      for (Path file : files.filter(PlainBreaksTest::isText).toList()) {
        for (String line : Files.readAllLines(file)) {
          if (PlainBreaks.of(line).isKnown()) {
            requireSame(line);
            lines++;
          }
        }
      }
    }
    assertTrue(lines > 1_000, () -> "lines were read");
  }

  @Test
  void leavesOtherScriptsAlone() {
    for (String text : List.of("", "عرب", "中文", "e\u0301", "\uD83D\uDE00", "a\u200Db", "ไทย")) {
      assertFalse(PlainBreaks.of(text).isKnown(), text);
    }
  }

  private static boolean isText(Path file) {
    return Stream.of(".yaml", ".md", ".csv").anyMatch(file.toString()::endsWith);
  }

  /** One character of each class of ICU's, and one of each of ours. */
  private static char[] kinds() {
    Map<String, Character> kinds = new TreeMap<>();
    for (char c : known()) {
      int theirs = UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK);
      kinds.putIfAbsent(theirs + "/" + BreakClasses.of(c), c);
    }
    StringBuilder all = new StringBuilder();
    kinds.values().forEach(all::append);
    return all.toString().toCharArray();
  }

  private static List<Character> known() {
    List<Character> known = new ArrayList<>();
    for (char c = 0; c < '\uD800'; c++) {
      if (BreakClasses.of(c) != BreakClasses.NONE) {
        known.add(c);
      }
    }
    return known;
  }

  private void requireSame(String text) {
    List<Integer> expected = new ArrayList<>();
    icu.setText(text);
    icu.first();
    for (int at = icu.next(); at != BreakIterator.DONE; at = icu.next()) {
      expected.add(at);
    }
    PlainBreaks plain = PlainBreaks.of(text);
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      at = plain.next(at);
      found.add(at);
    }
    if (!expected.equals(found)) {
      StringBuilder escaped = new StringBuilder();
      text.chars()
          .forEach(c -> escaped.append(String.format("%04X(%d) ", c, BreakClasses.of((char) c))));
      assertEquals(expected, found, escaped.toString());
    }
  }
}
