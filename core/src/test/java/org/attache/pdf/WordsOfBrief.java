package org.attache.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.brief.Block;
import org.attache.brief.Brief;
import org.attache.brief.Callout;
import org.attache.brief.Caption;
import org.attache.brief.CaptionList;
import org.attache.brief.ChartFigure;
import org.attache.brief.CodeBlock;
import org.attache.brief.Contents;
import org.attache.brief.FactsBox;
import org.attache.brief.Heading;
import org.attache.brief.Inline;
import org.attache.brief.LedgerList;
import org.attache.brief.Lettering;
import org.attache.brief.ListBlock;
import org.attache.brief.NoteList;
import org.attache.brief.Paragraph;
import org.attache.brief.Quotation;
import org.attache.brief.ReferenceEntry;
import org.attache.brief.ReferenceList;
import org.attache.brief.Table;
import org.attache.brief.TimelineFigure;
import org.attache.layout.Pages;
import org.attache.theme.NotePlace;

/**
 * What a brief says in running text, tables and lists, in the order of the brief.
 *
 * <p>Left out is what writers place by themselves: notes, contents, pictures and their captions.
 */
final class WordsOfBrief implements Block.Visitor<WordsOfBrief>, Inline.Visitor<String> {

  private final Brief brief;
  private final Pages pages;
  private final List<String> stretches = new ArrayList<>();
  private final List<Inline.Short> abbreviations = new ArrayList<>();
  private final List<ForeignWords> foreign = new ArrayList<>();

  /** Words in a language. */
  record ForeignWords(String language, String words) {}

  private WordsOfBrief(Brief brief, Pages pages) {
    this.brief = brief;
    this.pages = pages;
  }

  /** What a brief says that was set on pages, whose numbers it may name. */
  static WordsOfBrief of(Brief brief, Pages pages) {
    WordsOfBrief words = new WordsOfBrief(brief, pages);
    words.stretches.add(brief.front().title());
    List<Block> blocks = brief.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (!words.isOverNothing(i)) {
        blocks.get(i).accept(words);
      }
    }
    return words;
  }

  /** One after another; each is read without a break. */
  List<String> stretches() {
    return stretches;
  }

  /** Short forms with what they stand for. */
  List<Inline.Short> abbreviations() {
    return abbreviations;
  }

  /** Words in other languages. */
  List<ForeignWords> foreign() {
    return foreign;
  }

  /** Whether a block heads nothing but a list of notes that stand at the foot of pages instead. */
  private boolean isOverNothing(int index) {
    List<Block> blocks = brief.blocks();
    return brief.theme().arrangement().notes() == NotePlace.FOOT
        && blocks.get(index) instanceof Heading heading
        && index + 1 < blocks.size()
        && blocks.get(index + 1) instanceof NoteList
        && (index + 2 == blocks.size()
            || blocks.get(index + 2) instanceof Heading next && next.level() <= heading.level());
  }

  private WordsOfBrief blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  private WordsOfBrief stretch(List<Inline> content) {
    stretches.add(words(content));
    return this;
  }

  private String words(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    content.forEach(inline -> words.append(inline.accept(this)));
    return words.toString();
  }

  @Override
  public WordsOfBrief visit(Heading heading) {
    return stretch(heading.content());
  }

  @Override
  public WordsOfBrief visit(Paragraph paragraph) {
    return stretch(paragraph.content());
  }

  @Override
  public WordsOfBrief visit(ListBlock list) {
    list.items().forEach(this::blocks);
    return this;
  }

  @Override
  public WordsOfBrief visit(Quotation quotation) {
    return blocks(quotation.blocks());
  }

  @Override
  public WordsOfBrief visit(CodeBlock code) {
    stretches.add(code.text());
    return this;
  }

  @Override
  public WordsOfBrief visit(Callout callout) {
    return stretch(callout.title()).blocks(callout.blocks());
  }

  @Override
  public WordsOfBrief visit(FactsBox facts) {
    facts.facts().forEach(fact -> stretch(fact.term()).stretch(fact.description()));
    return this;
  }

  @Override
  public WordsOfBrief visit(Table table) {
    Caption caption = table.caption();
    stretch(caption.title()).stretch(caption.subtitle());
    table.columns().forEach(column -> stretch(column.heading()));
    table.rows().forEach(row -> row.cells().forEach(cell -> stretch(cell.content())));
    return this;
  }

  @Override
  public WordsOfBrief visit(ChartFigure chart) {
    return this; // floats
  }

  @Override
  public WordsOfBrief visit(TimelineFigure timeline) {
    return this; // floats
  }

  @Override
  public WordsOfBrief visit(Contents contents) {
    return this; // says again what headings say
  }

  @Override
  public WordsOfBrief visit(CaptionList captions) {
    return this; // says again what captions say
  }

  @Override
  public WordsOfBrief visit(LedgerList ledger) {
    ledger.items().forEach(item -> stretches.add(item.what()));
    return this;
  }

  @Override
  public WordsOfBrief visit(NoteList notes) {
    return this; // at the foot or at the end
  }

  @Override
  public WordsOfBrief visit(ReferenceList references) {
    brief.references().stream().map(ReferenceEntry::content).forEach(this::stretch);
    return this;
  }

  @Override
  public String visit(Inline.Text text) {
    return text.text();
  }

  @Override
  public String visit(Inline.Emphasis emphasis) {
    return words(emphasis.content());
  }

  @Override
  public String visit(Inline.Strong strong) {
    return words(strong.content());
  }

  @Override
  public String visit(Inline.Code code) {
    return code.text();
  }

  @Override
  public String visit(Inline.Link link) {
    return words(link.content());
  }

  @Override
  public String visit(Inline.Value value) {
    return value.text();
  }

  @Override
  public String visit(Inline.NoteMark mark) {
    return Integer.toString(mark.number());
  }

  @Override
  public String visit(Inline.ReferenceMark mark) {
    return mark.text();
  }

  @Override
  public String visit(Inline.CrossReference reference) {
    return reference.text();
  }

  @Override
  public String visit(Inline.PageReference reference) {
    Map<String, Pages.Destination> places = pages.destinations();
    return places.containsKey(reference.target())
        ? pages.pages().get(places.get(reference.target()).page()).label()
        : "";
  }

  @Override
  public String visit(Inline.Short shortForm) {
    abbreviations.add(shortForm);
    return shortForm.text();
  }

  @Override
  public String visit(Inline.Foreign stretch) {
    String words = words(stretch.content());
    foreign.add(new ForeignWords(stretch.language(), words));
    return words;
  }

  @Override
  public String visit(Inline.Lettered lettered) {
    String words = words(lettered.content());
    return lettered.lettering() == Lettering.SMALL_CAPITALS
        ? words.toUpperCase(Locale.ROOT)
        : words;
  }

  @Override
  public String visit(Inline.LineBreak lineBreak) {
    return " ";
  }
}
