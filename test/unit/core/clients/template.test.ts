import { expect, test } from 'vitest';
import { KEEPABLE, type Kept } from '#core/clients/for-another-client.ts';
import { makeTemplate, startFromTemplate } from '#core/clients/template.ts';
import { AssessmentSchema } from '#schema/record/assessment.ts';
import { TemplateSchema } from '#schema/record/template.ts';
import { aFullRecord, CLIENT_NAMES } from '../../../builders/a-full-record.ts';
import { NOW } from '../../../builders/an-assessment.ts';

const everything = Object.fromEntries(KEEPABLE.map((one) => [one, true])) as unknown as Kept;

function template(kept: Kept) {
  const made = makeTemplate(
    aFullRecord(),
    { id: 't', now: NOW, name: 'Yearly review' },
    { kept, instead: { person: '[name]', site: '[site]' } },
  );
  if (made === undefined) throw new Error('No template was made.');
  return made;
}

test('a template bears no name of the client whose assessment it was made from, but its people where they are taken', () => {
  expect(JSON.stringify(template({ ...everything, team: false }))).not.toMatch(CLIENT_NAMES);
  expect(template(everything).content.leadAssessor.name).toBe('Ada Hyde');
});

test('a template holds how an assessment is set up, and can be read again', () => {
  const made = template(everything);

  expect(TemplateSchema.safeParse(made).error).toBeUndefined();
  expect(made.content).not.toHaveProperty('answers');
  expect(made.content.tailoring.ownCriteria['own/1']?.text).toBe(
    'Seen by [name] of {organisation} at [site].',
  );
});

test('an assessment begun from a template has its places filled, and can be read', () => {
  const made = template(everything);
  const { ownCriteria } = made.content.tailoring;
  const dated = {
    ...made,
    content: {
      ...made.content,
      tailoring: {
        leftOut: { 'iso-10002-2018/7.4/2b': { reason: 'As agreed on {date}. {other}' } },
        ownCriteria,
      },
    },
  };

  const begun = startFromTemplate(dated, {
    ...{ id: 'new', now: NOW, organisation: 'Valley Homes', language: 'en' },
  });

  expect(AssessmentSchema.safeParse(begun).error).toBeUndefined();
  expect(begun).toMatchObject({ organisation: 'Valley Homes', name: '', answers: {} });
  expect(begun.tailoring).toMatchObject({
    ownCriteria: { 'own/1': { text: 'Seen by [name] of Valley Homes at [site].' } },
    leftOut: {
      'iso-10002-2018/7.4/2b': { reason: 'As agreed on 25 November 2026. {other}' },
    },
  });
});
