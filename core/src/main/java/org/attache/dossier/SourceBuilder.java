package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;

/** Builds a source in a program; not for sharing between threads. */
public final class SourceBuilder {

  private final String id;
  private String type = "";
  private String title = "";
  private final List<Name> author = new ArrayList<>();
  private final List<Name> editor = new ArrayList<>();
  private Claimed<EdtfDate> issued = Claimed.none();
  private String containerTitle = "";
  private String publisher = "";
  private String publisherPlace = "";
  private String page = "";
  private String volume = "";
  private String issue = "";
  private String edition = "";
  private String number = "";
  private String collectionTitle = "";
  private String genre = "";
  private String doi = "";
  private String url = "";
  private Claimed<EdtfDate> accessed = Claimed.none();
  private String language = "";
  private String note = "";

  SourceBuilder(String id) {
    this.id = id;
  }

  /** A CSL type such as webpage or paper-conference. */
  public SourceBuilder type(String value) {
    this.type = value;
    return this;
  }

  /** Its title. */
  public SourceBuilder title(String value) {
    this.title = value;
    return this;
  }

  /** Adds somebody who wrote it. */
  public SourceBuilder author(Name value) {
    author.add(value);
    return this;
  }

  /** Adds somebody who edited it, or the volume it is in. */
  public SourceBuilder editor(Name value) {
    editor.add(value);
    return this;
  }

  /** When it appeared, in EDTF. */
  public SourceBuilder issued(String value) {
    this.issued = Claimed.of(EdtfDate.parse(value));
    return this;
  }

  /** When it appeared, in EDTF, where sources may differ. */
  public SourceBuilder issued(Claimed<EdtfDate> value) {
    this.issued = value;
    return this;
  }

  /** The journal, site or volume it appeared in. */
  public SourceBuilder containerTitle(String value) {
    this.containerTitle = value;
    return this;
  }

  /** Its publisher. */
  public SourceBuilder publisher(String value) {
    this.publisher = value;
    return this;
  }

  /** Where it was published. */
  public SourceBuilder publisherPlace(String value) {
    this.publisherPlace = value;
    return this;
  }

  /** Page range. */
  public SourceBuilder page(String value) {
    this.page = value;
    return this;
  }

  /** Volume. */
  public SourceBuilder volume(String value) {
    this.volume = value;
    return this;
  }

  /** Issue. */
  public SourceBuilder issue(String value) {
    this.issue = value;
    return this;
  }

  /** Edition. */
  public SourceBuilder edition(String value) {
    this.edition = value;
    return this;
  }

  /** Number of a report or the like. */
  public SourceBuilder number(String value) {
    this.number = value;
    return this;
  }

  /** The series it belongs to. */
  public SourceBuilder collectionTitle(String value) {
    this.collectionTitle = value;
    return this;
  }

  /** What kind of report or thesis it is. */
  public SourceBuilder genre(String value) {
    this.genre = value;
    return this;
  }

  /** Digital Object Identifier. */
  public SourceBuilder doi(String value) {
    this.doi = value;
    return this;
  }

  /** Where to read it. */
  public SourceBuilder url(String value) {
    this.url = value;
    return this;
  }

  /** When the URL was read, in EDTF. */
  public SourceBuilder accessed(String value) {
    this.accessed = Claimed.of(EdtfDate.parse(value));
    return this;
  }

  /** When the URL was read, in EDTF, where sources may differ. */
  public SourceBuilder accessed(Claimed<EdtfDate> value) {
    this.accessed = value;
    return this;
  }

  /** BCP 47 language tag. */
  public SourceBuilder language(String value) {
    this.language = value;
    return this;
  }

  /** Anything more, in plain text. */
  public SourceBuilder note(String value) {
    this.note = value;
    return this;
  }

  /**
   * The finished source.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public Source build() {
    return new Source(
        id,
        Required.text(type, "type", this),
        Required.text(title, "title", this),
        author,
        editor,
        issued,
        containerTitle,
        publisher,
        publisherPlace,
        page,
        volume,
        issue,
        edition,
        number,
        collectionTitle,
        genre,
        doi,
        url,
        accessed,
        language,
        note,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "a source '" + id + "'";
  }
}
