import { fill } from '#core/message.ts';
import type { DecisionWay } from '#schema/record/trail.ts';
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

/** Who it was, with how it was decided where files were merged. */
export function decidedText(
  who: string,
  decided: DecisionWay | undefined,
  texts: AuditWords['signOff'],
): string {
  return decided ? fill(texts.decided[decided], { who }) : who;
}

/** Who changed an answer; of one that was read from a file, who said so there and who took it. */
export function whoText(
  by: string | undefined,
  source: string | undefined,
  { common, signOff }: AuditWords,
): string {
  if (source === undefined) return by || common.none;
  return by ? fill(signOff.takenFrom, { source, by }) : source;
}
