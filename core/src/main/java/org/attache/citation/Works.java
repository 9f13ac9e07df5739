package org.attache.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.dossier.Claimed;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Name;
import org.attache.dossier.Source;
import org.attache.wording.Wording;

/** Hands sources to the processor in its own types. */
final class Works {

  private final Wording wording;
  private final Map<String, String> letters;
  private final Map<String, Integer> notes;

  /**
   * For the works of one brief.
   *
   * @param letters those that tell works of one author and year apart, by ids
   * @param notes the notes in which works are cited first, by ids
   */
  Works(Wording wording, Map<String, String> letters, Map<String, Integer> notes) {
    this.wording = wording;
    this.letters = letters;
    this.notes = notes;
  }

  /** A source. */
  CSLItemDataBuilder of(Source source) {
    CSLItemDataBuilder work = new CSLItemDataBuilder().id(source.id()).type(type(source.type()));
    names(source.author()).ifPresent(work::author);
    names(source.editor()).ifPresent(work::editor);
    put(source.title(), work::title);
    put(source.containerTitle(), work::containerTitle);
    put(source.publisher(), work::publisher);
    put(source.publisherPlace(), work::publisherPlace);
    put(source.page(), work::page);
    put(source.volume(), work::volume);
    put(source.issue(), work::issue);
    put(source.edition(), work::edition);
    put(source.number(), work::number);
    put(source.collectionTitle(), work::collectionTitle);
    put(source.genre(), work::genre);
    put(source.doi(), work::DOI);
    put(MarkedText.isWeb(source.url()) ? source.url() : "", work::URL);
    put(source.language(), work::language);
    put(source.note(), work::note);
    put(letters.getOrDefault(source.id(), ""), work::yearSuffix);
    Integer note = notes.get(source.id());
    if (note != null) {
      work.firstReferenceNoteNumber(note.toString());
    }
    date(source.issued()).ifPresent(work::issued);
    date(source.accessed()).ifPresent(work::accessed);
    return work;
  }

  private static CSLType type(String type) {
    return Arrays.stream(CSLType.values())
        .filter(one -> one.toString().equals(type))
        .findFirst()
        .orElse(CSLType.DOCUMENT);
  }

  private static Optional<CSLName[]> names(List<Name> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.stream().map(Works::name).toArray(CSLName[]::new));
  }

  private static CSLName name(Name name) {
    CSLNameBuilder built = new CSLNameBuilder();
    if (name.family().isEmpty()) {
      built.literal(clean(name.literal().isEmpty() ? name.given() : name.literal()));
    } else {
      built.family(clean(name.family()));
      put(name.given(), built::given);
      put(name.particle(), built::nonDroppingParticle);
      put(name.droppingParticle(), built::droppingParticle);
      put(name.suffix(), built::suffix);
    }
    return built.build();
  }

  /** What has no parts of a date in CSL is said in words. */
  private Optional<CSLDate> date(Claimed<EdtfDate> claimed) {
    return claimed.optional().map(this::date);
  }

  private CSLDate date(EdtfDate date) {
    CSLDateBuilder built = new CSLDateBuilder();
    Optional<EdtfDate> start = date.start();
    Optional<EdtfDate> end = date.end();
    boolean hasParts =
        start.isPresent()
            && end.isPresent()
            && start.get().precision() == end.get().precision()
            && start.get().precision() != EdtfDate.Precision.DECADE_OR_CENTURY
            && start.get().year() > 0;
    if (!hasParts) {
      return built.literal(wording.date(date)).build();
    }
    if (date.isPeriod()) {
      built.dateParts(parts(start.get()), parts(end.get()));
    } else {
      built.dateParts(new int[][] {parts(date)});
    }
    if (date.isApproximate() || date.isUncertain()) {
      built.circa(true);
    }
    return built.build();
  }

  private static int[] parts(EdtfDate date) {
    LocalDate day = date.earliest();
    return switch (date.precision()) {
      case DAY -> new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
      case MONTH -> new int[] {day.getYear(), day.getMonthValue()};
      default -> new int[] {day.getYear()};
    };
  }

  private static void put(String value, Consumer<String> to) {
    String clean = clean(value);
    if (!clean.isEmpty()) {
      to.accept(clean);
    }
  }

  /** Data on one line, without the characters that mark what the processor makes of them. */
  private static String clean(String data) {
    StringBuilder clean = new StringBuilder(data.length());
    for (int i = 0; i < data.length(); i++) {
      char c = data.charAt(i);
      boolean isBlank = Character.isWhitespace(c);
      if (isBlank && clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      } else if (!isBlank && !MarkedText.isMark(c) && !Character.isISOControl(c)) {
        clean.append(c);
      }
    }
    return clean.toString().strip();
  }
}
