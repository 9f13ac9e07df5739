package org.attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class PlainLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "folder",
        "-",
        "-t pdf folder",
        "-q -t pdf -o out folder",
        "folder --to docx,XLSX,pdf --output -",
        "-t pdf,pdf --pdf-profile UA2 folder --notes",
        "--format sarif --strict --quiet --reference-doc a=b.docx dossier.yaml"
      })
  void understandsAPlainLineAsPicocliDoes(String line) {
    RenderCommand plain = command();
    List<ArgSpec> read = plain.arguments();
    assertTrue(PlainLine.read(read, List.of(line.split(" "))));
    RenderCommand usual = command();
    CommandLine picocli = new CommandLine(usual.spec());
    picocli.parseArgs(line.split(" "));
    assertEquals(values(usual.arguments()), values(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-t pdf",
        "one two",
        "folder -t",
        "-t -q folder",
        "-t doc folder",
        "-t pdf, folder",
        "-t pdf -t docx folder",
        "-q --quiet folder",
        "-tpdf folder",
        "--to=pdf folder",
        "--out x folder",
        "--help folder",
        "-- folder",
        "@words",
        "-o \"a,b\" folder"
      })
  void leavesAllElseToPicocli(String line) {
    assertFalse(PlainLine.read(command().arguments(), List.of(line.split(" "))));
  }

  private static RenderCommand command() {
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of(),
            Path.of(""),
            false,
            new Library(Map.of()));
    return new RenderCommand(surroundings, new Messages(surroundings));
  }

  private static List<String> values(List<ArgSpec> arguments) {
    List<String> values = new ArrayList<>();
    for (ArgSpec argument : arguments) {
      values.add(argument.paramLabel() + " " + argument.getValue());
    }
    return values;
  }
}
