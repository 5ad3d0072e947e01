import { useState } from 'react';
import type { Settings } from '#core/assessment/change.ts';
import { walkedCatalogue } from '#core/assessment/walk.ts';
import { fill } from '#core/message.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { ChosenCatalogues } from '#islands/shared/use-standards.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { StandardChoice } from '#text/page-data.ts';
import { asChoice, standardName, withVersions } from './chosen-standards.ts';
import { OwnStandards } from './OwnStandards.tsx';
import { QuestionCount } from './QuestionCount.tsx';
import { StandardFields } from './StandardFields.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly choices: readonly StandardChoice[];
  readonly fetched: ChosenCatalogues;
  readonly onChange: (fields: Partial<Settings>) => void;
}

/** A standard that was just taken away, with what was chosen before. */
interface TakenAway {
  readonly id: string;
  readonly sentence: string;
  readonly before: Pick<Settings, 'standards' | 'ownStandards'>;
}

const BRING_BACK = 'bring-standard-back';

/** Which standards an assessment is against: those of the site, and those from a file. */
export function ChosenStandards(props: Props) {
  const words = useWords('assessment');
  const { assessment, choices, fetched, onChange } = props;
  const { setup } = words;
  const { standards, ownStandards } = assessment;
  const [takenAway, setTakenAway] = useState<TakenAway>();
  const all = [...choices, ...ownStandards.map(asChoice)];
  const change = (fields: Partial<Settings>, gone?: string) => {
    const isOut = fields.ownStandards !== undefined;
    const sentence = isOut ? setup.own.takenOut : setup.takenAway;
    setTakenAway(
      gone === undefined
        ? undefined
        : {
            id: gone,
            sentence: fill(sentence, { name: standardName(gone, assessment, choices) }),
            before: { standards, ownStandards },
          },
    );
    onChange(fields);
  };
  const choose = (ids: readonly string[]) =>
    change(
      { standards: withVersions(ids, assessment, choices) },
      standards.find(({ id }) => !ids.includes(id))?.id,
    );
  return (
    <>
      <StandardFields choices={all} chosen={standards.map(({ id }) => id)} onChange={choose}>
        {fetched.isCurrent && fetched.standards && (
          <QuestionCount
            catalogues={fetched.standards.map(({ catalogue }) =>
              walkedCatalogue(catalogue, assessment),
            )}
          />
        )}
        {fetched.isMissing && <p role="alert">{words.errors.fetchFailed}</p>}
        <div role="status">
          {takenAway && (
            <p className="notice">
              {takenAway.sentence}{' '}
              <button
                type="button"
                id={BRING_BACK}
                className="plain"
                onClick={() => {
                  change(takenAway.before);
                  focusSoon(`standard-${takenAway.id}`);
                }}
              >
                {words.list.undoDelete}
              </button>
            </p>
          )}
        </div>
      </StandardFields>
      <OwnStandards
        {...{ assessment, choices }}
        onTake={change}
        onTakeOut={(fields, id) => {
          change(fields, id);
          focusSoon(BRING_BACK);
        }}
      />
    </>
  );
}
