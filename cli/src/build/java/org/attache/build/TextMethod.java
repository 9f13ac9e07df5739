package org.attache.build;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/**
 * Puts a text together.
 *
 * @param type takes the parts and gives the text
 * @param recipe the text, with a character of code 1 for each part
 */
record TextMethod(String type, String recipe) implements AddedMethod {

  private static final char PART = '\1';

  @Override
  public void write(GeneratorAdapter code) {
    TextBuilding text = new TextBuilding(code);
    Type[] parts = Type.getArgumentTypes(type);
    String rest = recipe;
    for (int i = 0; i < parts.length; i++) {
      int at = rest.indexOf(PART);
      text.append(rest.substring(0, at));
      code.loadArg(i);
      text.append(parts[i]);
      rest = rest.substring(at + 1);
    }
    text.append(rest);
    text.end();
  }
}
