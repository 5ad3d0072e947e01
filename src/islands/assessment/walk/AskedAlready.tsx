import {
  allClauses,
  type Catalogue,
  type Clause,
  type Criterion,
  criterionName,
} from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { AnswerMark } from '#islands/shared/AnswerMark.tsx';
import { placeOf } from '#islands/shared/place.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { AnswerValue } from '#schema/record/assessment.ts';

interface Props {
  readonly criteria: readonly Criterion[];
  /** Where each is asked. */
  readonly askedAt: ReadonlyMap<string, Clause>;
  readonly answer: (criterionId: string) => AnswerValue | undefined;
  readonly catalogues: readonly Catalogue[];
}

/** What a clause asks that a clause before it has asked: the answer, and the way to where it is given. */
export function AskedAlready({ criteria, askedAt, answer, catalogues }: Props) {
  const words = useWords('assessment');
  const standardOf = (clause: Clause) =>
    catalogues.find((catalogue) => allClauses(catalogue).includes(clause))?.standard.name ?? '';
  return (
    <section className="rung">
      <h2>{words.walk.askedAlready}</h2>
      <p className="quiet">{words.walk.askedAlreadyLead}</p>
      <ul className="asked">
        {criteria.map(({ id, text }) => {
          const clause = askedAt.get(id);
          const value = answer(id);
          return (
            <li key={id} data-asked={id}>
              <span>{text}</span>
              <span className="asked-answer">
                {value && <AnswerMark value={value} />}{' '}
                {value ? words.answers[value] : words.walk.noAnswer}
              </span>
              {clause && (
                <a href={`#${placeOf(clause, catalogues)}`}>
                  {fill(words.walk.askedAt, {
                    standard: standardOf(clause),
                    clause: `${clause.number}\u00a0${criterionName(id)}`,
                  })}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
