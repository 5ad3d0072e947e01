import { cell, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { satisfiedChart } from '../charts.ts';
import { amountText, countText, daysText, partText, shareText } from '../figure-text.ts';
import type { MonitoringContext } from '../monitoring-context.ts';
import { warningsBeside } from '../warnings-beside.ts';

/** Satisfaction with the handling, never without how many answered. */
export function satisfactionSection(context: MonitoringContext): readonly Block[] {
  const { words, period, language } = context;
  const { satisfaction } = period.figures;
  if (satisfaction === undefined) return [paragraph(words.satisfaction.refused)];
  const { response, satisfied, satisfiedFrom, mean, scores } = satisfaction;
  const total = scores.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...warningsBeside('scores', context),
    paragraph(
      fill(words.satisfaction.lead, {
        satisfied: shareText(satisfied, context),
        response: shareText(response, context),
        mean: amountText(mean, language),
        from: daysText(satisfiedFrom, context),
      }),
    ),
    ...satisfiedChart(context),
    table(
      words.satisfaction.caption,
      [column(words.satisfaction.score, 3), column(words.satisfaction.answers, 4, 'end')],
      scores.map(([score, count]) => [
        cell(daysText(score, context)),
        cell(partText(count, total, context)),
      ]),
    ),
    paragraph(
      fill(words.satisfaction.silent, { answers: countText(response.part, language) }),
      'note',
    ),
  ];
}
