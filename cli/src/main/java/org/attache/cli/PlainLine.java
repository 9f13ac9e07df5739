package org.attache.cli;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Reads the words after a command where they are right and plain, as nearly always: options by
 * their whole names, each once, with its value as the next word. Picocli reads all else, for it
 * knows more ways to say things and how to tell what is wrong; it takes much longer to begin.
 */
final class PlainLine {

  private final List<ArgSpec> arguments;
  private final Map<ArgSpec, Object> values = new IdentityHashMap<>();

  private PlainLine(List<ArgSpec> arguments) {
    this.arguments = arguments;
  }

  /**
   * Gives arguments the values that words say, or those they have unless told, if all words are
   * plain and right; else does nothing.
   *
   * @return whether it did
   */
  static boolean read(List<ArgSpec> arguments, List<String> words) {
    PlainLine line = new PlainLine(arguments);
    if (!line.understands(words) || line.lacksSomething()) {
      return false;
    }
    line.apply();
    return true;
  }

  private boolean understands(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Optional<ArgSpec> found = argument(words.get(i));
      if (found.isEmpty() || values.containsKey(found.get())) {
        return false;
      }
      ArgSpec argument = found.get();
      if (isFlag(argument)) {
        values.put(argument, true);
        continue;
      }
      i += argument.isOption() ? 1 : 0;
      if (i == words.size() || !isValue(words.get(i)) || !takes(argument, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What a word begins: the option of that name, or what has no name. */
  private Optional<ArgSpec> argument(String word) {
    boolean isName = !isValue(word);
    for (ArgSpec argument : arguments) {
      if (argument instanceof OptionSpec option
          ? isName && List.of(option.names()).contains(word)
          : !isName) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }

  private static boolean isFlag(ArgSpec argument) {
    return argument.isOption() && argument.arity().max() == 0;
  }

  /** Whether a word means itself: it is no option, no file of words and has no quotes. */
  private static boolean isValue(String word) {
    boolean isMarked = word.startsWith("-") && !word.equals(DossierInput.STREAM);
    return !word.isEmpty() && !isMarked && word.charAt(0) != '@' && word.indexOf('"') < 0;
  }

  private boolean takes(ArgSpec argument, String word) {
    try {
      values.put(argument, argument.isMultiValue() ? list(argument, word) : value(argument, word));
      return true;
    } catch (Exception e) {
      // Picocli says what is wrong with it.
      return false;
    }
  }

  private static List<Object> list(ArgSpec argument, String words) throws Exception {
    List<Object> list = new ArrayList<>();
    for (String word : words.split(argument.splitRegex(), -1)) {
      list.add(value(argument, word));
    }
    return list;
  }

  private static Object value(ArgSpec argument, String word) throws Exception {
    ITypeConverter<?>[] converters = argument.converters();
    return converters.length == 0 ? word : converters[0].convert(word);
  }

  private boolean lacksSomething() {
    for (ArgSpec argument : arguments) {
      if (argument.required() && !values.containsKey(argument)) {
        return true;
      }
    }
    return false;
  }

  private void apply() {
    for (ArgSpec argument : arguments) {
      argument.setValue(values.getOrDefault(argument, argument.initialValue()));
    }
  }
}
