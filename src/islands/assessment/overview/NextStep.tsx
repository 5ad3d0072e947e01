import { currentFinal } from '#core/assessment/finality.ts';
import { clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill, fillCount } from '#core/message.ts';
import { type Next, whatIsNext } from '#core/overview/what-is-next.ts';
import { placeOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords, type Words } from '#islands/shared/surroundings.tsx';
import type { AssessmentSession } from '#storage/assessment-session.ts';
import type { Addresses } from '#text/addresses.ts';
import { writeInstant } from '#text/write-instant.ts';
import type { Overlooked } from './overlooked.ts';

interface Props extends Overlooked {
  readonly session: AssessmentSession;
}

/** What is next, in one sentence with its button. */
export function NextStep({ session, ...overlooked }: Props) {
  const { addresses, language } = useSurroundings();
  const words = useWords('overview');
  const { assessment, catalogues, counts } = overlooked;
  const next = whatIsNext(catalogues, assessment, counts);
  return (
    <section className="next-step" aria-labelledby="next-heading">
      <h2 id="next-heading">{words.next.title}</h2>
      <p className="lead">{sentence(next, overlooked, language, words)}</p>
      <p className="actions">
        {next.code === 'deepen' ? (
          <>
            <a className="button primary" href={addresses.place('result', assessment.id)}>
              {words.buttons.result}
            </a>
            <button
              type="button"
              onClick={() => session.apply({ kind: 'settings', fields: { depth: 'full' } })}
            >
              {words.buttons.deepen}
            </button>
          </>
        ) : (
          <a className="button primary" href={wayTo(next, overlooked, addresses)}>
            {words.buttons[next.code]}
          </a>
        )}
      </p>
    </section>
  );
}

function sentence(
  next: Next,
  { assessment }: Overlooked,
  language: string,
  words: Words['overview'],
): string {
  switch (next.code) {
    case 'begin':
    case 'answer':
    case 'confirm':
    case 'review':
      return fillCount(language, words.next[next.code], next.count, {
        clause: clauseLabel(next.step.clause),
      });
    case 'overdue':
      return fillCount(language, words.next.overdue, next.count);
    case 'makeFinal':
      return fill(words.next.makeFinal, { name: assessment.signatures.prepared?.name ?? '' });
    case 'final':
      return fill(words.next.final, {
        day: writeInstant(language, currentFinal(assessment)?.at ?? ''),
      });
    default:
      return words.next[next.code];
  }
}

/** Where the button leads. What is shown in the walk is what the sentence speaks of. */
function wayTo(next: Next, { assessment, catalogues }: Overlooked, addresses: Addresses): string {
  const { id } = assessment;
  if ('step' in next) {
    const { clause, criterion } = next.step;
    const hash = `${placeOf(clause, catalogues)}/${encodeURIComponent(criterionNameIn(clause, criterion))}`;
    const show = next.code === 'confirm' ? 'toConfirm' : 'marked';
    const isFiltered = next.code === 'confirm' || next.code === 'review';
    return addresses.place('checklist', id, { hash, ...(isFiltered ? { query: { show } } : {}) });
  }
  if (next.code === 'overdue') return addresses.place('findings', id, { query: { view: 'due' } });
  return addresses.place(next.code === 'makeFinal' ? 'signOff' : 'report', id);
}
