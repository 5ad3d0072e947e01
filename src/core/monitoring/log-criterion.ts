import { ContentError, checkYaml, type SourceFile } from '#core/content/authored-file.ts';
import { speakIn } from '#core/content/in-language.ts';
import { type FigureSign, LogCriteriaSchema } from '#schema/authored/log-criteria.ts';

/** A criterion that the figures of a register speak to, in one language. */
export interface LogCriterion {
  readonly criterionId: string;
  /** What of the figures is looked at. */
  readonly shows: FigureSign;
  readonly reason: string;
}

/** The criteria that the figures of a register speak to, from their file. Throws a `ContentError`. */
export function loadLogCriteria(
  { path, text }: SourceFile,
  language: string,
): readonly LogCriterion[] {
  const checked = checkYaml(LogCriteriaSchema, path, text);
  if ('problems' in checked) throw new ContentError(checked.problems);
  const { say, problems } = speakIn(language, path);
  const criteria = checked.value.criteria.map(({ criterion, shows, reason }) => ({
    ...{ criterionId: criterion, shows },
    reason: say(reason),
  }));
  if (problems.length > 0) throw new ContentError(problems);
  return criteria;
}
