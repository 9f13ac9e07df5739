package org.attache.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Writes the class of a lambda or of a reference to a method. */
final class LambdaClass {

  /** Gives a new object of the class: it takes what the call site took. */
  static final String MAKE = "make";

  private static final String KEPT = "kept";

  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
  private final Type type;
  private final String nest;
  private final Type made;
  private final Type[] kept;

  /**
   * Nothing is written yet.
   *
   * @param name of the class
   * @param nest the host of its nest
   * @param made takes what the lambda keeps, and gives what it implements
   */
  LambdaClass(String name, String nest, Type made) {
    this.type = Type.getObjectType(name);
    this.nest = nest;
    this.made = made;
    this.kept = made.getArgumentTypes();
  }

  /**
   * The class.
   *
   * @param called the method it implements
   * @param given that method's type as declared, the method it calls, and the type as used: as for
   *     {@link java.lang.invoke.LambdaMetafactory#metafactory}
   */
  byte[] bytes(String called, Object... given) {
    writer.visit(
        Opcodes.V11,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        type.getInternalName(),
        null,
        "java/lang/Object",
        new String[] {made.getReturnType().getInternalName()});
    writer.visitNestHost(nest);
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
    for (int i = 0; i < kept.length; i++) {
      writer.visitField(access, KEPT + i, kept[i].getDescriptor(), null, null);
    }
    addConstructor();
    addFactory();
    addBody(called, (Type) given[0], (Handle) given[1], (Type) given[2]);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private Method constructor() {
    return new Method("<init>", Type.VOID_TYPE, kept);
  }

  private void addConstructor() {
    GeneratorAdapter code = method(Opcodes.ACC_PRIVATE, constructor());
    code.loadThis();
    code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
    for (int i = 0; i < kept.length; i++) {
      code.loadThis();
      code.loadArg(i);
      code.putField(type, KEPT + i, kept[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  private void addFactory() {
    GeneratorAdapter code = method(Opcodes.ACC_STATIC, new Method(MAKE, made.getDescriptor()));
    code.newInstance(type);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(type, constructor());
    code.returnValue();
    code.endMethod();
  }

  private void addBody(String called, Type declared, Handle body, Type exact) {
    GeneratorAdapter code =
        method(Opcodes.ACC_PUBLIC, new Method(called, declared.getDescriptor()));
    Type owner = Type.getObjectType(body.getOwner());
    boolean isConstructor = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (isConstructor) {
      code.newInstance(owner);
      code.dup();
    }
    List<Type> wanted = wanted(body);
    for (int i = 0; i < wanted.size(); i++) {
      if (i < kept.length) {
        code.loadThis();
        code.getField(type, KEPT + i, kept[i]);
        Boxes.turn(code, kept[i], kept[i], wanted.get(i));
      } else {
        int at = i - kept.length;
        code.loadArg(at);
        Boxes.turn(
            code, declared.getArgumentTypes()[at], exact.getArgumentTypes()[at], wanted.get(i));
      }
    }
    code.visitMethodInsn(
        opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type result = isConstructor ? owner : Type.getReturnType(body.getDesc());
    giveBack(code, result, exact.getReturnType(), declared.getReturnType());
    code.endMethod();
  }

  /** What the method takes, the object it is called on first. */
  private static List<Type> wanted(Handle body) {
    List<Type> wanted = new ArrayList<>();
    if (body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      wanted.add(Type.getObjectType(body.getOwner()));
    }
    wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return wanted;
  }

  private static int opcode(Handle body) {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private static void giveBack(GeneratorAdapter code, Type result, Type exact, Type declared) {
    if (!declared.equals(Type.VOID_TYPE)) {
      Boxes.turn(code, result, exact, declared);
    } else if (result.getSize() == 2) {
      code.pop2();
    } else if (result.getSize() == 1) {
      code.pop();
    }
    code.returnValue();
  }

  private GeneratorAdapter method(int access, Method method) {
    GeneratorAdapter code =
        new GeneratorAdapter(
            writer.visitMethod(access, method.getName(), method.getDescriptor(), null, null),
            access,
            method.getName(),
            method.getDescriptor());
    code.visitCode();
    return code;
  }
}
