import { dayAt } from '#core/calendar/day.ts';
import { chapter } from '#core/document/blocks.ts';
import type { Block, CoverBlock, ReportDocument } from '#core/document/document.ts';
import { documentTag } from '#core/document-tag.ts';
import { fill, writeDay } from '#core/message.ts';
import { countText } from './figure-text.ts';
import type { MonitoringContext } from './monitoring-context.ts';
import { boardPages } from './sections/board-section.ts';
import { periodText } from './sections/read-section.ts';
import { type MonitoringSection, monitoringSections } from './sections.ts';
import { withSoundBacklog } from './sound-backlog.ts';

/** A page or two for a board, or everything. */
export const MONITORING_EDITIONS = ['full', 'board'] as const;
export type MonitoringEdition = (typeof MONITORING_EDITIONS)[number];

/** The monitoring report on one period of a register. The same input gives the same tree. */
export function buildMonitoringReport(
  context: MonitoringContext,
  organisation: string,
  edition: MonitoringEdition = 'full',
): ReportDocument {
  const { words, language, period } = context;
  const name = organisation.trim() || words.document.unnamed;
  const title = fill(words.document.title, { organisation: name });
  return {
    language: documentTag(language),
    title,
    author: name,
    subject: fill(words.document.subject, { period: periodText(context) }),
    createdAt: period.madeAt,
    footer: fill(words.document.footer, { organisation: name }),
    pageLabel: words.document.pageLabel,
    markLabels: words.marks,
    blocks:
      edition === 'board'
        ? boardBlocks(context, organisation.trim() === '' ? '' : title)
        : fullBlocks(context, name),
  };
}

function fullBlocks(context: MonitoringContext, organisation: string): readonly Block[] {
  return [
    coverOf(context, organisation),
    { kind: 'contents', title: context.words.contents },
    ...monitoringSections(context).flatMap((section, place) => chapterOf(section, place < 2)),
  ];
}

/** A board's edition has no cover: its first page is what is read. */
function boardBlocks(context: MonitoringContext, named: string): readonly Block[] {
  const title = named === '' ? context.words.cover.title : named;
  return [chapter('board', title, false), ...boardPages(withSoundBacklog(context))];
}

function chapterOf({ id, title, blocks }: MonitoringSection, startsPage: boolean) {
  return [chapter(id, title, startsPage), ...blocks];
}

function coverOf(context: MonitoringContext, organisation: string): CoverBlock {
  const { words, language, period } = context;
  const { figures } = period;
  return {
    kind: 'cover',
    overline: words.cover.overline,
    title: period.title.trim() || words.cover.title,
    organisation,
    facts: [
      { label: words.cover.period, value: periodText(context) },
      { label: words.cover.register, value: period.fileName },
      { label: words.cover.complaints, value: countText(figures.complaints, language) },
      { label: words.cover.asOf, value: writeDay(language, figures.asOf) },
      { label: words.cover.madeOn, value: writeDay(language, dayAt(period.madeAt)) },
    ],
    notice: words.cover.notice,
  };
}
