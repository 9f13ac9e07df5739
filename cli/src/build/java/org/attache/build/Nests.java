package org.attache.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The classes that are to share what is private with those that they were made for. */
final class Nests {

  private final Map<String, List<String>> members = new TreeMap<>();

  void add(String host, Collection<String> nested) {
    if (!nested.isEmpty()) {
      members.computeIfAbsent(host, h -> new ArrayList<>()).addAll(nested);
    }
  }

  Set<String> hosts() {
    return members.keySet();
  }

  /** A host that names its new members. */
  byte[] nesting(String host, byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            members.get(host).forEach(this::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    return writer.toByteArray();
  }
}
