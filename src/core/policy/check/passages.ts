/** A sentence, an item of a list or a heading. */
export interface Passage {
  readonly kind: 'heading' | 'sentence' | 'item';
  /** Where it stands in the text, the end not included. */
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph, or of the list with the words that lead into it. */
  readonly block: number;
  /** Number of the section; 0 is what stands before the first heading. */
  readonly section: number;
}

/** A line of the text without the white at its ends. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BULLET =
  /^(?:[-*+•·●○▪–◦]|→|o(?=\s+[a-z]))\s+|^(?:\(?[a-z0-9]{1,3}[.)]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、．])\s*/i;
const NUMBERED_SECTION =
  /^(?:\d+(?:\.\d+)*[.)、]?|[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十百\d]+[章节条])\s*/;
const STAGE = /^(?:stage|step|level|phase|part|section)\s+(?:\d{1,2}|one|two|three|four|i{1,3})\b/i;
const SENTENCE_END =
  /[.!?][”"’')\]]*(?=\s+[“"‘'(]?[\p{Lu}\d•])|[。！？；]+[”’）]?|(?<=\p{Script=Han});/gu;
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|no|tel|st|co|ltd|inc|vs|approx)|^\s*\d{1,2})\.$/i;

/** Longer lines are paragraphs, whatever they look like. */
const HEADING_LENGTH = 90;
const CHINESE_HEADING_LENGTH = 24;
/** A shorter line that ends without a full stop was not broken by a margin. */
const MARGIN = 55;
const CHINESE_MARGIN = 26;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    const start = at + raw.indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed });
    at += raw.length + 1;
  }
  return lines;
}

function isChineseLine(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** What a line says without the signs that Markdown puts around it. */
function withoutMarks(text: string): string {
  return text.replace(/^(?:#{1,6}\s+|>\s+)/, '').replace(/^(\*\*|__)(.+)\1:?$/, '$2');
}

/** Short, and without the end that a sentence has. */
function looksLikeHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || /[.,;!。，；！]$/.test(text)) return false;
  if (isChineseLine(text)) return text.length <= CHINESE_HEADING_LENGTH;
  return text.split(/\s+/).length <= 10;
}

/** A line that stands out by its form alone: bold, apart from what is around it, in capitals, a question. */
function standsOut({ text }: Line, before: string, after: string | undefined): boolean {
  const isBold = /^(\*\*|__).+\1:?$/.test(text);
  const isApart = before === '' && after === '';
  const isLoud = text.length > 3 && text === text.toUpperCase() && /[A-Z]{3}/.test(text);
  const isQuestion = before === '' && /[?？]$/.test(text);
  const leads = before === '' && /[:：]$/.test(text) && text.length <= 40;
  return isBold || isApart || isLoud || isQuestion || leads || STAGE.test(text);
}

/** Longest heading of a numbered section, and of one in Chinese whatever comes after it. */
const NUMBERED_LENGTH = 60;
const CHINESE_TITLE_LENGTH = 14;

/** How a line is numbered: by chapters, by 一、二、三 or by figures, and how deep. */
function numberingOf(text: string): string {
  if (/^第[一二三四五六七八九十百\d]+[章节]/.test(text)) return 'chapter';
  if (/^[一二三四五六七八九十]+[、.]/.test(text)) return 'chinese';
  return /^\d+(?:\.\d+)*/.exec(text)?.[0].replace(/\d+/g, '1') ?? '';
}

/** A few Chinese words between lines that are not numbered alike: no item of a list, so a title. */
function isChineseTitle(plain: string, { text }: Line, around: readonly (Line | undefined)[]) {
  const isShort = plain.length <= CHINESE_TITLE_LENGTH && !/[,，：:（(]/.test(plain);
  const numbering = numberingOf(text);
  return isShort && around.every((line) => numberingOf(line?.text ?? '') !== numbering);
}

function isNumberedHeading(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const plain = line.text.replace(NUMBERED_SECTION, '');
  const isNumbered = plain !== line.text && /^[\p{Lu}\p{Script=Han}]/u.test(plain);
  if (!isNumbered || after === undefined || /[:：]$/.test(plain)) return false;
  if (plain.length > NUMBERED_LENGTH || !looksLikeHeading(plain)) return false;
  if (isStartOfBody(after)) return true;
  return isChineseLine(plain) && isChineseTitle(plain, line, [before, after]);
}

function isHeading(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const { text } = line;
  if (/^#{1,6}\s/.test(text)) return true;
  if (!looksLikeHeading(text) || /^[-*+•·●]\s/.test(text)) return false;
  return standsOut(line, before?.text ?? '', after?.text) || isNumberedHeading(line, before, after);
}

/** A numbered line is a heading where what follows is longer, or another level. */
function isStartOfBody(after: Line): boolean {
  return (
    after.text === '' ||
    after.text.length > MARGIN ||
    /^[-*+•·●○▪]/.test(after.text) ||
    /^\d+\.\d/.test(after.text)
  );
}

/** A row of a table, with bars between its cells: it is read whole. */
function isRow(text: string): boolean {
  return text.startsWith('|');
}

function isItem(text: string): boolean {
  return BULLET.test(text) || isRow(text);
}

/** Whether a line goes on in the next one: broken by a margin, not by its writer. */
function goesOn(line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.text === '' || isItem(next.text) || isRow(line.text)) return false;
  if (/[.:;!?。：！？；]$/.test(line.text) || /^#/.test(next.text)) return false;
  const margin = isChineseLine(line.text) ? CHINESE_MARGIN : MARGIN;
  return line.text.length > margin || /^[\p{Ll}]/u.test(next.text);
}

/** Places of the sentences within a stretch of the text. */
function sentencesIn(text: string, start: number, end: number): readonly [number, number][] {
  const stretch = text.slice(start, end);
  const sentences: [number, number][] = [];
  let from = 0;
  for (const match of stretch.matchAll(SENTENCE_END)) {
    const to = match.index + match[0].length;
    if (ABBREVIATION.test(stretch.slice(Math.max(from, to - 12), to))) continue;
    sentences.push([from, to]);
    from = to;
  }
  sentences.push([from, stretch.length]);
  return sentences.flatMap(([first, last]) => {
    const piece = stretch.slice(first, last);
    const trimmed = piece.trim();
    if (trimmed === '') return [];
    const at = start + first + piece.indexOf(trimmed);
    return [[at, at + trimmed.length] as [number, number]];
  });
}

/** Counts paragraphs and sections while a text is split. */
interface Place {
  block: number;
  section: number;
  isList: boolean;
  /** The line before leads into what follows, so that both are one paragraph. */
  leadsIn: boolean;
}

function placeHeading(place: Place, line: Line): Passage {
  place.section += 1;
  place.block += 1;
  const { block, section } = place;
  place.leadsIn = /[:：?？]$/.test(withoutMarks(line.text));
  place.isList = false;
  if (!place.leadsIn) place.block += 1;
  return { kind: 'heading', start: line.start, end: line.end, block, section };
}

/** The passages of a line that goes on to the end of `last`. */
function placeBody(place: Place, text: string, line: Line, last: Line): readonly Passage[] {
  const isListItem = isItem(line.text);
  if (!isListItem && place.isList) place.block += 1;
  place.isList = isListItem;
  place.leadsIn = /[:：]$/.test(last.text);
  const { block, section } = place;
  const kind = isListItem ? 'item' : 'sentence';
  if (isRow(line.text)) return [{ kind, start: line.start, end: last.end, block, section }];
  return sentencesIn(text, line.start, last.end).map(([start, end]) => ({
    kind,
    start,
    end,
    block,
    section,
  }));
}

/** An empty line ends a paragraph; a list and what leads into it may have some between. */
function placeEmpty(place: Place): void {
  if (!place.leadsIn && !place.isList) place.block += 1;
}

/** The last of the lines that one line goes on to. */
function endOfBody(lines: readonly Line[], at: number): number {
  let last = at;
  for (let line = lines[last]; line && goesOn(line, lines[last + 1]); line = lines[last]) last += 1;
  return last;
}

/** Splits a text, plain or Markdown, into headings, sentences and items of lists. */
export function splitPassages(text: string): readonly Passage[] {
  const lines = linesOf(text);
  const passages: Passage[] = [];
  const place: Place = { block: 0, section: 0, isList: false, leadsIn: false };
  let end = -1;
  for (const [at, line] of lines.entries()) {
    if (at <= end) continue;
    if (line.text === '') placeEmpty(place);
    else if (isHeading(line, lines[at - 1], lines[at + 1])) {
      passages.push(placeHeading(place, line));
    } else {
      end = endOfBody(lines, at);
      passages.push(...placeBody(place, text, line, lines[end] ?? line));
    }
  }
  return passages;
}

const WORDS = /[\p{L}\p{N}]+/gu;
/** The same for English, which most passages are in, and sooner. */
const ENGLISH_WORDS = /[a-z0-9]+/g;
const OTHER = /[\u0080-\uffff]/;

/** The words of a passage, one after the other. */
export function passageKey({ start, end }: Passage, text: string): string {
  const passage = text.slice(start, end).toLowerCase();
  return (passage.match(OTHER.test(passage) ? WORDS : ENGLISH_WORDS) ?? []).join(' ');
}
