import { clauseLabel } from '#core/catalogue/catalogue.ts';
import type { Compliance, ProvisionsScore } from '#core/scoring/score-provisions.ts';
import { ComplianceMark } from '#islands/shared/ComplianceMark.tsx';
import type { HrefOf } from '#islands/shared/place.ts';
import { useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly areas: ProvisionsScore['areas'];
  /** Counted with valid evidence alone; undefined where there is none. */
  readonly evidenced: ProvisionsScore | undefined;
  readonly hrefOf: HrefOf;
}

/** Every provision with how it is complied with, one body of rows an area. */
export function ProvisionTable({ areas, evidenced, hrefOf }: Props) {
  const words = useWords('assessment');
  const { result, areaWords } = words;
  const evidencedOf = new Map(
    evidenced?.clauses.map(({ clause, compliance }) => [clause.id, compliance] as const),
  );
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{areaWords.clause}</th>
            <th scope="col">{result.resultColumn}</th>
            {evidenced && <th scope="col">{result.evidencedColumn}</th>}
            <th scope="col" className="number">
              {areaWords.completeness}
            </th>
          </tr>
        </thead>
        {areas.map(({ area, clauses }) => (
          <tbody key={area.id}>
            <tr>
              <th scope="rowgroup" colSpan={evidenced ? 4 : 3} className="group">
                {area.title}
              </th>
            </tr>
            {clauses.map(({ clause, compliance, completeness }) => (
              <tr key={clause.id}>
                <th scope="row">
                  <a href={hrefOf(clause)}>{clauseLabel(clause)}</a>
                </th>
                <td>
                  <MarkedCompliance compliance={compliance} />
                </td>
                {evidenced && (
                  <td>
                    {evidencedOf.get(clause.id) === compliance ? (
                      <span className="quiet">{result.evidencedSame}</span>
                    ) : (
                      <MarkedCompliance compliance={evidencedOf.get(clause.id) ?? compliance} />
                    )}
                  </td>
                )}
                <td className="number">
                  {completeness.answered}/{completeness.applicable}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface MarkProps {
  readonly compliance: Compliance;
}

function MarkedCompliance({ compliance }: MarkProps) {
  const words = useWords('assessment');
  return (
    <span className="compliance">
      <ComplianceMark compliance={compliance} /> {words.score.compliance[compliance]}
    </span>
  );
}
