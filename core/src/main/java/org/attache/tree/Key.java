package org.attache.tree;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a record component is written in a file, and describes it for people.
 *
 * <p>Without {@link #value} a component is written under its own name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
  /** The key in the file, where it differs from the component's name. */
  String value() default "";

  /** One sentence for the schema: what goes here. */
  String describe() default "";

  /** Whether a file must give it. */
  boolean required() default false;

  /**
   * What is read in its stead where a file leaves it out, such as {@code en}; empty for nothing.
   */
  String absent() default "";
}
