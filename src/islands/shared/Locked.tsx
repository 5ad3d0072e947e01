import type { ReactNode } from 'react';
import { currentFinal } from '#core/assessment/finality.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { homeOf } from '#text/way-up.ts';
import type { AssessmentWords } from '#text/words.ts';

interface NoticeProps {
  readonly assessment: Assessment;
  readonly root: string;
  readonly language: string;
  readonly words: AssessmentWords;
}

/** Says that a final assessment can only be read, and where it is reopened. */
export function FinalNotice({ assessment, root, language, words }: NoticeProps) {
  if (currentFinal(assessment) === undefined) return null;
  const query = `?id=${encodeURIComponent(assessment.id)}`;
  return (
    <p className="notice">
      {words.walk.final}{' '}
      <a href={`${homeOf(root, language)}assessment/sign-off/${query}`}>{words.walk.toSignOff}</a>
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
