import { clauseLabel } from '#core/catalogue/catalogue.ts';
import {
  bullets,
  cell,
  chapter,
  column,
  fillRun,
  heading,
  numbered,
  paragraph,
  table,
} from '#core/document/blocks.ts';
import type { Block, Run } from '#core/document/document.ts';
import type { Gap } from '#core/gap/find-gaps.ts';
import { fill, fillCount, spaceAfter } from '#core/message.ts';
import { evidencedColumn, evidencedLevel } from '#core/result-blocks/evidenced-cell.ts';
import { alignmentShare, indexText, shareText } from '#core/result-blocks/figures.ts';
import { levelBlocks } from '#core/result-blocks/level-blocks.ts';
import { indexIfUnknownMet } from '#core/scoring/index-if-unknown-met.ts';
import type { ReportContext } from './report-context.ts';
import { findStrengths, type Strength } from './strengths.ts';
import { unconfirmedNote } from './unconfirmed-note.ts';

/** How many strengths and gaps the summary names. */
const NAMED = 3;

/** One page for those who read one page: where it stands, why, and what to do first. */
export function summarySection(context: ReportContext): readonly Block[] {
  const { assessment, words, isUnanswered } = context;
  return [
    chapter('summary', words.summary.title),
    ...opening(context),
    ...unconfirmedNote(context),
    ...(assessment.depth === 'quick' ? [paragraph(words.summary.quick, 'note')] : []),
    figuresTable(context),
    ...(isUnanswered ? [] : findings(context)),
  ];
}

/** Where it stands, in a sentence, and what is open. */
export function opening(context: ReportContext): readonly Block[] {
  const { score, words, language, levelNames, organisation, isUnanswered } = context;
  const { level, index, completeness, provisional } = score.overall;
  if (isUnanswered)
    return [paragraph(fill(words.summary.nothingAnswered, { organisation }), 'lead')];
  if (level === null) return [paragraph(fill(words.summary.levelNone, { organisation }), 'lead')];
  const sentence = fill(words.summary.level, {
    organisation,
    level,
    name: levelNames[level - 1] ?? '',
    figure: indexText(index, words),
  });
  const open = completeness.applicable - completeness.answered;
  return [
    paragraph(sentence, 'lead'),
    ...unknownSentence(context),
    ...(provisional ? [paragraph(fillCount(language, words.summary.provisional, open))] : []),
  ];
}

/** What ignorance leaves open, where something could not be established. */
function unknownSentence({
  score,
  catalogue,
  assessment,
  words,
  language,
}: ReportContext): readonly Block[] {
  const { unknown } = score.overall;
  if (unknown === 0) return [];
  const figure = indexText(indexIfUnknownMet(catalogue, assessment), words);
  const isSame = figure === indexText(score.overall.index, words);
  const said = isSame ? words.summary.unknownSame : words.summary.unknown;
  return [paragraph(fillCount(language, said, unknown, { figure }))];
}

/** The figures in one row, because the whole summary is to stay on one page. */
export function figuresTable(context: ReportContext): Block {
  const { score, evidenced, words } = context;
  const { level, index, alignment, completeness } = score.overall;
  const { columns, summary, figures, profile } = words;
  return table(
    summary.figuresCaption,
    [
      column(columns.area, 1.5),
      column(columns.level, 2),
      ...evidencedColumn(evidenced, words),
      column(columns.index, 1),
      column(columns.alignment, 2),
      column(columns.completeness, 2),
    ],
    [
      [
        cell(profile.overall),
        cell(level === null ? figures.notApplicable : fill(figures.levelOf, { level }), { level }),
        ...evidencedLevel(level, evidenced?.overall, context),
        cell(indexText(index, words)),
        cell(alignmentShare(alignment, words)),
        cell(shareText(completeness.answered, completeness.applicable, words)),
      ],
    ],
  );
}

function findings(context: ReportContext): readonly Block[] {
  const { score, gaps, words, modeWords } = context;
  const strengths = findStrengths(score.clauses, NAMED);
  return [
    heading(2, 'summary-strengths', words.summary.strengthsTitle),
    strengths.length === 0
      ? paragraph(words.summary.strengthsNone)
      : bullets(strengths.map((strength) => strengthItem(strength, context))),
    heading(2, 'summary-gaps', modeWords.topTitle),
    gaps.length === 0
      ? paragraph(modeWords.none)
      : numbered(gaps.slice(0, NAMED).map((gap) => gapItem(gap, context))),
    ...levelBlocks(context),
  ];
}

/** A clause that does well, in a sentence. */
export function strengthItem(
  { score: { clause }, level, index, shownBy, isAhead }: Strength,
  { words }: ReportContext,
): readonly Run[] {
  const name = { text: clauseLabel(clause), strong: true, to: `clause-${clause.slug}` };
  const values = { level, figure: indexText(index, words), criterion: shownBy.text };
  const template = isAhead ? words.summary.strengthAhead : words.summary.strength;
  return fillRun(template, ['clause', name], values);
}

function gapItem(gap: Gap, { words, language, has }: ReportContext): readonly Run[] {
  const { clause, level, heldBackBy } = gap.score;
  const isOpen = ({ value }: Gap['missing'][number]) => value !== 'partly';
  const holding = gap.missing.filter(({ criterion }) => heldBackBy.includes(criterion));
  const first = holding.find(isOpen) ?? holding[0];
  const template = first === undefined ? words.summary.gapNothing : words.summary.gapItem;
  const name = {
    text: clauseLabel(clause),
    strong: true,
    to: `${has('clauses') ? 'clause' : 'gap'}-${clause.slug}`,
  };
  const criterion = first?.criterion.text ?? '';
  const values = { level: level ?? 1, target: gap.target, criterion };
  const runs = fillRun(template, ['clause', name], values);
  const more = gap.missing.length - 1;
  if (more <= 0) return runs;
  const space = spaceAfter(runs.at(-1)?.text ?? '');
  return [...runs, { text: `${space}${fillCount(language, words.summary.gapMore, more)}` }];
}
