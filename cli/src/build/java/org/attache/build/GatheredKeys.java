package org.attache.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * What annotations say of the keys of records' components, as the library's class of this name
 * gives it: their values in the order of {@link #VALUES} behind each component's name.
 */
final class GatheredKeys {

  /** The class that takes them up. */
  static final String CLASS = "org/attache/tree/GatheredKeys";

  private static final String RECORD = "java/lang/Record";
  private static final String KEY = "Lorg/attache/tree/Key;";

  private static final List<String> VALUES = List.of("value", "describe", "required", "absent");

  private static final Method GIVING = new Method("of", "(Ljava/lang/String;)[Ljava/lang/String;");

  private static final Type TEXT = Type.getType(String.class);

  private final Map<String, List<String>> byRecord = new TreeMap<>();

  /** Gathers those of a class, if it is a record and has any. */
  void add(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    if (RECORD.equals(reader.getSuperName())) {
      int flags = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
      reader.accept(new Gathering(reader.getClassName().replace('/', '.')), flags);
    }
  }

  /** The library's class, which gives them. */
  byte[] into(byte[] given) {
    ClassReader reader = new ClassReader(given);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String signature, String[] thrown) {
            MethodVisitor next = super.visitMethod(access, name, type, signature, thrown);
            if (!name.equals(GIVING.getName())) {
              return next;
            }
            write(new GeneratorAdapter(next, access, name, type));
            return null;
          }
        },
        0);
    return writer.toByteArray();
  }

  private void write(GeneratorAdapter code) {
    if (byRecord.isEmpty()) {
      throw new IllegalStateException("no record has keys");
    }
    code.visitCode();
    byRecord.forEach(
        (record, texts) -> {
          Label other = code.newLabel();
          code.push(record);
          code.loadArg(0);
          code.invokeVirtual(TEXT, new Method("equals", "(Ljava/lang/Object;)Z"));
          code.ifZCmp(GeneratorAdapter.EQ, other);
          writeArray(code, texts);
          code.returnValue();
          code.mark(other);
          Object[] taken = {TEXT.getInternalName()};
          code.visitFrame(Opcodes.F_NEW, taken.length, taken, 0, new Object[0]);
        });
    writeArray(code, List.of());
    code.returnValue();
    code.endMethod();
  }

  private static void writeArray(GeneratorAdapter code, List<String> texts) {
    code.push(texts.size());
    code.newArray(TEXT);
    for (int i = 0; i < texts.size(); i++) {
      code.dup();
      code.push(i);
      code.push(texts.get(i));
      code.arrayStore(TEXT);
    }
  }

  private final class Gathering extends ClassVisitor {

    private final String record;

    Gathering(String record) {
      super(Opcodes.ASM9);
      this.record = record;
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(
        String component, String type, String signature) {
      return new RecordComponentVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitAnnotation(String annotation, boolean isVisible) {
          return annotation.equals(KEY) ? new Values(component) : null;
        }
      };
    }

    private final class Values extends AnnotationVisitor {

      private final Map<String, String> values = new TreeMap<>();
      private final String component;

      Values(String component) {
        super(Opcodes.ASM9);
        this.component = component;
      }

      @Override
      public void visit(String name, Object value) {
        values.put(name, value.toString());
      }

      @Override
      public void visitEnd() {
        List<String> texts = byRecord.computeIfAbsent(record, unused -> new ArrayList<>());
        texts.add(component);
        VALUES.forEach(value -> texts.add(values.getOrDefault(value, "")));
      }
    }
  }
}
