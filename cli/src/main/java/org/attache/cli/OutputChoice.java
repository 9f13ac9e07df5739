package org.attache.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.Format;
import org.attache.pdf.PdfProfile;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which files to write, and where. */
final class OutputChoice {

  private static final String PDF_PROFILE = "--pdf-profile";

  private final OptionSpec chosen =
      OptionSpec.builder("-t", "--to")
          .type(List.class)
          .auxiliaryTypes(Format.class)
          .converters(Usage.choice(Format.class))
          .splitRegex(",")
          .paramLabel("FORMAT")
          .description("Formats to write: pdf, docx, xlsx (default: all three).")
          .build();

  private final OptionSpec place =
      text("-o", "--output")
          .paramLabel("PLACE")
          .description(
              "Folder, file, or - for standard output (default: the current folder, named after the"
                  + " dossier's folder).")
          .build();

  private final OptionSpec standard =
      OptionSpec.builder(PDF_PROFILE)
          .type(PdfStandard.class)
          .converters(Usage.choice(PdfStandard.class))
          .paramLabel("PROFILE")
          .description(
              "Standards of the PDF: ua1 is PDF/UA-1 with PDF/A-3a, in PDF 1.7; ua2 is PDF/UA-2"
                  + " with PDF/A-4f and WTPDF 1.0, in PDF 2.0, for readers that know it (default:"
                  + " ua1).")
          .build();

  private static OptionSpec.Builder text(String... names) {
    return OptionSpec.builder(names).type(String.class).initialValue("");
  }

  /** What says it. */
  List<ArgSpec> arguments() {
    return List.of(chosen, place, standard);
  }

  /** The standards a PDF is to meet. */
  PdfProfile pdfProfile() {
    return profile().orElse(PdfStandard.UA1).profile();
  }

  /** Whether the brief goes to standard output. */
  boolean isStream() {
    return place().equals(DossierInput.STREAM);
  }

  /** The formats in the order asked for, each once. */
  List<Format> formats() {
    if (!chosen().isEmpty()) {
      return List.copyOf(new LinkedHashSet<>(chosen()));
    }
    return ofExtension().map(List::of).orElse(List.of(Format.values()));
  }

  /** Refuses choices that contradict each other. */
  void validate() {
    if (isStream() && formats().size() != 1) {
      throw wrong("only one format fits on standard output: choose it with -t");
    }
    if (ofExtension().isPresent() && chosen().size() > 1) {
      throw wrong("'" + place() + "' is one file, but -t names several formats");
    }
    if (ofExtension().isPresent() && !formats().equals(List.of(ofExtension().get()))) {
      throw wrong(
          "-t asks for " + formats().get(0).extension() + ", but -o names '" + place() + "'");
    }
    if (isProfileChosen() && !formats().contains(Format.PDF)) {
      throw wrong(PDF_PROFILE + " is about PDF, and no PDF is to be written");
    }
  }

  /**
   * The files to write.
   *
   * @param name of the files in a folder, without an extension
   * @param folder where relative paths begin
   */
  List<OutputFile> files(String name, Path folder) {
    Path written = Path.of(place());
    Path path = folder.resolve(written);
    boolean isFile =
        !place().isEmpty()
            && !place().endsWith("/")
            && !Files.isDirectory(path)
            && (ofExtension().isPresent() || Files.exists(path) && formats().size() == 1);
    if (isFile) {
      return List.of(new OutputFile(formats().get(0), path, place()));
    }
    List<OutputFile> files = new ArrayList<>();
    for (Format format : formats()) {
      String file = name + extension(format);
      files.add(new OutputFile(format, path.resolve(file), written.resolve(file).toString()));
    }
    return files;
  }

  private List<Format> chosen() {
    List<Format> given = chosen.getValue();
    return given == null ? List.of() : given;
  }

  private String place() {
    return place.getValue();
  }

  private Optional<PdfStandard> profile() {
    return Optional.ofNullable(standard.getValue());
  }

  private boolean isProfileChosen() {
    return profile().isPresent();
  }

  private Optional<Format> ofExtension() {
    String lower = place().toLowerCase(Locale.ROOT);
    for (Format format : Format.values()) {
      if (lower.endsWith(extension(format))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private static String extension(Format format) {
    return "." + format.extension();
  }

  private static UsageException wrong(String message) {
    return new UsageException(message);
  }
}
