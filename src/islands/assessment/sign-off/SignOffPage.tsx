import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { currentFinal } from '#core/assessment/finality.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { NextPanel } from '#islands/assessment/next/NextPanel.tsx';
import { TextField } from '#islands/form/fields.tsx';
import { KeptDay } from '#islands/form/kept-fields.tsx';
import { useProblems } from '#islands/form/use-problems.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { SIGNATURES } from '#schema/record/format.ts';
import type { Signature } from '#schema/record/sign-off.ts';
import type { AssessmentSession } from '#storage/assessments.ts';
import { readUserName, writeUserName } from '#storage/preferences.ts';
import { AnswerHistory } from './AnswerHistory.tsx';
import { FinalPanel } from './FinalPanel.tsx';

/** Who signs an assessment, whether it is final, and who changed which answer when. */
export function SignOffPage({ opened }: { readonly opened: Opened }) {
  const { addresses } = useSurroundings();
  const audit = useWords('audit');
  const { session, standards } = opened;
  const { assessment } = useSession(session);
  const catalogues = standards.map(({ catalogue }) => catalogue);
  return (
    <article className="setup register">
      <h1>{audit.signOff.title}</h1>
      <p className="lead">{audit.signOff.lead}</p>
      <UserName />
      <SigningForm
        key={currentFinal(assessment)?.at ?? 'open'}
        {...{ session, assessment, catalogues }}
      />
      <NextPanel {...{ session, catalogues }} />
      <AnswerHistory {...{ assessment, catalogues }} />
      <p className="actions">
        <a className="button" href={addresses.place('checklist', assessment.id)}>
          {audit.common.toWalk}
        </a>
      </p>
    </article>
  );
}

function UserName() {
  const audit = useWords('audit');
  const [name, setName] = useState(readUserName);
  return (
    <TextField
      label={audit.signOff.userName}
      hint={audit.signOff.userNameHint}
      value={name}
      onChange={(typed) => {
        setName(typed);
        writeUserName(typed.trim());
      }}
    />
  );
}

interface SigningProps {
  readonly session: AssessmentSession;
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
}

/** The signatures, and what makes the assessment final once its first one is there. */
function SigningForm(props: SigningProps) {
  const fields = useRef<HTMLDivElement>(null);
  const { problems, look } = useProblems(fields);
  const [isTried, setTried] = useState(false);
  const check = () => {
    flushSync(() => setTried(true));
    return look();
  };
  return (
    <>
      <div ref={fields}>
        <Signatures {...props} isTried={isTried} />
      </div>
      <FinalPanel {...props} {...{ check, problems }} />
    </>
  );
}

interface SignaturesProps extends Pick<SigningProps, 'session' | 'assessment'> {
  /** It was tried to make the assessment final. */
  readonly isTried: boolean;
}

/** Whoever prepared it makes it final, so this signature needs its name. */
const [FIRST] = SIGNATURES;
const UNSIGNED: Signature = { name: '', role: '', date: '' };

function Signatures({ session, assessment, isTried }: SignaturesProps) {
  const audit = useWords('audit');
  const { signatures } = assessment;
  const { signOff: texts } = audit;
  return SIGNATURES.map((kind) => {
    const signature = signatures[kind] ?? UNSIGNED;
    const set = (fields: Partial<Signature>) =>
      session.apply(
        {
          kind: 'settings',
          fields: { signatures: { ...signatures, [kind]: { ...signature, ...fields } } },
        },
        'typing',
      );
    return (
      <fieldset key={kind}>
        <legend>{texts.signatures[kind]}</legend>
        <div className="field-row">
          <TextField
            label={texts.name}
            value={signature.name}
            heldAs={`signatures/${kind}/name`}
            error={
              isTried && kind === FIRST && !signature.name.trim() ? texts.nameNeeded : undefined
            }
            onChange={(name) => set({ name })}
          />
          <TextField
            label={texts.role}
            value={signature.role}
            heldAs={`signatures/${kind}/role`}
            onChange={(role) => set({ role })}
          />
          <KeptDay label={texts.date} value={signature.date} onKeep={(date) => set({ date })} />
        </div>
      </fieldset>
    );
  });
}
