package org.attache.dossier;

import java.util.List;
import java.util.Map;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A document the parties agreed.
 *
 * @param id unique within the dossier
 * @param title its title
 * @param kind what sort of document
 * @param signed when it was signed, in EDTF
 * @param inForce since or between when it is in force, in EDTF
 * @param place where it was signed
 * @param subject what it is about, in Markdown
 * @param sources the sources of all fields that name none of their own
 * @param at where the agreement stands
 */
public record Agreement(
    @Key(required = true, describe = "Unique within the dossier.") String id,
    @Key(required = true, describe = "Its title.") Claimed<String> title,
    @Key(required = true, describe = "What sort of document it is.") AgreementKind kind,
    @Key(describe = "When it was signed, in EDTF.") Claimed<EdtfDate> signed,
    @Key(describe = "Since or between when it is in force, in EDTF.") Claimed<EdtfDate> inForce,
    @Key(describe = "Where it was signed.") Claimed<String> place,
    @Key(describe = "What it is about, in Markdown.") Claimed<String> subject,
    @Key(describe = "Sources as id or id#locator.") List<Citation> sources,
    Location at)
    implements Fact {

  public Agreement {
    sources = List.copyOf(sources);
  }

  /** Starts an agreement with its id. */
  public static AgreementBuilder builder(String id) {
    return new AgreementBuilder(id);
  }

  @Override
  public Map<String, Claimed<?>> fields() {
    return Fields.of(
        "title", title, "signed", signed, "inForce", inForce, "place", place, "subject", subject);
  }
}
