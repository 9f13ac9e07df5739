package org.attache.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What must be known of a class to know who may use it.
 *
 * @param access its flags
 * @param parent the class it extends; empty for that of all objects, and if it is not known
 * @param interfaces what it implements
 * @param nest the class whose nest it is in
 * @param methods the flags of its methods, by name and descriptor
 */
record Header(
    int access, String parent, List<String> interfaces, String nest, Map<String, Integer> methods) {

  /** A class that cannot be found. */
  static final Header UNKNOWN = new Header(0, "", List.of(), "", Map.of());

  static Header of(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    Reading reading = new Reading(reader.getClassName());
    reader.accept(
        reading, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    String parent = reader.getSuperName();
    return new Header(
        reader.getAccess(),
        parent == null ? "" : parent,
        List.of(reader.getInterfaces()),
        reading.nest,
        reading.methods);
  }

  boolean isInterface() {
    return (access & Opcodes.ACC_INTERFACE) != 0;
  }

  boolean isPublic() {
    return (access & Opcodes.ACC_PUBLIC) != 0;
  }

  private static final class Reading extends ClassVisitor {
    private final Map<String, Integer> methods = new LinkedHashMap<>();
    private String nest;

    Reading(String nest) {
      super(Opcodes.ASM9);
      this.nest = nest;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] thrown) {
      methods.put(name + descriptor, access);
      return null;
    }

    @Override
    public void visitNestHost(String host) {
      nest = host;
    }
  }
}
