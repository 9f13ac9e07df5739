package org.attache.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attache.problem.Problems;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void writesKeysInOrderAndListsOfScalarsInOneLine() {
    Node node =
        new MappingBuilder()
            .put("b", new BigDecimal("1.50"))
            .put("a", true)
            .put("list", List.of("x", "y"))
            .put("empty", Node.list(List.of()))
            .put("groups", Node.list(List.of(new MappingBuilder().put("n", 3).build())))
            .put("none", new MappingBuilder().build())
            .build();
    assertEquals(
        """
        {
          "b": 1.50,
          "a": true,
          "list": ["x", "y"],
          "empty": [],
          "groups": [
            {
              "n": 3
            }
          ],
          "none": {}
        }
        """,
        JsonWriter.write(node));
  }

  @Test
  void readsBackAnyText() throws IOException {
    String text =
        "quote \" backslash \\ line\nreturn\rtab\t separators \u2028\u2029 é 😀 </script>";
    String json = JsonWriter.write(Node.list(List.of(Node.text(text))));
    Node node =
        new TreeReader()
            .read(
                "a.json",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                new Problems())
            .orElseThrow();
    assertEquals(text, ((Node.Scalar) ((Node.Sequence) node).items().get(0)).text());
  }

  @Test
  void keepsDeepValuesOnTheLineOfWhatHoldsThem() {
    JsonWriter json = new JsonWriter(1);
    json.beginMapping();
    json.key("a").beginMapping();
    json.key("b").number(-7);
    json.key("c").truth(true);
    json.endMapping();
    json.key("d").beginList();
    json.endList();
    json.endMapping();
    assertEquals(
        "{\n  \"a\": {\"b\": -7, \"c\": true},\n  \"d\": []\n}\n",
        new String(json.toBytes(), StandardCharsets.UTF_8));
  }
}
