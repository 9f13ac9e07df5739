package org.attache.template;

import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.FunctionOrMacroNameNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.ArrayExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralBooleanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralLongExpression;
import io.pebbletemplates.pebble.node.expression.LiteralNullExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryNotExpression;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.utils.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of a text's packed syntax what Pebble's parser made of the text. */
final class PackedSyntax {

  // What stands for a part of a text.
  static final int TEXT = 0;
  static final int PRINT = 1;
  static final int SET = 2;
  static final int IF = 3;
  static final int FOR = 4;

  // What stands for an expression.
  static final int BINARY = 0;
  static final int NOT = 1;
  static final int VARIABLE = 2;
  static final int ATTRIBUTE = 3;
  static final int STRING = 4;
  static final int NUMBER = 5;
  static final int BOOLEAN = 6;
  static final int NULL = 7;
  static final int ARRAY = 8;
  static final int FILTER = 9;
  static final int TEST = 10;
  static final int FUNCTION = 11;
  static final int NAME = 12;
  static final int CHOICE = 13;

  private final String file;
  private final PackedReader in;
  private final Map<String, BinaryOperator> operators;

  /**
   * A reader of one text.
   *
   * @param name the text's, as for the parser
   * @param registry of the engine that will evaluate it
   */
  PackedSyntax(String name, PackedReader in, ExtensionRegistry registry) {
    this.file = name;
    this.in = in;
    this.operators = registry.getBinaryOperators();
  }

  RootNode root() {
    return new RootNode(body());
  }

  private BodyNode body() {
    int line = in.number();
    int count = in.number();
    List<RenderableNode> children = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      children.add(part());
    }
    return new BodyNode(line, children);
  }

  private @Nullable BodyNode bodyIfAny() {
    return in.flag() ? body() : null;
  }

  private RenderableNode part() {
    int kind = in.number();
    int line = in.number();
    return switch (kind) {
      case TEXT -> new TextNode(in.text(), line);
      case PRINT -> new PrintNode(expression(), line);
      case SET -> new SetNode(line, in.text(), expression());
      case IF -> choice(line);
      case FOR -> new ForNode(line, in.text(), expression(), body(), bodyIfAny());
      default -> throw unknown(kind);
    };
  }

  private IfNode choice(int line) {
    int count = in.number();
    List<Pair<Expression<?>, BodyNode>> cases = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      cases.add(new Pair<>(expression(), body()));
    }
    return new IfNode(line, cases, bodyIfAny());
  }

  private Expression<?> expression() {
    int kind = in.number();
    int line = in.number();
    return switch (kind) {
      case BINARY -> binary(line);
      case NOT -> not(line);
      case VARIABLE -> new ContextVariableExpression(in.text(), line);
      case ATTRIBUTE ->
          new GetAttributeExpression(expression(), expression(), arguments(), file, line);
      case STRING -> new LiteralStringExpression(in.text(), line);
      case NUMBER -> new LiteralLongExpression((long) in.number(), line);
      case BOOLEAN -> new LiteralBooleanExpression(in.flag(), line);
      case NULL -> new LiteralNullExpression(line);
      case ARRAY -> new ArrayExpression(expressions(), line);
      case FILTER -> new FilterInvocationExpression(in.text(), arguments(), line);
      case TEST -> new TestInvocationExpression(line, in.text(), arguments());
      case FUNCTION -> new FunctionOrMacroInvocationExpression(in.text(), arguments(), line);
      case NAME -> new FunctionOrMacroNameNode(in.text(), line);
      case CHOICE -> new TernaryExpression(condition(), expression(), expression(), line, file);
      default -> throw unknown(kind);
    };
  }

  @SuppressWarnings("unchecked") // as in Pebble: whether it is one shows when it is evaluated
  private Expression<Boolean> condition() {
    return (Expression<Boolean>) expression();
  }

  private BinaryExpression<?> binary(int line) {
    String symbol = in.text();
    BinaryOperator operator = operators.get(symbol);
    if (operator == null) {
      throw new IllegalArgumentException("no operator '" + symbol + "'");
    }
    BinaryExpression<?> binary = operator.createInstance();
    binary.setLineNumber(line);
    binary.setLeft(expression());
    binary.setRight(expression());
    return binary;
  }

  private UnaryNotExpression not(int line) {
    UnaryNotExpression not = new UnaryNotExpression();
    not.setLineNumber(line);
    not.setChildExpression(expression());
    return not;
  }

  private List<Expression<?>> expressions() {
    int count = in.number();
    List<Expression<?>> expressions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      expressions.add(expression());
    }
    return expressions;
  }

  private @Nullable ArgumentsNode arguments() {
    if (!in.flag()) {
      return null;
    }
    int line = in.number();
    List<PositionalArgumentNode> positional = in.flag() ? positional() : null;
    return new ArgumentsNode(positional, in.flag() ? named() : null, line);
  }

  private List<PositionalArgumentNode> positional() {
    int count = in.number();
    List<PositionalArgumentNode> positional = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      positional.add(new PositionalArgumentNode(expression()));
    }
    return positional;
  }

  private List<NamedArgumentNode> named() {
    int count = in.number();
    List<NamedArgumentNode> named = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      named.add(new NamedArgumentNode(in.text(), expression()));
    }
    return named;
  }

  private IllegalArgumentException unknown(int kind) {
    return new IllegalArgumentException("no syntax of kind " + kind + " in '" + file + "'");
  }
}
