package org.attache.build;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Code that puts a text together, the builder of it on the stack. */
final class TextBuilding {

  private static final Type BUILDER = Type.getType(StringBuilder.class);
  private static final String TEXT = "Ljava/lang/String;";

  private final GeneratorAdapter code;

  TextBuilding(GeneratorAdapter code) {
    this.code = code;
    code.newInstance(BUILDER);
    code.dup();
    code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
  }

  void append(String constant) {
    if (!constant.isEmpty()) {
      code.push(constant);
      append(Type.getType(String.class));
    }
  }

  /** Appends the value on the stack. */
  void append(Type type) {
    String taken =
        switch (type.getSort()) {
          case Type.BYTE, Type.SHORT -> "I";
          case Type.OBJECT, Type.ARRAY ->
              type.getDescriptor().equals(TEXT) ? TEXT : "Ljava/lang/Object;";
          default -> type.getDescriptor();
        };
    code.invokeVirtual(BUILDER, new Method("append", "(" + taken + ")" + BUILDER.getDescriptor()));
  }

  void end() {
    code.invokeVirtual(BUILDER, new Method("toString", "()" + TEXT));
  }
}
