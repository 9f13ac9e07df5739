package org.attache.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.attache.ooxml.Markup;
import org.attache.theme.Colour;
import org.attache.theme.Theme;

/** The document's lists: one definition of bullets, one of numbers, and each list's own count. */
final class Numbering {

  private static final int LEVELS = 9;
  private static final String[] BULLET = {"\u2022", "\u2013", "\u2022"};

  private final Colour colour;
  private final ReferenceNumbering given;
  private final int bullets;
  private final int numbers;
  private final List<Count> counts = new ArrayList<>();

  /**
   * A list that counts for itself.
   *
   * @param definition what its numbers look like
   * @param level that counts
   * @param start its first number
   */
  private record Count(int definition, int level, int start) {}

  /**
   * No lists so far but those given.
   *
   * @param theme the look of further ones
   * @param given those that the document already has
   */
  Numbering(Theme theme, ReferenceNumbering given) {
    this.colour = theme.palette().accent();
    this.given = given;
    this.bullets = given.nextDefinition();
    this.numbers = bullets + 1;
  }

  /**
   * The list that all bullets belong to.
   *
   * @param level how deep it is in other lists, from 0
   */
  ListNumber bullets(int level) {
    return given
        .list(Style.item(false, level + 1))
        .orElseGet(() -> new ListNumber(given.nextList(), level));
  }

  /**
   * A new list that counts for itself.
   *
   * @param level how deep it is in other lists, from 0
   * @param start its first number
   */
  ListNumber numbers(int level, int start) {
    Count count =
        given
            .list(Style.item(true, level + 1))
            .map(list -> new Count(given.definition(list.list()), list.level(), start))
            .orElseGet(() -> new Count(numbers, level, start));
    counts.add(count);
    return new ListNumber(given.nextList() + counts.size(), count.level());
  }

  /** Writes the part with all lists given out so far. */
  void write(Markup xml) throws IOException {
    given.write(this::define, this::list, xml);
  }

  private void define(Markup xml) throws IOException {
    define(bullets, xml);
    define(numbers, xml);
  }

  private void list(Markup xml) throws IOException {
    xml.start("w:num", "w:numId", Integer.toString(given.nextList()));
    xml.leaf("w:abstractNumId", "w:val", Integer.toString(bullets)).end();
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      xml.start("w:num", "w:numId", Integer.toString(given.nextList() + 1 + i));
      xml.leaf("w:abstractNumId", "w:val", Integer.toString(count.definition()));
      xml.start("w:lvlOverride", "w:ilvl", Integer.toString(count.level()));
      xml.leaf("w:startOverride", "w:val", Integer.toString(count.start()));
      xml.end().end();
    }
  }

  private void define(int definition, Markup xml) throws IOException {
    xml.start("w:abstractNum", "w:abstractNumId", Integer.toString(definition));
    xml.leaf("w:multiLevelType", "w:val", "hybridMultilevel");
    for (int i = 0; i < LEVELS; i++) {
      boolean isBullet = definition == bullets;
      xml.start("w:lvl", "w:ilvl", Integer.toString(i));
      xml.leaf("w:start", "w:val", "1");
      xml.leaf("w:numFmt", "w:val", isBullet ? "bullet" : "decimal");
      xml.leaf("w:lvlText", "w:val", isBullet ? BULLET[i % BULLET.length] : "%" + (i + 1) + ".");
      xml.leaf("w:lvlJc", "w:val", "left");
      new ParagraphFormat()
          .left(TextStyles.LIST_STEP.times(i + 1))
          .hanging(TextStyles.LIST_STEP)
          .write(xml);
      new LetterFormat().colour(colour).write(xml);
      xml.end();
    }
    xml.end();
  }
}
