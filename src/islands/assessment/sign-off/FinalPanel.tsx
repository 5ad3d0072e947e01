import { useEffect, useState } from 'react';
import { assessedContent, contentText, currentFinal } from '#core/audit/finality.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { SCORING_VERSION } from '#core/scoring/score-clause.ts';
import { TextField } from '#islands/assessment/setup/fields.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Final } from '#schema/record/sign-off.ts';
import type { AssessmentSession } from '#storage/assessment-session.ts';
import { contentHash } from '#storage/content-hash.ts';
import type { AuditWords } from '#text/words.ts';
import { writeInstant } from '#text/write-instant.ts';

interface Props {
  readonly session: AssessmentSession;
  readonly assessment: Assessment;
  readonly catalogues: readonly Catalogue[];
  readonly language: string;
  readonly audit: AuditWords;
}

/** So many characters of a hash are shown: enough to compare two papers by eye. */
const SHOWN = 16;

async function makeFinal(assessment: Assessment, catalogues: readonly Catalogue[]): Promise<Final> {
  return {
    at: new Date().toISOString(),
    by: assessment.signatures.prepared?.name ?? '',
    contentHash: await contentHash(assessedContent(assessment)),
    scoringVersion: SCORING_VERSION,
    catalogues: await Promise.all(
      catalogues.map(async (catalogue) => ({
        id: catalogue.standard.id,
        version: catalogue.standard.catalogueVersion,
        hash: await contentHash(contentText(catalogue)),
      })),
    ),
  };
}

/** Makes an assessment final, or opens it again with a reason; both are recorded. */
export function FinalPanel(props: Props) {
  const { session, assessment, catalogues, language, audit } = props;
  const { signOff: texts } = audit;
  const final = currentFinal(assessment);
  const [isNameless, setNameless] = useState(false);
  const store = (finals: readonly Final[]) =>
    session.apply({ kind: 'settings', fields: { finals: [...finals] } });
  const finish = async () => {
    if (!assessment.signatures.prepared?.name.trim()) return setNameless(true);
    store([...assessment.finals, await makeFinal(assessment, catalogues)]);
  };
  return (
    <section>
      {final ? (
        <>
          <FinalText {...props} final={final} />
          <ReopenForm
            audit={audit}
            onReopen={(reason) => {
              const by = assessment.signatures.prepared?.name ?? '';
              const reopened = { at: new Date().toISOString(), by, reason };
              store([...assessment.finals.slice(0, -1), { ...final, reopened }]);
            }}
          />
        </>
      ) : (
        <>
          <p className="actions">
            <button type="button" className="primary" onClick={() => void finish()}>
              {texts.makeFinal}
            </button>
          </p>
          {isNameless && <p role="alert">{texts.nameNeeded}</p>}
          <p className="quiet">{texts.makeFinalHint}</p>
        </>
      )}
      {assessment.finals.map(({ at, reopened }) =>
        reopened ? (
          <p key={at} className="quiet">
            {fill(texts.reopened, {
              when: writeInstant(language, reopened.at),
              by: reopened.by || texts.nobody,
              reason: reopened.reason,
            })}
          </p>
        ) : null,
      )}
    </section>
  );
}

function FinalText({ assessment, language, audit, final }: Props & { readonly final: Final }) {
  const { signOff: texts } = audit;
  const [now, setNow] = useState<string>();
  useEffect(() => void contentHash(assessedContent(assessment)).then(setNow), [assessment]);
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
      <p>{fill(texts.fingerprint, { hash: final.contentHash.slice(0, SHOWN) })}</p>
      {final.catalogues.map(({ id, version, hash }) => (
        <p key={id} className="quiet">
          {fill(texts.catalogue, { id, version, hash: hash.slice(0, SHOWN) })}
        </p>
      ))}
      {now !== undefined && <p>{now === final.contentHash ? texts.unchanged : texts.changed}</p>}
    </div>
  );
}

function ReopenForm({
  audit,
  onReopen,
}: {
  readonly audit: AuditWords;
  readonly onReopen: (reason: string) => void;
}) {
  const { signOff: texts } = audit;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = isTried && reason.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() !== '') onReopen(reason.trim());
      }}
    >
      <TextField
        label={texts.reopenReason}
        value={reason}
        error={isMissing ? texts.reopenMissing : undefined}
        onChange={setReason}
      />
      <button type="submit">{texts.reopen}</button>
    </form>
  );
}
