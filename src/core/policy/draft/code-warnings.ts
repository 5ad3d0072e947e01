import { fill, joinSentences } from '#core/message.ts';
import type { DraftContext } from './build-block.ts';
import type { DemandRule } from './draft-code.ts';
import type { DraftWarning } from './draft-warning.ts';
import { capital, writePeriod } from './fill-places.ts';
import { type Breach, breachesOf } from './held-to.ts';

/** What the chosen code says against the draft, each with its provision. */
export function codeWarnings(context: DraftContext): readonly DraftWarning[] {
  return breachesOf(context).map((breach) => {
    const { code, demand, isSure } = breach;
    return {
      code: isSure ? 'heldTo' : 'mayBreak',
      text: capital(
        fill(context.words.warnings.heldTo, {
          code: code.name,
          provision: demand.provision,
          asks: asksOf(breach, context),
        }),
      ),
      ...('question' in demand.rule ? { questionId: demand.rule.question } : {}),
      provision: {
        number: demand.provision,
        page: code.page,
        ...(code.standard === undefined || demand.slug === undefined
          ? {}
          : { clause: { standard: code.standard, slug: demand.slug } }),
      },
    };
  });
}

function asksOf({ demand, isSure }: Breach, context: DraftContext): string {
  const { rule, asks = '' } = demand;
  if (!('period' in rule)) return asks;
  const text = limitText(rule, context);
  return isSure ? text : joinSentences([text, context.words.warnings.mayBreak]);
}

function limitText(
  { kind, question, period }: Extract<DemandRule, { readonly period: unknown }>,
  { content, held, words }: DraftContext,
): string {
  const answer = held.get(question);
  const write = (one: typeof period) => writePeriod(content.language, one, words);
  return fill(words.warnings[kind], {
    ask: answer?.question.ask ?? question,
    given: answer?.period === undefined ? '' : write(answer.period),
    allowed: write(period),
  });
}
