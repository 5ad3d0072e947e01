import type { Limited } from './code-limits.ts';
import type { ElementJudgement, StatedLimit } from './judge-element.ts';

/** Where what is said of one limit ends and something else begins. */
const CLAUSE_END = /[,;.，；。、]|\bunless\b|\bexcept\b|除非/iu;
const MORE_TIME =
  /\b(?:longer|extend\w*|extension\w*|further|additional|more time)\b|延[长長]|延期|展期/iu;
const COMPLEX = /\b(?:complex|complicated)\b|[复複][杂雜]|疑[难難]/iu;
/** What names a stage, the second and the later ones in groups. */
const STAGE =
  /\b(?:stage|level|step|tier) (?:one|1|i)\b|\b(?:first|informal|early|frontline) (?:stage|resolution)\b|第[一1](?:[阶階]段|[级級]|步)|(\b(?:stage|level|step|tier) (?:two|2|ii)\b|\bsecond stage\b|\breview stage\b|\b(?:a|the|your|request for) (?:review|appeal)\b|第[二2](?:[阶階]段|[级級]|步)|[复複覆][核查])|(\b(?:stage|level|step|tier) (?:three|four|3|4|iii|iv)\b|\bthird stage\b|第[三四34](?:[阶階]段|[级級]|步))/giu;

/** What is said of a limit: from the limit before it, or the start of its passage, to the end of its clause. */
function clauseOf({ limit, quote }: StatedLimit, all: readonly StatedLimit[], text: string) {
  const ends = all.map((one) => one.limit.end).filter((end) => end <= limit.start);
  const rest = text.slice(limit.end, quote.end);
  const end = rest.search(CLAUSE_END);
  return text.slice(Math.max(quote.start, ...ends), limit.end + (end === -1 ? rest.length : end));
}

function stageOf({ limit, quote }: StatedLimit, clause: string, text: string) {
  const before = text.slice(quote.start, limit.end);
  for (const said of [clause, before, quote.section]) {
    const stage = [...said.matchAll(STAGE)].at(-1);
    if (stage !== undefined) return stage[1] ? 'second' : stage[2] ? 'later' : 'first';
  }
  return 'first';
}

function answerLimited(
  stated: StatedLimit,
  all: readonly StatedLimit[],
  text: string,
): Limited | undefined {
  const from = stated.limit.clock?.from;
  // From an answer or an event it is the complainant who has the time.
  if (from === 'answer' || from === 'event') return undefined;
  const clause = clauseOf(stated, all, text);
  const stage = stageOf(stated, clause, text);
  if (stage === 'later') return undefined;
  if (stage === 'second' || from === 'request')
    return MORE_TIME.test(clause) ? undefined : 'reviewTime';
  if (MORE_TIME.test(clause)) return 'extension';
  return COMPLEX.test(clause) ? 'complex' : 'answer';
}

/**
 * The limits of answers: those that the rules hit, without those of acknowledging. Where a sentence
 * promises both, the rules may hit the first alone, and the other is the answer's.
 */
function ofAnswers(answered: readonly StatedLimit[], acknowledged: readonly StatedLimit[]) {
  const isOfAnswer = ({ limit }: StatedLimit) =>
    !acknowledged.some((one) => one.limit.start === limit.start);
  return answered.filter((stated) => {
    const ofPassage = answered.filter(({ quote }) => quote.passage === stated.quote.passage);
    const isHit = stated.isHit || !ofPassage.some((one) => one.isHit && isOfAnswer(one));
    return isHit && isOfAnswer(stated);
  });
}

/** Every limit that a text states and a code can limit, with what it is a limit of. */
export function limitedIn(
  elements: readonly ElementJudgement[],
  text: string,
): readonly (StatedLimit & { readonly of: Limited })[] {
  const statedOf = (id: string) => elements.find(({ element }) => element === id)?.stated ?? [];
  const hitsOf = (id: string) => statedOf(id).filter(({ isHit }) => isHit);
  const acknowledged = hitsOf('acknowledgement-time');
  const answered = statedOf('response-time');
  const all = [...acknowledged, ...answered];
  return [
    ...acknowledged.map((stated) => ({ ...stated, of: 'acknowledge' as const })),
    ...ofAnswers(answered, acknowledged).flatMap((stated) => {
      const of = answerLimited(stated, all, text);
      return of === undefined ? [] : [{ ...stated, of }];
    }),
    ...hitsOf('complaint-deadline').map((stated) => ({ ...stated, of: 'timeLimit' as const })),
  ];
}
