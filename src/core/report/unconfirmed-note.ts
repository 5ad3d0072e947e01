import { countShown } from '#core/assessment/walk.ts';
import { paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fillCount } from '#core/message.ts';
import type { ReportContext } from './report-context.ts';

/** Says beside the result that so many answers are not confirmed yet; nothing where there are none. */
export function unconfirmedNote(context: ReportContext): readonly Block[] {
  const { catalogue, assessment, words, language } = context;
  const count = countShown([catalogue], assessment, 'toConfirm');
  return count === 0 ? [] : [paragraph(fillCount(language, words.summary.toConfirm, count))];
}
