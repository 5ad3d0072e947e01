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

function everybody(assessment: Assessment): readonly (string | undefined)[] {
  const { leadAssessor, team, signatures, finals, history, evidence, actions } = assessment;
  return [
    ...[leadAssessor, ...team].map(({ name }) => name),
    ...[signatures, ...finals.map((final) => final.signatures ?? {})].flatMap((signed) =>
      [signed.prepared, signed.reviewed, signed.accepted, signed.approved].map((one) => one?.name),
    ),
    ...finals.flatMap(({ by, reopened }) => [by, reopened?.by]),
    ...Object.values(history).flatMap((entries) => entries.map(({ by }) => by)),
    ...Object.values(evidence).map(({ owner }) => owner),
    ...Object.values(actions).flatMap(({ owner, closedBy }) => [owner, closedBy]),
    ...Object.values(assessment.handedOut ?? {}).map(({ to }) => to),
    assessment.previous?.final?.by,
  ];
}

/** Whom and what a record names in the fields that are there for names. */
export function namesIn(assessment: Assessment): KnownNames {
  const { organisation, name, previous, scope, samples } = assessment;
  const strata = Object.values(samples).flatMap(({ strata: parts = [] }) => parts);
  return {
    organisation: asNames([organisation, name, previous?.organisation, previous?.name]),
    person: asNames(everybody(assessment)),
    site: asNames([
      ...scope.sites.split(/\r?\n|[;；]/),
      ...strata.map((stratum) => stratum.name),
      ...Object.values(assessment.evidence).map(({ place }) => place),
    ]),
  };
}
