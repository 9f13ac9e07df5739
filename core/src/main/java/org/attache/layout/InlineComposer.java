package org.attache.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.brief.Direction;
import org.attache.brief.Inline;
import org.attache.brief.Label;
import org.attache.brief.LedgerList;
import org.attache.brief.PlainText;
import org.attache.text.StyledText;
import org.attache.text.TextFont;
import org.attache.theme.Colour;
import org.attache.theme.FontRole;
import org.attache.theme.TextStyle;

/** Turns inlines into styled text: white space becomes single spaces, nesting becomes stretches. */
final class InlineComposer implements Inline.Visitor<InlineComposer> {

  private static final double RAISED_SIZE = 0.66;
  private static final double RAISED_BY = 0.34;
  private static final double LOWERED_BY = -0.14;
  private static final double CODE_SIZE = 0.92;
  private static final double SMALL_CAPITALS_SIZE = 0.8;

  private final Composition composition;
  private final StyledText.Builder text;
  private final List<Ink> inks = new ArrayList<>();
  private TextFont font;
  private Colour colour;
  private Strand strand;
  private String language;
  private double rise;
  private boolean hasSmallCapitals;
  private boolean isBehindMark;

  /** Composes a line in the direction of the brief. */
  InlineComposer(Composition composition, TextStyle style, Strand strand) {
    this(composition, style, strand, composition.brief().front().direction());
  }

  InlineComposer(Composition composition, TextStyle style, Strand strand, Direction direction) {
    this.composition = composition;
    this.text = new StyledText.Builder(direction == Direction.RIGHT_TO_LEFT);
    this.font = TextFont.of(style);
    this.colour = style.colour();
    this.strand = strand;
    this.language = composition.brief().front().language();
  }

  /** Sets all figures in one width. */
  InlineComposer tabularFigures() {
    text.tabularFigures();
    return this;
  }

  InlineComposer add(List<Inline> content) {
    for (Inline inline : content) {
      boolean wasMark = inline instanceof Inline.NoteMark;
      inline.accept(this);
      isBehindMark = wasMark;
    }
    return this;
  }

  /** Adds words in another colour. */
  InlineComposer add(String words, Colour other) {
    Colour before = colour;
    colour = other;
    addWords(words);
    colour = before;
    return this;
  }

  InkedText inked() {
    StyledText styled = text.build();
    return new InkedText(composition.typesetter().shape(styled, composition.missing()), inks);
  }

  private void addWords(String words) {
    CharSequence even = isEven(words) ? words : evened(words);
    if (hasSmallCapitals) {
      addSmallCapitals(even.toString());
    } else {
      addStretch(even, rise);
    }
  }

  /** Whether all white space is single spaces: in most texts it is, and nothing need be copied. */
  private boolean isEven(String words) {
    char last = text.last();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isSecond = c == ' ' && (last == ' ' || last == StyledText.NEW_LINE);
      if (isSecond || c == '\n' || c == '\t' || c == '\r') {
        return false;
      }
      last = c;
    }
    return true;
  }

  private CharSequence evened(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    char last = text.last();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!isSpace) {
        last = c;
        kept.append(c);
      } else if (last != ' ' && last != StyledText.NEW_LINE) {
        last = ' ';
        kept.append(' ');
      }
    }
    return kept;
  }

  private void addStretch(CharSequence words, double raisedBy) {
    if (words.length() > 0) {
      text.add(words, font, language);
      inks.add(new Ink(strand, colour, raisedBy));
    }
  }

  /** Small capitals of any typeface: capitals, small. What is copied are the words as written. */
  private void addSmallCapitals(String words) {
    Strand outer = strand;
    TextFont full = font;
    strand = strand.inner(new Node(Role.SPAN, Attributes.NONE.withActualText(words)));
    int from = 0;
    while (from < words.length()) {
      boolean isSmall = Character.isLowerCase(words.charAt(from));
      int to = from + 1;
      while (to < words.length() && Character.isLowerCase(words.charAt(to)) == isSmall) {
        to++;
      }
      String stretch = words.substring(from, to);
      font = isSmall ? full.withSize(full.size() * SMALL_CAPITALS_SIZE) : full;
      addStretch(isSmall ? stretch.toUpperCase(Locale.forLanguageTag(language)) : stretch, rise);
      from = to;
    }
    font = full;
    strand = outer;
  }

  private InlineComposer within(Strand inner, TextFont innerFont, List<Inline> content) {
    Strand outerStrand = strand;
    TextFont outerFont = font;
    strand = inner;
    font = innerFont;
    add(content);
    strand = outerStrand;
    font = outerFont;
    return this;
  }

  private InlineComposer link(Strand link, List<Inline> content) {
    Colour before = colour;
    colour = composition.palette().link();
    within(link, font, content);
    colour = before;
    return this;
  }

  @Override
  public InlineComposer visit(Inline.Text words) {
    addWords(words.text());
    return this;
  }

  @Override
  public InlineComposer visit(Inline.Emphasis emphasis) {
    Strand inner = strand.inner(new Node(Role.EMPHASIS));
    return within(inner, font.emphasised(), emphasis.content());
  }

  @Override
  public InlineComposer visit(Inline.Strong strong) {
    return within(strand.inner(new Node(Role.STRONG)), font.bold(), strong.content());
  }

  @Override
  public InlineComposer visit(Inline.Code code) {
    TextFont mono = font.withRole(FontRole.MONO).withSize(font.size() * CODE_SIZE);
    return within(strand.inner(new Node(Role.CODE)), mono, List.of(new Inline.Text(code.text())));
  }

  @Override
  public InlineComposer visit(Inline.Link link) {
    String words = PlainText.of(link.content());
    return link(strand.link(new LinkArea.Web(link.url()), words), link.content());
  }

  @Override
  public InlineComposer visit(Inline.Value value) {
    LedgerList.Item entry = composition.ledger().get(value.figure());
    if (entry == null || strand.isLink()) {
      addWords(value.text());
      return this;
    }
    // A link that does not look like one: most of a brief's figures would be blue.
    String words = composition.brief().labels().of(Label.LEDGER_LINK, entry.what());
    Strand link = strand.link(new LinkArea.Within(entry.id()), words);
    return within(link, font, List.of(new Inline.Text(value.text())));
  }

  @Override
  public InlineComposer visit(Inline.NoteMark mark) {
    Strand outer = strand;
    TextFont before = font;
    double markRise = rise + font.size() * RAISED_BY;
    // A mark stays with the word it follows, whatever was written between them.
    text.dropLastSpace();
    addStretch(String.valueOf(StyledText.WORD_JOINER), 0);
    font = font.withSize(font.size() * RAISED_SIZE);
    if (isBehindMark) {
      addStretch("," + StyledText.WORD_JOINER, markRise);
    }
    Colour plain = colour;
    if (composition.hasTarget(mark.target())) {
      LinkArea.Within target = new LinkArea.Within(mark.target());
      String words = composition.noteWords(mark.number());
      List<Footnote> notes = composition.footnotes().of(mark.target());
      strand = strand.inner(new Node(Role.REFERENCE)).mark(target, words, notes);
      colour = composition.palette().link();
    }
    addStretch(Integer.toString(mark.number()), markRise);
    colour = plain;
    font = before;
    strand = outer;
    return this;
  }

  @Override
  public InlineComposer visit(Inline.ReferenceMark mark) {
    return reference(mark.target(), mark.text());
  }

  @Override
  public InlineComposer visit(Inline.CrossReference reference) {
    return reference(reference.target(), reference.text());
  }

  @Override
  public InlineComposer visit(Inline.PageReference reference) {
    String target = reference.target();
    if (!composition.hasTarget(target)) {
      return this;
    }
    Node node = new Node(Role.REFERENCE);
    Strand link =
        strand.inner(node).link(new LinkArea.Within(target), composition.targetWords(target));
    return link(link, List.of(new Inline.Text(composition.printedPage(target))));
  }

  private InlineComposer reference(String target, String words) {
    if (!composition.hasTarget(target)) {
      addWords(words);
      return this;
    }
    Strand link = strand.inner(new Node(Role.REFERENCE)).link(new LinkArea.Within(target), words);
    return link(link, List.of(new Inline.Text(words)));
  }

  @Override
  public InlineComposer visit(Inline.Short shortForm) {
    Attributes attributes = Attributes.NONE.withExpansion(shortForm.expansion());
    Strand inner = strand.inner(new Node(Role.SPAN, attributes));
    return within(inner, font, List.of(new Inline.Text(shortForm.text())));
  }

  @Override
  public InlineComposer visit(Inline.Foreign foreign) {
    String before = language;
    language = foreign.language();
    Attributes attributes = Attributes.NONE.withLanguage(foreign.language());
    within(strand.inner(new Node(Role.SPAN, attributes)), font, foreign.content());
    language = before;
    return this;
  }

  @Override
  public InlineComposer visit(Inline.Lettered lettered) {
    return switch (lettered.lettering()) {
      case RAISED -> shifted(RAISED_BY, lettered.content());
      case LOWERED -> shifted(LOWERED_BY, lettered.content());
      case SMALL_CAPITALS -> {
        boolean before = hasSmallCapitals;
        hasSmallCapitals = true;
        add(lettered.content());
        hasSmallCapitals = before;
        yield this;
      }
    };
  }

  private InlineComposer shifted(double by, List<Inline> content) {
    double before = rise;
    rise += font.size() * by;
    within(strand, font.withSize(font.size() * RAISED_SIZE), content);
    rise = before;
    return this;
  }

  @Override
  public InlineComposer visit(Inline.LineBreak lineBreak) {
    addStretch(String.valueOf(StyledText.NEW_LINE), 0);
    return this;
  }
}
