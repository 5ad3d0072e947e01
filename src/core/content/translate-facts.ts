import { ownEntry } from '#core/own-entry.ts';
import type { AssessableStandard } from '#schema/authored/standard.ts';
import type { StandardTranslation } from '#schema/authored/translation.ts';
import type { ContentProblem } from './authored-file.ts';
import { compareNames } from './compare-names.ts';

const TEXTS = ['replacedBy', 'confidenceNote', 'notAsked'] as const;

/** The words among the facts: what replaced a standard, how sure it is, what its limits are for. */
export function translateFacts(
  file: AssessableStandard,
  { replacedBy, confidenceNote, notAsked, limits, endings }: StandardTranslation,
): Pick<AssessableStandard, 'replacedBy' | 'confidenceNote' | 'notAsked' | 'limits' | 'endings'> {
  return {
    ...(replacedBy === undefined ? {} : { replacedBy }),
    ...(confidenceNote === undefined ? {} : { confidenceNote }),
    ...(notAsked === undefined ? {} : { notAsked }),
    ...(file.limits === undefined
      ? {}
      : { limits: file.limits.map((limit) => ({ ...limit, ...ownEntry(limits, limit.id) })) }),
    ...(file.endings === undefined
      ? {}
      : {
          endings: file.endings.map((ending) => ({ ...ending, ...ownEntry(endings, ending.id) })),
        }),
  };
}

/** The facts that only one of original and translation has, as problems of the translation's file. */
export function compareFacts(
  path: string,
  file: AssessableStandard,
  words: StandardTranslation,
): ContentProblem[] {
  const limits = file.limits ?? [];
  const translated = Object.entries(words.limits ?? {});
  const has = (from: StandardTranslation | AssessableStandard) =>
    TEXTS.filter((name) => from[name] !== undefined);
  return [
    ...compareNames(path, 'text', has(file), has(words)),
    ...compareNames(
      path,
      'limit',
      limits.map(({ id }) => id),
      translated.map(([id]) => id),
    ),
    ...compareNames(
      path,
      'ending',
      (file.endings ?? []).map(({ id }) => id),
      Object.keys(words.endings ?? {}),
    ),
    ...compareNames(
      path,
      'note of limit',
      limits.filter(({ note }) => note !== undefined).map(({ id }) => id),
      translated.filter(([, { note }]) => note !== undefined).map(([id]) => id),
    ),
  ];
}
