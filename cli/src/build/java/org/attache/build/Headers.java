package org.attache.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** What is known of the classes of the jar and of Java. */
final class Headers {

  private static final String OBJECT = "java/lang/Object";

  private final Map<String, Header> known = new TreeMap<>();

  void add(String name, byte[] bytes) {
    known.put(name, Header.of(bytes));
  }

  /** A class of the jar, or of the Java that runs this. */
  Header of(String name) {
    Header header = known.get(name);
    if (header == null) {
      header = ofJava(name);
      known.put(name, header);
    }
    return header;
  }

  /** Whether a class of its own in the nest of a class may call what that class may. */
  boolean isReachable(String from, Handle called) {
    Header owner = of(called.getOwner());
    String method = called.getName() + called.getDesc();
    if (of(from).nest().equals(owner.nest())) {
      return called.getTag() != Opcodes.H_INVOKESPECIAL || owner.methods().containsKey(method);
    }
    boolean isNear = folder(called.getOwner()).equals(folder(from));
    int access = access(called.getOwner(), method);
    boolean isOpen = (access & Opcodes.ACC_PUBLIC) != 0 && (isNear || owner.isPublic());
    boolean isShared =
        isNear && owner.methods().containsKey(method) && (access & Opcodes.ACC_PRIVATE) == 0;
    return called.getTag() != Opcodes.H_INVOKESPECIAL && (isOpen || isShared);
  }

  /** The nearest class that both extend, found without loading either. */
  String common(String one, String other) {
    if (of(one).isInterface() || of(other).isInterface()) {
      return OBJECT;
    }
    Set<String> parents = new HashSet<>();
    for (String type = one; !type.isEmpty(); type = of(type).parent()) {
      parents.add(type);
    }
    String type = other;
    while (!type.isEmpty() && !parents.contains(type)) {
      type = of(type).parent();
    }
    return type.isEmpty() ? OBJECT : type;
  }

  /** How a method is declared where it is first found; 0 if it is nowhere. */
  private int access(String type, String method) {
    if (type.isEmpty()) {
      return 0;
    }
    Header header = of(type);
    if (header.methods().containsKey(method)) {
      return header.methods().get(method);
    }
    int found = access(header.parent(), method);
    for (String each : header.interfaces()) {
      found = found == 0 ? access(each, method) : found;
    }
    return found;
  }

  private static String folder(String type) {
    return type.substring(0, type.lastIndexOf('/') + 1);
  }

  private static Header ofJava(String name) {
    try (InputStream in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return in == null ? Header.UNKNOWN : Header.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
