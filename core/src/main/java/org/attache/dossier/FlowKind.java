package org.attache.dossier;

import java.util.List;
import java.util.Locale;

/**
 * What goes from one party to another. Each has rows of its own, which no sum ever joins with those
 * of another.
 */
public enum FlowKind {
  /** Goods, by codes of the Harmonized System. */
  GOODS,
  /**
   * Services, by items of the Extended Balance of Payments Services classification (EBOPS 2010).
   */
  SERVICES,
  /** Direct investment made within a period; below zero where more was taken back. */
  INVESTMENT,
  /** Direct investment held when a period ends: a level, which is never added over periods. */
  INVESTMENT_STOCK;

  /** Those that stand beside goods. */
  public static final List<FlowKind> BESIDE_GOODS = List.of(SERVICES, INVESTMENT, INVESTMENT_STOCK);

  /** The word that ids of its figures begin with, such as {@code trade} or {@code services}. */
  public String word() {
    return this == GOODS ? "trade" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is bought and sold, so that both directions together make a turnover. */
  public boolean isTrade() {
    return this == GOODS || this == SERVICES;
  }
}
