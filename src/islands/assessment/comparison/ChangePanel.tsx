import { useMemo } from 'react';
import { changedClauses, compare } from '#core/comparison/compare.ts';
import { changeBlocks, sourceNote } from '#core/result-blocks/change-blocks.ts';
import type { ResultContext } from '#core/result-blocks/result-context.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import type { BlocksView } from '#islands/blocks/view.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Previous } from '#schema/record/previous.ts';
import { PreviousField } from './PreviousField.tsx';
import { usePrevious } from './use-previous.ts';

interface Props {
  readonly context: ResultContext;
  readonly view: BlocksView;
}

/** What has changed since the previous assessment; nothing where there is none to compare with. */
export function ChangePanel(props: Props) {
  const { assessment, written } = props.context;
  const { comparison } = useWords('result');
  const catalogues = useMemo(() => [written], [written]);
  const choice = usePrevious({ assessment, catalogues });
  if (choice.choices.length < 2 && !choice.others) return null;
  return (
    <section aria-labelledby="change">
      <h2 id="change">{comparison.title}</h2>
      <PreviousField choice={choice} />
      {choice.previous && <Change {...props} previous={choice.previous} />}
    </section>
  );
}

/** So many clauses are shown at once; more are behind a fold. */
const SHOWN = 6;

/** The change since the previous assessment: in sentences, as a picture, clause by clause. */
export function Change({ context, view, previous }: Props & { readonly previous: Previous }) {
  const { comparison } = useWords('result');
  const change = changeBlocks(context, previous);
  const compared = compare(context.written, context.assessment, previous);
  const source = <Blocks blocks={[sourceNote(previous, context)]} view={view} />;
  if (change === undefined || compared === undefined)
    return (
      <>
        {source}
        <p>{comparison.otherStandard}</p>
      </>
    );
  const count = changedClauses(compared).length;
  return (
    <>
      <Blocks blocks={change.said} view={view} />
      <div className="two-columns">
        <Blocks blocks={change.shown} view={view} />
      </div>
      {count > 0 && (
        <details open={count <= SHOWN}>
          <summary>
            {comparison.behindTitle} ({count})
          </summary>
          <Blocks blocks={change.behind} view={view} />
        </details>
      )}
      <div className="fingerprint">{source}</div>
    </>
  );
}
