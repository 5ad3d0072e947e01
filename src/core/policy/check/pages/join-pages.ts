import type { TextLines } from './page-text.ts';

/** Lines at the top and at the bottom of a page among which a running head or foot is looked for. */
const EDGE = 3;
/** A line at the edge of so many of the pages runs through all of them. */
const RUNS = 0.5;
const FEWEST_PAGES = 2;
const PAGE_NUMBER =
  /^(?:[-–—\s|]*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s|]*|[-–—\s]*第?\s*\d{1,4}\s*页?[,，\s/]*(?:共\s*\d{1,4}\s*页)?[-–—\s]*)$/iu;

/** What is the same in a head on every page: its words without the numbers. */
function keyOf(line: string): string {
  return line.replace(/^#+\s/, '').replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

function edgesOf(lines: TextLines): readonly string[] {
  const written = lines.filter((line) => line !== '');
  if (written.length <= EDGE) return written;
  return [...written.slice(0, EDGE), ...written.slice(-EDGE)];
}

/** Heads and feet: what stands at the edge of many pages, whatever number it bears. */
function runningLines(pages: readonly TextLines[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(FEWEST_PAGES, pages.length * RUNS);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** A page without its number, and without the head and the foot that were read before. */
function withoutRunning(
  lines: TextLines,
  running: ReadonlySet<string>,
  read: Set<string>,
): TextLines {
  const runs = (line: string) => {
    if (PAGE_NUMBER.test(line)) return true;
    const key = keyOf(line);
    const isRead = read.has(key);
    if (running.has(key)) read.add(key);
    return isRead;
  };
  const written = lines.flatMap((line, at) => (line === '' ? [] : [at]));
  const edges = new Set([...written.slice(0, EDGE), ...written.slice(-EDGE)]);
  return lines.filter((line, at) => !(edges.has(at) && runs(line)));
}

function trimEmpty(lines: TextLines): TextLines {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}

/** Whether a sentence goes on over the end of a page. */
function goesOver(before: string, after: string): boolean {
  return /[\p{Ll},，、]$/u.test(before) && /^[\p{Ll}\p{Script=Han}]/u.test(after);
}

/** One text from the lines of its pages: heads and feet that run through them are left out, a sentence over a page's end stays whole. */
export function joinPages(pages: readonly TextLines[]): string {
  const running = pages.length < FEWEST_PAGES ? new Set<string>() : runningLines(pages);
  const read = new Set<string>();
  const bodies = pages.map((page) => trimEmpty(withoutRunning(page, running, read)));
  let text = '';
  let last = '';
  for (const body of bodies) {
    if (body.length === 0) continue;
    const between = text === '' ? '' : goesOver(last, body[0] ?? '') ? '\n' : '\n\n';
    text += between + body.join('\n');
    last = body.at(-1) ?? '';
  }
  return text;
}
