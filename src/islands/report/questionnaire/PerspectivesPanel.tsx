import { walkedCatalogue } from '#core/assessment/walk.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { groupsOf } from '#core/perspectives/groups.ts';
import { hearVoices } from '#core/perspectives/voices.ts';
import { perspectiveBlocks } from '#core/result-blocks/perspective-blocks.ts';
import { plainName } from '#core/tables/read-cell.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import type { BlocksView } from '#islands/blocks/view.ts';
import { placeOf } from '#islands/shared/place.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';

interface Props {
  readonly opened: Opened;
  readonly words: QuestionnaireWords;
}

/** Where the groups that were asked differ, and what each sees that the others do not. */
export function PerspectivesPanel({ opened, words }: Props) {
  const { language, addresses } = useSurroundings();
  const { perspectives: texts } = words;
  const { assessment } = useSession(opened.session);
  const catalogues = opened.standards.map(({ catalogue }) =>
    walkedCatalogue(catalogue, assessment),
  );
  const heard = hearVoices(catalogues, assessment);
  const clauses = catalogues.flatMap(allClauses);
  const view: BlocksView = {
    hrefOf: ({ about }) => {
      const id = about && 'clause' in about ? about.clause : undefined;
      const clause = clauses.find((one) => one.id === id);
      if (clause === undefined) return undefined;
      return addresses.place('checklist', assessment.id, { hash: placeOf(clause, catalogues) });
    },
    ...{ markLabels: words.marks, levelsAbove: 1, under: 1 },
  };
  return (
    <section aria-labelledby="perspectives" className="perspectives">
      <h2 id="perspectives">{texts.title}</h2>
      {heard === undefined ? (
        <p className="prose">{texts.empty}</p>
      ) : (
        <>
          <GroupTable {...{ opened, assessment, words }} />
          <Blocks
            blocks={perspectiveBlocks({ heard, language, words: texts, hasNotes: true })}
            view={view}
          />
        </>
      )}
    </section>
  );
}

/** Who has answered so far, group by group; what a group said can be taken out again as a whole. */
function GroupTable({ opened, assessment, words }: Props & { readonly assessment: Assessment }) {
  const { perspectives: texts } = words;
  const remove = (label: string) => {
    const entries = Object.entries(assessment.perspectives ?? {});
    const own = entries.filter(([, one]) => plainName(one.group) === plainName(label));
    const changes = own.map(([id]) => ({ kind: 'perspectives', id, fields: undefined }) as const);
    opened.session.apply({ kind: 'group', changes });
  };
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            {[texts.groups, texts.count, texts.promise].map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {groupsOf(assessment).map(({ label, people, isAnonymous }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{people.length}</td>
              <td>{isAnonymous ? texts.promised : texts.open}</td>
              <td>
                <button
                  type="button"
                  className="quiet"
                  aria-label={fill(texts.remove, { group: label })}
                  onClick={() => remove(label)}
                >
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
