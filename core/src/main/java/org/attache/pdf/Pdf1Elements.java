package org.attache.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.attache.layout.Node;
import org.attache.layout.Role;

/** Elements of PDF 1.7, which says at the root what types it does not know stand for. */
final class Pdf1Elements implements Dialect {

  @Override
  public void describe(Node node, COSDictionary element) {
    element.setName(COSName.S, StructureType.of(node.role()).name());
  }

  @Override
  public void describeRoot(COSDictionary root) {
    COSDictionary map = new COSDictionary();
    for (Role role : Role.values()) {
      StructureType type = StructureType.of(role);
      if (type.isMapped()) {
        map.setName(COSName.getPDFName(type.name()), type.standard());
      }
    }
    root.setItem(COSName.ROLE_MAP, map);
  }
}
