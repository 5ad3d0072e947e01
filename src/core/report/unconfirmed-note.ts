import { countShown } from '#core/assessment/walk.ts';
import { paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fillCount } from '#core/message.ts';
import type { ReportContext } from './report-context.ts';

/** How many answers of a standard are carried over from the previous assessment and not confirmed yet. */
export function countUnconfirmed({ catalogue, assessment }: ReportContext): number {
  return countShown([catalogue], assessment, 'toConfirm');
}

/** Says beside the result that so many answers are not confirmed yet; nothing where there are none. */
export function unconfirmedNote(context: ReportContext): readonly Block[] {
  const { words, language } = context;
  const count = countUnconfirmed(context);
  return count === 0 ? [] : [paragraph(fillCount(language, words.summary.toConfirm, count))];
}
