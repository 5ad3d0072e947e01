import type { ReactNode } from 'react';
import { currentFinal } from '#core/assessment/finality.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { useSurroundings, useWords } from './surroundings.tsx';

interface NoticeProps {
  readonly assessment: Assessment;
}

/** Says that a final assessment can only be read, and where it is reopened. */
export function FinalNotice({ assessment }: NoticeProps) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  if (currentFinal(assessment) === undefined) return null;
  return (
    <p className="notice">
      {words.walk.final}{' '}
      <a href={addresses.place('signOff', assessment.id)}>{words.walk.toSignOff}</a>
    </p>
  );
}

/** Fields that a final assessment shows and does not take. */
export function Locked({ children, ...props }: NoticeProps & { readonly children: ReactNode }) {
  return (
    <>
      <FinalNotice {...props} />
      <fieldset className="locked" disabled={currentFinal(props.assessment) !== undefined}>
        {children}
      </fieldset>
    </>
  );
}
