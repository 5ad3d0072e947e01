import { currentFinal } from '#core/assessment/finality.ts';
import { dayAt } from '#core/calendar/day.ts';
import { cell, chapter, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill, writeDay } from '#core/message.ts';
import { SIGNATURES } from '#schema/record/format.ts';
import type { Final } from '#schema/record/sign-off.ts';
import type { ReportContext } from './report-context.ts';

/** Who stands behind the assessment, and the fingerprint of a final one. Not there until somebody has signed. */
export function signOffSection(context: ReportContext): readonly Block[] {
  const { assessment, words, language } = context;
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
    paragraph(final === undefined ? signOff.draft : finalText(final, context)),
    ...(final?.catalogues ?? []).map(({ id, version, hash }) =>
      paragraph(fill(signOff.catalogue, { id, version, hash }), 'note'),
    ),
  ];
}

/** Says when it was made final, with the fingerprint of what stands in this report: never one that was not computed from it. */
function finalText(
  { at, by, contentHash: recorded }: Final,
  { contentHash: computed, words, language }: ReportContext,
): string {
  const { signOff } = words;
  const values = {
    day: writeDay(language, dayAt(at)),
    by: by || words.record.notStated,
    hash: computed ?? '',
    recorded,
  };
  if (computed === undefined) return fill(signOff.finalUnchecked, values);
  return fill(computed === recorded ? signOff.final : signOff.finalChanged, values);
}
