import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { AuthoredOption, QuestionsFile } from '#schema/authored/policy-draft.ts';
import type { Period } from '#schema/record/policy.ts';

type Preset = NonNullable<AuthoredOption['sets']>[string];

const MONTHS_OF_A_YEAR = 12;

/** A time limit such as `fca-disp-1/record-keeping` as a period; from two years on, whole years are said as years. */
function limitPeriod(name: string, standards: readonly Catalogue[]): Period | undefined {
  const [folder, id] = name.split('/');
  const code = standards.find(({ standard }) => standard.id === folder);
  const limit = code?.standard.limits?.find((one) => one.id === id);
  if (limit === undefined) return undefined;
  const { value: count, unit } = limit;
  const isYears = unit === 'months' && count >= 24 && count % MONTHS_OF_A_YEAR === 0;
  return isYears ? { count: count / MONTHS_OF_A_YEAR, unit: 'years' } : { count, unit };
}

/** The file with the limits of codes in place of their names; one that no standard has stays as it is. */
export function withPeriods(
  { steps }: QuestionsFile,
  standards: readonly Catalogue[],
): QuestionsFile {
  const resolved = ({ limit, ...preset }: Preset): Preset => {
    const period = limit === undefined ? undefined : limitPeriod(limit, standards);
    return limit === undefined ? preset : { ...preset, ...(period ? { period } : { limit }) };
  };
  const option = (one: AuthoredOption): AuthoredOption => {
    if (one.sets === undefined) return one;
    const sets = Object.entries(one.sets).map(([id, preset]) => [id, resolved(preset)] as const);
    return { ...one, sets: Object.fromEntries(sets) };
  };
  return {
    steps: steps.map((step) => ({
      ...step,
      questions: step.questions.map((question) =>
        question.options === undefined
          ? question
          : { ...question, options: question.options.map(option) },
      ),
    })),
  };
}
