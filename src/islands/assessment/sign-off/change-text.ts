import { fill } from '#core/message.ts';
import type { AuditWords } from '#text/words.ts';

/** The answer that was given, taken away, confirmed, or is to be confirmed again. */
export function changeText(
  answer: string | undefined,
  confirmed: boolean | undefined,
  texts: AuditWords['signOff'],
): string {
  if (answer === undefined) return texts.taken;
  if (confirmed === undefined) return answer;
  return fill(confirmed ? texts.confirmed : texts.unconfirmed, { answer });
}
