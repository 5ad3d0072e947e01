import { fill, joinSentences, writeDay } from '#core/message.ts';
import type { Block, CoverBlock } from './document.ts';
import { datesText, indexText, levelName, personText } from './figures.ts';
import type { ReportContext } from './report-context.ts';

/** The cover, with the notice of what the report is not, and the contents. */
export function coverSection(context: ReportContext): readonly Block[] {
  const { assessment, catalogue, words } = context;
  const standard = catalogue.standard.name;
  const notice = fill(words.cover.notice, { standard });
  const cover: CoverBlock = {
    kind: 'cover',
    overline: fill(words.cover.overline, { standard }),
    title: words.cover.title,
    organisation: context.organisation,
    facts: coverFacts(context),
    notice: assessment.sample ? joinSentences([words.cover.sample, notice]) : notice,
  };
  return [cover, { kind: 'contents', title: words.contents.title }];
}

function coverFacts(context: ReportContext): CoverBlock['facts'] {
  const { assessment, catalogue, words, language } = context;
  const hasOwnName = assessment.name.trim() !== '' && assessment.name !== assessment.organisation;
  return [
    { label: words.cover.standard, value: catalogue.standard.name },
    ...(hasOwnName ? [{ label: words.cover.assessment, value: assessment.name }] : []),
    { label: words.cover.depth, value: words.record.depths[assessment.depth] },
    { label: words.cover.leadAssessor, value: personText(assessment.leadAssessor, words) },
    { label: words.cover.dates, value: datesText(assessment, words, language) },
    {
      label: words.cover.recordedOn,
      value: writeDay(language, assessment.updatedAt.slice(0, 10)),
    },
    { label: words.cover.overall, value: overallFact(context) },
  ];
}

function overallFact({ score, words, maturityModel, isUnanswered }: ReportContext): string {
  const { level, index, provisional } = score.overall;
  if (level === null) return words.figures.notApplicable;
  if (isUnanswered) return words.cover.overallOpen;
  const template = provisional ? words.cover.overallProvisional : words.cover.overallFigure;
  const name = levelName(maturityModel, level);
  return fill(template, {
    level: fill(words.figures.levelNamed, { level, name }),
    figure: indexText(index, words),
  });
}
