package org.attache.trade;

import java.util.Arrays;

/** Rows of a table by their numbers, from 0, as many as there are. */
final class Rows {

  private int[] numbers = new int[4];
  private int size;

  void add(int row) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = row;
  }

  int get(int index) {
    return numbers[index];
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
