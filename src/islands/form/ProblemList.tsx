import { fill, fillCount } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { ShownProblem } from './wrong-fields.ts';

/** Puts the focus into a control, or into the first one of a group. */
export function focusOn(element: Element | null | undefined): void {
  const first = element?.matches('input, select, textarea')
    ? element
    : element?.querySelector('input:not([type="file"]), select, textarea');
  if (first instanceof HTMLElement) first.focus();
}

/** What is to be put right, at the button that was pressed; each leads to its field. */
export function ProblemList({ problems }: { readonly problems: readonly ShownProblem[] }) {
  const { form: words } = useWords('registers');
  const { language } = useSurroundings();
  if (problems.length === 0) return null;
  return (
    <div className="notice warning" role="alert">
      <p>{fillCount(language, words.wrong, problems.length)}</p>
      <ul>
        {problems.map(({ id, label, sentence }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                focusOn(document.getElementById(id));
              }}
            >
              {fill(words.problem, { field: label, sentence })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
