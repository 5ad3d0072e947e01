import {
  type CodeLimit,
  type CodeLimits,
  type CodeStart,
  LIMITED,
} from '#core/policy/check/code-limits.ts';
import type { DraftCode, DraftDemand } from './draft-code.ts';
import { capital } from './fill-places.ts';

const STARTS = ['receipt', 'acknowledgement'] as const;

function placeOf({ provision, slug, rule }: DraftDemand) {
  const of = LIMITED.find((one) => 'question' in rule && rule.question === one);
  return of && { of, provision, ...(slug === undefined ? {} : { slug }) };
}

function limitOf(demand: DraftDemand): readonly CodeLimit[] {
  const place = placeOf(demand);
  const { rule } = demand;
  return place && 'period' in rule ? [{ ...place, kind: rule.kind, period: rule.period }] : [];
}

/** Only what a text can say of a clock: not that there is no extension, or that a time is agreed. */
function startOf(demand: DraftDemand): readonly CodeStart[] {
  const place = placeOf(demand);
  const { rule, asks = '' } = demand;
  if (place === undefined || rule.kind !== 'only') return [];
  const from = STARTS.filter((start) => rule.options.includes(start));
  return from.length === rule.options.length ? [{ ...place, kind: 'start', from, asks }] : [];
}

/** The time limits of the codes that have any, as a checked text is held against them. */
export function limitsOfCodes(codes: readonly DraftCode[]): readonly CodeLimits[] {
  return codes
    .map(({ id, name, page, asOf, source, standard, demands }) => ({
      ...{ id, name: capital(name), page, asOf, source },
      ...(standard === undefined ? {} : { standard }),
      limits: demands.flatMap(limitOf),
      starts: demands.flatMap(startOf),
    }))
    .filter(({ limits }) => limits.length > 0);
}
