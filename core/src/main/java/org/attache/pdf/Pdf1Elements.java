package org.attache.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.attache.layout.Node;
import org.attache.layout.Role;

/** Elements of PDF 1.7, which says at the root what types it does not know stand for. */
final class Pdf1Elements implements Dialect {

  private static final COSName[] NAMES = new COSName[Role.values().length];

  static {
    for (Role role : Role.values()) {
      NAMES[role.ordinal()] = COSName.getPDFName(StructureType.of(role).name());
    }
  }

  @Override
  public void describe(Node node, COSDictionary element) {
    element.setItem(COSName.S, NAMES[node.role().ordinal()]);
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
