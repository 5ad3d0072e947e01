import { chapter } from '#core/document/blocks.ts';
import { clauseTables } from '#core/result-blocks/clause-tables.ts';
import { coverageBlocks } from '#core/result-blocks/coverage-blocks.ts';
import { gapsOpening, gapTable, liftTable } from '#core/result-blocks/gap-blocks.ts';
import { areasTable } from '#core/result-blocks/profile-blocks.ts';
import type { ResultContext } from '#core/result-blocks/result-context.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import { ProfileRadar } from '#islands/blocks/ProfileRadar.tsx';
import type { BlocksView } from '#islands/blocks/view.ts';
import { OverallPanel } from './OverallPanel.tsx';

interface Props {
  readonly context: ResultContext;
  readonly view: BlocksView;
}

/** The result against a standard with levels: level, profile, gaps and clauses. */
export function LevelsResult({ context, view }: Props) {
  const { words, gaps, isUnanswered } = context;
  const clauses = chapter('clauses', words.page.clausesTitle);
  return (
    <>
      {isUnanswered && <p className="notice">{words.page.empty}</p>}
      <OverallPanel {...{ context, view }} />
      <Blocks blocks={[chapter('profile', words.profile.title)]} view={view} />
      <ProfileRadar {...{ context, view }} />
      <Blocks
        view={{ ...view, under: 1 }}
        blocks={[areasTable(context), ...coverageBlocks(context)]}
      />
      <Blocks
        view={view}
        blocks={[
          ...gapsOpening(context),
          ...(isUnanswered || gaps.length === 0 ? [] : [gapTable(context)]),
          ...liftTable(context),
          ...[clauses, ...clauseTables(context)],
        ]}
      />
    </>
  );
}
