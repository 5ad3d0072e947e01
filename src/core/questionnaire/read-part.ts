import { ownEntry } from '#core/own-entry.ts';
import { fail, type Result, succeed } from '#core/result.ts';
import type { Answer, Assessment } from '#schema/record/assessment.ts';
import { type Statements, statementsOf } from './read-answers.ts';
import { readBrought } from './read-brought.ts';
import type { AnswerRow, ReturnContext, Returned, ReturnFailure, UnreadRow } from './returned.ts';

const PARTS = ['value', 'note', 'reason'] as const;

const NOTHING = { rows: [], unread: [], same: 0, files: [] };

/**
 * What a part says that was handed out as a file for the tool: its answers with their notes and reasons,
 * its evidence, findings and actions, beside what stands here. Of whoever was promised anonymity answers alone: a
 * document tells whose it is. A part of another assessment is refused, and so is a whole one.
 */
export function readPart(
  assessment: Assessment,
  context: ReturnContext,
  contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map(),
): Result<Returned, ReturnFailure> {
  const { part, answers, organisation } = assessment;
  if (part === undefined) return fail({ code: 'wholeAssessment' });
  if (part.of !== context.assessment.id) return fail({ code: 'otherAssessment' });
  const statements = statementsOf(context);
  const read = Object.entries(answers).map(([id, answer], at) =>
    readAnswer(id, answer, { at, sheet: organisation, statements, context }),
  );
  const rows = read.flatMap(({ row }) => row ?? []);
  const changed = rows.filter(({ said }) => Object.keys(said).length > 0);
  const brought = part.isAnonymous ? NOTHING : readBrought(assessment, contents, context);
  return succeed({
    rows: [...changed, ...brought.rows],
    unread: [...read.flatMap(({ unread }) => unread ?? []), ...brought.unread],
    ...{ empty: 0, same: rows.length - changed.length + brought.same, respondent: part.to },
    files: brought.files,
    ...{ group: part.group ?? '', isAnonymous: part.isAnonymous ?? false },
    said: rows.map((row) => ({ ...row, said: saidBy(ownEntry(answers, row.criterionId)) })),
    ...{ older: [], columnsNotRead: [], sheetsNotRead: [] },
  });
}

interface Reading {
  readonly at: number;
  readonly sheet: string;
  readonly statements: Statements;
  readonly context: ReturnContext;
}

function readAnswer(
  id: string,
  answer: Answer,
  { at, sheet, statements, context }: Reading,
): { readonly row?: AnswerRow; readonly unread?: UnreadRow } {
  const place = { sheet, row: at + 1 };
  const [text] = statements.get(id) ?? [];
  if (text === undefined) return { unread: { ...place, reason: { code: 'gone', text: id } } };
  const present = ownEntry(context.assessment.answers, id);
  const said = saidBy(answer, present);
  const differs = said.value !== undefined && present?.value !== undefined;
  return {
    row: {
      ...place,
      ...{ kind: 'answer', criterionId: id, text, said, present, replaces: true },
      remarks: differs ? [{ code: 'shown' }] : [],
    },
  };
}

/** What an answer says, and does not say here already. */
function saidBy(answer: Answer = {}, present: Answer = {}): AnswerRow['said'] {
  return Object.fromEntries(
    PARTS.flatMap((name) => {
      const said = answer[name];
      return said !== undefined && said !== '' && said !== present[name] ? [[name, said]] : [];
    }),
  );
}
