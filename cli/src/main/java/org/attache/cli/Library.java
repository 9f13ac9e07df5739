package org.attache.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.attache.Attache;
import org.attache.Format;
import org.attache.intake.DossierReader;
import org.attache.pdf.PdfProfile;
import org.attache.theme.WordReference;
import org.jspecify.annotations.Nullable;

/** The library as the commands use it: opened when first needed, or rehearsed before. */
final class Library {

  /** The variable that says when files are dated, in seconds. */
  static final String EPOCH = "SOURCE_DATE_EPOCH";

  /** What most dossiers ask for. */
  private static final String TEMPLATE = "policy-brief";

  private static final String LANGUAGE = "en";

  private final String epoch;
  private final BlockingQueue<Runnable> beside = new LinkedBlockingQueue<>();
  private volatile List<Format> expected = List.of();
  private boolean isHelped;
  private @Nullable Attache opened;

  /**
   * Nothing is opened yet.
   *
   * @param environment the variables of the command
   */
  Library(Map<String, String> environment) {
    this.epoch = environment.getOrDefault(EPOCH, "");
  }

  /**
   * The one service of this process, which dates files as {@code SOURCE_DATE_EPOCH} asks.
   *
   * @throws NumberFormatException if that is not a number
   * @throws DateTimeException if it is out of all time
   */
  synchronized Attache attache() {
    Attache known = opened;
    if (known != null) {
      return known;
    }
    Attache made = builder().build();
    opened = made;
    return made;
  }

  /**
   * A service that writes PDF files of a profile, and Word files that look as another: the one of
   * this process if both are the usual.
   *
   * @param reference the other Word file, if it exists
   */
  Attache attache(PdfProfile profile, WordReference reference) {
    if (profile == PdfProfile.UA_1_AND_A_3A && !reference.exists()) {
      return attache();
    }
    Attache.Builder builder = builder().pdfProfile(profile);
    return reference.exists()
        ? builder.referenceDoc(reference.name(), reference.bytes()).build()
        : builder.build();
  }

  private Attache.Builder builder() {
    Attache.Builder builder = Attache.builder();
    if (isHelped) {
      builder.executor(beside::add);
    }
    return epoch.isEmpty() ? builder : builder.time(Instant.ofEpochSecond(Long.parseLong(epoch)));
  }

  /**
   * Sets up the reading, reads the usual template and then helps the caller with what it gives to
   * others. While there is nothing of that, it opens what writes briefs, step by step: a real brief
   * then finds classes and fonts loaded. Nobody waits for the end of it, and whatever goes wrong in
   * it goes wrong again in earnest.
   */
  void rehearseInBackground() {
    isHelped = true;
    Thread thread = new Thread(this::rehearseAndHelp, "rehearsal");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, e) -> {});
    thread.start();
  }

  /** Tells a rehearsal what will be written. */
  void expect(List<Format> formats) {
    expected = formats;
  }

  /** Tells a rehearsal that the real thing begins: from now on it would only be in the way. */
  void endRehearsal() {
    expected = List.of();
  }

  private void rehearseAndHelp() {
    try {
      DossierReader.prepare(); // the caller needs it first, and opens the library meanwhile
      Attache attache = attache();
      attache.prepare(TEMPLATE, LANGUAGE);
      rehearse(attache);
      while (true) {
        beside.take().run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void rehearse(Attache attache) throws IOException {
    for (Format format : expected) {
      for (Runnable step : attache.preparations(TEMPLATE, LANGUAGE, format)) {
        help();
        if (expected.isEmpty()) {
          return;
        }
        step.run();
      }
    }
  }

  /** Does what waits to be done. */
  private void help() {
    for (Runnable work = beside.poll(); work != null; work = beside.poll()) {
      work.run();
    }
  }
}
