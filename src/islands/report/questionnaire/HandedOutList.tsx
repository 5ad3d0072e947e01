import { allClauses } from '#core/catalogue/catalogue.ts';
import { fill, fillCount, joinList, writeDay } from '#core/message.ts';
import { groupsOf } from '#core/perspectives/groups.ts';
import { plainName } from '#core/tables/read-cell.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import type { HandedOut } from '#schema/record/handed-out.ts';

interface Props {
  readonly opened: Opened;
  readonly words: QuestionnaireWords;
}

/** So many clauses are named; the others are counted by the dots behind them. */
const NAMED = 6;

/** To whom which clauses went, and what is back. */
export function HandedOutList({ opened, words }: Props) {
  const { language } = useSurroundings();
  const { list: texts } = words;
  const today = useToday();
  const { assessment } = useSession(opened.session);
  const handedOut = assessment.handedOut ?? {};
  const rows = Object.entries(handedOut);
  if (rows.length === 0) return null;
  const keep = (id: string, fields: Partial<HandedOut> | undefined) =>
    opened.session.apply({ kind: 'handedOut', id, fields });
  const groups = groupsOf(assessment);
  const answered = ({ group = '' }: HandedOut) =>
    groups.find(({ label }) => plainName(label) === plainName(group))?.people.length ?? 0;
  const clauses = opened.standards.flatMap(({ catalogue }) => allClauses(catalogue));
  const numbers = (ids: readonly string[]) => {
    const found = ids.flatMap((id) => clauses.find((one) => one.id === id)?.number ?? []);
    const named = joinList(language, found.slice(0, NAMED));
    return found.length > NAMED ? `${named} …` : named;
  };
  return (
    <section aria-labelledby="handed-out">
      <h3 id="handed-out">{texts.title}</h3>
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              {[
                texts.to,
                words.out.form,
                texts.group,
                texts.clauses,
                texts.on,
                texts.due,
                texts.state,
              ].map((heading) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(([id, entry]) => (
              <tr key={id}>
                <th scope="row">{entry.to || entry.group || words.back.nothing}</th>
                <td>{words.out.forms[entry.form ?? 'workbook']}</td>
                <td>{entry.group}</td>
                <td>{numbers(entry.clauses)}</td>
                <td>{writeDay(language, entry.on)}</td>
                <td>{entry.due && writeDay(language, entry.due)}</td>
                <td>{stateOf(entry, answered(entry), today, language, texts)}</td>
                <td className="row-actions">
                  {!entry.backOn && (
                    <button type="button" onClick={() => keep(id, { backOn: today })}>
                      {texts.markBack}
                    </button>
                  )}
                  <button
                    type="button"
                    className="quiet"
                    aria-label={fill(texts.remove, { to: entry.to || entry.group || '' })}
                    onClick={() => keep(id, undefined)}
                  >
                    ×
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function stateOf(
  { backOn, due }: HandedOut,
  answered: number,
  today: string,
  language: string,
  texts: QuestionnaireWords['list'],
): string {
  if (backOn) return fill(texts.back, { day: writeDay(language, backOn) });
  const state = due && due < today ? texts.late : texts.out;
  if (answered === 0) return state;
  return `${state} (${fillCount(language, texts.answered, answered)})`;
}
