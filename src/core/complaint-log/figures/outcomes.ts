import type { TallyRole } from '#schema/record/complaint-log.ts';
import type { LogFigures, LogShare } from '#schema/record/log-figures.ts';
import type { CodeColumn } from '../reading/log-columns.ts';
import { textAt } from '../reading/text-table.ts';
import { foldWord } from './fold-word.ts';
import { logShare } from './log-share.ts';
import type { LogView } from './log-view.ts';
import { countVerdicts, NO, PARTLY, type Verdicts, YES } from './verdicts.ts';

function columnOf({ log }: LogView, role: TallyRole): CodeColumn | undefined {
  return log.codes.find((one) => one.role === role);
}

/** Which words of a column are one of some, by their numbers: 1 where one is. */
function wantedCodes(
  { foldings }: LogView,
  { role, table }: CodeColumn,
  words: readonly string[],
): Uint8Array {
  const wanted = new Set(words.map(foldWord));
  const folded = new Map(
    foldings.filter((one) => one.role === role).map(({ from, to }) => [from, to]),
  );
  return Uint8Array.from({ length: table.size }, (_, code) => {
    const word = textAt(table, code);
    return wanted.has(foldWord(word)) || wanted.has(foldWord(folded.get(word) ?? word)) ? 1 : 0;
  });
}

/** The verdict that each outcome stands for, by the values that the settings name. */
function verdictsOfCodes(view: LogView, column: CodeColumn): Uint8Array {
  const { upheld, partlyUpheld, notUpheld } = view.settings;
  const [isFull, isPartly, isNot] = [upheld, partlyUpheld, notUpheld].map((words) =>
    wantedCodes(view, column, words),
  );
  return Uint8Array.from({ length: column.table.size }, (_, code) => {
    if (isPartly?.[code] === 1) return PARTLY;
    if (isFull?.[code] === 1) return YES;
    return isNot?.[code] === 1 ? NO : 0;
  });
}

/** Whether each complaint was upheld, in full or in part; undefined where nobody has said which outcomes mean what. */
export function decidedOnes(view: LogView): Verdicts | undefined {
  const { upheld, partlyUpheld } = view.settings;
  const column = columnOf(view, 'outcome');
  if (upheld.length + partlyUpheld.length === 0 || column === undefined) return undefined;
  const ofCodes = verdictsOfCodes(view, column);
  const codes = column.codes.values;
  const verdicts = new Uint8Array(view.complaints);
  for (let at = 0; at < verdicts.length; at += 1) verdicts[at] = ofCodes[codes[at] ?? 0] ?? 0;
  return verdicts;
}

/** The complaints that went on to a further stage, or outside; undefined where nobody has said which stages those are. */
function stageShare(view: LogView, words: readonly string[]): LogShare | undefined {
  const column = columnOf(view, 'stage');
  if (words.length === 0 || column === undefined) return undefined;
  const isWanted = wantedCodes(view, column, words);
  const codes = column.codes.values;
  let count = 0;
  for (let at = 0; at < view.complaints; at += 1) count += isWanted[codes[at] ?? 0] ?? 0;
  return logShare(count, view.complaints);
}

/** The shares that were upheld and that went on, as far as the settings say what that means. */
export function decisions(
  view: LogView,
  decided: Verdicts | undefined,
): Pick<LogFigures, 'upheld' | 'partlyUpheld' | 'escalated' | 'external'> {
  const [, no = 0, yes = 0, partly = 0] = decided === undefined ? [] : countVerdicts(decided);
  const whole = no + yes + partly;
  const shares = {
    upheld: decided && logShare(yes + partly, whole),
    partlyUpheld: decided && logShare(partly, whole),
    escalated: stageShare(view, view.settings.escalated),
    external: stageShare(view, view.settings.external),
  };
  return Object.fromEntries(Object.entries(shares).filter(([, share]) => share !== undefined));
}
