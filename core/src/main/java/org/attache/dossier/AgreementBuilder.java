package org.attache.dossier;

import java.util.ArrayList;
import java.util.List;
import org.attache.problem.Location;
import org.jspecify.annotations.Nullable;

/** Builds an agreement in a program; not for sharing between threads. */
public final class AgreementBuilder {

  private final String id;
  private Claimed<String> title = Claimed.none();
  private @Nullable AgreementKind kind;
  private Claimed<EdtfDate> signed = Claimed.none();
  private Claimed<EdtfDate> inForce = Claimed.none();
  private Claimed<String> place = Claimed.none();
  private Claimed<String> subject = Claimed.none();
  private final List<Citation> sources = new ArrayList<>();

  AgreementBuilder(String id) {
    this.id = id;
  }

  /** Its title. */
  public AgreementBuilder title(String value) {
    this.title = Claimed.of(value);
    return this;
  }

  /** Its title, where sources may differ. */
  public AgreementBuilder title(Claimed<String> value) {
    this.title = value;
    return this;
  }

  /** What sort of document it is. */
  public AgreementBuilder kind(AgreementKind value) {
    this.kind = value;
    return this;
  }

  /** When it was signed, in EDTF. */
  public AgreementBuilder signed(String value) {
    this.signed = Claimed.of(EdtfDate.parse(value));
    return this;
  }

  /** When it was signed, in EDTF, where sources may differ. */
  public AgreementBuilder signed(Claimed<EdtfDate> value) {
    this.signed = value;
    return this;
  }

  /** Since or between when it is in force, in EDTF. */
  public AgreementBuilder inForce(String value) {
    this.inForce = Claimed.of(EdtfDate.parse(value));
    return this;
  }

  /** Since or between when it is in force, in EDTF, where sources may differ. */
  public AgreementBuilder inForce(Claimed<EdtfDate> value) {
    this.inForce = value;
    return this;
  }

  /** Where it was signed. */
  public AgreementBuilder place(String value) {
    this.place = Claimed.of(value);
    return this;
  }

  /** Where it was signed, where sources may differ. */
  public AgreementBuilder place(Claimed<String> value) {
    this.place = value;
    return this;
  }

  /** What it is about, in Markdown. */
  public AgreementBuilder subject(String value) {
    this.subject = Claimed.of(value);
    return this;
  }

  /** What it is about, in Markdown, where sources may differ. */
  public AgreementBuilder subject(Claimed<String> value) {
    this.subject = value;
    return this;
  }

  /** Adds a source, as {@code id} or {@code id#locator}. */
  public AgreementBuilder source(String citation) {
    sources.add(Citation.parse(citation, Location.NOWHERE));
    return this;
  }

  /**
   * The finished agreement.
   *
   * @throws IllegalArgumentException if something it needs was not given
   */
  public Agreement build() {
    return new Agreement(
        id,
        Required.claimed(title, "title", this),
        Required.given(kind, "kind", this),
        signed,
        inForce,
        place,
        subject,
        sources,
        Location.NOWHERE);
  }

  @Override
  public String toString() {
    return "an agreement '" + id + "'";
  }
}
