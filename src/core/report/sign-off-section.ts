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
  const { assessment, words, edition } = context;
  const { signatures } = assessment;
  const { signOff } = words;
  const final = currentFinal(assessment);
  const hasSigned = SIGNATURES.some((kind) => signatures[kind]?.name.trim());
  if (!hasSigned && final === undefined && edition !== 'formal') return [];
  return [
    chapter('sign-off', signOff.title),
    isByHand(context) ? handTable(context) : nameTable(context),
    paragraph(final === undefined ? signOff.draft : finalText(final, context)),
    ...(final?.catalogues ?? []).map(({ id, version, hash }) =>
      paragraph(fill(signOff.catalogue, { id, version, hash }), 'note'),
    ),
  ];
}

/** Chinese papers are signed by hand and stamped in every edition; in other languages the formal report is. */
function isByHand({ edition, language }: ReportContext): boolean {
  return edition === 'formal' || /^zh(?:-|$)/iu.test(language);
}

function nameTable({ assessment, words, language }: ReportContext): Block {
  const { signOff, columns, figures } = words;
  return table(
    signOff.caption,
    [
      column(columns.subject, 3),
      column(signOff.name, 3),
      column(signOff.role, 3),
      column(signOff.date, 2),
    ],
    SIGNATURES.map((kind) => {
      const { name = '', role = '', date = '' } = assessment.signatures[kind] ?? {};
      return [
        cell(signOff.signatures[kind]),
        ...[name, role, writeDay(language, date)].map((text) => cell(text.trim() || figures.none)),
      ];
    }),
  );
}

/** Lines of room for a signature, and for a stamp of four centimetres. */
const ROOM = { signature: 3, stamp: 9 } as const;

/** With room for what is written by hand: nothing stands where somebody is to write. */
function handTable({ assessment, words, language }: ReportContext): Block {
  const { signOff, columns } = words;
  return table(
    signOff.caption,
    [
      column(columns.subject, 2.4),
      column(signOff.name, 2),
      column(signOff.role, 2.6),
      column(signOff.signature, 3),
      column(signOff.date, 2.6),
    ],
    [
      ...SIGNATURES.map((kind) => {
        const { name = '', role = '', date = '' } = assessment.signatures[kind] ?? {};
        return [
          cell(signOff.signatures[kind]),
          cell(name),
          cell(role),
          { runs: [], lines: ROOM.signature },
          cell(writeDay(language, date)),
        ];
      }),
      [cell(signOff.stamp), ...[cell(''), cell(''), { runs: [], lines: ROOM.stamp }, cell('')]],
    ],
  );
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
