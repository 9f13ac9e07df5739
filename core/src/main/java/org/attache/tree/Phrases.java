package org.attache.tree;

/** What the parsers of YAML and JSON complain of, most telling phrases first. */
final class Phrases {

  static final Phrase[] YAML = {
    Phrase.of(
        "scanning a directive",
        "A line cannot begin with '%'",
        "Put the value in quotation marks."),
    Phrase.of(
        "scanning a block scalar",
        "Text cannot stand in the same line after '|' or '>'",
        "Begin it on the next line, indented."),
    Phrase.of(
        "scanning an (?:anchor|alias)",
        "'&' and '*' cannot stand here",
        "Put text that begins with them in quotation marks."),
    Phrase.of(
        "scanning a tag",
        "'!' cannot stand here",
        "Put text that begins with it in quotation marks."),
    Phrase.of(
        "hexadecimal numbers",
        "An escape is not written to its end",
        "Write '\\\\' for a backslash, or use single quotation marks."),
    Phrase.of("found character '\\\\t", "A tab cannot indent a line", "Indent with spaces."),
    Phrase.of(
        "found character '(.)",
        "A value cannot begin with '$1'",
        "Put the value in quotation marks."),
    Phrase.of(
        "mapping values are not allowed",
        "A colon stands where no key can be",
        "Check the indentation, or put text that holds a colon in quotation marks."),
    Phrase.of(
        "sequence entries are not allowed",
        "A list item cannot begin here",
        "Begin the list on a line of its own."),
    Phrase.of(
        "unexpected (?:end of stream|document separator)",
        "The quotation mark that opens here is never closed",
        "Close it, or put the text in a block after '|'."),
    Phrase.of(
        "could not find expected ':'",
        "A key without a colon stands here",
        "Write a colon and a space after the key."),
    Phrase.of(
        "expected ',' or '\\]'",
        "A list in square brackets is not closed",
        "Check for a missing ']' or comma."),
    Phrase.of(
        "expected ',' or '\\}'",
        "A group in braces is not closed",
        "Check for a missing '}' or comma."),
    Phrase.of(
        "expected <block end>, but found '<block mapping start>'",
        "This line is indented differently from its neighbours",
        "Give keys of one group the same indentation."),
    Phrase.of(
        "expected <block end>, but found '\\?'",
        "A key stands where a list item is expected",
        "Check the indentation of the list."),
    Phrase.of(
        "expected <block end>, but found '(?:<block sequence start>|-)'",
        "A list item stands where a key is expected",
        "Check the indentation of the list."),
    Phrase.of(
        "expected <block end>, but found '<scalar>'",
        "Text stands where a key is expected",
        "Check the indentation, and the quotation marks before it."),
    Phrase.of(
        "expected <block end>, but found '<",
        "An anchor, alias or tag cannot stand here",
        "Put text that begins with '&', '*' or '!' in quotation marks."),
    Phrase.of(
        "expected <block end>, but found ':'",
        "A colon stands where no key can be",
        "Write a key before it."),
    Phrase.of(
        "expected '<document start>'",
        "Something stands after the end of the value",
        "Check the indentation, and for a missing colon above."),
    Phrase.of(
        "expected <block end>, but found '(.+)'",
        "'$1' cannot stand here",
        "Check the indentation and the brackets."),
    Phrase.of(
        "found unknown escape character (.)",
        "'\\\\$1' is not an escape that YAML knows",
        "Write '\\\\' for a backslash, or use single quotation marks."),
    Phrase.of(
        "expected the node content, but found '?(.+?)'?$", "A value is missing before '$1'", ""),
    Phrase.of("duplicate key", "A key stands twice", "Keep one of the two."),
  };

  static final Phrase[] JSON = {
    Phrase.of(
        "[Ss]urrogate",
        "An escape stands for half a character",
        "Write the character itself, or both escapes of its pair."),
    Phrase.of("hex-digit", "An escape is not written to its end", "Write four digits after '\\u'."),
    Phrase.of("plus signs", "A number cannot begin with '+'", "Remove the '+'."),
    Phrase.of("marker '(.)': no open", "'$1' closes nothing that was opened", "Remove it."),
    Phrase.of(
        "Unexpected character \\('(.+?)'.*expected a valid value",
        "A value cannot begin with '$1'",
        "Check for a missing value or a comma too many."),
    Phrase.of(
        "was expecting double-quote",
        "A key in double quotation marks is expected here",
        "Check for a missing quotation mark or a comma too many."),
    Phrase.of(
        "expecting a colon", "A colon is expected here", "Write a colon between key and value."),
    Phrase.of("expecting comma", "A comma is expected here", "Write a comma between two values."),
    Phrase.of("closing quote", "A quotation mark is never closed", "Close the text with '\"'."),
    Phrase.of(
        "Unexpected end-of-input",
        "The file ends in the middle of a value",
        "Check for a missing '}' or ']'."),
    Phrase.of(
        "Unexpected close marker '(.)'",
        "'$1' does not close what was opened",
        "Check the brackets."),
    Phrase.of(
        "Illegal unquoted character",
        "A line end or tab stands inside quotation marks",
        "Write '\\n' for a line end and '\\t' for a tab."),
    Phrase.of(
        "Unrecognized character escape '(.+)'",
        "'\\\\$1' is not an escape that JSON knows",
        "Write '\\\\' for a backslash."),
    Phrase.of(
        "Leading zeroes",
        "A number cannot begin with 0",
        "Put it in quotation marks if it is text."),
    Phrase.of("comment", "JSON has no comments", "Remove the comment, or write the file as YAML."),
    Phrase.of("numeric value", "A number is not written to its end", ""),
    Phrase.of(
        "(?:Unrecognized|Non-standard) token '([^':]{1,40})",
        "'$1' is not a JSON value",
        "Put text in double quotation marks."),
    Phrase.of("Unexpected character \\('(.+?)'", "'$1' cannot stand here", ""),
  };

  private Phrases() {}
}
