import { useState } from 'react';
import { criterionNameIn } from '#core/catalogue/catalogue.ts';
import { fill, fillCount } from '#core/message.ts';
import { clauseRun } from '#core/result-blocks/clause-run.ts';
import { type AreaMissing, missingByArea } from '#core/result-blocks/missing-by-area.ts';
import { barsFigure, radarFigure } from '#core/result-blocks/profile-blocks.ts';
import type { ResultContext } from '#core/result-blocks/result-context.ts';
import { FigureView } from '#islands/figure/FigureView.tsx';
import { Runs } from './running-text.tsx';
import type { BlocksView } from './view.ts';

interface Props {
  readonly context: ResultContext;
  readonly view: BlocksView;
}

/** The areas as a radar, and beside it which criteria each of them lacks: of the one that is pointed at, tapped or chosen. */
export function ProfileRadar({ context, view }: Props) {
  const [chosen, choose] = useState<number>();
  const figure = radarFigure(context) ?? barsFigure(context);
  const { profile } = context.words;
  return (
    <div className="two-columns profile-radar">
      <FigureView figure={figure} pointed={chosen} onPoint={choose} />
      <div>
        <p className="quiet">{profile.missingHint}</p>
        <ul className="area-missing">
          {missingByArea(context).map((area, row) => (
            <AreaEntry
              key={area.id}
              {...{ area, context, view }}
              isOpen={row === chosen}
              onToggle={() => choose(row === chosen ? undefined : row)}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

interface EntryProps extends Props {
  readonly area: AreaMissing;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function AreaEntry({ area, isOpen, onToggle, context, view }: EntryProps) {
  const { words, language } = context;
  const { title, figure, target, missing } = area;
  const count = missing.length;
  return (
    <li>
      <button type="button" className="plain" aria-expanded={isOpen} onClick={onToggle}>
        <span>{title}</span>
        <span className="quiet">
          {fill(words.profile.missingFigure, { figure, target })} ·{' '}
          {count === 0
            ? words.profile.missingNone
            : fillCount(language, words.profile.missing, count)}
        </span>
      </button>
      {isOpen && count > 0 && (
        <ul className="missing">
          {missing.map(({ clause, criterion, value }) => (
            <li key={`${clause.id} ${criterion.id}`}>
              <Runs
                runs={[{ ...clauseRun(clause), text: clause.number }, { text: ' ' }]}
                view={view}
              />
              <strong>{criterionNameIn(clause, criterion)}</strong> {criterion.text}{' '}
              <span className="quiet">{words.marks[value ?? 'none']}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
