package org.attache.brief;

import java.util.List;
import org.attache.theme.Theme;

/**
 * A document ready to be written in any format.
 *
 * @param front title and properties
 * @param theme how it looks, as its template says
 * @param labels the fixed words that writers print, in the brief's language
 * @param blocks the body in reading order
 * @param notes what note marks point to, numbered from 1 in order
 * @param references the works cited, in the order listed
 * @param appendix the tables of the workbook, in order; may be a {@link LateList}
 * @param ledger where every figure comes from
 * @param attachments files to embed where the format allows it
 * @param remarks what readers of a draft should know, at its places; may be a {@link LateList}
 */
public record Brief(
    Front front,
    Theme theme,
    Labels labels,
    List<Block> blocks,
    List<Note> notes,
    List<ReferenceEntry> references,
    List<DataTable> appendix,
    Ledger ledger,
    List<Attachment> attachments,
    List<Remark> remarks) {

  public Brief {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    references = List.copyOf(references);
    appendix = LateList.copyOf(appendix);
    attachments = List.copyOf(attachments);
    remarks = LateList.copyOf(remarks);
  }

  /** This brief in another look. */
  public Brief withTheme(Theme other) {
    return new Brief(
        front, other, labels, blocks, notes, references, appendix, ledger, attachments, remarks);
  }

  /** This brief with another body. */
  public Brief withBlocks(List<Block> others) {
    return new Brief(
        front, theme, labels, others, notes, references, appendix, ledger, attachments, remarks);
  }

  /** This brief with other files to embed. */
  public Brief withAttachments(List<Attachment> others) {
    return new Brief(
        front, theme, labels, blocks, notes, references, appendix, ledger, others, remarks);
  }

  /** This brief with other remarks. */
  public Brief withRemarks(List<Remark> others) {
    return new Brief(
        front, theme, labels, blocks, notes, references, appendix, ledger, attachments, others);
  }
}
