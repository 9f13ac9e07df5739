package org.attache.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.tree.JsonTokens;
import org.attache.tree.JsonTokens.Kind;

/**
 * What an SDMX-JSON message says once of many observations: attributes of the data set, and of
 * groups of observations that have some dimensions in common. A multiplier often stands there.
 */
final class SdmxJsonGroups {

  private static final int MOST_GROUPS = 1_000_000;

  /** Attributes by the indices of a group's dimensions, by which dimensions these are. */
  private final Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();

  private List<String> dataSet = List.of();
  private int count;

  /** Reads what all data sets of a message say so. */
  static SdmxJsonGroups read(JsonTokens tokens) throws IOException {
    SdmxJsonGroups found = new SdmxJsonGroups();
    for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
      if (kind != Kind.NAME) {
        continue;
      }
      String name = tokens.text();
      boolean isSkipped =
          name.equals("structure") || name.equals("structures") || name.equals("meta");
      if (name.equals("dataSets") && tokens.next() == Kind.ARRAY) {
        for (Kind item = tokens.next(); item == Kind.OBJECT; item = tokens.next()) {
          found.dataSet(tokens);
        }
      } else if (isSkipped) {
        tokens.next();
        tokens.skip();
      }
    }
    return found;
  }

  private void dataSet(JsonTokens tokens) throws IOException {
    for (Kind kind = tokens.next(); kind == Kind.NAME; kind = tokens.next()) {
      String name = tokens.text();
      Kind value = tokens.next();
      if (name.equals("attributes") && value == Kind.ARRAY) {
        dataSet = items(tokens);
      } else if (name.equals("dimensionGroupAttributes") && value == Kind.OBJECT) {
        for (Kind group = tokens.next(); group == Kind.NAME; group = tokens.next()) {
          String key = tokens.text();
          if (tokens.next() == Kind.ARRAY) {
            add(key, items(tokens));
          } else {
            tokens.skip();
          }
        }
      } else {
        tokens.skip();
      }
    }
  }

  /** The items of the array that has just begun; empty text for null, objects and arrays. */
  static List<String> items(JsonTokens tokens) throws IOException {
    List<String> items = new ArrayList<>();
    for (Kind kind = tokens.next(); kind != Kind.END_ARRAY; kind = tokens.next()) {
      if (kind == Kind.VALUE) {
        items.add(tokens.text().strip());
      } else {
        tokens.skip();
        items.add("");
      }
    }
    return items;
  }

  private void add(String key, List<String> attributes) throws IOException {
    if (++count > MOST_GROUPS) {
      throw new Unpacking.TooLarge(MOST_GROUPS);
    }
    String[] indices = key.split(":", -1);
    StringBuilder which = new StringBuilder();
    for (String index : indices) {
      which.append(index.isEmpty() || index.equals("~") ? '-' : 'x');
    }
    groups
        .computeIfAbsent(which.toString(), any -> new HashMap<>())
        .put(key.replace("~", ""), attributes);
  }

  /** The attributes of the data set. */
  List<String> ofDataSet() {
    return dataSet;
  }

  /**
   * The attributes of the groups that an observation belongs to.
   *
   * @param indices the indices of its dimensions, in their order
   * @param size how many attributes groups have
   */
  List<String> of(List<String> indices, int size) {
    List<String> found = new ArrayList<>(java.util.Collections.nCopies(size, ""));
    groups.forEach(
        (which, known) -> {
          List<String> attributes = known.getOrDefault(key(which, indices), List.of());
          for (int i = 0; i < Math.min(size, attributes.size()); i++) {
            if (found.get(i).isEmpty()) {
              found.set(i, attributes.get(i));
            }
          }
        });
    return found;
  }

  private static String key(String which, List<String> indices) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < which.length(); i++) {
      key.append(i > 0 ? ":" : "");
      key.append(which.charAt(i) == 'x' && i < indices.size() ? indices.get(i) : "");
    }
    return key.toString();
  }
}
