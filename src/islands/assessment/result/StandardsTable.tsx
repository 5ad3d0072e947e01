import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill, spaceAfter } from '#core/message.ts';
import { coverageOf } from '#core/scoring/coverage.ts';
import { toFigure, toPercent } from '#core/scoring/fraction.ts';
import { type AssessmentScore, scoreAssessment } from '#core/scoring/score-assessment.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { compliedText, levelText } from '#text/score-text.ts';
import type { AssessmentWords } from '#text/words.ts';

interface Props {
  readonly assessment: Assessment;
  /** As the checklist has them, in the order of the checklist. */
  readonly catalogues: readonly Catalogue[];
  /** Id of the standard whose result is shown below. */
  readonly shown: string;
  /** The clause in the address, such as `#7.4`, which the way to each result keeps. */
  readonly place: string;
}

/** The same answers against each standard, and the way to each result. */
export function StandardsTable({ assessment, catalogues, shown, place }: Props) {
  const words = useWords('assessment');
  const { result, areaWords } = words;
  return (
    <nav aria-label={words.walk.standards} className="table-scroll">
      <table>
        <caption>{result.standardsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{result.standardColumn}</th>
            <th scope="col">{result.resultColumn}</th>
            <th scope="col" className="number">
              {areaWords.alignment}
            </th>
            <th scope="col" className="number">
              {result.clausesReached}
            </th>
            <th scope="col" className="number">
              {areaWords.completeness}
            </th>
          </tr>
        </thead>
        <tbody>
          {catalogues.map((catalogue) => {
            const { id, name } = catalogue.standard;
            const { overall } = scoreAssessment(catalogue, assessment);
            const { reached, notReached } = coverageOf(catalogue, assessment);
            const { answered, applicable } = overall.completeness;
            const query = new URLSearchParams({ id: assessment.id, standard: id });
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={`?${query}${place}`} aria-current={id === shown ? 'page' : undefined}>
                    {name}
                  </a>
                </th>
                <td className="standing">{standing(catalogue, assessment, words)}</td>
                <td className="number">{alignmentShare(catalogue, overall)}</td>
                <td className="number">
                  {reached.length}/{reached.length + notReached.length}
                </td>
                <td className="number">
                  {answered}/{applicable}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </nav>
  );
}

/** A code asks only what it binds to, so alignment would say again what compliance says. */
function alignmentShare(
  { standard }: Catalogue,
  { alignment: { met, applicable } }: AssessmentScore['overall'],
): string {
  if (standard.scale === 'provisions' || applicable === 0) return '–';
  return `${toPercent(met, applicable)} (${met}/${applicable})`;
}

function standing(catalogue: Catalogue, assessment: Assessment, words: AssessmentWords): string {
  if (catalogue.standard.scale === 'provisions') {
    const { clauses } = scoreProvisions(catalogue, assessment);
    return compliedText(
      clauses.map(({ compliance }) => compliance),
      words,
    );
  }
  const { level, index, provisional } = scoreAssessment(catalogue, assessment).overall;
  const figure = index && ` · ${fill(words.score.index, { figure: toFigure(index) })}`;
  const mark = words.score.provisional;
  // Chinese brackets bring their own white.
  const note = provisional ? `${spaceAfter(mark)}${mark}` : '';
  return `${levelText(level, words)}${figure ?? ''}${note}`;
}
