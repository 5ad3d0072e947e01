import { useState } from 'react';
import { asMadeFinal } from '#core/assessment/final-content.ts';
import { parseAssessment } from '#core/assessment/parse-assessment.ts';
import { fill } from '#core/message.ts';
import { sha256 } from '#export/bundle/sha-256.ts';
import { downloadBundle } from '#islands/shared/backup/save-bundle.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Final } from '#schema/record/sign-off.ts';
import { readAttachment } from '#storage/attachments.ts';
import { writeInstant } from '#text/write-instant.ts';

interface Props {
  readonly assessment: Assessment;
}

/** The assessment as its snapshot has it; undefined where this browser does not have it, or has another than was made final. */
async function readSnapshot(assessment: Assessment, final: Final): Promise<Assessment | undefined> {
  const content = final.snapshot && (await readAttachment(final.snapshot));
  if (!content?.ok || content.value === undefined) return undefined;
  const text = await content.value.text();
  if ((await sha256(text)) !== final.contentHash) return undefined;
  const then = asMadeFinal(JSON.parse(text), assessment, final);
  const parsed = parseAssessment(then);
  return parsed.ok ? parsed.value : undefined;
}

/** Each time an assessment was made final: by whom, whether it was reopened and why, and the file of it as it was. */
export function FinalList({ assessment }: Props) {
  const { language } = useSurroundings();
  const audit = useWords('audit');
  const { signOff: texts } = audit;
  const [missing, setMissing] = useState<string>();
  const save = async (final: Final) => {
    const then = await readSnapshot(assessment, final);
    if (then) await downloadBundle(then);
    setMissing(then ? undefined : final.at);
  };
  if (assessment.finals.length === 0) return null;
  return (
    <section>
      <h2>{texts.finalsTitle}</h2>
      <ul className="entries">
        {assessment.finals.map((final) => (
          <li key={final.at}>
            <p>
              {fill(texts.wasFinal, {
                when: writeInstant(language, final.at),
                by: final.by || texts.nobody,
              })}
              {final.reopened &&
                ` ${fill(texts.reopened, {
                  when: writeInstant(language, final.reopened.at),
                  by: final.reopened.by || texts.nobody,
                  reason: final.reopened.reason,
                })}`}
            </p>
            {final.snapshot && (
              <p>
                <button type="button" onClick={() => void save(final)}>
                  {texts.saveAsFinal}
                </button>
              </p>
            )}
            {missing === final.at && <p role="alert">{texts.snapshotMissing}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
