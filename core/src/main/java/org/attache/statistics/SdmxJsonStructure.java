package org.attache.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.tree.JsonTokens;
import org.attache.tree.JsonTokens.Kind;

/**
 * What the keys of an SDMX-JSON message stand for.
 *
 * <p>Components keep the order in which rows have them: series dimensions, observation dimensions,
 * series attributes, observation attributes; then what is said once of many: dimensions and
 * attributes of the data set, attributes of groups.
 */
final class SdmxJsonStructure {

  private static final int MOST_VALUES = 1_000_000;

  private final Map<String, List<Component>> groups = new LinkedHashMap<>();
  private int values;

  /** A dimension or attribute with the ids of its values. */
  private record Component(String id, List<String> values) {

    String value(String index) {
      try {
        int at = Integer.parseInt(index);
        return at >= 0 && at < values.size() ? values.get(at) : "";
      } catch (NumberFormatException e) {
        return index; // An attribute may hold its value itself.
      }
    }
  }

  private SdmxJsonStructure() {
    for (String group :
        List.of(
            "d.series",
            "d.observation",
            "a.series",
            "a.observation",
            "d.dataSet",
            "a.dataSet",
            "a.dimensionGroup")) {
      groups.put(group, new ArrayList<>());
    }
  }

  /** Reads the first structure of a message. */
  static SdmxJsonStructure read(JsonTokens tokens) throws IOException {
    SdmxJsonStructure structure = new SdmxJsonStructure();
    boolean isFound = false;
    for (Kind kind = tokens.next(); kind != Kind.END && !isFound; kind = tokens.next()) {
      if (kind == Kind.NAME) {
        String name = tokens.text();
        if (name.equals("dataSets") || name.equals("meta")) {
          tokens.next();
          tokens.skip();
        } else if (name.equals("structure") || name.equals("structures")) {
          isFound = true;
          if (tokens.next() == Kind.ARRAY) {
            tokens.next();
          }
          structure.object(tokens);
        }
      }
    }
    return structure;
  }

  /** The keys of the structure, whose object has begun. */
  private void object(JsonTokens tokens) throws IOException {
    for (Kind kind = tokens.next(); kind == Kind.NAME; kind = tokens.next()) {
      String name = tokens.text();
      Kind value = tokens.next();
      boolean isWanted = name.equals("dimensions") || name.equals("attributes");
      if (isWanted && value == Kind.OBJECT) {
        groups(tokens, name.charAt(0) + ".");
      } else {
        tokens.skip();
      }
    }
  }

  private void groups(JsonTokens tokens, String prefix) throws IOException {
    for (Kind kind = tokens.next(); kind == Kind.NAME; kind = tokens.next()) {
      List<Component> group = groups.get(prefix + tokens.text());
      Kind value = tokens.next();
      if (group == null || value != Kind.ARRAY) {
        tokens.skip();
        continue;
      }
      for (Kind item = tokens.next(); item == Kind.OBJECT; item = tokens.next()) {
        group.add(component(tokens));
      }
    }
  }

  private Component component(JsonTokens tokens) throws IOException {
    String id = "";
    List<String> ids = new ArrayList<>();
    for (Kind kind = tokens.next(); kind == Kind.NAME; kind = tokens.next()) {
      String name = tokens.text();
      Kind value = tokens.next();
      if (name.equals("id") && value == Kind.VALUE) {
        id = tokens.text();
      } else if (name.equals("values") && value == Kind.ARRAY) {
        for (Kind item = tokens.next(); item != Kind.END_ARRAY; item = tokens.next()) {
          ids.add(item == Kind.OBJECT ? id(tokens) : item == Kind.VALUE ? tokens.text() : "");
        }
      } else {
        tokens.skip();
      }
    }
    return new Component(id, ids);
  }

  /** The id of a value; of a free value, the value. */
  private String id(JsonTokens tokens) throws IOException {
    if (++values > MOST_VALUES) {
      throw new Unpacking.TooLarge(MOST_VALUES);
    }
    String id = "";
    for (Kind kind = tokens.next(); kind == Kind.NAME; kind = tokens.next()) {
      String name = tokens.text();
      Kind value = tokens.next();
      boolean isName = name.equals("id") || name.equals("value") && id.isEmpty();
      if (isName && value == Kind.VALUE) {
        id = tokens.text();
      } else {
        tokens.skip();
      }
    }
    return id;
  }

  /** The ids of all components, in order. */
  List<String> names() {
    return groups.values().stream().flatMap(List::stream).map(Component::id).toList();
  }

  /** The dimension of which a key names no value that is listed; empty if it names all. */
  String astray(String series, String key) {
    String found = series.isEmpty() ? "" : astray(group("d.series"), List.of(series.split(":")));
    return found.isEmpty() ? astray(group("d.observation"), List.of(key.split(":"))) : found;
  }

  private static String astray(List<Component> dimensions, List<String> indices) {
    for (int i = 0; i < dimensions.size(); i++) {
      if (i >= indices.size() || dimensions.get(i).value(indices.get(i)).isEmpty()) {
        return dimensions.get(i).id();
      }
    }
    return "";
  }

  private static List<String> values(List<Component> group, List<String> indices) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      found.add(i < indices.size() ? group.get(i).value(indices.get(i)) : "");
    }
    return found;
  }

  /** Whether anything is said of data sets and groups. */
  boolean hasGroups() {
    return !group("a.dataSet").isEmpty() || !group("a.dimensionGroup").isEmpty();
  }

  private List<Component> group(String name) {
    return groups.getOrDefault(name, List.of());
  }

  /**
   * Puts a row's cells in place.
   *
   * @param series the key of its series; empty where observations stand by themselves
   * @param key its own key
   * @param seriesAttributes the indices of its series' attributes
   * @param observation its value and the indices of its attributes
   * @param shared what is said of its data set and groups
   */
  void fill(
      List<String> cells,
      String series,
      String key,
      List<String> seriesAttributes,
      List<String> observation,
      SdmxJsonGroups shared) {
    List<String> indices = new ArrayList<>();
    if (!series.isEmpty()) {
      indices.addAll(List.of(series.split(":")));
    }
    List<String> own = List.of(key.split(":"));
    int ofSeries = series.isEmpty() ? 0 : indices.size();
    indices.addAll(own);
    List<String> all = new ArrayList<>();
    all.addAll(values(group("d.series"), indices.subList(0, ofSeries)));
    all.addAll(values(group("d.observation"), own));
    all.addAll(values(group("a.series"), seriesAttributes));
    all.addAll(
        values(
            group("a.observation"),
            observation.isEmpty() ? observation : observation.subList(1, observation.size())));
    // A data set's dimension has one value, which goes without saying.
    all.addAll(values(group("d.dataSet"), Collections.nCopies(group("d.dataSet").size(), "0")));
    all.addAll(values(group("a.dataSet"), shared.ofDataSet()));
    int size = group("a.dimensionGroup").size();
    all.addAll(values(group("a.dimensionGroup"), shared.of(indices, size)));
    for (int i = 0; i < all.size(); i++) {
      cells.set(i, all.get(i));
    }
  }
}
