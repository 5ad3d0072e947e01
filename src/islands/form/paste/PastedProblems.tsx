import { fill, fillCount, joinList } from '#core/message.ts';
import { fieldsOf, type RegisterId } from '#core/register/registers.ts';
import { fieldWords } from '#core/register/words.ts';
import type { CellProblem } from '#core/tables/read-cell.ts';
import type { PastedProblem, PastedRow } from '#core/tables/read-pasted.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { fieldSentence } from '#text/field-sentence.ts';
import type { RegisterWords } from '#text/words.ts';

interface Props {
  readonly register: RegisterId;
  readonly rows: readonly PastedRow[];
}

/** So many things are said at once; what is put right makes room for the others. */
const SAID = 10;

/** What is not understood of pasted rows, cell by cell. */
export function PastedProblems({ register, rows }: Props) {
  const words = useWords('registers');
  const { paste: texts } = words;
  const { language } = useSurroundings();
  const wrong = rows.filter(({ problems }) => problems.length > 0);
  if (wrong.length === 0) return null;
  const said = wrong.flatMap(({ line, problems }) =>
    problems.map((one) => ({
      line,
      ...one,
      sentence: sentenceFor(one, register, language, words),
    })),
  );
  return (
    <div className="notice warning">
      <p>{fillCount(language, texts.wrong, wrong.length)}</p>
      <ul>
        {said.slice(0, SAID).map(({ line, heading, text, sentence }) => (
          <li key={`${line} ${heading}`}>
            {fill(text ? texts.problemOf : texts.problem, { line, heading, text, sentence })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sentenceFor(
  { heading, problem }: PastedProblem,
  register: RegisterId,
  language: string,
  words: RegisterWords,
): string {
  if (isUnknownName(problem))
    return fill(words.paste.unknownName, { names: joinList(language, problem.names) });
  const named = fieldsOf(register).map(([name]) => fieldWords(words, register, name));
  const own = named.find(({ label }) => label === heading);
  return fieldSentence(problem, language, words.problems, own);
}

function isUnknownName(
  problem: CellProblem,
): problem is Extract<CellProblem, { readonly code: 'unknownName' }> {
  return problem.code === 'unknownName';
}
