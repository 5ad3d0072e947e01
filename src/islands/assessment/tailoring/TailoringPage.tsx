import { useEffect, useState } from 'react';
import { allClauses, type Catalogue, type Clause, clauseLabel } from '#core/catalogue/catalogue.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { Locked } from '#islands/shared/Locked.tsx';
import { clauseAt, placeOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { LeaveOutList } from './LeaveOutList.tsx';
import { OwnCriteria } from './OwnCriteria.tsx';
import { TailoringList } from './TailoringList.tsx';

/** The page on which an organisation adds criteria of its own and leaves others out. */
export function TailoringPage({ opened }: { readonly opened: Opened }) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const { session, standards } = opened;
  const { assessment } = useSession(session);
  const catalogues = standards.map(({ catalogue }) => catalogue);
  const [firstClause] = catalogues.flatMap(allClauses);
  const [clause, setClause] = useState(() => clauseAt(catalogues) ?? firstClause);
  useEffect(() => {
    const follow = () => {
      setClause((before) => clauseAt(standards.map((one) => one.catalogue)) ?? before);
      focusSoon('clause-heading');
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [standards]);
  const { tailoring } = words;
  if (clause === undefined) return null;
  const hash = placeOf(clause, catalogues);
  const go = (target: Clause) => {
    history.replaceState(null, '', `#${placeOf(target, catalogues)}`);
    setClause(target);
  };
  const catalogue =
    catalogues.find((one) => allClauses(one).includes(clause)) ?? standards[0].catalogue;
  return (
    <article className="setup register">
      <h1>{tailoring.title}</h1>
      <p className="lead">{tailoring.lead}</p>
      <TailoringList {...{ assessment, catalogues }} />
      <ClauseChooser {...{ catalogues, clause }} onOpen={go} />
      <h2 id="clause-heading" tabIndex={-1}>
        {clauseLabel(clause)}
      </h2>
      <Locked assessment={assessment}>
        <LeaveOutList
          key={clause.id}
          isOneOfSeveral={standards.length > 1}
          {...{ opened, assessment, clause }}
        />
        <OwnCriteria
          key={`${clause.id} own`}
          {...{ opened, assessment, clause }}
          isCode={catalogue.standard.scale === 'provisions'}
        />
      </Locked>
      <p className="actions">
        <a className="button primary" href={addresses.place('checklist', assessment.id, { hash })}>
          {words.setup.done}
        </a>
        <a className="button" href={addresses.place('settings', assessment.id, { hash })}>
          {words.walk.settings}
        </a>
      </p>
    </article>
  );
}

interface ChooserProps {
  readonly catalogues: readonly Catalogue[];
  readonly clause: Clause;
  readonly onOpen: (clause: Clause) => void;
}

function ClauseChooser({ catalogues, clause, onOpen }: ChooserProps) {
  const words = useWords('assessment');
  // An area has its standard before it where there are several.
  const groupName = ({ standard }: Catalogue, area: string) =>
    catalogues.length > 1 ? `${standard.name} · ${area}` : area;
  return (
    <label className="field">
      <span>{words.areaWords.clause}</span>
      <select
        value={clause.id}
        onChange={(event) => {
          const all = catalogues.flatMap(allClauses);
          const target = all.find(({ id }) => id === event.target.value);
          if (target) onOpen(target);
        }}
      >
        {catalogues.flatMap((catalogue) =>
          catalogue.areas.map(({ id, title, clauses }) => (
            <optgroup key={id} label={groupName(catalogue, title)}>
              {clauses.map((option) => (
                <option key={option.id} value={option.id}>
                  {clauseLabel(option)}
                </option>
              ))}
            </optgroup>
          )),
        )}
      </select>
    </label>
  );
}
