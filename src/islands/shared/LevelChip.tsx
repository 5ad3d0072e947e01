import type { MaturityLevel } from '#schema/record/assessment.ts';

interface Props {
  readonly level: MaturityLevel | null;
  /** Said for those who do not see it: `Level 2`, or that nothing applies. */
  readonly label: string;
  readonly notApplicable: string;
}

/** A level as its number on its colour. */
export function LevelChip({ level, label, notApplicable }: Props) {
  return (
    <span className="level-chip" data-level={level ?? undefined}>
      <span className="hidden">{label}</span>
      <span aria-hidden="true">{level ?? notApplicable}</span>
    </span>
  );
}
