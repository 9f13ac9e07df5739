package org.attache.template;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;
import org.attache.problem.Problems;
import org.attache.problem.ProblemsException;
import org.attache.tree.Node;
import org.attache.wording.Wording;

/**
 * Reads the files of a built-in template and packs what they say, so that no run need read them.
 */
public final class TemplatePacker {

  private static final String SECTIONS = "sections/";
  private static final String MARKDOWN = ".md";

  private final TemplateFiles files;

  private TemplatePacker(TemplateFiles files) {
    this.files = files;
  }

  /**
   * The files of a built-in template, packed; the same for the same files.
   *
   * @param template its name
   * @param paths all its files, within its folder
   * @throws ProblemsException if one of them is not well-formed
   * @throws IllegalArgumentException if there is an expression in it of a kind that is not known
   * @throws IOException if a file cannot be read
   */
  public static byte[] pack(String template, SortedSet<String> paths) throws IOException {
    return new TemplatePacker(TemplateFiles.unpacked(template)).pack(paths);
  }

  /** Where a template's files are looked for packed: an absolute name of a resource. */
  public static String place(String template) {
    return TemplateFiles.PACKED + template;
  }

  private byte[] pack(SortedSet<String> paths) throws IOException {
    PackedWriter all = new PackedWriter();
    all.number(ReadyFiles.FORMAT);
    all.number(paths.size());
    for (String path : paths) {
      all.text(path);
      PackedWriter content = all.part();
      all.number(pack(path, content));
      all.add(content);
    }
    return all.bytes();
  }

  /** Packs a file and tells what it is. */
  private int pack(String path, PackedWriter content) throws IOException {
    if (path.endsWith(".yaml")) {
      PackedTree.write(tree(path), content);
      return ReadyFiles.TREE;
    }
    if (path.startsWith(SECTIONS) && path.endsWith(MARKDOWN) && !isMacros(path)) {
      String source = files.text(path).orElseThrow();
      content.text(source);
      packSyntax(name(path), source, content);
      return ReadyFiles.SECTION;
    }
    return ReadyFiles.OTHER;
  }

  private Node tree(String path) throws IOException {
    Problems problems = new Problems();
    Optional<Node> tree = files.tree(path, problems);
    problems.throwIfErrors();
    return tree.orElseThrow();
  }

  private static void packSyntax(String name, String source, PackedWriter content) {
    SectionTexts texts = new SectionTexts();
    texts.add(name, source);
    // No word of the language is packed.
    new Expressions(texts, Wording.of("en")).pack(name, content);
  }

  private static boolean isMacros(String path) {
    return name(path).equals(SectionTexts.MACROS);
  }

  /** A section's name: that of its file, without the language. */
  private static String name(String path) {
    String file = path.substring(SECTIONS.length());
    return file.substring(0, file.indexOf('.'));
  }
}
