import { describe, expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readStandards } from '#build/read-content.ts';
import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { buildBlocks, makeDraft } from '#core/policy/draft/build-block.ts';
import type { DraftCode, DraftDemand } from '#core/policy/draft/draft-code.ts';
import { breachesOf } from '#core/policy/draft/held-to.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import type { Answer } from '#schema/record/assessment.ts';
import type { Policy } from '#schema/record/policy.ts';
import { aPolicy, draftContent, draftInput } from '../builders/a-policy.ts';
import { anAssessment } from '../builders/an-assessment.ts';

const codes = draftContent().codes;
const standards = readStandards().map(({ catalogue }) => catalogue);

/** A draft on a code, with nothing but the name and the code answered unless said otherwise. */
function draftOn(code: string, language: string, answers: Policy['answers'] = {}, edits = {}) {
  return makeDraft(draftInput(aPolicy({ code: { chosen: [code] }, ...answers }, edits), language));
}

function breachIds(...draft: Parameters<typeof draftOn>): readonly string[] {
  return breachesOf(draftOn(...draft)).map(({ demand }) => demand.id);
}

function catalogueOf({ standard }: DraftCode): Catalogue | undefined {
  return standards.find((one) => one.standard.id === standard);
}

/** What a document alone can comply with is met where the code's demands say so; the rest is left out. */
function answersBy(
  code: DraftCode,
  language: string,
  catalogue: Catalogue,
): Record<string, Answer> {
  const broken = new Set(
    breachesOf(draftOn(code.id, language)).flatMap(({ demand }) => demand.criteria),
  );
  const served = new Set(code.demands.flatMap(({ criteria }) => criteria));
  const criteria = allClauses(catalogue).flatMap((clause) => clause.criteria);
  return Object.fromEntries(
    criteria.map(({ id, byDocument }): [string, Answer] => {
      const base = { note: '' };
      if (!byDocument)
        return [id, { ...base, value: 'notApplicable', reason: 'Not for a document.' }];
      return [id, { ...base, value: served.has(id) && !broken.has(id) ? 'met' : 'unmet' }];
    }),
  );
}

describe.each(languages())('a draft with what a code fills in, in %s', (language) => {
  test.each(codes.map(({ id }) => id))('%s: is held to the code and keeps it', (id) => {
    expect(breachIds(id, language)).toEqual([]);
  });

  test.each(codes.filter(({ standard }) => standard).map((code) => [code.id, code] as const))(
    '%s: complies with all of the standard that a document can comply with',
    (_id, code) => {
      const catalogue = catalogueOf(code);
      if (catalogue === undefined) throw new Error('The code has no standard.');
      const assessment = anAssessment({
        standards: [{ id: catalogue.standard.id, catalogueVersion: '1.0' }],
        answers: answersBy(code, language, catalogue),
      });
      const { counts } = scoreProvisions(catalogue, assessment);

      expect(counts).toMatchObject({ doesNotComply: 0, partly: 0, unknown: 0, notAnswered: 0 });
      expect(counts.complies).toBeGreaterThan(0);
    },
  );
});

const demands = codes.flatMap((code) => code.demands.map((demand) => ({ code, demand })));

/** Answers and edits that go against one demand. */
function against({ id }: DraftCode, { rule }: DraftDemand, language: string) {
  if ('documents' in rule) {
    const draft = draftOn(id, language);
    const text = rule.kind === 'says' ? '' : rule.phrases.join(' ');
    const blocks = draft.content.documents
      .filter((document) => rule.documents.includes(document.id))
      .flatMap((document) => buildBlocks(document, draft));
    const edits = blocks.map(({ key, built }) => [key, { text, built }]);
    return { answers: {}, edits: Object.fromEntries(edits) };
  }
  const { question } = rule;
  if ('period' in rule) {
    const period = {
      count: rule.kind === 'atMost' ? 99 : 1,
      unit: rule.kind === 'atMost' ? 'years' : 'hours',
    } as const;
    return { answers: { [question]: { period } }, edits: {} };
  }
  const others = draftContent()
    .steps.flatMap(({ questions }) => questions)
    .find((one) => one.id === question)
    ?.options?.map((one) => one.id)
    .filter((option) => !rule.options.includes(option));
  const chosen = rule.kind === 'all' ? [] : (others ?? []).slice(0, 1);
  const isPeriod = rule.kind === 'only' && chosen.length === 0;
  const answer = isPeriod
    ? { period: { count: 1, unit: 'days' } as const, chosen: [] }
    : { chosen };
  return { answers: { [question]: answer }, edits: {} };
}

test.each(demands.map(({ code, demand }) => [code.id, demand.id, code, demand] as const))(
  '%s: a draft that goes against "%s" is told so',
  (_code, id, code, demand) => {
    const { answers, edits } = against(code, demand, 'en');

    expect(breachIds(code.id, 'en', answers, edits)).toContain(id);
  },
);

test('a demand says what is asked, and names a provision', () => {
  for (const { demand } of demands) {
    expect(demand.provision).not.toBe('');
    if (!('period' in demand.rule)) expect(demand.asks).toMatch(/\.$/);
  }
});

test('what serves a criterion serves one that a document alone can comply with', () => {
  for (const code of codes) {
    const criteria = allClauses(catalogueOf(code) ?? { standard: {} as never, areas: [] }).flatMap(
      (clause) => clause.criteria,
    );
    const marked = criteria.filter(({ byDocument }) => byDocument).map(({ id }) => id);
    const served = code.demands.flatMap((demand) => demand.criteria);

    expect(served.filter((id) => !marked.includes(id))).toEqual([]);
  }
});

describe('a sector', () => {
  const options = (id: string) =>
    draftContent()
      .steps.flatMap(({ questions }) => questions)
      .find((question) => question.id === id)?.options ?? [];

  test.each([
    ['telecoms', 'ofcom'],
    ['energy', 'energySuppliers'],
    ['legal', 'legalOmbudsman'],
    ['estateAgents', 'propertyOmbudsman'],
    ['rail', 'railCode'],
    ['university', 'oia'],
    ['chinaFinance', 'chinaBanking'],
    ['chinaHospital', 'chinaMedical'],
  ])('%s suggests a code whose source, day and sureness are known', (sector, code) => {
    const sets = options('sector').find(({ id }) => id === sector)?.sets;

    expect(sets?.['code']?.chosen).toEqual([code]);
    expect(codes.map(({ id }) => id)).toContain(code);
  });

  test.each(['charity', 'parking', 'chinaProperty', 'chinaShop', 'chinaGovernment'])(
    '%s, of which no rule was read, fills in none, says so with a day, and leaves the body open',
    (sector) => {
      const option = options('sector').find(({ id }) => id === sector);
      const draft = makeDraft(draftInput(aPolicy({ sector: { chosen: [sector] } })));

      expect(option?.sets?.['code']).toBeUndefined();
      expect(option?.note).toMatch(/November 2026/);
      expect(draft.held.get('external')?.text).toBe('');
    },
  );

  test('every code but our own limits and those of training says where its facts come from', () => {
    const known = codes.map(({ id }) => id);

    expect(
      options('code')
        .filter(({ id }) => !known.includes(id))
        .map(({ id }) => id),
    ).toEqual(['own', 'service']);
  });
});
