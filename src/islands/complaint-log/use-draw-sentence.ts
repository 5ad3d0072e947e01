import { fill, writeDay } from '#core/message.ts';
import type { Drawing, DrawPlan } from '#core/monitoring/draw-complaints.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { LogPeriod } from '#schema/record/log-figures.ts';

/** By which rule files were drawn, as it is printed with the sample. */
export function useDrawSentence({ figures, mapping }: LogPeriod) {
  const { language } = useSurroundings();
  const { draw } = useWords('complaintLog');
  return (plan: DrawPlan, { complaints, population }: Drawing): string => {
    const column =
      plan.method === 'stratified'
        ? mapping.columns.find(({ role }) => role === plan.role)?.heading
        : undefined;
    return fill(draw.said[plan.method === 'rule' ? plan.rule : plan.method], {
      ...{ population, seed: plan.seed, count: complaints.length, column: column ?? '' },
      day: writeDay(language, figures.asOf),
    });
  };
}
