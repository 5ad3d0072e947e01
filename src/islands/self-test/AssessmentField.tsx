import type { ReactNode } from 'react';
import { SelectField } from '#islands/form/fields.tsx';
import { useStored } from '#islands/record-list/use-stored.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { ASSESSMENTS } from '#storage/assessments.ts';

/** What is done with one of the assessments in this browser; the way to a first one where there is none. */
export function OfAssessments({
  children,
}: {
  readonly children: (assessments: readonly Assessment[]) => ReactNode;
}) {
  const { addresses } = useSurroundings();
  const { into: texts } = useWords('selfTests');
  const { list } = useStored(ASSESSMENTS);
  if (list === undefined) return null;
  if (list.records.length > 0) return children(list.records);
  return (
    <p>
      {texts.none} <a href={addresses.page('start/')}>{texts.start}</a>
    </p>
  );
}

/** What an assessment is called here. */
export function useNameOf(): (assessment: Assessment) => string {
  const { into: texts } = useWords('selfTests');
  return ({ name, organisation }) => name || organisation || texts.unnamed;
}

/** The choice of an assessment by its name. */
export function AssessmentField({
  assessments,
  value,
  onChange,
}: {
  readonly assessments: readonly Assessment[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { into: texts } = useWords('selfTests');
  const nameOf = useNameOf();
  return (
    <SelectField
      label={texts.assessment}
      value={value}
      choices={[['', texts.choose], ...assessments.map((one) => [one.id, nameOf(one)] as const)]}
      onChange={onChange}
    />
  );
}
