package org.attache.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class rewritten, with the classes of its lambdas. */
final class ReadyClass {

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory.metafactory";
  private static final String TEXTS =
      "java/lang/invoke/StringConcatFactory.makeConcatWithConstants";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods.bootstrap";

  private final String name;
  private final Headers headers;
  private final Map<String, byte[]> lambdas = new TreeMap<>();

  /** Methods to add, by their names: each takes the place of a call site, or of several alike. */
  private final Map<String, AddedMethod> added = new LinkedHashMap<>();

  private final byte[] bytes;

  ReadyClass(String name, byte[] given, Headers headers) {
    this.name = name;
    this.headers = headers;
    ClassReader reader = new ClassReader(given);
    boolean isOld = reader.readUnsignedShort(6) < Opcodes.V1_6;
    ClassWriter writer = isOld ? new Framing() : new ClassWriter(ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new Rewriting(writer, isOld), isOld ? ClassReader.SKIP_FRAMES : ClassReader.EXPAND_FRAMES);
    boolean isChanged = isOld || !lambdas.isEmpty() || !added.isEmpty();
    bytes = isChanged ? writer.toByteArray() : given;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The classes of its lambdas, by their names. */
  Map<String, byte[]> lambdas() {
    return lambdas;
  }

  private final class Framing extends ClassWriter {
    Framing() {
      super(COMPUTE_FRAMES);
    }

    @Override
    protected String getCommonSuperClass(String one, String other) {
      return headers.common(one, other);
    }
  }

  private final class Rewriting extends ClassVisitor {
    private final boolean isOld;

    Rewriting(ClassVisitor next, boolean isOld) {
      super(Opcodes.ASM9, next);
      this.isOld = isOld;
    }

    @Override
    public void visit(
        int version, int access, String type, String signature, String parent, String[] faces) {
      // Nests exist since Java 11.
      int now = isOld ? Opcodes.V1_6 : Math.max(version, Opcodes.V11);
      super.visit(now, access, type, signature, parent, faces);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String type, String signature, String[] thrown) {
      return new CallSites(super.visitMethod(access, method, type, signature, thrown));
    }

    @Override
    public void visitEnd() {
      added.forEach((method, addition) -> addition.addTo(getDelegate(), method));
      super.visitEnd();
    }
  }

  private final class CallSites extends MethodVisitor {

    CallSites(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitInvokeDynamicInsn(String called, String type, Handle by, Object... given) {
      String maker = by.getOwner() + "." + by.getName();
      if (maker.equals(LAMBDAS) && headers.isReachable(name, (Handle) given[1])) {
        String lambda = name + "$$" + (lambdas.size() + 1);
        LambdaClass made =
            new LambdaClass(lambda, headers.of(name).nest(), Type.getMethodType(type));
        lambdas.put(lambda, made.bytes(called, given));
        visitMethodInsn(Opcodes.INVOKESTATIC, lambda, LambdaClass.MAKE, type, false);
      } else if (maker.equals(TEXTS) && given.length == 1) {
        call("join", new TextMethod(type, (String) given[0]));
      } else if (maker.equals(RECORDS)) {
        call(called, RecordMethod.of(called, type, given));
      } else {
        super.visitInvokeDynamicInsn(called, type, by, given);
      }
    }

    private void call(String kind, AddedMethod wanted) {
      String method =
          added.entrySet().stream()
              .filter(entry -> entry.getValue().equals(wanted))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElseGet(() -> kind + "$" + added.size());
      added.put(method, wanted);
      boolean isInterface = headers.of(name).isInterface();
      visitMethodInsn(Opcodes.INVOKESTATIC, name, method, wanted.type(), isInterface);
    }
  }
}
