package org.attache.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attache.problem.Problems;
import org.junit.jupiter.api.Test;

class ThemeReaderTest {

  private static final Path BUILT_IN = Path.of("../templates/policy-brief/theme.yaml");

  private final Problems problems = new Problems();

  private Optional<Theme> read(String yaml) throws IOException {
    ThemeReader reader = new ThemeReader(path -> Optional.of(new byte[] {1}));
    return reader.read(
        "theme.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), problems);
  }

  private List<String> found() {
    return problems.list().stream().map(p -> p.code().id() + " " + p.message()).toList();
  }

  private String builtIn(String part, String other) throws IOException {
    String yaml = Files.readString(BUILT_IN);
    assertTrue(yaml.contains(part), part);
    return yaml.replace(part, other);
  }

  @Test
  void readsTheBuiltInTheme() throws IOException {
    Theme theme = read(builtIn("", "")).orElseThrow(() -> new AssertionError(found().toString()));
    assertEquals(Length.mm(210), theme.paper().width());
    assertEquals("Source Serif 4", theme.fonts().body().name());
    assertEquals(2, theme.fonts().fallbacks().size());
    assertEquals(Align.JUSTIFY, theme.style(StyleName.BODY).align());
    assertEquals(theme.palette().accent(), theme.style(StyleName.HEADING_1).colour());
    assertEquals(FontRole.MONO, theme.style(StyleName.CODE).font());
    assertTrue(theme.style(StyleName.CAPTION).keepWithNext());
  }

  @Test
  void refusesTextThatCannotBeReadOnItsGround() throws IOException {
    assertTrue(read(builtIn("muted: \"#565F6B\"", "muted: \"#A0A8B0\"")).isEmpty());
    assertEquals(1, found().size());
    assertTrue(found().get(0).startsWith("wrong-value The colour #A0A8B0 has a contrast of 2."));
  }

  @Test
  void collectsEverythingThatIsWrong() throws IOException {
    String yaml =
        builtIn("top: 26mm", "top: wide")
            .replace("rule: \"#C9D1DA\"", "rule: grey")
            .replace("  lead:", "  lede:")
            .replace("size: 27pt", "size: 2pt");
    assertTrue(read(yaml).isEmpty());
    List<String> found = found();
    assertTrue(found.stream().anyMatch(p -> p.contains("not a length: 'wide'")), found.toString());
    assertTrue(found.stream().anyMatch(p -> p.contains("not a colour: 'grey'")), found.toString());
    assertTrue(found.stream().anyMatch(p -> p.contains("The key 'lead'")), found.toString());
    assertTrue(found.stream().anyMatch(p -> p.contains("no key 'lede'")), found.toString());
    assertTrue(found.stream().anyMatch(p -> p.contains("7.5pt or more")), found.toString());
  }

  @Test
  void missesFontFilesByName() throws IOException {
    ThemeReader reader = new ThemeReader(path -> Optional.empty());
    byte[] yaml = Files.readAllBytes(BUILT_IN);
    assertTrue(reader.read("theme.yaml", new ByteArrayInputStream(yaml), problems).isEmpty());
    assertTrue(
        found()
            .contains(
                "wrong-value There is no font file"
                    + " 'fonts/source-serif-4/SourceSerif4-Regular.ttf'"));
  }
}
