import { assert, constantFrom, integer, option, property, record, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#core/document/document.ts';
import { buildBlocks, makeDraft } from '#core/policy/draft/build-block.ts';
import { allQuestions, type DraftQuestion } from '#core/policy/draft/draft-content.ts';
import { PERIOD_UNITS, type Policy, type PolicyAnswer } from '#schema/record/policy.ts';
import {
  aPolicy,
  blockTexts,
  draftContent,
  draftDocument,
  draftInput,
} from '../../../../builders/a-policy.ts';

const anyText = constantFrom(
  '',
  'the tide office',
  'Tide Inc.',
  '  Pier 4, open 8 to 5  ',
  'one\ntwo\n\nthree',
);

/** Any answer to a question, as the page could record it. */
function anyAnswer({ kind, options = [] }: DraftQuestion) {
  const ids = options.map(({ id }) => id);
  return record(
    {
      chosen:
        kind === 'many' ? subarray(ids) : subarray(ids, { maxLength: Math.min(1, ids.length) }),
      text: anyText,
      details: record(Object.fromEntries(ids.map((id) => [id, anyText]))),
      period: record({ count: integer({ min: 1, max: 60 }), unit: constantFrom(...PERIOD_UNITS) }),
    },
    { requiredKeys: [] },
  );
}

const questions = allQuestions(draftContent());
const anyAnswers = record(
  Object.fromEntries(questions.map((question) => [question.id, option(anyAnswer(question))])),
).map((answers): Policy['answers'] => {
  const given = Object.entries(answers).filter(([, answer]) => answer !== null);
  return Object.fromEntries(given) as Record<string, PolicyAnswer>;
});

/** A heading with nothing below it before the next one. */
function hasEmptyHeading(blocks: readonly Block[]): boolean {
  return blocks.some((block, at) => {
    const next = blocks[at + 1];
    if (block.kind !== 'heading') return false;
    return next === undefined || (next.kind === 'heading' && next.level <= block.level);
  });
}

const BAD: readonly (readonly [string, RegExp])[] = [
  ['a place that is not filled', /[{}]/],
  ['doubled blanks', / {2}/],
  ['doubled punctuation', /([.,;:!?])\s*\1|[,;:]\s*[.,;:!?]|[。，；：！？、][。，；：！？、]/u],
  ['a blank before punctuation', /\s[.,;:!?。，；：](\s|$)/u],
  ['a word that is missing', /undefined|null|\(\)|“”/],
  ['a mark that Markdown did not read', /\*\*/],
  ['blanks at an end', /^\s|\s$/],
];

/** What is wrong with the texts of a document, each with its text. */
function faultsIn(blocks: readonly Block[]): readonly string[] {
  const texts = blockTexts(blocks);
  const bad = BAD.flatMap(([what, pattern]) =>
    texts.filter((text) => pattern.test(text)).map((text) => `${what}: ${text}`),
  );
  return hasEmptyHeading(blocks) ? [...bad, 'an empty heading'] : bad;
}

function isEmpty(block: Block): boolean {
  if (block.kind === 'list') return block.items.length === 0;
  return block.kind === 'table' && block.rows.length === 0;
}

/** Every document under any answers. */
function forAnyDocument(language: string, look: (blocks: readonly Block[]) => void): void {
  const ids = draftContent(language).documents.map(({ id }) => id);
  const built = property(anyAnswers, (answers) => {
    for (const id of ids) look(draftDocument(aPolicy(answers), id, language).blocks);
  });
  assert(built, { numRuns: 150 });
}

describe.each(['en', 'zh'])('whatever is answered, in %s', (language) => {
  test('no document has a hole, a doubled sign or an empty heading', () => {
    forAnyDocument(language, (blocks) => expect(faultsIn(blocks)).toEqual([]));
  });

  test('headings have ids of their own, and a list or table is never empty', () => {
    forAnyDocument(language, (blocks) => {
      const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));

      expect(new Set(ids).size).toBe(ids.length);
      expect(blocks.filter(isEmpty)).toEqual([]);
    });
  });

  test('an edited block keeps its words', () => {
    const key = `${language}/policy/times`;
    const edits = { [key]: { text: 'Our own words.', built: 'What was built.' } };
    assert(
      property(anyAnswers, (answers) => {
        const context = makeDraft(draftInput(aPolicy(answers, edits), language));
        const [document] = context.content.documents;
        const built = document && buildBlocks(document, context).find((one) => one.key === key);

        expect(built?.text).toBe('Our own words.');
        expect(built?.state).toBe('outdated');
      }),
      { numRuns: 50 },
    );
  });
});
