import { createAssessment } from '#core/assessment/create-assessment.ts';
import { dayAt } from '#core/calendar/day.ts';
import { fill, writeDay } from '#core/message.ts';
import { startDraft } from '#core/record/draft.ts';
import { type DatedEdits, makeEdit } from '#core/record/edit.ts';
import type { RecordKind } from '#core/record/record-kind.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { SCORING_VERSION } from '#schema/record/format.ts';
import { TEMPLATE_FORMAT, TEMPLATE_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import type { Template } from '#schema/record/template.ts';
import { type Kept, startForAnotherClient } from './for-another-client.ts';
import { namesIn } from './known-names.ts';
import { type InsteadOfNames, takeNames, withTexts } from './without-names.ts';

/** Where the name of whoever the next assessment is about goes. */
export const ORGANISATION_PLACE = '{organisation}';

interface Named {
  readonly id: string;
  /** ISO instant. */
  readonly now: string;
  readonly name: string;
}

/** A template of how an assessment is set up: what goes to another organisation, with a place in every text where its name stood. */
export function makeTemplate(
  from: Assessment,
  { id, now, name }: Named,
  {
    kept,
    instead,
  }: { readonly kept: Kept; readonly instead: Omit<InsteadOfNames, 'organisation'> },
): Template | undefined {
  const organisation = ORGANISATION_PLACE;
  const begun = startForAnotherClient(from, { id, now, organisation, kept, instead });
  if (begun === undefined) return undefined;
  const { standards, ownStandards, tailoring, leadAssessor, team } = begun;
  const { mode, depth, targets, areaWeights, report } = begun;
  return {
    format: TEMPLATE_FORMAT,
    version: TEMPLATE_FORMAT_VERSION,
    ...{ id, name, createdAt: now, updatedAt: now },
    content: {
      ...{ standards, ownStandards, tailoring, leadAssessor, team },
      ...{ mode, depth, targets, areaWeights },
      ...(report ? { report } : {}),
    },
  };
}

/** Whether a text bears a name that the record knows: a template is not called after a client. */
export function isNamedAfter(assessment: Assessment, text: string): boolean {
  const nothing = { organisation: '', person: '', site: '' };
  return takeNames(namesIn(assessment), nothing)(text) !== text.normalize('NFC');
}

/** An assessment as a template sets it up, its places filled: `{organisation}`, and `{date}` with the day on which it begins. */
export function startFromTemplate(
  { content }: Template,
  {
    id,
    now,
    organisation,
    language,
  }: {
    readonly id: string;
    readonly now: string;
    readonly organisation: string;
    readonly language: string;
  },
): Assessment {
  const places = { organisation, date: writeDay(language, dayAt(now)) };
  return {
    ...createAssessment(content.standards, { id, now }),
    ...withTexts(content, (text) => fill(text, places)),
    scoringVersion: SCORING_VERSION,
    organisation,
  };
}

/** One change to a template. */
export type TemplateChange = {
  readonly kind: 'settings';
  readonly fields: Partial<Pick<Template, 'name'>>;
};

function applyEdits(template: Template, { edits, at }: DatedEdits): Template {
  const draft = startDraft(template);
  for (const edit of edits) makeEdit(draft, edit);
  draft.set(['updatedAt'], at);
  return draft.now();
}

/** Templates as a kind of record. */
export const templateKind: RecordKind<Template, TemplateChange> = {
  name: 'template',
  editsOf: ({ fields }) => Object.entries(fields).map(([name, value]) => ({ path: [name], value })),
  asFound: (template) => template,
  apply: applyEdits,
  isAllowed: () => true,
  isUndoable: () => true,
  entryOf: () => undefined,
  isOne: () => false,
};
