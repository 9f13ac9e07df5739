package org.attache;

import java.util.Locale;

/** A format a brief can be written in. */
public enum Format {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its MIME type. */
  public String mediaType() {
    return mediaType;
  }

  /** Its file name extension, without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
