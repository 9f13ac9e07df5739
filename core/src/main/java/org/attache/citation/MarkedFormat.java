package org.attache.citation;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.List;

/**
 * Has the processor write text in which private characters say what is set how: no syntax, so that
 * nothing in a work's fields can be taken for some.
 */
final class MarkedFormat extends BaseFormat {

  @Override
  public String getName() {
    return "attache";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext ctx) {
    return format(buffer);
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext ctx, int index) {
    SecondFieldAlign align = ctx.getStyle().getBibliography().getSecondFieldAlign();
    if (align == SecondFieldAlign.FALSE) {
      return format(buffer);
    }
    List<Token> tokens = buffer.getTokens();
    int end = 0;
    while (end < tokens.size() && tokens.get(end).isFirstField()) {
      end++;
    }
    String label = format(buffer.copy(0, end));
    return label + MarkedText.LABEL_END + format(buffer.copy(end, tokens.size()));
  }

  @Override
  protected String doFormatLink(String text, String uri) {
    return MarkedText.LINK + uri + MarkedText.LINK_TEXT + text + MarkedText.LINK_END;
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography bibliographyElement) {
    return new Bibliography(entries);
  }

  @Override
  protected String openFontStyle(int fontStyle) {
    return MarkedText.open(MarkedText.ITALIC);
  }

  @Override
  protected String closeFontStyle(int fontStyle) {
    return MarkedText.close(MarkedText.ITALIC);
  }

  @Override
  protected String openFontWeight(int fontWeight) {
    return fontWeight == FormattingAttributes.FW_BOLD ? MarkedText.open(MarkedText.BOLD) : "";
  }

  @Override
  protected String closeFontWeight(int fontWeight) {
    return fontWeight == FormattingAttributes.FW_BOLD ? MarkedText.close(MarkedText.BOLD) : "";
  }

  @Override
  protected String openFontVariant(int variant) {
    boolean isSmall = variant == FormattingAttributes.FV_SMALLCAPS;
    return isSmall ? MarkedText.open(MarkedText.SMALL_CAPITALS) : "";
  }

  @Override
  protected String closeFontVariant(int variant) {
    boolean isSmall = variant == FormattingAttributes.FV_SMALLCAPS;
    return isSmall ? MarkedText.close(MarkedText.SMALL_CAPITALS) : "";
  }

  /** A line under words stands for italics where there are none. */
  @Override
  protected String openTextDecoration(int decoration) {
    boolean isUnderlined = decoration == FormattingAttributes.TD_UNDERLINE;
    return isUnderlined ? MarkedText.open(MarkedText.UNDERLINED) : "";
  }

  @Override
  protected String closeTextDecoration(int decoration) {
    boolean isUnderlined = decoration == FormattingAttributes.TD_UNDERLINE;
    return isUnderlined ? MarkedText.close(MarkedText.UNDERLINED) : "";
  }

  @Override
  protected String openVerticalAlign(int align) {
    return switch (align) {
      case FormattingAttributes.VA_SUP -> MarkedText.open(MarkedText.RAISED);
      case FormattingAttributes.VA_SUB -> MarkedText.open(MarkedText.LOWERED);
      default -> "";
    };
  }

  @Override
  protected String closeVerticalAlign(int align) {
    return switch (align) {
      case FormattingAttributes.VA_SUP -> MarkedText.close(MarkedText.RAISED);
      case FormattingAttributes.VA_SUB -> MarkedText.close(MarkedText.LOWERED);
      default -> "";
    };
  }

  @Override
  protected String openDisplayGroup(DisplayGroupToken.Type type) {
    return type == DisplayGroupToken.Type.BLOCK || type == DisplayGroupToken.Type.INDENT
        ? MarkedText.LINE
        : "";
  }
}
