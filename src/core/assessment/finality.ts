import type { Assessment } from '#schema/record/assessment.ts';
import type { Final } from '#schema/record/sign-off.ts';
import type { Change } from './change.ts';

/** The sign-off that stands: the last time the assessment was made final, unless it was reopened since. */
export function currentFinal({ finals }: Pick<Assessment, 'finals'>): Final | undefined {
  const last = finals.at(-1);
  return last?.reopened === undefined ? last : undefined;
}

const STILL_OPEN = ['signatures', 'finals', 'name'];

/** Whether a final assessment takes a change: signatures, reopening and its name do, everything else is read only. */
export function isAllowedWhenFinal(change: Change): boolean {
  return (
    change.kind === 'settings' &&
    Object.keys(change.fields).every((name) => STILL_OPEN.includes(name))
  );
}

/** A value with its keys sorted, so that equal content gives equal text. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
}

/** The text that a fingerprint is made of: data as JSON with its keys sorted. */
export function contentText(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/**
 * The assessment as it was when it was made final, from its snapshot: signed as it was then, final, and
 * without the history of its answers, which goes on in the assessment itself.
 * @param content what `assessedContent` gave then, parsed
 */
export function asMadeFinal(
  content: Readonly<Record<string, unknown>>,
  { name, finals }: Pick<Assessment, 'name' | 'finals'>,
  final: Final,
): Readonly<Record<string, unknown>> {
  const { reopened, ...then } = final;
  const earlier = finals.filter(({ at }) => at < final.at);
  return {
    ...content,
    name,
    updatedAt: final.at,
    signatures: final.signatures ?? {},
    finals: [...earlier, then],
    history: {},
  };
}

/** The part of an assessment that sign-off freezes: all but signatures, finals, history and its own name. */
export function assessedContent(assessment: Assessment): string {
  const { signatures, finals, history, updatedAt, name, ...content } = assessment;
  return contentText(content);
}
