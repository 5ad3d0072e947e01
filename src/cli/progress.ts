import { textWidth } from './text-table.ts';

/** What a bar is drawn on: standard error, where it is a terminal. */
export interface Terminal {
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** A bar in the last line of a terminal. */
export interface ProgressBar {
  readonly show: (done: number, whole: number, name: string) => void;
  /** Takes the bar away, so that a line can be written in its place. */
  readonly clear: () => void;
}

const WIDTH = 24;
const USUAL_COLUMNS = 80;
/** Goes to the start of the line and empties it. */
const EMPTY_LINE = '\r\u001b[K';

/** A bar on a terminal; nothing at all where there is none, as in a pipe. */
export function progressBar(terminal: Terminal | undefined): ProgressBar {
  let isShown = false;
  return {
    show: (done, whole, name) => {
      if (terminal === undefined) return;
      const filled = whole === 0 ? WIDTH : Math.floor((done * WIDTH) / whole);
      const bar = `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${done}/${whole} ${name}`;
      // A terminal that does not know its width says 0.
      terminal.write(`${EMPTY_LINE}${cut(bar, (terminal.columns || USUAL_COLUMNS) - 1)}`);
      isShown = true;
    },
    clear: () => {
      if (isShown) terminal?.write(EMPTY_LINE);
      isShown = false;
    },
  };
}

/** A bar that is wider than the terminal would leave its first line behind. */
function cut(line: string, columns: number): string {
  let kept = '';
  for (const character of line) {
    if (textWidth(kept + character) > columns) break;
    kept += character;
  }
  return kept;
}
