package org.attache;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Work that may be done while its caller does something else. Whatever nobody has begun when the
 * caller needs it, the caller does: an executor that is busy, or there for show, delays nothing.
 */
final class Beside {

  private static final Executor NOBODY = work -> {};

  private final Executor executor;

  /**
   * Work is given to an executor.
   *
   * @param executor may do it in any thread, and later than now
   */
  Beside(Executor executor) {
    this.executor = executor;
  }

  /** Work done in the caller's thread, when it is needed. */
  static Beside none() {
    return new Beside(NOBODY);
  }

  /** Whether there is an executor, which may do some of the work. */
  boolean helps() {
    return executor != NOBODY;
  }

  /** Lets some work begin. */
  <T> Work<T> begin(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      // Then the caller does it.
      return new Work<>(task);
    }
    return new Work<>(task);
  }

  /**
   * Work that has begun or will when it is needed.
   *
   * @param task what does it, once
   */
  record Work<T>(FutureTask<T> task) {

    /** What came of it, as if it had been done here. */
    T result() {
      task.run();
      boolean isInterrupted = false;
      try {
        while (true) {
          try {
            return task.get();
          } catch (InterruptedException e) {
            isInterrupted = true;
          }
        }
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      } finally {
        if (isInterrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }

    /** Says that it is not needed; what is being done is done to its end. */
    void leave() {
      task.cancel(false);
    }

    private static RuntimeException failure(Throwable cause) {
      if (cause instanceof Error error) {
        throw error;
      }
      // A supplier can throw nothing else.
      return (RuntimeException) cause;
    }
  }
}
