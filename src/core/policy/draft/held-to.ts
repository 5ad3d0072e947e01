import { buildBlocks, type DraftContext } from './build-block.ts';
import { chosenCode } from './code-endings.ts';
import type { DemandRule, DraftCode, DraftDemand } from './draft-code.ts';
import { type HeldAnswer, holds } from './held-answers.ts';
import { isLonger } from './period-length.ts';

/** A demand of the chosen code that a draft does not meet. */
export interface Breach {
  readonly code: DraftCode;
  readonly demand: DraftDemand;
}

/** What the chosen code asks and the draft, as it is answered and edited, does not do. */
export function breachesOf(context: DraftContext): readonly Breach[] {
  const code = chosenCode(context);
  if (code === undefined) return [];
  const textOf = documentTexts(context);
  return code.demands
    .filter(({ rule }) => !isMet(rule, context, textOf))
    .map((demand) => ({ code, demand }));
}

type TextOf = (documentId: string) => string;

function isMet(rule: DemandRule, { held }: DraftContext, textOf: TextOf): boolean {
  if ('documents' in rule) {
    const isThere = (text: string) => (phrase: string) =>
      phrase.split('|').some((way) => text.includes(bare(way)));
    const texts = rule.documents.map(textOf);
    return rule.kind === 'says'
      ? texts.every((text) => rule.phrases.every(isThere(text)))
      : !texts.some((text) => rule.phrases.some(isThere(text)));
  }
  const answer = held.get(rule.question);
  // What is not asked is not promised.
  if (answer === undefined || !answer.isAsked) return true;
  if ('options' in rule) return hasOptions(rule.kind, rule.options, answer);
  const isPromised = holds({ when: { [rule.question]: ['filled'] } }, held);
  if (!isPromised || answer.period === undefined) return true;
  return rule.kind === 'atMost'
    ? !isLonger(answer.period, rule.period)
    : !isLonger(rule.period, answer.period);
}

function hasOptions(
  kind: 'only' | 'all',
  options: readonly string[],
  { chosen }: HeldAnswer,
): boolean {
  const ids = chosen.map(({ id }) => id);
  if (kind === 'all') return options.every((id) => ids.includes(id));
  return ids.length > 0 && ids.every((id) => options.includes(id));
}

/** The printed text of each document, read once. */
function documentTexts(context: DraftContext): TextOf {
  const known = new Map<string, string>();
  return (documentId) => {
    const document = context.content.documents.find(({ id }) => id === documentId);
    const text = known.get(documentId) ?? (document ? textOfBlocks(document, context) : '');
    known.set(documentId, text);
    return text;
  };
}

function textOfBlocks(
  document: DraftContext['content']['documents'][number],
  context: DraftContext,
): string {
  return bare(
    buildBlocks(document, context)
      .map(({ text }) => text)
      .join('\n'),
  );
}

/** A text by its words alone: marks, kinds of quotes and dashes, blanks and capitals make no difference. */
function bare(text: string): string {
  return text
    .replace(/[*\\]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
