import { chapter, paragraph } from '#core/document/blocks.ts';
import {
  countsTable,
  limitBlocks,
  notAskedBlocks,
  openProvisions,
  openTable,
  provisionTables,
  sharesFigure,
} from '#core/result-blocks/code-blocks.ts';
import { coverageBlocks } from '#core/result-blocks/coverage-blocks.ts';
import type { ResultContext } from '#core/result-blocks/result-context.ts';
import type { Compliance, ProvisionsScore } from '#core/scoring/score-provisions.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import type { BlocksView } from '#islands/blocks/view.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import { compliedText } from '#text/score-text.ts';
import { EvidencedNote } from './EvidencedNote.tsx';

interface Props {
  readonly context: ResultContext;
  readonly view: BlocksView;
}

/** The result against a code of rules: how its provisions are complied with, and which are not. */
export function CodeResult({ context, view }: Props) {
  const words = useWords('assessment');
  const { assessment, provisions, evidencedProvisions: evidenced, isUnanswered } = context;
  const { page, code, gapList } = context.words;
  const { standard } = context.catalogue;
  if (provisions === undefined) return null;
  const none = isUnanswered ? gapList.unanswered : code.notCompliedNone;
  return (
    <>
      {isUnanswered && <p className="notice">{page.emptyCode}</p>}
      <h2 id="summary">{page.overallTitle}</h2>
      <p className="lead">{compliedText(standard, complianceIn(provisions), words)}</p>
      <Blocks blocks={notAskedBlocks(context)} view={view} />
      <EvidencedNote
        evidenced={evidenced && compliedText(standard, complianceIn(evidenced), words)}
        isLower={provisions.clauses.some(
          ({ compliance }, at) => evidenced?.clauses[at]?.compliance !== compliance,
        )}
        assessmentId={assessment.id}
      />
      {assessment.depth === 'quick' && <p className="notice">{page.quickCode}</p>}
      <div className="two-columns">
        <Blocks blocks={[sharesFigure([provisions], context), countsTable(context)]} view={view} />
      </div>
      <Blocks
        view={{ ...view, under: 1 }}
        blocks={[...limitBlocks(context), ...coverageBlocks(context)]}
      />
      <Blocks
        view={view}
        blocks={[
          chapter('gaps', code.notCompliedTitle),
          openProvisions(context).length === 0 ? paragraph(none) : openTable(context),
          chapter('provisions', code.all),
          ...provisionTables(context),
        ]}
      />
    </>
  );
}

function complianceIn({ clauses }: ProvisionsScore): readonly Compliance[] {
  return clauses.map(({ compliance }) => compliance);
}
