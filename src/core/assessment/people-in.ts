import type { Assessment } from '#schema/record/assessment.ts';
import { respondentIn } from './answer-source.ts';

/** Who filled in what came back, and to whom something went. */
function respondents({
  answers,
  history,
  handedOut = {},
  perspectives = {},
  part,
}: Assessment): readonly string[] {
  const sources = [...Object.values(answers), ...Object.values(history).flat()].map(
    ({ source }) => source,
  );
  return [
    ...new Set(sources.flatMap((source) => respondentIn(source) ?? [])),
    ...Object.values(handedOut).map(({ to }) => to),
    ...(part ? [part.to] : []),
    ...Object.values(perspectives).flatMap(({ name }) => name ?? []),
  ];
}

/** What the fields of a record that are there for people say, as it is written, in the order of the record. */
export function peopleIn(assessment: Assessment): readonly string[] {
  const { leadAssessor, team, evidence, actions, signatures, finals, history } = assessment;
  const { audit, sessions = {}, programme = {} } = assessment;
  const signers = [signatures, ...finals.map((final) => final.signatures)].flatMap((signed) =>
    [signed?.prepared, signed?.reviewed, signed?.accepted, signed?.approved].map(
      (one) => one?.name,
    ),
  );
  return [
    leadAssessor.name,
    ...team.map(({ name }) => name),
    ...signers,
    ...Object.values(evidence).map(({ owner }) => owner),
    ...Object.values(actions).flatMap(({ owner, closedBy, verifiedBy }) => [
      ...[owner, closedBy, verifiedBy],
    ]),
    audit?.requestTo,
    ...Object.values(sessions).flatMap(({ auditor, whom, attendees }) => [
      ...[auditor, whom, attendees],
    ]),
    ...Object.values(programme).map(({ lead }) => lead),
    ...finals.flatMap(({ by, reopened }) => [by, reopened?.by]),
    ...Object.values(history).flatMap((entries) => entries.map(({ by }) => by)),
    ...respondents(assessment),
    assessment.previous?.final?.by,
  ].filter((name) => name !== undefined);
}
