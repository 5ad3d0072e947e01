import { isInHistory } from '#core/assessment/trail.ts';
import { readAt } from '#core/record/read-at.ts';
import type { AnswerValue } from '#schema/record/assessment.ts';
import type { DecisionWay } from '#schema/record/trail.ts';
import type { Conflict, Decide } from './merge-records.ts';
import type { Candidate } from './resolve.ts';

/** What decides in place of a person. */
export type Rule = Exclude<DecisionWay, 'person'>;

export const RULES: readonly Rule[] = ['latest', 'lead', 'lower'];

/** Answers from the lowest; what does not apply is no low answer. */
const FROM_LOWEST: readonly AnswerValue[] = ['unmet', 'unknown', 'partly', 'met', 'notApplicable'];

/** The last of the candidates of which it is known when they were said. */
function latest(candidates: readonly Candidate[]): Candidate | undefined {
  const times = candidates.map(({ of }) => of?.at ?? '');
  const last = times.reduce((so, at) => (at > so ? at : so), '');
  const found = candidates.filter(({ of }) => of?.at === last);
  // Two in one moment: by what they say, so that it is the same one wherever it is asked.
  return found.sort((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
}

function byLead(candidates: readonly Candidate[], lead: string): Candidate | undefined {
  const name = lead.trim();
  return name === ''
    ? undefined
    : latest(candidates.filter(({ by }) => by.some((one) => one.trim() === name)));
}

function lower({ path, candidates }: Pick<Conflict, 'path' | 'candidates'>): Candidate | undefined {
  if (!isInHistory(path)) return undefined;
  const rank = ({ said }: Candidate) => FROM_LOWEST.indexOf(readAt(said, ['value']) as AnswerValue);
  const ranked = [...candidates].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  // An answer that was taken away is neither low nor high.
  return ranked.some((one) => rank(one) === -1) ? undefined : ranked[0];
}

/**
 * Decides by a rule where it can: no rule throws away what somebody went on with, and the rule of the
 * lower answer knows answers only. What it leaves open is undefined.
 * @param lead name of the lead assessor
 */
export function byRule(how: Rule, lead: string): Decide {
  return ({ kind, path, candidates }) => {
    const found =
      kind === 'entry'
        ? candidates.find(({ said }) => said === true)
        : {
            latest: () => latest(candidates),
            lead: () => byLead(candidates, lead),
            lower: () => lower({ path, candidates }),
          }[how]();
    return found && { candidate: found.id, how };
  };
}
