package org.attache.template;

import java.time.LocalDate;
import java.util.Map;
import org.attache.brief.Labels;
import org.attache.problem.Problems;
import org.attache.wording.Wording;

/**
 * What the making of one brief gathers; for one brief, and one thread at a time.
 *
 * @param wording the brief's language
 * @param labels the fixed words
 * @param date the day the brief stands for
 * @param names what expressions know
 * @param figures all values
 * @param clusters citations printed by expressions
 * @param references works cited
 * @param notes notes so far
 * @param targets what cross-references point to
 * @param shortForms abbreviations
 * @param prose the dossier's own Markdown
 * @param problems what is wrong
 */
record Assembly(
    Wording wording,
    Labels labels,
    LocalDate date,
    Map<String, Object> names,
    Figures figures,
    Clusters clusters,
    References references,
    Notes notes,
    Targets targets,
    ShortForms shortForms,
    DossierProse prose,
    Problems problems) {}
