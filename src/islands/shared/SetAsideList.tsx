import { fillCount } from '#core/message.ts';
import type { SetAside } from '#core/record/set-aside.ts';
import { asideText } from '#text/file-sentence.ts';
import { useSurroundings, useWords } from './surroundings.tsx';

interface Props {
  readonly setAside: readonly SetAside[];
}

/** So many values are named; the others are counted. */
const NAMED = 20;

/** Says which values of a file could not be read, and why; nothing where all could. */
export function SetAsideList({ setAside }: Props) {
  const { language } = useSurroundings();
  const files = useWords('files');
  const failures = useWords('failures');
  const more = setAside.length - NAMED;
  if (setAside.length === 0) return null;
  return (
    <>
      <p>
        <strong>{fillCount(language, files.setAside, setAside.length)}</strong>
      </p>
      <ul>
        {setAside.slice(0, NAMED).map((one) => (
          <li key={one.path}>{asideText(one, files, failures, language)}</li>
        ))}
      </ul>
      {more > 0 && <p>{fillCount(language, files.moreProblems, more)}</p>}
    </>
  );
}
