import { bullets, paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { warningSentence } from '../warning-sentence.ts';

/** What makes a figure less than it seems, one sentence each. */
export function mindSection(context: MonitoringContext): readonly Block[] {
  const { words, period } = context;
  const { warnings } = period.figures;
  if (warnings.length === 0) return [paragraph(words.mind.nothing)];
  return [
    paragraph(words.mind.lead),
    bullets(warnings.map((warning) => [{ text: warningSentence(warning, context) }])),
  ];
}
