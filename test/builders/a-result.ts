import { readWords } from '#build/read-words.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { makeResultContexts, type ResultContext } from '#core/result-blocks/result-context.ts';
import type { BlocksView } from '#islands/blocks/view.ts';
import type { Assessment } from '#schema/record/assessment.ts';

const LEVEL_NAMES = ['None', 'Reactive', 'Systematic', 'Improving', 'Leading'];

/** The result of an assessment against each of the catalogues, on a fixed day. */
export function resultContexts(
  assessment: Assessment,
  catalogues: readonly Catalogue[],
  language = 'en',
): readonly ResultContext[] {
  return makeResultContexts({
    standards: catalogues.map((catalogue) => ({ catalogue, levelNames: LEVEL_NAMES })),
    assessment,
    today: '2026-11-25',
    words: readWords(language, 'result'),
    language,
  });
}

/** A page on which a clause is led to by the last part of its id, a standard by its id. */
export function aView(): BlocksView {
  return {
    hrefOf: ({ about }) =>
      about && `#${'clause' in about ? about.clause.split('/').at(-1) : about.standard}`,
    markLabels: readWords('en', 'result').marks,
    levelsAbove: 1,
  };
}

/** The result against one catalogue and the page it stands in. */
export function aResult(assessment: Assessment, catalogue: Catalogue, language = 'en') {
  const [context] = resultContexts(assessment, [catalogue], language);
  if (context === undefined) throw new Error('One catalogue gives one result.');
  return { context, view: aView() };
}
