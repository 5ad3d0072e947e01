import { holdPeriodTo, type Standing } from '#core/policy/check/compare-lengths.ts';
import { buildBlocks, type DraftContext } from './build-block.ts';
import { chosenCode } from './code-endings.ts';
import type { DemandRule, DraftCode, DraftDemand } from './draft-code.ts';
import { type HeldAnswer, holds } from './held-answers.ts';

/** A demand of the chosen code that a draft does not meet. */
export interface Breach {
  readonly code: DraftCode;
  readonly demand: DraftDemand;
  /** Not so where days of different kinds do not tell. */
  readonly isSure: boolean;
}

/** What the chosen code asks and the draft, as it is answered and edited, does not do. */
export function breachesOf(context: DraftContext): readonly Breach[] {
  const code = chosenCode(context);
  if (code === undefined) return [];
  const textOf = documentTexts(context);
  return code.demands.flatMap((demand) => {
    const standing = standingTo(demand.rule, context, textOf);
    return standing === 'kept' ? [] : [{ code, demand, isSure: standing === 'beyond' }];
  });
}

type TextOf = (documentId: string) => string;

function standingTo(rule: DemandRule, { held }: DraftContext, textOf: TextOf): Standing {
  if ('documents' in rule) return saysSo(rule, textOf) ? 'kept' : 'beyond';
  const answer = held.get(rule.question);
  // What is not asked is not promised.
  if (answer === undefined || !answer.isAsked) return 'kept';
  if ('options' in rule) return hasOptions(rule.kind, rule.options, answer) ? 'kept' : 'beyond';
  const isPromised = holds({ when: { [rule.question]: ['filled'] } }, held);
  return isPromised && answer.period ? holdPeriodTo(answer.period, rule) : 'kept';
}

function saysSo(
  { kind, documents, phrases }: Extract<DemandRule, { readonly documents: unknown }>,
  textOf: TextOf,
): boolean {
  const isThere = (text: string) => (phrase: string) =>
    phrase.split('|').some((way) => text.includes(bare(way)));
  const texts = documents.map(textOf);
  return kind === 'says'
    ? texts.every((text) => phrases.every(isThere(text)))
    : !texts.some((text) => phrases.some(isThere(text)));
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
