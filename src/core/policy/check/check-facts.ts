import { fill, joinSentences } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { CheckInput } from './check-words.ts';
import type { ElementJudgement } from './judge-element.ts';
import { passageText } from './passage-text.ts';

/** What a check says of one element, in words. */
export interface ElementFact {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** What was confirmed, or else what the rules say. */
  readonly verdict: string;
  /** How often such verdicts were right, or who has confirmed it. */
  readonly sureness: string;
  readonly passages: readonly string[];
  /** What to write; empty where it is covered. */
  readonly advice: string;
}

/** What a check says of one harm, in words. */
export interface HarmFact {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly instead: string;
  readonly passages: readonly string[];
}

/** Passages that are quoted of one harm. */
const PASSAGES = 3;

function surenessOf(judgement: ElementJudgement, input: CheckInput): string {
  const { words, confirmed } = input;
  const verdict = ownEntry(confirmed, judgement.element);
  if (verdict === undefined) return fill(words.measured, { right: judgement.rightOfHundred });
  if (verdict === judgement.verdict) return words.confirmed;
  return fill(words.document.correctedFrom, { verdict: words.verdicts[judgement.verdict] });
}

/** One for each element, in the order of the rules. */
export function elementFacts(input: CheckInput): readonly ElementFact[] {
  const { check, rules, confirmed, words } = input;
  return check.elements.flatMap((judgement) => {
    const element = rules.elements.find(({ id }) => id === judgement.element);
    if (element === undefined) return [];
    const verdict = ownEntry(confirmed, element.id) ?? judgement.verdict;
    const quotes = verdict === 'missing' ? [] : judgement.quotes.slice(0, 1);
    const weak = verdict === 'weak' ? [element.weak] : [];
    const advice = verdict === 'covered' ? [] : [...weak, element.missing];
    return [
      {
        id: element.id,
        title: element.title,
        question: element.question,
        verdict: words.verdicts[verdict],
        sureness: surenessOf(judgement, input),
        passages: quotes.map((quote) => passageText(input.text, quote)),
        advice: joinSentences(advice),
      },
    ];
  });
}

/** One for each harm that the policy does. */
export function harmFacts(input: CheckInput): readonly HarmFact[] {
  return input.check.harms.flatMap(({ harm: id, quotes }) => {
    const harm = input.rules.harms.find((one) => one.id === id);
    if (harm === undefined) return [];
    return [
      {
        id,
        title: harm.title,
        why: harm.why,
        instead: harm.instead,
        passages: quotes.slice(0, PASSAGES).map((quote) => passageText(input.text, quote)),
      },
    ];
  });
}

/** That the text may be something else; empty where it is a complaints policy. */
function doubtOf(input: CheckInput): string {
  const { check, rules, words } = input;
  if (check.isPolicy === 'yes') return '';
  const other = rules.kinds.others.find(({ id }) => id === check.looksLike);
  const kind = other === undefined ? [] : [fill(words.kind.looksLike, { kind: other.title })];
  return joinSentences([words.kind[check.isPolicy], ...kind]);
}

/** What was compared with what, what came of it, and how much of it somebody has confirmed. */
export function checkFacts(
  input: CheckInput,
): readonly { readonly label: string; readonly value: string }[] {
  const { check, rules, words, confirmed } = input;
  const { document } = words;
  const all = check.elements.length;
  const verdicts = check.elements.map(
    ({ element, verdict }) => ownEntry(confirmed, element) ?? verdict,
  );
  const count = (one: string) => verdicts.filter((verdict) => verdict === one).length;
  const doubt = doubtOf(input);
  return [
    {
      label: document.compared,
      value: fill(document.comparedWith, { elements: all, harms: rules.harms.length }),
    },
    {
      label: document.result,
      value: fill(words.kind.summary, {
        ...{ all, covered: count('covered'), weak: count('weak'), missing: count('missing') },
      }),
    },
    {
      label: document.confirmations,
      value: fill(words.elements.progress, { count: Object.keys(confirmed).length, all }),
    },
    ...(doubt === '' ? [] : [{ label: document.kindOfText, value: doubt }]),
  ];
}
