import { type Clause, clauseLabel } from '#core/catalogue/catalogue.ts';
import { cell, chapter, column, paragraph, table } from '#core/document/blocks.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { fill } from '#core/message.ts';
import { indexText } from '#core/result-blocks/figures.ts';
import { clauseTarget } from '#core/scoring/score-assessment.ts';
import type { ClauseScore } from '#core/scoring/score-clause.ts';
import type { MaturityLevel } from '#schema/record/assessment.ts';
import type { ReportContext } from './report-context.ts';

const LEVELS: readonly MaturityLevel[] = [1, 2, 3, 4, 5];

/** Every clause as a row that is filled up to its level. */
export function heatMapSection(context: ReportContext): readonly Block[] {
  const { score, words } = context;
  const { columns } = words;
  return [
    chapter('heat-map', words.heatMap.title),
    paragraph(words.heatMap.lead),
    ...score.areas.map(({ area, clauses }) =>
      table(
        fill(words.heatMap.caption, { area: area.title }),
        [
          column(columns.clause, 7),
          ...LEVELS.map((level) => column(String(level), 1, 'center')),
          column(columns.index, 1.4, 'end'),
          column(columns.target, 1.4, 'end'),
        ],
        clauses.map((clause) => row(clause, context)),
      ),
    ),
  ];
}

function row(score: ClauseScore, { assessment, words }: ReportContext): readonly TableCell[] {
  const { clause, level, index } = score;
  const name = cell([{ text: rowLabel(clause), to: `clause-${clause.slug}` }]);
  if (level === null)
    return [name, ...[...LEVELS, 'index', 'target'].map(() => cell(words.figures.none))];
  return [
    name,
    ...LEVELS.map((step) => {
      if (step > level) return cell('');
      return cell([{ text: String(step), strong: step === level }], { level: step });
    }),
    cell(indexText(index, words)),
    cell(String(clauseTarget(assessment, clause))),
  ];
}

/** A clause in one line: the part alone where that is what tells it from its neighbours. */
function rowLabel(clause: Clause): string {
  return clause.part === undefined ? clauseLabel(clause) : `${clause.number} ${clause.part}`;
}
