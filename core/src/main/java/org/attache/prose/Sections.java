package org.attache.prose;

import java.util.List;
import org.attache.dossier.Prose;

/**
 * The sections of a template, for any number of dossiers: what their words say whatever the dossier
 * is found out once. Safe for threads.
 */
public final class Sections {

  private final List<KnownSection> sections;

  private Sections(List<KnownSection> sections) {
    this.sections = sections;
  }

  /**
   * The sections of a template.
   *
   * @param files whole files, each beginning at its first line and column
   */
  public static Sections of(List<Prose> files) {
    return new Sections(files.stream().map(KnownSection::new).toList());
  }

  List<KnownSection> list() {
    return sections;
  }
}
