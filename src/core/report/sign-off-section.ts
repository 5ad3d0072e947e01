import { currentFinal } from '#core/assessment/finality.ts';
import { dayAt } from '#core/calendar/day.ts';
import { cell, chapter, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, writeDay } from '#core/message.ts';
import { SIGNATURES } from '#schema/record/format.ts';
import type { ReportContext } from './report-context.ts';

/** Who stands behind the assessment, and the fingerprint of a final one. Not there until somebody has signed. */
export function signOffSection({ assessment, words, language }: ReportContext): readonly Block[] {
  const { signatures } = assessment;
  const { signOff, columns } = words;
  const final = currentFinal(assessment);
  const hasSigned = SIGNATURES.some((kind) => signatures[kind]?.name.trim());
  if (!hasSigned && final === undefined) return [];
  return [
    chapter('sign-off', signOff.title),
    table(
      signOff.caption,
      [
        column(columns.subject, 3),
        column(signOff.name, 3),
        column(signOff.role, 3),
        column(signOff.date, 2),
      ],
      SIGNATURES.map((kind) => {
        const { name = '', role = '', date = '' } = signatures[kind] ?? {};
        return [
          cell(signOff.signatures[kind]),
          ...[name, role, writeDay(language, date)].map((text) =>
            cell(text.trim() || words.figures.none),
          ),
        ];
      }),
    ),
    paragraph(
      final === undefined
        ? signOff.draft
        : fill(signOff.final, {
            day: writeDay(language, dayAt(final.at)),
            by: final.by || words.record.notStated,
            hash: final.contentHash,
          }),
    ),
    ...(final?.catalogues ?? []).map(({ id, version, hash }) =>
      paragraph(fill(signOff.catalogue, { id, version, hash }), 'note'),
    ),
  ];
}
