import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { fillCount } from '#core/message.ts';
import type { HrefOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';

interface Props {
  readonly catalogue: Catalogue;
  readonly hrefOf: HrefOf;
}

/** The time limits that a code sets, each with the provision in which it stands. */
export function LimitTable({ catalogue, hrefOf }: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const { result } = words;
  const { limits = [] } = catalogue.standard;
  const clauses = allClauses(catalogue);
  if (limits.length === 0) return null;
  return (
    <>
      <h2>{result.limitsTitle}</h2>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{result.limitWhat}</th>
              <th scope="col">{result.limitWithin}</th>
              <th scope="col">{result.limitFrom}</th>
              <th scope="col">{result.limitClause}</th>
            </tr>
          </thead>
          <tbody>
            {limits.map(({ id, what, value, unit, from, clause: slug, note }) => {
              const clause = clauses.find((one) => one.slug === slug);
              return (
                <tr key={id}>
                  <th scope="row">{what}</th>
                  <td>{fillCount(language, result.limitUnits[unit], value)}</td>
                  <td>
                    {from}
                    {note && <span className="limit-note">{note}</span>}
                  </td>
                  <td>{clause && <a href={hrefOf(clause)}>{clause.number}</a>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
