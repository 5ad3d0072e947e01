import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Change } from '#core/assessment/change.ts';
import { assessedContent } from '#core/assessment/final-content.ts';
import { currentFinal } from '#core/assessment/finality.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { succeed } from '#core/result.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import { TextField } from '#islands/form/fields.tsx';
import { ProblemList } from '#islands/form/ProblemList.tsx';
import { useProblems } from '#islands/form/use-problems.ts';
import type { ShownProblem } from '#islands/form/wrong-fields.ts';
import { PreflightList } from '#islands/shared/preflight/PreflightList.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { useToday } from '#islands/shared/use-today.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Final } from '#schema/record/sign-off.ts';
import type { AssessmentSession } from '#storage/assessments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { writeInstant } from '#text/write-instant.ts';
import { FinalList } from './FinalList.tsx';
import { makeFinal } from './make-final.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
  /** Whether something is wrong with the signatures: it is listed here then. */
  readonly check: () => boolean;
  readonly problems: readonly ShownProblem[];
}

/** So many characters of a hash are shown: enough to compare two papers by eye. */
const SHOWN = 16;

/** Makes an assessment final, or opens it again with a reason; both are recorded. */
export function FinalPanel(props: Props) {
  const words = useWords('assessment');
  const audit = useWords('audit');
  const { session, assessment, catalogues, check, problems } = props;
  const { signOff: texts } = audit;
  const final = currentFinal(assessment);
  const today = useToday();
  const [failure, setFailure] = useState<StorageFailure>();
  const store = (finals: readonly Final[]): Change => ({
    kind: 'settings',
    fields: { finals: [...finals] },
  });
  const finish = async () => {
    if (check() || !assessment.signatures.prepared?.name.trim()) return;
    // The fingerprint is that of what is stored, whatever other windows have written by now.
    const made = await session.applyTo(async (stored) => {
      if (currentFinal(stored)) return succeed(undefined);
      const final = await makeFinal(stored, catalogues, new Date().toISOString());
      return final.ok ? succeed(store([...stored.finals, final.value])) : final;
    });
    setFailure(made.ok ? undefined : made.failure);
  };
  return (
    <section>
      {final ? (
        <>
          <FinalText {...props} final={final} />
          <ReopenForm
            onReopen={(reason) => {
              const by = assessment.signatures.prepared?.name ?? '';
              const reopened = { at: new Date().toISOString(), by, reason };
              session.apply(store([...assessment.finals.slice(0, -1), { ...final, reopened }]));
            }}
          />
        </>
      ) : (
        <>
          <PreflightList {...{ catalogues, assessment, today }} />
          <ProblemList problems={problems} />
          <p className="actions">
            <button type="button" className="primary" onClick={() => void finish()}>
              {texts.makeFinal}
            </button>
          </p>
          {failure && (
            <p className="notice warning" role="alert">
              {storageSentence(failure, words)}
            </p>
          )}
          <p className="quiet">{texts.makeFinalHint}</p>
        </>
      )}
      <FinalList assessment={assessment} />
    </section>
  );
}

interface TextProps extends Pick<Props, 'assessment'> {
  readonly final: Final;
}

function FinalText({ assessment, final }: TextProps) {
  const { language } = useSurroundings();
  const audit = useWords('audit');
  const { signOff: texts } = audit;
  const [now, setNow] = useState<string>();
  useEffect(() => void sha256(assessedContent(assessment)).then(setNow), [assessment]);
  return (
    <div className="notice">
      <p>
        <strong>
          {fill(texts.final, {
            when: writeInstant(language, final.at),
            by: final.by || texts.nobody,
          })}
        </strong>
      </p>
      {now !== undefined && <p>{fill(texts.fingerprint, { hash: now.slice(0, SHOWN) })}</p>}
      {final.catalogues.map(({ id, version, hash }) => (
        <p key={id} className="quiet">
          {fill(texts.catalogue, { id, version, hash: hash.slice(0, SHOWN) })}
        </p>
      ))}
      {now !== undefined && <p>{now === final.contentHash ? texts.unchanged : texts.changed}</p>}
    </div>
  );
}

function ReopenForm({ onReopen }: { readonly onReopen: (reason: string) => void }) {
  const audit = useWords('audit');
  const { signOff: texts } = audit;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { problems, look } = useProblems(form);
  const isMissing = isTried && reason.trim() === '';
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        flushSync(() => setTried(true));
        if (!look() && reason.trim() !== '') onReopen(reason.trim());
      }}
    >
      <TextField
        label={texts.reopenReason}
        value={reason}
        heldAs="finality/reason"
        error={isMissing ? texts.reopenMissing : undefined}
        onChange={setReason}
      />
      <ProblemList problems={problems} />
      <button type="submit">{texts.reopen}</button>
    </form>
  );
}
