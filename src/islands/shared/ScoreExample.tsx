import { useState } from 'react';
import type { Clause } from '#core/catalogue/catalogue.ts';
import { gapSize } from '#core/gap/gap-size.ts';
import { fill, joinList } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { toFigure, toNumber } from '#core/scoring/fraction.ts';
import { type ClauseScore, scoreClause } from '#core/scoring/score-clause.ts';
import type { AnswerValue } from '#schema/record/assessment.ts';
import { ANSWER_VALUES } from '#schema/record/format.ts';
import type { AssessmentWords, ScoreExampleWords } from '#text/words.ts';
import { LevelChip } from './LevelChip.tsx';

interface Props {
  readonly words: ScoreExampleWords;
  readonly answers: AssessmentWords['answers'];
  readonly language: string;
}

const TARGET = 3;

/** A clause of weight 2 whose rungs 2 and 3 rest on the standard. */
const CLAUSE: Clause = {
  id: 'example',
  slug: 'example',
  number: '',
  title: '',
  area: 'example',
  weight: 2,
  criteria: (['2a', '2b', '3a', '3b', '3c', '4a', '4b', '5a'] as const).map((id) => ({
    id,
    rung: ({ 2: 2, 3: 3, 4: 4, 5: 5 } as const)[id[0] as '2' | '3' | '4' | '5'],
    basis: id < '4' ? 'clause' : 'practice',
    text: '',
    headline: false,
  })),
};

const START: Readonly<Record<string, AnswerValue>> = {
  '2a': 'met',
  '2b': 'met',
  '3a': 'met',
  '3b': 'partly',
  '3c': 'unmet',
  '4a': 'met',
  '4b': 'unmet',
  '5a': 'notApplicable',
};

/** The worked example of the scoring rule, computed by the rule itself as its answers are changed. */
export function ScoreExample({ words, answers, language }: Props) {
  const [given, setGiven] = useState(START);
  const score = scoreClause(CLAUSE, (id) => ownEntry(given, id));
  return (
    <section className="score-example">
      <h2>{words.exampleTitle}</h2>
      <p>{words.exampleLead}</p>
      <div className="example-parts">
        <table>
          <tbody>
            {CLAUSE.criteria.map(({ id, basis }) => (
              <tr key={id}>
                <th scope="row">
                  {fill(words.criterion, { id })}{' '}
                  <span className="quiet">
                    {basis === 'clause' ? words.basisStandard : words.basisPractice}
                  </span>
                </th>
                <td>
                  <select
                    aria-label={fill(words.criterion, { id })}
                    value={ownEntry(given, id)}
                    onChange={({ target }) =>
                      setGiven({
                        ...given,
                        [id]: ANSWER_VALUES[target.selectedIndex] ?? 'met',
                      })
                    }
                  >
                    {ANSWER_VALUES.map((value) => (
                      <option key={value} value={value}>
                        {answers[value]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Outcome score={score} words={words} language={language} />
      </div>
    </section>
  );
}

interface OutcomeProps {
  readonly score: ClauseScore;
  readonly words: ScoreExampleWords;
  readonly language: string;
}

function Outcome({ score, words, language }: OutcomeProps) {
  const { level, index, rungs, alignment, completeness } = score;
  const names = (criteria: ClauseScore['ahead']) =>
    joinList(
      language,
      criteria.map(({ id }) => id),
    );
  return (
    <div aria-live="polite">
      <h3>{words.resultTitle}</h3>
      <table>
        <tbody>
          {rungs.map(({ rung, state }) => (
            <tr key={rung}>
              <th scope="row">{fill(words.rung, { rung })}</th>
              <td>{words.states[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <LevelChip level={level} label="" notApplicable="–" />{' '}
        <strong>{level === null ? words.levelNone : fill(words.level, { level })}</strong>{' '}
        {level !== null && <span className="quiet">{words.levelWhy}</span>}
      </p>
      {index && (
        <p>
          <strong>{fill(words.index, { figure: toFigure(index) })}</strong>{' '}
          <span className="quiet">= {indexSum(score, words)}</span>
        </p>
      )}
      <ul>
        <li>{fill(words.alignment, { ...alignment })}</li>
        <li>{fill(words.completeness, { ...completeness })}</li>
        <li>
          {score.heldBackBy.length > 0
            ? fill(words.heldBack, { criteria: names(score.heldBackBy) })
            : words.heldBackNone}
        </li>
        <li>{fill(words.gap, { gap: gapSize(score, TARGET) })}</li>
        {score.ahead.length > 0 && <li>{fill(words.ahead, { criteria: names(score.ahead) })}</li>}
      </ul>
    </div>
  );
}

/** The index as a sum, from what the rule gave. */
function indexSum({ level, index, rungs }: ClauseScore, words: ScoreExampleWords): string {
  const blocking = rungs.find(({ state }) => state === 'incomplete');
  if (blocking === undefined || index === null || level === null) return words.indexWhole;
  const { rung, applicable } = blocking;
  const points = (toNumber(index) - level) * applicable;
  return fill(words.indexSum, { level, points: points.toFixed(1), applicable, rung });
}
