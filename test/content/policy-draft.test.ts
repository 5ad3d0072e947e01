import { describe, expect, test } from 'vitest';
import { languages } from '#build/languages.ts';
import { readFiles, readStandards } from '#build/read-content.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { checkPolicy } from '#core/policy/check/check-policy.ts';
import { readPolicyRules } from '#core/policy/check/read-rules.ts';
import { allQuestions } from '#core/policy/draft/draft-content.ts';
import { holdAnswers } from '#core/policy/draft/held-answers.ts';
import { renderMarkdown } from '#export/markdown/render-markdown.ts';
import { aPolicy, draftCatalogue, draftContent, draftDocument } from '../builders/a-policy.ts';

const { documents } = draftContent();
const questions = allQuestions(draftContent());
const blocks = documents.flatMap((document) => document.blocks);
const rules = readPolicyRules(readFiles(process.cwd(), 'content/policy/check'), 'en');

test('a manager is through in some thirty answers, and must give but one', () => {
  const asked = [...holdAnswers(draftContent(), {}).values()].filter(({ isAsked }) => isAsked);

  expect(asked.length).toBeLessThan(32);
  expect(questions.filter(({ required }) => required).map(({ id }) => id)).toEqual([
    'organisation',
  ]);
});

test('questions and blocks serve clauses that there are', () => {
  const known = allClauses(draftCatalogue()).map(({ id }) => id);
  const named = [
    ...questions.flatMap(({ clauses }) => clauses),
    ...blocks.flatMap(({ clauses, promises }) => [...clauses, ...promises]),
  ];

  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});

test('blocks cover elements that the check of a policy knows, and the policy all of them', () => {
  const known = rules.elements.map(({ label }) => label);
  const [policy] = documents;
  const covered = policy?.blocks.flatMap(({ elements, parts }) => [
    ...elements,
    ...parts.flatMap((part) => part.elements ?? []),
  ]);

  expect(blocks.flatMap(({ elements }) => elements).filter((id) => !known.includes(id))).toEqual(
    [],
  );
  expect([...new Set(covered)].sort()).toEqual(known.toSorted());
});

test('all languages have the same blocks with the same parts', () => {
  const shape = (language: string) =>
    draftContent(language).documents.map(({ id, blocks: its }) => [
      id,
      its.map((block) => [block.id, block.title === '', block.parts.map((part) => part.id)]),
    ]);

  for (const language of languages()) expect(shape(language)).toEqual(shape('en'));
});

test('no text of a block is empty', () => {
  for (const language of languages())
    for (const { id, blocks: its } of draftContent(language).documents)
      for (const block of its)
        for (const part of block.parts)
          expect(`${language} ${id} ${block.id} ${part.id} ${part.text}`).toMatch(
            / \S+ \S+$|\S /su,
          );
});

describe.each(languages())('the check of a policy reads the draft, in %s', (language) => {
  const check = (answers: Parameters<typeof aPolicy>[0]) => {
    const document = draftDocument(aPolicy(answers), 'policy', language);
    const text = document.blocks.slice(2);
    return checkPolicy(renderMarkdown({ ...document, blocks: text }), rules);
  };
  const weak = (answers: Parameters<typeof aPolicy>[0]) =>
    check(answers)
      .elements.filter(({ verdict }) => verdict !== 'covered')
      .map(({ element }) => element);
  const contacts = {
    details: { telephone: '01234 567890', email: 'complaints@harbour.example' },
  };

  test.each(['housingOmbudsman', 'lgsco', 'spso', 'fca'])(
    '%s: all is covered, nothing does harm',
    (code) => {
      const answers = { code: { chosen: [code] }, channels: contacts, stages: { chosen: ['two'] } };

      expect(weak(answers)).toEqual([]);
      expect(check(answers).harms).toEqual([]);
    },
  );

  test('without a body outside, that alone is missing', () => {
    const answers = { channels: contacts };

    expect(weak(answers)).toEqual(['external-route']);
    expect(check(answers).harms.filter(({ harm }) => harm !== 'no-external-route')).toEqual([]);
  });
});

describe('what a code fills in is what its standard says', () => {
  const limitOf = (standardId: string, limitId: string) => {
    const limits = readStandards().find(({ catalogue }) => catalogue.standard.id === standardId)
      ?.catalogue.standard.limits;
    const limit = limits?.find(({ id }) => id === limitId);
    return limit && { count: limit.value, unit: limit.unit };
  };

  test.each([
    ['housingOmbudsman', 'acknowledge', 'housing-ombudsman-2024', 'stage-one-acknowledgement'],
    ['housingOmbudsman', 'answer', 'housing-ombudsman-2024', 'stage-one-answer'],
    ['housingOmbudsman', 'extension', 'housing-ombudsman-2024', 'stage-one-extension'],
    ['housingOmbudsman', 'reviewTime', 'housing-ombudsman-2024', 'stage-two-answer'],
    ['housingOmbudsman', 'timeLimit', 'housing-ombudsman-2024', 'coming-forward'],
    ['lgsco', 'acknowledge', 'lgsco-code', 'stage-one-acknowledgement'],
    ['lgsco', 'answer', 'lgsco-code', 'stage-one-answer'],
    ['lgsco', 'extension', 'lgsco-code', 'stage-one-extension'],
    ['lgsco', 'reviewTime', 'lgsco-code', 'stage-two-answer'],
    ['spso', 'timeLimit', 'spso-mchp', 'coming-forward'],
    ['spso', 'acknowledge', 'spso-mchp', 'stage-two-acknowledgement'],
    ['spso', 'answer', 'spso-mchp', 'stage-one-answer'],
    ['spso', 'reviewTime', 'spso-mchp', 'stage-two-answer'],
    ['nhs', 'timeLimit', 'nhs-complaints', 'coming-forward'],
    ['nhs', 'acknowledge', 'nhs-complaints', 'acknowledgement'],
    ['nhs', 'answer', 'nhs-complaints', 'response'],
    ['ofcom', 'answer', 'ofcom-complaints', 'dispute-resolution'],
    ['energySuppliers', 'answer', 'ofgem-complaints', 'redress-scheme'],
    ['fca', 'answer', 'fca-disp-1', 'final-response'],
    ['fcaPayments', 'answer', 'fca-disp-1', 'payment-response'],
  ])('%s: %s', (code, question, standard, limit) => {
    const held = holdAnswers(draftContent(), { code: { chosen: [code] } });

    expect(held.get(question)?.period).toEqual(limitOf(standard, limit));
  });
});
