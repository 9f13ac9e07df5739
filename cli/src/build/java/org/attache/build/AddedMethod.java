package org.attache.build;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.GeneratorAdapter;

/** A private method that does in plain code what a call site would be linked to. */
interface AddedMethod {

  /** Its descriptor, that of the call site. */
  String type();

  /** Writes its code. */
  void write(GeneratorAdapter code);

  default void addTo(ClassVisitor owner, String name) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    GeneratorAdapter code =
        new GeneratorAdapter(
            owner.visitMethod(access, name, type(), null, null), access, name, type());
    code.visitCode();
    write(code);
    code.returnValue();
    code.endMethod();
  }
}
