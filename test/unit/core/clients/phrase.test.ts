import { expect, test } from 'vitest';
import { fromPhrase, makePhrase, phraseTexts } from '#core/clients/phrase.ts';
import { PhraseSchema } from '#schema/record/phrase.ts';
import { aFullRecord, CLIENT_NAMES } from '../../../builders/a-full-record.ts';
import { anAssessment, NOW } from '../../../builders/an-assessment.ts';

function phrase() {
  const record = aFullRecord();
  const [finding] = Object.entries(record.findings);
  if (finding === undefined) throw new Error('There is no finding.');
  return makePhrase(record, finding, { id: 'w', now: NOW }, { person: '[name]', site: '[site]' });
}

test('a wording bears no name of the client, and neither people, days nor evidence', () => {
  const made = phrase();

  expect(JSON.stringify(made)).not.toMatch(CLIENT_NAMES);
  expect(PhraseSchema.safeParse(made).error).toBeUndefined();
  expect(made.finding).toEqual({
    clauseId: 'iso-10002-2018/7.4',
    condition: 'Seen by [name] of {organisation} at [site].',
    effect: 'Seen by [name] of {organisation} at [site].',
  });
  expect(made.action).not.toHaveProperty('owner');
});

test('a wording is used with its places filled, as a finding without evidence and an open action on it', () => {
  const made = { ...phrase(), action: { correctiveAction: 'From {date} on. {other}' } };
  const { finding, action } = fromPhrase(made, anAssessment({ organisation: 'Valley Homes' }), {
    now: NOW,
    language: 'en',
    findingId: 'f9',
  });

  expect(finding).toMatchObject({
    condition: 'Seen by [name] of Valley Homes at [site].',
    evidence: [],
  });
  expect(action).toEqual({
    ...{ findingId: 'f9', status: 'open' },
    correctiveAction: 'From 25 November 2026 on. {other}',
  });
});

test('a wording without an action has its two texts alone', () => {
  const { action: _, ...made } = phrase();

  expect(phraseTexts(made)).toHaveLength(2);
});
