package org.attache.dossier;

import java.util.List;
import org.attache.problem.Location;
import org.attache.tree.Key;

/**
 * A citable work. Fields and their keys are those of the Citation Style Language 1.0.2.
 *
 * @param id unique within the dossier
 * @param type a CSL type such as webpage, article-journal or paper-conference
 * @param title its title
 * @param author who wrote it
 * @param editor who edited it, or the volume it is in
 * @param issued when it appeared, in EDTF
 * @param containerTitle the journal, site or volume it appeared in; may be empty
 * @param publisher may be empty
 * @param publisherPlace may be empty
 * @param page page range; may be empty
 * @param volume may be empty
 * @param issue may be empty
 * @param edition may be empty
 * @param number of a report or the like; may be empty
 * @param collectionTitle the series it belongs to; may be empty
 * @param genre what kind of report or thesis; may be empty
 * @param doi may be empty
 * @param url may be empty
 * @param accessed when the URL was read, in EDTF
 * @param language BCP 47; may be empty
 * @param note anything more, in plain text; may be empty
 * @param at where the source stands
 */
public record Source(
    @Key(required = true, describe = "Unique within the dossier.") String id,
    @Key(required = true, describe = "A CSL type such as webpage or paper-conference.") String type,
    @Key(required = true, describe = "Its title.") String title,
    @Key(describe = "Who wrote it.") List<Name> author,
    @Key(describe = "Who edited it, or the volume it is in.") List<Name> editor,
    @Key(describe = "When it appeared, in EDTF.") Claimed<EdtfDate> issued,
    @Key(value = "container-title", describe = "The journal, site or volume.")
        String containerTitle,
    @Key(describe = "Its publisher.") String publisher,
    @Key(value = "publisher-place", describe = "Where it was published.") String publisherPlace,
    @Key(describe = "Page range.") String page,
    @Key(describe = "Volume.") String volume,
    @Key(describe = "Issue.") String issue,
    @Key(describe = "Edition.") String edition,
    @Key(describe = "Number of a report or the like.") String number,
    @Key(value = "collection-title", describe = "The series it belongs to.") String collectionTitle,
    @Key(describe = "What kind of report or thesis it is.") String genre,
    @Key(value = "DOI", describe = "Digital Object Identifier.") String doi,
    @Key(value = "URL", describe = "Where to read it.") String url,
    @Key(describe = "When the URL was read, in EDTF.") Claimed<EdtfDate> accessed,
    @Key(describe = "BCP 47 language tag.") String language,
    @Key(describe = "Anything more, in plain text.") String note,
    Location at) {

  public Source {
    author = List.copyOf(author);
    editor = List.copyOf(editor);
  }

  /** Starts a source with its id. */
  public static SourceBuilder builder(String id) {
    return new SourceBuilder(id);
  }
}
