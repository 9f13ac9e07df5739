package org.attache.build;

import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Turns values of one type into values of another, as lambdas do with what they are given. */
final class Boxes {

  private Boxes() {}

  /** The class that holds a plain value. */
  static Type of(Type plain) {
    return switch (plain.getSort()) {
      case Type.BOOLEAN -> Type.getType(Boolean.class);
      case Type.CHAR -> Type.getType(Character.class);
      case Type.BYTE -> Type.getType(Byte.class);
      case Type.SHORT -> Type.getType(Short.class);
      case Type.INT -> Type.getType(Integer.class);
      case Type.LONG -> Type.getType(Long.class);
      case Type.FLOAT -> Type.getType(Float.class);
      case Type.DOUBLE -> Type.getType(Double.class);
      default -> throw new IllegalArgumentException(plain.toString());
    };
  }

  /**
   * Turns the value on the stack.
   *
   * @param from as what it is known
   * @param exact what it is known to be by the lambda's type arguments
   * @param to as what it is wanted
   */
  static void turn(GeneratorAdapter code, Type from, Type exact, Type to) {
    if (from.equals(to)) {
      return;
    }
    if (isPlain(from) && isPlain(to)) {
      code.cast(from, to);
    } else if (isPlain(from)) {
      code.valueOf(from);
    } else if (isPlain(to)) {
      Type held = plain(from).or(() -> plain(exact)).orElse(to);
      code.unbox(held);
      code.cast(held, to);
    } else if (!to.getInternalName().equals("java/lang/Object")) {
      code.checkCast(to);
    }
  }

  private static boolean isPlain(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static Optional<Type> plain(Type type) {
    return switch (type.getClassName()) {
      case "java.lang.Boolean" -> Optional.of(Type.BOOLEAN_TYPE);
      case "java.lang.Character" -> Optional.of(Type.CHAR_TYPE);
      case "java.lang.Byte" -> Optional.of(Type.BYTE_TYPE);
      case "java.lang.Short" -> Optional.of(Type.SHORT_TYPE);
      case "java.lang.Integer" -> Optional.of(Type.INT_TYPE);
      case "java.lang.Long" -> Optional.of(Type.LONG_TYPE);
      case "java.lang.Float" -> Optional.of(Type.FLOAT_TYPE);
      case "java.lang.Double" -> Optional.of(Type.DOUBLE_TYPE);
      default -> Optional.empty();
    };
  }
}
