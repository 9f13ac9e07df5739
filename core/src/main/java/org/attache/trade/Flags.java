package org.attache.trade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.attache.dossier.Trade;

/**
 * The observation flags that numbers of trade carry: a row's own, and of what is computed those of
 * all it is computed from. A total of which a part is estimated is estimated.
 *
 * <p>Not for sharing between threads.
 */
public final class Flags {

  /** One letter for each: those of Eurostat. */
  private static final Pattern LETTERS = Pattern.compile("[bcdefnprsuz]+");

  private final boolean isFlagged;
  private final Map<String, Set<String>> known = new HashMap<>();

  private Flags(boolean isFlagged) {
    this.isFlagged = isFlagged;
  }

  /** The flags of numbers that come from a trade section. */
  public static Flags of(Trade trade) {
    return new Flags(trade.isFlagged());
  }

  /** The flags of a number, in the order of the alphabet; mostly none. */
  public List<String> of(Quantified number) {
    return isFlagged ? find(number).stream().sorted().toList() : List.of();
  }

  /**
   * What is written in the place of flags, each by itself: {@code ep} is e and p; what is not of
   * known letters is one flag as it stands.
   */
  public static List<String> each(String written) {
    String flag = written.strip();
    if (flag.isEmpty()) {
      return List.of();
    }
    return areLetters(flag)
        ? flag.chars().mapToObj(Character::toString).distinct().sorted().toList()
        : List.of(flag);
  }

  /** Whether what is written in the place of flags is of known letters alone. */
  public static boolean areLetters(String written) {
    return LETTERS.matcher(written).matches();
  }

  /** Flags as statistical offices write them beside numbers: {@code [e] [p]}. */
  public static String bracketed(List<String> flags) {
    return flags.isEmpty() ? "" : "[" + String.join("] [", flags) + "]";
  }

  private Set<String> find(Quantified number) {
    List<? extends Quantified> inputs = number.inputs();
    if (inputs.isEmpty()) {
      return Set.copyOf(stated(number)); // of very many rows none is kept
    }
    Set<String> before = known.get(number.id());
    if (before != null) {
      return before;
    }
    Set<String> flags = new TreeSet<>();
    inputs.forEach(input -> flags.addAll(find(input)));
    known.put(number.id(), flags);
    return flags;
  }

  private static List<String> stated(Quantified number) {
    if (number instanceof Amount amount && amount.derivation() instanceof Derivation.FromFlow row) {
      return each(row.flow().flag());
    }
    return number instanceof Measurement measurement
            && measurement.basis() instanceof Measurement.Basis.Row row
        ? each(row.flow().flag())
        : List.of();
  }
}
