import { dayAt } from '#core/calendar/day.ts';
import type { Block, CoverBlock } from '#core/document/document.ts';
import { fill, joinList, joinSentences, writeDay } from '#core/message.ts';
import { evidencedText, joinItems, standingText } from '#core/result-blocks/figures.ts';
import { paperFacts } from './paper-facts.ts';
import { auditKind, isAuditOfAnother } from './plan-section.ts';
import { datesText, personText } from './record-text.ts';
import type { ReportContext } from './report-context.ts';

/** The cover, with the notice of what the report is not, and the contents. */
export function coverSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { words } = context;
  const cover: CoverBlock = {
    kind: 'cover',
    overline: overlineText(contexts),
    title: context.edition === 'full' ? words.cover.title : words.editions[context.edition],
    organisation: context.organisation,
    facts: coverFacts(context, contexts),
    notice: joinSentences(noticeText(contexts)),
  };
  return [cover, { kind: 'contents', title: words.contents.title }];
}

/** What was assessed against what. */
export function overlineText(contexts: readonly ReportContext[]): string {
  const [context] = contexts;
  if (context === undefined) return '';
  const { overline, overlineAudit } = context.words.cover;
  const template = isAuditOfAnother(context.assessment) ? overlineAudit : overline;
  return fill(template, { standard: standardNames(contexts) });
}

function standardNames(contexts: readonly ReportContext[]): string {
  const names = contexts.map(({ catalogue }) => catalogue.standard.name);
  return joinList(contexts[0]?.language ?? '', names);
}

/** What the report is not, and that it is an example where it is one. */
export function noticeText(contexts: readonly ReportContext[]): readonly string[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { assessment, words, language } = context;
  const names = contexts.map(({ catalogue }) => catalogue.standard.name);
  const isLevelled = contexts.some(({ provisions }) => provisions === undefined);
  const { notice: own, noticeCode, noticeAudit, noticeAuditCode } = words.cover;
  const [levelled, code] = isAuditOfAnother(assessment)
    ? [noticeAudit, noticeAuditCode]
    : [own, noticeCode];
  const notice = isLevelled ? levelled : code;
  return [
    ...(assessment.sample ? [words.cover.example] : []),
    fill(notice, { standard: joinList(language, names) }),
  ];
}

function coverFacts(first: ReportContext, contexts: readonly ReportContext[]): CoverBlock['facts'] {
  const { assessment, words, language } = first;
  const hasOwnName = assessment.name.trim() !== '' && assessment.name !== assessment.organisation;
  return [
    { label: words.cover.standard, value: standardNames(contexts) },
    ...(hasOwnName ? [{ label: words.cover.assessment, value: assessment.name }] : []),
    ...kindFacts(first),
    { label: words.cover.depth, value: words.record.depths[assessment.depth] },
    { label: words.cover.leadAssessor, value: personText(assessment.leadAssessor, words) },
    { label: words.cover.dates, value: datesText(assessment, words, language) },
    {
      label: words.cover.recordedOn,
      value: writeDay(language, dayAt(assessment.updatedAt)),
    },
    ...contexts.flatMap((context) => standingFacts(context, contexts.length === 1)),
    ...paperFacts(first),
  ];
}

/** Who audits whom, where it is said. */
export function kindFacts(context: ReportContext): CoverBlock['facts'] {
  const value = auditKind(context);
  return value === undefined ? [] : [{ label: context.words.plan.kind, value }];
}

/** Where the organisation stands, and where it stands by its evidence. */
function standingFacts(context: ReportContext, isOnly: boolean): CoverBlock['facts'] {
  const { words, catalogue } = context;
  const evidenced = evidencedText(context);
  const label = isOnly ? words.cover.overall : catalogue.standard.name;
  return [
    { label, value: standingText(context) },
    ...(evidenced === undefined
      ? []
      : [
          {
            label: isOnly
              ? words.cover.evidenced
              : joinItems([catalogue.standard.name, words.cover.evidenced], words),
            value: evidenced,
          },
        ]),
  ];
}
