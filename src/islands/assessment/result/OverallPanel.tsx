import { fill } from '#core/message.ts';
import { levelBlocks } from '#core/result-blocks/level-blocks.ts';
import type { ResultContext } from '#core/result-blocks/result-context.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import type { BlocksView } from '#islands/blocks/view.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { alignmentText, answeredText, levelText } from '#text/score-text.ts';
import { EvidencedNote } from './EvidencedNote.tsx';

interface Props {
  readonly context: ResultContext;
  readonly view: BlocksView;
}

/** The overall level, and beside it what holds it back and the shortest way up. */
export function OverallPanel({ context, view }: Props) {
  const words = useWords('assessment');
  const { page } = useWords('result');
  const { assessment, score, evidenced, levelNames } = context;
  const { level, index, provisional, alignment } = score.overall;
  return (
    <>
      <h2 id="summary">{page.overallTitle}</h2>
      <div className="two-columns">
        <div>
          <div className="big-level">
            <LevelChip
              level={level}
              label={levelText(level, words)}
              notApplicable={words.walk.notApplicableShort}
            />
            <div>
              <p className="lead">{level === null ? page.none : levelNames[level - 1]}</p>
              <p className="quiet">
                {index && `${fill(words.score.index, { figure: toFigure(index) })} · `}
                {alignmentText(alignment, words)} · {answeredText(score.overall, words)}
              </p>
            </div>
          </div>
          <EvidencedNote
            evidenced={evidenced && levelText(evidenced.overall.level, words)}
            isLower={score.clauses.some(
              ({ level: claimed }, at) => evidenced?.clauses[at]?.level !== claimed,
            )}
            assessmentId={assessment.id}
          />
          {provisional && <p className="notice">{words.score.provisionalNote}</p>}
          {assessment.depth === 'quick' && <p className="notice">{words.score.quickNote}</p>}
          <p className="quiet">{words.score.alignmentNote}</p>
        </div>
        <div>
          <Blocks blocks={levelBlocks(context)} view={{ ...view, under: 1 }} />
        </div>
      </div>
    </>
  );
}
