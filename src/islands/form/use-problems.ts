import { type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { focusOn } from './ProblemList.tsx';
import { type ShownProblem, wrongFieldsIn } from './wrong-fields.ts';

interface Problems {
  /** What was wrong when the button was pressed last, as far as it is not put right since. */
  readonly problems: readonly ShownProblem[];
  /** Looks what is wrong in the form, lists it and puts the focus into the first; false where nothing is. */
  readonly look: () => boolean;
}

/** What is wrong in a form whose fields are kept as they are typed, asked when its button is pressed. */
export function useProblems(form: RefObject<Element | null>): Problems {
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  return {
    problems,
    look() {
      const found = form.current ? wrongFieldsIn(form.current) : [];
      flushSync(() => setProblems(found));
      const [first] = found;
      if (first) focusOn(document.getElementById(first.id));
      return found.length > 0;
    },
  };
}
