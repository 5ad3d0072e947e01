import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { actionState } from '#core/audit/action-state.ts';
import { unrecordedSessions } from '#core/audit/session-evidence.ts';
import { inDayOrder } from '#core/audit/sessions-by-day.ts';
import {
  bullets,
  cell,
  chapter,
  column,
  heading,
  labelled,
  paragraph,
  table,
} from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { filledTable } from '#core/document/filled-table.ts';
import { joinSentences, withLabel, writeDay } from '#core/message.ts';
import { joinItems } from '#core/result-blocks/figures.ts';
import { clausesText, sessionTime, sessionTitle } from './plan-section.ts';
import type { ReportContext } from './report-context.ts';

type Contexts = readonly ReportContext[];

/** What of the closing was written down: it is there once somebody said how the audit ended. */
function isClosed({ assessment }: ReportContext): boolean {
  const { objectivesMet, notCovered, findingsAgreed, opinions, conclusion, followUpOn } =
    assessment.audit ?? {};
  return [objectivesMet, notCovered, findingsAgreed, opinions, conclusion, followUpOn].some(
    Boolean,
  );
}

/** How the audit ended: whether its objectives were met, what was not covered, who agrees, and what follows. */
export function closingSection(contexts: Contexts): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { words, edition } = context;
  const title = chapter('closing', words.closing.title);
  if (!isClosed(context))
    return edition === 'closing' ? [title, paragraph(words.closing.none)] : [];
  return [
    title,
    ...outcomeBlocks(context),
    ...coverageBlocks(contexts, context),
    ...meetingBlocks(context),
    ...followUpBlocks(context),
  ];
}

function outcomeBlocks({ assessment, words, language }: ReportContext): readonly Block[] {
  const { closing } = words;
  const { conclusion, objectives, objectivesMet, findingsAgreed, opinions, followUpOn } =
    assessment.audit ?? {};
  const said = [
    [closing.objectives, objectives],
    [closing.objectivesMet, objectivesMet && closing.outcomes[objectivesMet]],
    [closing.conclusion, conclusion],
    [closing.findingsAgreed, findingsAgreed && closing.outcomes[findingsAgreed]],
    [closing.opinions, opinions],
    [closing.followUpOn, followUpOn && writeDay(language, followUpOn)],
  ] as const;
  return said.flatMap(([label, text]) => (text?.trim() ? [labelled(label, text)] : []));
}

function coverageBlocks(contexts: Contexts, context: ReportContext): readonly Block[] {
  const { assessment, words, language } = context;
  const { closing, figures } = words;
  const notCovered = assessment.audit?.notCovered?.trim();
  const sessions = assessment.sessions ?? {};
  const open = unrecordedSessions(assessment);
  const named = open.map(([id, session]) => {
    const parts = [
      `${registerName('M', sessions, id)} ${sessionTitle(session, words)}`,
      sessionTime(session, words, language),
      clausesText(session.clauses, contexts),
    ];
    return [
      {
        text: joinItems(
          parts.filter((part) => part && part !== figures.none),
          words,
        ),
      },
    ];
  });
  return [
    heading(2, 'closing-coverage', closing.coverageTitle),
    paragraph(notCovered || closing.coverageNone),
    ...(named.length === 0 ? [] : [paragraph(closing.unrecorded), bullets(named)]),
  ];
}

function meetingBlocks({ assessment, words, language }: ReportContext): readonly Block[] {
  const { closing, figures } = words;
  const meetings = inDayOrder(assessment.sessions ?? {}).filter(
    ([, { kind }]) => kind === 'opening' || kind === 'closing',
  );
  if (meetings.length === 0) return [];
  return [
    heading(2, 'closing-meetings', closing.meetingsTitle),
    filledTable(
      closing.meetingsCaption,
      [column(words.plan.what, 2), column(closing.attendees, 3), column(closing.notes, 5)],
      meetings.map(([, session]) => [
        cell(`${sessionTitle(session, words)}\n${sessionTime(session, words, language)}`),
        cell(session.attendees?.trim() || figures.none),
        cell(session.notes?.trim() || figures.none),
      ]),
      figures.none,
    ),
  ];
}

/** What was agreed to be done, by when, and what a look at its effect showed. */
function followUpBlocks(context: ReportContext): readonly Block[] {
  const { assessment, words, language } = context;
  const { closing, actions: texts, figures } = words;
  const rows = inRegisterOrder(assessment.actions).map(([id, action]) => [
    cell(
      `${registerName('A', assessment.actions, id)} (${registerName('F', assessment.findings, action.findingId)})`,
    ),
    cell(action.owner?.trim() || figures.none),
    cell(action.due ? writeDay(language, action.due) : figures.none),
    cell(texts.statuses[actionState(action)]),
    cell(verifiedText(action, context) || closing.notVerified),
  ]);
  if (rows.length === 0) return [];
  return [
    heading(2, 'closing-follow-up', closing.followUpTitle),
    table(
      closing.followUpCaption,
      [
        column(texts.number, 1.4),
        column(texts.owner, 2),
        column(texts.due, 2),
        column(texts.status, 2),
        column(closing.verified, 4),
      ],
      rows,
    ),
  ];
}

/** Who looked at the effect of an action, when, on which evidence and what it showed; empty where nobody did. */
export function verifiedText(
  {
    effect,
    verifiedBy,
    verifiedOn,
    verifiedWith = [],
  }: ReportContext['assessment']['actions'][string],
  { assessment, words, language }: ReportContext,
): string {
  if (effect === undefined) return '';
  const { closing } = words;
  const evidence = verifiedWith.map((id) => registerName('E', assessment.evidence, id));
  const who = [verifiedBy, verifiedOn && writeDay(language, verifiedOn), ...evidence];
  return joinSentences([
    withLabel(
      closing.effects[effect],
      joinItems(
        who.flatMap((one) => one || []),
        words,
      ),
    ),
  ]);
}
