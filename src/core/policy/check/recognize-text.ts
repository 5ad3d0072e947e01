import type { ElementJudgement } from './judge-element.ts';
import { complaintWords, type SpokenKinds } from './policy-rules.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** The language of most of a text; `mixed` where both are more than asides. */
export type TextLanguage = 'en' | 'zh' | 'mixed' | 'other';

/** What a text seems to be, before anything is said of what it lacks. */
export interface Recognition {
  readonly language: TextLanguage;
  /** Whether it is a complaints policy or procedure. */
  readonly isPolicy: 'yes' | 'unsure' | 'no';
  /** What it looks like more: id of one of the other kinds. */
  readonly looksLike?: string;
  /** Words about complaints in a hundred. */
  readonly share: number;
}

/** Words without which no English text of some length is written. */
const ENGLISH = new Set(
  'the of and to a in is be for that will with or by on as this are'.split(' '),
);
const AN_ASIDE = 0.1;
/** Chinese needs about two characters for a word. */
const CHARACTERS_A_WORD = 2;

/** Words of Latin letters, and those of them without which no English is written. */
function countWords(units: readonly Unit[]) {
  let words = 0;
  let english = 0;
  for (const { text } of units) {
    if (text < 'a' || text >= '{') continue;
    words += 1;
    if (ENGLISH.has(text)) english += 1;
  }
  return { words, english };
}

/** The language of a text, by its characters and its commonest words. */
export function recognizeLanguage({ units, chinese: signs }: Reading): TextLanguage {
  const chinese = signs / CHARACTERS_A_WORD;
  const { words, english } = countWords(units);
  const isEnglish = words > 0 && english / words > AN_ASIDE;
  const share = chinese / Math.max(1, chinese + words);
  if (share > 1 - AN_ASIDE) return 'zh';
  if (share > AN_ASIDE) return isEnglish ? 'mixed' : 'zh';
  return isEnglish ? 'en' : 'other';
}

/** How many of a hundred words belong to a list; titles count more, because they say what a text is. */
function shareOf(list: readonly string[], reading: Reading, words: number): number {
  const weights = reading.find(list).map(({ first }) => {
    const passage = reading.passages[reading.passageOf[first] ?? 0];
    return passage?.kind === 'heading' ? 2 : 1;
  });
  const sum = weights.reduce((total: number, weight) => total + weight, 0);
  return (sum / Math.max(1, words)) * 100;
}

/** Fewer words in a hundred: complaints are mentioned; more: they are the subject. */
const MENTIONED = 0.5;
const SUBJECT = 1.8;
/** A complaints policy speaks to at least so many elements, or it is about something else. */
const FEWEST = 3;
/** Words in a hundred by which an organisation speaks of itself; fewer: of others. */
const OWN_VOICE = 1;
/** Words in a hundred by which others are spoken of, from which a text is not one that lays down. */
const GENERAL = 0.5;

/** Words about complaints, as they are meant in a text. */
function wordsOf(kinds: SpokenKinds, { find }: Reading): readonly string[] {
  const { outsiders, insiders } = kinds.ambiguous;
  return find(outsiders).length > find(insiders).length ? complaintWords(kinds) : kinds.complaint;
}

/** A kind of text that is known by its signs. */
function knownBySigns(
  { others, own }: SpokenKinds,
  { isThere, countDifferent }: Reading,
  share: number,
) {
  const isOwn = isThere(own);
  return others.find(({ signs }) => {
    if (signs === undefined || (signs.onlyMentioned && share >= SUBJECT)) return false;
    const least = isOwn ? (signs.leastOfOwn ?? signs.least) : signs.least;
    return countDifferent(signs.terms) >= least;
  });
}

interface Shares {
  /** Words in a hundred about complaints, about the nearest other kind, and of an organisation about itself. */
  readonly complaints: number;
  readonly other: number;
  readonly own: number;
  /** And about organisations in general. */
  readonly general: number;
}

/** Whether somebody lays down what becomes of complaints, rather than telling about them. */
function laysDown(judgements: readonly ElementJudgement[], { own, general }: Shares): boolean {
  if (own < OWN_VOICE && general >= GENERAL) return false;
  const covered = judgements.filter(({ verdict }) => verdict === 'covered').length;
  return covered > 1 || (covered === 1 && own >= OWN_VOICE);
}

/** Whether it is a complaints policy, by how much it speaks of complaints and of something else. */
function judgeKind(
  shares: Shares,
  judgements: readonly ElementJudgement[],
): Recognition['isPolicy'] {
  const { complaints, other } = shares;
  const touched = judgements.filter(({ verdict }) => verdict !== 'missing').length;
  const isOther = other > complaints && other > MENTIONED;
  const isPlainlyOther = isOther && (complaints < SUBJECT || other > 2 * complaints);
  if (complaints < MENTIONED || touched < FEWEST || isPlainlyOther) return 'no';
  return complaints >= SUBJECT && !isOther && laysDown(judgements, shares) ? 'yes' : 'unsure';
}

/** Says what a text is: its language, and whether it is a complaints policy at all. */
export function recognizeText(
  kinds: SpokenKinds,
  reading: Reading,
  judgements: readonly ElementJudgement[],
): Recognition {
  const { chinese } = reading;
  const words = reading.units.length - chinese + chinese / CHARACTERS_A_WORD;
  const share = shareOf(wordsOf(kinds, reading), reading, words);
  const [nearest] = kinds.others
    .map(({ id, terms = [] }) => ({ id, share: shareOf(terms, reading, words) }))
    .sort((a, b) => b.share - a.share);
  const other = nearest?.share ?? 0;
  const own = shareOf(kinds.own, reading, words);
  const general = shareOf(kinds.general, reading, words);
  const byShare = judgeKind({ complaints: share, other, own, general }, judgements);
  const bySigns = knownBySigns(kinds, reading, share);
  const isOther = other > share && other > MENTIONED;
  const looksLike = bySigns?.id ?? (isOther ? nearest?.id : undefined);
  return {
    language: recognizeLanguage(reading),
    isPolicy: byShare === 'no' ? 'no' : (bySigns?.signs?.verdict ?? byShare),
    ...(looksLike === undefined ? {} : { looksLike }),
    share: Math.round(share * 100) / 100,
  };
}
