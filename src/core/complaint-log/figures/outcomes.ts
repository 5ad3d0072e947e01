import type { TallyRole } from '#schema/record/complaint-log.ts';
import { textAt } from '../reading/text-table.ts';
import { foldWord } from './fold-word.ts';
import type { LogView } from './log-view.ts';

/** Whether a complaint's word is one of some; undefined for a register without such a column. */
function wordTest(
  view: LogView,
  role: TallyRole,
  words: readonly string[],
): ((at: number) => boolean) | undefined {
  const column = view.log.codes.find((one) => one.role === role);
  if (column === undefined) return undefined;
  const wanted = new Set(words.map(foldWord));
  const foldings = new Map(
    view.foldings.filter((one) => one.role === role).map(({ from, to }) => [from, to]),
  );
  const isWanted = Uint8Array.from({ length: column.table.size }, (_, code) => {
    const word = textAt(column.table, code);
    return wanted.has(foldWord(word)) || wanted.has(foldWord(foldings.get(word) ?? word)) ? 1 : 0;
  });
  const { values } = column.codes;
  return (at) => isWanted[values[at] ?? 0] === 1;
}

/** Which complaints were decided how; undefined where nobody has said which outcomes mean what. */
export interface OutcomeKinds {
  /** Upheld in full or in part; undefined for a complaint without a decision. */
  readonly isUpheld: (at: number) => boolean | undefined;
  readonly isPartly: (at: number) => boolean;
}

/** Which complaints were decided how, by the values that the settings name. */
export function outcomeKinds(view: LogView): OutcomeKinds | undefined {
  const { upheld, partlyUpheld, notUpheld } = view.settings;
  if (upheld.length + partlyUpheld.length === 0) return undefined;
  const isFull = wordTest(view, 'outcome', upheld);
  const isPartly = wordTest(view, 'outcome', partlyUpheld);
  const isNot = wordTest(view, 'outcome', notUpheld);
  if (isFull === undefined || isPartly === undefined || isNot === undefined) return undefined;
  return {
    isPartly,
    isUpheld: (at) => (isFull(at) || isPartly(at) ? true : isNot(at) ? false : undefined),
  };
}

/** Whether a complaint went on to a further stage, or outside. */
export function stageTest(
  view: LogView,
  words: readonly string[],
): ((at: number) => boolean) | undefined {
  return words.length === 0 ? undefined : wordTest(view, 'stage', words);
}
