import { fill, fillCount } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { CriterionProps } from './criterion-props.ts';

/** What can be recorded about a criterion, and what is. */
export function CriterionTools(props: CriterionProps) {
  const { criterion, name, given, evidence, findings, isCovered, isLocked, session, onDrawer } =
    props;
  const { language } = useSurroundings();
  const { walk } = useWords('assessment');
  const { id } = criterion;
  const isFixed = isCovered || isLocked;
  const spoken = <span className="hidden"> {fill(walk.forCriterion, { id: name })}</span>;
  const isMarked = Boolean(given?.marked);
  return (
    <div className="criterion-tools">
      <button type="button" className="plain" onClick={() => onDrawer('note', id)}>
        {given?.note ? walk.changeNote : walk.addNote}
        {spoken}
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => onDrawer('evidence', id, evidence > 0 ? undefined : 'new')}
      >
        {evidence > 0 ? fillCount(language, walk.evidenceOf, evidence) : walk.addEvidence}
        {spoken}
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => onDrawer('evidence', id, 'photograph')}
      >
        {walk.photograph}
        {spoken}
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => onDrawer('findings', id, findings ? undefined : 'new')}
      >
        {findings ? fillCount(language, walk.findingsOf, findings.length) : walk.addFinding}
        {spoken}
      </button>
      <button
        type="button"
        className="plain"
        aria-pressed={isMarked}
        disabled={isFixed}
        onClick={() =>
          session.apply({ kind: 'answer', criterionId: id, fields: { marked: !isMarked } })
        }
      >
        {isMarked ? walk.marked : walk.mark}
        {spoken}
      </button>
      {given?.value !== undefined && !isFixed && (
        <button
          type="button"
          className="plain"
          onClick={() => props.answer(id, undefined, 'pointer')}
        >
          {walk.clearAnswer}
          {spoken}
        </button>
      )}
    </div>
  );
}
