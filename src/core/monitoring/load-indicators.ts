import { ContentError, checkYaml, type SourceFile } from '#core/content/authored-file.ts';
import { IndicatorSetSchema } from '#schema/authored/log-indicator.ts';
import type { Indicator } from './indicator.ts';

/** The indicator set in one language from its file. Throws a `ContentError`. */
export function loadIndicators({ path, text }: SourceFile, language: string): readonly Indicator[] {
  const checked = checkYaml(IndicatorSetSchema, path, text);
  if ('problems' in checked) throw new ContentError(checked.problems);
  const { indicators } = checked.value;
  const twice = indicators.filter(
    ({ id }, place) => indicators.findIndex((one) => one.id === id) !== place,
  );
  if (twice.length > 0)
    throw new ContentError(
      twice.map(({ id }) => ({ path, line: 1, message: `has two indicators with the id ${id}` })),
    );
  const spoken = language === 'zh' ? 'zh' : 'en';
  return indicators.map(({ name, definition, formula, from, better, ...facts }) => ({
    ...facts,
    better,
    name: name[spoken],
    definition: definition[spoken],
    formula: formula[spoken],
    from: from[spoken],
  }));
}
