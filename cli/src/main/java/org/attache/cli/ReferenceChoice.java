package org.attache.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.Format;
import org.attache.theme.WordReference;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which Word document Word files are to look like. */
final class ReferenceChoice {

  private static final String REFERENCE = "--reference-doc";

  private final OptionSpec file =
      OptionSpec.builder(REFERENCE)
          .type(String.class)
          .initialValue("")
          .paramLabel("FILE")
          .description(
              "A Word document whose styles, page set-up, headers and footers the Word file takes"
                  + " over (default: reference.docx of the template, if it has one).")
          .build();

  /** What says it. */
  ArgSpec argument() {
    return file;
  }

  private String name() {
    return file.getValue();
  }

  /**
   * The document, if one was chosen.
   *
   * @param folder where a relative path begins
   * @throws IOException if it cannot be read
   */
  WordReference read(Path folder) throws IOException {
    return name().isEmpty()
        ? WordReference.NONE
        : new WordReference(name(), Files.readAllBytes(folder.resolve(name())));
  }

  /** Refuses it where no Word file is to be written. */
  void validate(List<Format> formats) {
    if (!name().isEmpty() && !formats.contains(Format.DOCX)) {
      throw new UsageException(REFERENCE + " is about Word, and no Word file is to be written");
    }
  }
}
