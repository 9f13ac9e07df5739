package org.attache.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.ICOSVisitor;

/** A pointer to an object of the file, known by its number alone. */
final class Reference extends COSBase {

  private final int number;

  Reference(int number) {
    this.number = number;
  }

  /** The object's number, from 1. */
  int number() {
    return number;
  }

  @Override
  public void accept(ICOSVisitor visitor) throws IOException {
    ((ObjectSyntax) visitor).visitFromReference(this);
  }
}
