import { peopleIn } from '#core/assessment/people-in.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** The names by which a record knows its organisation, its people and its places, each once. */
export interface KnownNames {
  readonly organisation: readonly string[];
  readonly person: readonly string[];
  readonly site: readonly string[];
}

/** A name shorter than that is no name but an initial or a stroke: in a text it stands for anything. */
const SHORTEST = 2;

function asNames(texts: readonly (string | undefined)[]): readonly string[] {
  const names = texts.map((text) => (text ?? '').trim());
  return [...new Set(names.filter((name) => name.length >= SHORTEST))];
}

/** Whom and what a record names in the fields that are there for names. */
export function namesIn(assessment: Assessment): KnownNames {
  const { organisation, name, previous, scope, samples } = assessment;
  const strata = Object.values(samples).flatMap(({ strata: parts = [] }) => parts);
  return {
    organisation: asNames([organisation, name, previous?.organisation, previous?.name]),
    person: asNames(peopleIn(assessment)),
    site: asNames([
      ...scope.sites.split(/\r?\n|[;；]/),
      ...strata.map((stratum) => stratum.name),
      ...Object.values(assessment.evidence).map(({ place }) => place),
    ]),
  };
}
