import { allClauses, type Catalogue, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fillCount } from '#core/message.ts';
import { lastChanges } from '#core/overview/last-changes.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { writeInstant } from '#text/write-instant.ts';
import { changeText, decidedText, whoText } from './change-text.ts';

interface Props {
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
}

/** So many changes are shown; the file holds them all. */
const SHOWN = 200;

/** Who changed which answer when, the newest first. */
export function AnswerHistory({ assessment, catalogues }: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const audit = useWords('audit');
  const { signOff: texts } = audit;
  const entries = lastChanges(assessment);
  const names = criterionNames(catalogues);
  const hidden = entries.length - SHOWN;
  return (
    <section>
      <h2>{texts.historyTitle}</h2>
      <p>{entries.length === 0 ? texts.historyEmpty : texts.historyLead}</p>
      {entries.length > 0 && (
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.criterion}</th>
                <th scope="col">{texts.answer}</th>
                <th scope="col">{texts.when}</th>
                <th scope="col">{texts.who}</th>
              </tr>
            </thead>
            <tbody>
              {entries
                .slice(0, SHOWN)
                .map(({ criterionId: id, at, by, value, confirmed, source, decided }) => (
                  <tr key={`${id} ${at}`}>
                    <th scope="row">{names.get(id) ?? id}</th>
                    <td>{changeText(value && words.answers[value], confirmed, texts)}</td>
                    <td>{writeInstant(language, at)}</td>
                    <td>{decidedText(whoText(by, source, audit), decided, texts)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      )}
      {hidden > 0 && <p className="quiet">{fillCount(language, texts.historyMore, hidden)}</p>}
    </section>
  );
}

/** What people call each criterion, with the number of its clause. */
function criterionNames(catalogues: readonly Catalogue[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const clause of catalogues.flatMap(allClauses))
    for (const criterion of clause.criteria)
      if (!names.has(criterion.id))
        names.set(criterion.id, `${clause.number} ${criterionNameIn(clause, criterion)}`);
  return names;
}
