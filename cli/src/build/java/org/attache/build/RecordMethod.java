package org.attache.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * What a record does as every record: as {@link java.lang.runtime.ObjectMethods} makes it.
 *
 * @param called toString, hashCode or equals
 * @param type takes the record, and for equals the other object
 * @param fields those of the record's components
 */
record RecordMethod(String called, String type, List<Handle> fields) implements AddedMethod {

  private static final Type OBJECTS = Type.getType(Objects.class);

  static RecordMethod of(String called, String type, Object... given) {
    List<Handle> fields = new ArrayList<>();
    Arrays.stream(given).skip(2).forEach(field -> fields.add((Handle) field));
    return new RecordMethod(called, type, List.copyOf(fields));
  }

  @Override
  public void write(GeneratorAdapter code) {
    switch (called) {
      case "toString" -> writeText(code);
      case "hashCode" -> writeHash(code);
      case "equals" -> writeEquals(code);
      default -> throw new IllegalArgumentException(called);
    }
  }

  private Type owner() {
    return Type.getArgumentTypes(type)[0];
  }

  private void writeText(GeneratorAdapter code) {
    TextBuilding text = new TextBuilding(code);
    code.push(owner());
    code.invokeVirtual(
        Type.getType(Class.class), new Method("getSimpleName", "()Ljava/lang/String;"));
    text.append(Type.getType(String.class));
    String before = "[";
    for (Handle field : fields) {
      text.append(before + field.getName() + "=");
      load(code, 0, field);
      text.append(Type.getType(field.getDesc()));
      before = ", ";
    }
    text.append(fields.isEmpty() ? "[]" : "]");
    text.end();
  }

  private void writeHash(GeneratorAdapter code) {
    code.push(0);
    for (Handle field : fields) {
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      load(code, 0, field);
      Type part = Type.getType(field.getDesc());
      if (part.getSort() < Type.ARRAY) {
        code.invokeStatic(
            Boxes.of(part), new Method("hashCode", "(" + part.getDescriptor() + ")I"));
      } else {
        code.invokeStatic(OBJECTS, new Method("hashCode", "(Ljava/lang/Object;)I"));
      }
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
  }

  private void writeEquals(GeneratorAdapter code) {
    Label same = code.newLabel();
    Label different = code.newLabel();
    code.loadArg(0);
    code.loadArg(1);
    code.ifCmp(owner(), GeneratorAdapter.EQ, same);
    code.loadArg(1);
    code.instanceOf(owner());
    code.ifZCmp(GeneratorAdapter.EQ, different);
    for (Handle field : fields) {
      load(code, 0, field);
      load(code, 1, field);
      compare(code, Type.getType(field.getDesc()), different);
    }
    code.mark(same);
    frame(code);
    code.push(true);
    code.returnValue();
    code.mark(different);
    frame(code);
    code.push(false);
  }

  /** Nothing is known but what the method takes. */
  private void frame(GeneratorAdapter code) {
    Object[] taken = {owner().getInternalName(), "java/lang/Object"};
    code.visitFrame(Opcodes.F_NEW, taken.length, taken, 0, new Object[0]);
  }

  private void compare(GeneratorAdapter code, Type part, Label different) {
    switch (part.getSort()) {
      case Type.FLOAT, Type.DOUBLE -> {
        String both = part.getDescriptor().repeat(2);
        code.invokeStatic(Boxes.of(part), new Method("compare", "(" + both + ")I"));
        code.ifZCmp(GeneratorAdapter.NE, different);
      }
      case Type.OBJECT, Type.ARRAY -> {
        String both = "Ljava/lang/Object;".repeat(2);
        code.invokeStatic(OBJECTS, new Method("equals", "(" + both + ")Z"));
        code.ifZCmp(GeneratorAdapter.EQ, different);
      }
      default -> code.ifCmp(part, GeneratorAdapter.NE, different);
    }
  }

  private void load(GeneratorAdapter code, int argument, Handle field) {
    code.loadArg(argument);
    if (argument > 0) {
      code.checkCast(owner());
    }
    code.getField(owner(), field.getName(), Type.getType(field.getDesc()));
  }
}
