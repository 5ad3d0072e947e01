/** Text that stays text in Markdown, whatever was typed. */

import type { Run } from '#core/document/document.ts';
import { readableLine, readableText } from '../tree/readable-text.ts';

/** What means something anywhere in a line of CommonMark, or of its tables. */
const SIGNS = /[\\`*[\]<|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;
/** What means something at the start of a line only: headings, quotations, lists, rules. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=](?=[-=\s]*$))/u;
const NUMBERED_START = /^(\d{1,9})(?=[.)](?:\s|$))/u;
/** Stars do not make text strong beside punctuation in Chinese, so these stand outside of them. */
const EDGES = /^([\s\p{P}\p{S}]*)(.*?)([\s\p{P}\p{S}]*)$/su;

/** How a line ends within a block: a hard break in a paragraph, and what a cell of a table may hold. */
export const BREAK = { paragraph: '\\\n', cell: '<br>' } as const;

function escapeSigns(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

function escapeStart(line: string): string {
  return line.trim().replace(LINE_START, '\\$&').replace(NUMBERED_START, '$1\\');
}

/** Joins the lines of a block, each escaped so that it starts no heading, list or rule. */
function joinLines(text: string, lineBreak: string): string {
  return text.trim().split('\n').map(escapeStart).join(lineBreak);
}

/** Plain text as one line. */
export function lineOf(text: string): string {
  return escapeStart(escapeSigns(readableLine(text)));
}

/** Plain text in strong type as one line of its own. */
export function strongLine(text: string): string {
  const line = escapeSigns(readableLine(text));
  return line === '' ? '' : `**${line}**`;
}

/** Runs of the tree; a link to a heading that is not there is plain text. */
export function writeRuns(
  runs: readonly Run[],
  targets: ReadonlyMap<string, string>,
  lineBreak: string,
): string {
  const text = runs.map((run) => {
    const readable = readableText(run.text);
    const words = run.strong ? strongOf(readable) : escapeSigns(readable);
    const target = run.to === undefined ? undefined : targets.get(run.to);
    return target === undefined ? words : `[${words.replaceAll('\n', ' ')}](#${target})`;
  });
  return joinLines(text.join(''), lineBreak);
}

/** Strong type line by line, because Markdown ends it at a break. */
function strongOf(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, before = '', inner = '', after = ''] = EDGES.exec(line) ?? [];
      const strong = inner === '' ? '' : `**${escapeSigns(inner)}**`;
      return `${escapeSigns(before)}${strong}${escapeSigns(after)}`;
    })
    .join('\n');
}
