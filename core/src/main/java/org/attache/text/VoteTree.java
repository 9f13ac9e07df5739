package org.attache.text;

import java.util.Arrays;

/**
 * Letters that occur within words and what they vote for, as a tree by their letters in flat
 * arrays: made in one go from thousands of patterns, asked for all that begin at a letter at once.
 */
final class VoteTree {

  private static final int FIRST_NODES = 16_384;
  private static final int FIRST_VOTES = 65_536;

  // A node for each beginning of a pattern; 0 is the root, and no child of any.
  private char[] letters = new char[FIRST_NODES];
  private int[] children = new int[FIRST_NODES];
  private int[] siblings = new int[FIRST_NODES];
  private int[] places = new int[FIRST_NODES];
  private int nodes = 1;

  // One before each letter of a pattern and one behind the last; the first place is not used.
  private byte[] votes = new byte[FIRST_VOTES];
  private int end = 1;

  /** Adds a pattern, letters with digits between, from one index of a text to before another. */
  void add(String text, int from, int to) {
    int room = end + to - from + 1;
    if (room > votes.length) {
      votes = Arrays.copyOf(votes, 2 * room);
    }
    int node = 0;
    int place = end;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        votes[end] = (byte) (c - '0');
      } else {
        node = childOrNew(node, c);
        end++;
      }
    }
    end++;
    places[node] = place;
  }

  private int childOrNew(int node, char letter) {
    int known = child(node, letter);
    if (known > 0) {
      return known;
    }
    if (nodes == letters.length) {
      letters = Arrays.copyOf(letters, 2 * nodes);
      children = Arrays.copyOf(children, 2 * nodes);
      siblings = Arrays.copyOf(siblings, 2 * nodes);
      places = Arrays.copyOf(places, 2 * nodes);
    }
    letters[nodes] = letter;
    // Patterns come in order: what was added last is asked for next.
    siblings[nodes] = children[node];
    children[node] = nodes;
    return nodes++;
  }

  private int child(int node, char letter) {
    int child = children[node];
    while (child > 0 && letters[child] != letter) {
      child = siblings[child];
    }
    return child;
  }

  /** Raises sums, one before each letter, to what the patterns from a letter on vote for. */
  void raise(byte[] sums, String word, int from) {
    int node = 0;
    for (int i = from; i < word.length(); i++) {
      node = child(node, word.charAt(i));
      if (node == 0) {
        return;
      }
      int place = places[node];
      for (int at = from; place > 0 && at <= i + 1; at++) {
        sums[at] = (byte) Math.max(sums[at], votes[place + at - from]);
      }
    }
  }
}
