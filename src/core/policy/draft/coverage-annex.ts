import { allClauses, type Catalogue, clauseLabel } from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, joinList } from '#core/message.ts';
import type { DraftWords } from '#core/words/draft-words.ts';

/** A section as it is printed. */
export interface PrintedSection {
  /** Id of its heading. */
  readonly id: string;
  readonly title: string;
  /** Whole ids of the clauses that it serves. */
  readonly clauses: readonly string[];
}

/** The annex that says which clauses each section serves. */
export function coverageAnnex(
  sections: readonly PrintedSection[],
  catalogue: Catalogue,
  words: DraftWords,
  language: string,
): readonly Block[] {
  const labels = new Map(allClauses(catalogue).map((clause) => [clause.id, clauseLabel(clause)]));
  const standard = catalogue.standard.name;
  // A part of the user's own serves no clause that we know of.
  const served = sections.filter(({ clauses }) => clauses.length > 0);
  return [
    chapter('annex', fill(words.annex.title, { standard })),
    paragraph(fill(words.annex.lead, { standard })),
    table(
      words.annex.caption,
      [column(words.annex.section, 2), column(words.annex.clauses, 3)],
      served.map(({ id, title, clauses }) => [
        cell([{ text: title, to: id }]),
        cell(
          joinList(
            language,
            clauses.flatMap((clause) => labels.get(clause) ?? []),
          ),
        ),
      ]),
    ),
    paragraph(words.annex.note, 'note'),
  ];
}
