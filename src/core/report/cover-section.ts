import { dayAt } from '#core/calendar/day.ts';
import type { Block, CoverBlock } from '#core/document/document.ts';
import { fill, joinList, joinSentences, writeDay } from '#core/message.ts';
import { standingText } from '#core/result-blocks/figures.ts';
import { datesText, personText } from './record-text.ts';
import type { ReportContext } from './report-context.ts';

/** The cover, with the notice of what the report is not, and the contents. */
export function coverSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { assessment, words, language } = context;
  const standard = joinList(
    language,
    contexts.map(({ catalogue }) => catalogue.standard.name),
  );
  const isLevelled = contexts.some(({ provisions }) => provisions === undefined);
  const notice = fill(isLevelled ? words.cover.notice : words.cover.noticeCode, { standard });
  const cover: CoverBlock = {
    kind: 'cover',
    overline: fill(words.cover.overline, { standard }),
    title: words.cover.title,
    organisation: context.organisation,
    facts: coverFacts(context, contexts, standard),
    notice: assessment.sample ? joinSentences([words.cover.example, notice]) : notice,
  };
  return [cover, { kind: 'contents', title: words.contents.title }];
}

function coverFacts(
  { assessment, words, language }: ReportContext,
  contexts: readonly ReportContext[],
  standard: string,
): CoverBlock['facts'] {
  const hasOwnName = assessment.name.trim() !== '' && assessment.name !== assessment.organisation;
  return [
    { label: words.cover.standard, value: standard },
    ...(hasOwnName ? [{ label: words.cover.assessment, value: assessment.name }] : []),
    { label: words.cover.depth, value: words.record.depths[assessment.depth] },
    { label: words.cover.leadAssessor, value: personText(assessment.leadAssessor, words) },
    { label: words.cover.dates, value: datesText(assessment, words, language) },
    {
      label: words.cover.recordedOn,
      value: writeDay(language, dayAt(assessment.updatedAt)),
    },
    ...contexts.map((context) => ({
      label: contexts.length === 1 ? words.cover.overall : context.catalogue.standard.name,
      value: standingText(context),
    })),
  ];
}
