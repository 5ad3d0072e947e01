import type { Assessment } from '#schema/record/assessment.ts';
import type { Final } from '#schema/record/sign-off.ts';

/** Keys in one order, so that the same content always gives the same text. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
}

/** What a content hash is made of: any data as JSON with its keys in order. */
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

/** What is assessed: the record without who signed, when it was final, its history, its own name, what goes out of it and to whom. */
export function assessedContent(assessment: Assessment): string {
  const { signatures, finals, history, trail, updatedAt, name, report, handedOut, ...content } =
    assessment;
  return contentText(content);
}
