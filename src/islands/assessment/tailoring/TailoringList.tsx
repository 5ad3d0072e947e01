import {
  allClauses,
  type Catalogue,
  clauseLabel,
  criterionName,
} from '#core/catalogue/catalogue.ts';
import { placeOf } from '#islands/shared/place.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';

interface Props {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
}

/** All that is tailored in the assessment, each with the way to its clause. */
export function TailoringList({ assessment, catalogues }: Props) {
  const words = useWords('assessment');
  const { ownCriteria, leftOut } = assessment.tailoring;
  const { tailoring } = words;
  const clauses = catalogues.flatMap(allClauses);
  const added = Object.entries(ownCriteria).map(([id, { clauseId, text }]) => ({
    id,
    clause: clauses.find((clause) => clause.id === clauseId),
    what: tailoring.added,
    text: `${criterionName(id)} ${text}`,
  }));
  const omitted = Object.entries(leftOut).map(([id, { reason }]) => ({
    id,
    clause: clauses.find(({ criteria }) => criteria.some((criterion) => criterion.id === id)),
    what: tailoring.leftOut,
    text: `${criterionName(id)} ${reason}`,
  }));
  const rows = [...added, ...omitted];
  if (rows.length === 0) return <p className="quiet">{tailoring.none}</p>;
  return (
    <table className="tailorings">
      <thead>
        <tr>
          <th scope="col">{words.areaWords.clause}</th>
          <th scope="col">{tailoring.whatColumn}</th>
          <th scope="col">{tailoring.textColumn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, clause, what, text }) => (
          <tr key={id}>
            <th scope="row">
              {clause ? <a href={`#${placeOf(clause, catalogues)}`}>{clauseLabel(clause)}</a> : id}
            </th>
            <td>{what}</td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
