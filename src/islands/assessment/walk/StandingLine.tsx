import { fill } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { isUntouched } from '#core/scoring/score-clause.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { alignmentText, answeredText, compliedText } from '#text/score-text.ts';
import { StandingChip } from './StandingChip.tsx';
import { total } from './use-waiting.ts';
import type { Walk } from './use-walk.ts';

/** How the assessment stands against the standard of the open clause. */
export function StandingLine({ walk }: { readonly walk: Walk }) {
  const words = useWords('assessment');
  const { catalogues, catalogue, provisions } = walk;
  const toConfirm = total(walk.toConfirm);
  const { overall } = walk.score;
  const name = catalogues.length > 1 ? catalogue.standard.name : words.score.overall;
  return (
    <p className="walk-score" id="overall-score">
      <span>{name}</span>{' '}
      {provisions ? (
        <>
          · <span>{compliedText(catalogue.standard, [...provisions.values()], words)}</span>{' '}
          <span className="quiet">{answeredText(overall, words)}</span>
        </>
      ) : (
        <>
          <StandingChip score={overall} />{' '}
          {overall.index && !isUntouched(overall) && (
            <span>
              {fill(words.score.index, { figure: toFigure(overall.index) })}
              {overall.provisional && ` ${words.score.provisional}`}
            </span>
          )}{' '}
          <span className="quiet">
            {answeredText(overall, words)}
            <span className="alignment"> · {alignmentText(overall.alignment, words)}</span>
          </span>
        </>
      )}{' '}
      {toConfirm > 0 && (
        <strong className="to-confirm">{fill(words.walk.toConfirm, { count: toConfirm })}</strong>
      )}
    </p>
  );
}
