package org.attache.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.dossier.Citation;
import org.attache.dossier.Claim;
import org.attache.dossier.Claimed;
import org.attache.dossier.Dispute;
import org.attache.dossier.EdtfDate;
import org.attache.dossier.Fact;
import org.attache.dossier.SaidNumber;

/** Makes what templates see of fields about which sources disagree. */
final class Conflicts {

  private final FactViews views;
  private final References references;

  Conflicts(FactViews views, References references) {
    this.views = views;
    this.references = references;
  }

  List<Object> of(List<Dispute> disputes) {
    List<Object> conflicts = new ArrayList<>(disputes.size());
    disputes.forEach(dispute -> conflicts.add(view(dispute)));
    return conflicts;
  }

  private Map<String, Object> view(Dispute dispute) {
    Fact fact = dispute.fact();
    Claimed<?> field = dispute.field();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("fact", unstopped(FactViews.title(fact)));
    view.put("factKind", fact.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    view.put("key", dispute.path());
    view.put("field", Marks.line(views.wording().field(dispute)));
    view.put("chosen", claim(dispute, "", field.chosen()));
    List<Object> others = new ArrayList<>();
    for (Claim<?> other : field.others()) {
      others.add(claim(dispute, ".other" + (others.size() + 1), other));
    }
    view.put("others", others);
    view.put("because", because(field));
    return view;
  }

  private static String because(Claimed<?> field) {
    return Marks.line(field.because().strip());
  }

  private Map<String, Object> claim(Dispute dispute, String suffix, Claim<?> claim) {
    Map<String, Object> view = new LinkedHashMap<>();
    Object value = claim.value();
    boolean isProse = value instanceof String text && text.indexOf(' ') > 0;
    view.put("isProse", isProse);
    view.put(
        "value",
        isProse ? unstopped(value.toString()) : views.claim(dispute, suffix, claim, words(value)));
    List<Citation> said = FactViews.citations(dispute.fact(), claim);
    view.put("who", references.who(said));
    view.put("isOne", references.isOne(said));
    view.put(Cite.SOURCES, new Sources(said));
    return view;
  }

  /** Text that goes on: without its full stop. */
  static String unstopped(String text) {
    String line = Marks.line(text.strip());
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private String words(Object value) {
    if (value instanceof EdtfDate date) {
      return views.wording().date(date);
    }
    if (value instanceof SaidNumber number) {
      return views.wording().said(number);
    }
    if (value instanceof Enum<?> word) {
      return Marks.line(views.wording().word(word));
    }
    Object party = views.party(value.toString());
    return party instanceof Map<?, ?> known
        ? String.valueOf(known.get("inText"))
        : Marks.line(value.toString());
  }
}
