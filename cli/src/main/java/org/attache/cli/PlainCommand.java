package org.attache.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgSpec;

/** A command that a plain line can call. */
interface PlainCommand extends Callable<Integer> {

  /** The word that calls it. */
  String name();

  /** What it can be told, in the order in which its help lists it. */
  List<ArgSpec> arguments();
}
