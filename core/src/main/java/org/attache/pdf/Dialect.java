package org.attache.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.attache.layout.Node;

/** How a version of PDF names elements and what it says of them that others do not. */
interface Dialect {

  /** Adds to an element what this version asks for. */
  void describe(Node node, COSDictionary element);

  /** Adds to the root of the structure what this version asks for. */
  void describeRoot(COSDictionary root);
}
