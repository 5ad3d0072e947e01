import { ContentError, checkYaml, type SourceFile } from '#core/content/authored-file.ts';
import { speakIn } from '#core/content/in-language.ts';
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
  const { say, problems } = speakIn(language, path);
  const spoken = indicators.map(({ name, definition, formula, from, better, ...facts }) => ({
    ...facts,
    better,
    name: say(name),
    definition: say(definition),
    formula: say(formula),
    from: say(from),
  }));
  if (problems.length > 0) throw new ContentError(problems);
  return spoken;
}
