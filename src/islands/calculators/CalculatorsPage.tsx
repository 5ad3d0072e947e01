import { useEffect } from 'react';
import { CALCULATORS, type CalculatorId } from '#core/calculators/calculators.ts';
import { asPage } from '#islands/shared/as-page.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { CalculatorPanel } from './CalculatorPanel.tsx';
import { SaveCalculatorsPanel } from './SaveCalculatorsPanel.tsx';
import { useTyped } from './use-typed.ts';

/** The calculators: numbers typed over an example, their results as they stand on paper. */
export const CalculatorsPage = asPage(Calculators);

const IDS = Object.keys(CALCULATORS) as readonly CalculatorId[];

function Calculators() {
  const words = useWords('calculators');
  const all = useTyped();
  useEffect(() => {
    // What an address names was not there yet when the page was opened.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <article className="calculators">
      <h1>{words.page.title}</h1>
      <p className="lead prose">{words.page.lead}</p>
      {!all.isKept && <p className="notice warning">{words.page.unkept}</p>}
      <nav aria-label={words.page.contents}>
        <ul>
          {IDS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words[id].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {IDS.map((id) => (
        <CalculatorPanel
          key={id}
          id={id}
          typed={all.typedInto(id)}
          onType={(typed) => all.type(id, typed)}
        />
      ))}
      <SaveCalculatorsPanel ids={IDS} typedInto={all.typedInto} />
    </article>
  );
}
