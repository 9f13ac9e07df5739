package org.attache.officechart;

/**
 * What stands above a chart within it.
 *
 * @param title its headline; empty where the headline stands outside the chart
 * @param unit what is measured; may be empty
 */
public record Heading(String title, String unit) {

  /** Nothing. */
  public static final Heading NONE = new Heading("", "");
}
