import { type ComponentType, useRef } from 'react';
import { type Clause, clauseLabel, criterionNameIn } from '#core/catalogue/catalogue.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import type { DrawerState } from '../use-drawer.ts';
import type { Walk } from '../use-walk.ts';
import { type Asked, DRAWER_PARTS, type DrawerPart, type Drawn } from './drawer-part.ts';
import { EvidencePart } from './EvidencePart.tsx';
import { FindingsPart } from './FindingsPart.tsx';
import { GuidancePart } from './GuidancePart.tsx';
import { NotePart } from './NotePart.tsx';
import type { PartProps } from './part-props.ts';
import { useSheet } from './use-sheet.ts';

interface Props extends Pick<DrawerState, 'open' | 'close'> {
  readonly drawn: Drawn;
  readonly walk: Walk;
  readonly opened: Opened;
}

/** The parts that write into registers. */
const REGISTERS: Partial<Record<DrawerPart, ComponentType<PartProps>>> = {
  evidence: EvidencePart,
  findings: FindingsPart,
};

/**
 * What is written about a criterion, or read about its clause, without leaving it. It stands beside the
 * clause, and on a narrow screen over all of it.
 */
export function Drawer({ drawn, walk, opened, open, close }: Props) {
  const { walk: words } = useWords('assessment');
  const drawer = useRef<HTMLElement>(null);
  const Register = REGISTERS[drawn.part];
  useSheet(drawer);
  const asked = walk.steps.find(({ criterion }) => criterion.id === drawn.criterionId);
  const { part, criterionId, writing } = drawn;
  return (
    <aside className="drawer" ref={drawer} tabIndex={-1} aria-label={words.parts[part]}>
      <div className="drawer-head">
        <DrawerTitle asked={asked} clause={walk.clause} />
        <button type="button" className="plain" onClick={close}>
          {words.closeDrawer}
        </button>
      </div>
      {asked && (
        <nav className="drawer-parts" aria-label={words.drawer}>
          {DRAWER_PARTS.map((one) => (
            <button
              type="button"
              key={one}
              aria-current={one === part ? 'true' : undefined}
              onClick={() => one !== part && open(one, criterionId)}
            >
              {words.parts[one]}
            </button>
          ))}
        </nav>
      )}
      {part === 'guidance' && <GuidancePart walk={walk} />}
      {part === 'note' && asked && <NotePart key={criterionId} asked={asked} walk={walk} />}
      {Register && asked && (
        <Register
          key={`${criterionId} ${writing}`}
          {...{ asked, opened, writing }}
          onWritten={close}
        />
      )}
    </aside>
  );
}

/** Which criterion or clause it is about. */
function DrawerTitle({
  asked,
  clause,
}: {
  readonly asked: Asked | undefined;
  readonly clause: Clause;
}) {
  if (asked === undefined) return <p className="drawer-title">{clauseLabel(clause)}</p>;
  return (
    <p className="drawer-title">
      <span className="criterion-name">
        {asked.clause.number} {criterionNameIn(asked.clause, asked.criterion)}
      </span>{' '}
      {asked.criterion.text}
    </p>
  );
}
