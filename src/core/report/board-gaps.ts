import { byDueDay, isPending } from '#core/audit/action-state.ts';
import type { Clause } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { openProvisions } from '#core/result-blocks/code-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** A gap in one line, with what is done about it. */
export interface BoardGap {
  /** Undefined where there is one standard. */
  readonly standard: string | undefined;
  readonly clause: Clause;
  /** Its level and target, or how the provision is complied with. */
  readonly standing: string;
  /** The action of the record, else the one that the guidance names first. */
  readonly action: string;
  readonly owner: string | undefined;
  readonly due: string | undefined;
}

/** The gaps of all standards in turn, each standard's most urgent first. */
export function boardGaps(contexts: readonly ReportContext[]): readonly BoardGap[] {
  const lists = contexts.map((context) => gapsOf(context, contexts.length > 1));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) => lists.map((list) => list[place]))
    .flat()
    .filter((gap) => gap !== undefined);
}

function gapsOf(context: ReportContext, isNamed: boolean): readonly BoardGap[] {
  const { gaps, words, catalogue } = context;
  const standard = isNamed ? catalogue.standard.name : undefined;
  const levels = gaps.map(({ score, target, missing }) => ({
    clause: score.clause,
    missing,
    standing: fill(words.board.gapStanding, { level: score.level ?? words.figures.none, target }),
  }));
  const provisions = openProvisions(context).map(({ clause, compliance, missing }) => ({
    clause,
    missing,
    standing: words.code.compliance[compliance],
  }));
  return [...levels, ...provisions].map(({ clause, missing, standing }) => ({
    ...{ standard, clause, standing },
    ...whatIsDone(
      clause,
      missing.map(({ criterion }) => criterion.id),
      context,
    ),
  }));
}

/** The action that waits on a finding of the clause, and who has it; without one, what the guidance would do. */
function whatIsDone(
  clause: Clause,
  missing: readonly string[],
  { assessment, guidance, words }: ReportContext,
): Pick<BoardGap, 'action' | 'owner' | 'due'> {
  const own = byDueDay(assessment.actions).find(
    ([, action]) =>
      isPending(action) && ownEntry(assessment.findings, action.findingId)?.clauseId === clause.id,
  )?.[1];
  if (own)
    return {
      action: own.correctiveAction?.trim() || own.correction?.trim() || words.figures.none,
      owner: own.owner?.trim() || undefined,
      due: own.due || undefined,
    };
  const written = ownEntry(guidance, clause.id)?.actions ?? {};
  const first = missing.flatMap((id) => ownEntry(written, id) ?? [])[0];
  return { action: first ?? words.gaps.actionNone, owner: undefined, due: undefined };
}
