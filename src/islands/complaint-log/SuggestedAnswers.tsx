import {
  allClauses,
  type Catalogue,
  type Clause,
  criterionNameIn,
} from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import type { SuggestedAnswer } from '#core/monitoring/suggest-answers.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { MadeEvidence } from './use-evidence.ts';

interface Props {
  readonly suggested: readonly SuggestedAnswer[];
  readonly made: MadeEvidence;
  readonly onAccept: (answer: SuggestedAnswer) => Promise<void>;
}

/** A criterion with the clause that it stands in. */
function findCriterion(catalogues: readonly Catalogue[], criterionId: string) {
  const clauses: readonly Clause[] = catalogues.flatMap(allClauses);
  return clauses.flatMap((clause) =>
    clause.criteria
      .filter(({ id }) => id === criterionId)
      .map((criterion) => ({
        name: `${clause.number} ${criterionNameIn(clause, criterion)}`,
        text: criterion.text,
      })),
  )[0];
}

/** Answers that the figures suggest, each to be accepted or not. */
export function SuggestedAnswers({ suggested, made, onAccept }: Props) {
  const { into: texts } = useWords('complaintLog');
  const { answers: words } = useWords('assessment');
  const given = new Map(Object.entries(made.assessment.answers));
  const asked = suggested.flatMap((one) => {
    const criterion = findCriterion(made.catalogues, one.criterionId);
    return criterion ? [{ one, criterion }] : [];
  });
  if (asked.length === 0) return null;
  return (
    <>
      <h3>{texts.suggestionsTitle}</h3>
      <p className="prose">{texts.suggestionsLead}</p>
      <ul className="entries">
        {asked.map(({ one, criterion }) => {
          const now = given.get(one.criterionId)?.value;
          const answer = words[one.answer];
          return (
            <li key={one.criterionId}>
              <p>
                <strong>{criterion.name}</strong> {criterion.text}
              </p>
              <p className="hint">{fill(texts.because, { reason: one.reason })}</p>
              {now === one.answer ? (
                <p>{fill(texts.accepted, { answer })}</p>
              ) : (
                <p className="row-actions">
                  <span>{fill(texts.now, { answer: now ? words[now] : texts.unanswered })}</span>
                  <button
                    type="button"
                    aria-label={fill(texts.acceptSpoken, { criterion: criterion.name, answer })}
                    onClick={() => void onAccept(one)}
                  >
                    {fill(texts.accept, { answer })}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
