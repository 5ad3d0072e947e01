import { useEffect, useState } from 'react';
import { fill, fillCount } from '#core/message.ts';
import {
  type Difference,
  type FieldLabels,
  recordDifferences,
} from '#core/verification/record-differences.ts';
import type { VerificationWords } from '#core/words/verification-words.ts';
import type { CheckedReport } from '#export/verify/check-report.ts';
import { fingerprintOf } from '#export/verify/fingerprint.ts';
import { readAssessmentFile } from '#islands/assessment/reading/read-assessment-file.ts';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { fetchPart } from '#islands/shared/fetch-part.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { readBytes } from '#storage/read-file.ts';
import { fileSentence } from '#text/file-sentence.ts';

/** As the site publishes it. */
interface VerificationData {
  readonly words: VerificationWords;
  readonly labels: FieldLabels;
}

interface Props {
  readonly assessments: readonly Assessment[];
  readonly nameOf: (assessment: Assessment) => string;
}

/** What came of checking a report: a sentence, and what differs where that can be said. */
interface Verdict {
  readonly sentence: string;
  readonly isGood: boolean;
  readonly differences: readonly Difference[];
}

const SHOWN = 50;

/** Says which assessment here a report was made from, and what has changed since. */
export function VerifyPanel(props: Props) {
  const { root, language } = useSurroundings();
  const [fetched, setFetched] = useState<VerificationData>();
  useEffect(() => {
    const address = `${root}data/words/${language}/verification.json`;
    void fetchPart<VerificationData>(address).then(setFetched);
  }, [root, language]);
  return fetched && <Check {...props} {...fetched} />;
}

function Check({ assessments, nameOf, words, labels }: Props & VerificationData) {
  const { language } = useSurroundings();
  const failures = useWords('failures');
  const [state, setState] = useState<Verdict | 'reading'>();
  const bad = (sentence: string): Verdict => ({ sentence, isGood: false, differences: [] });
  const judge = async ({ fingerprint, inside, record }: CheckedReport): Promise<Verdict> => {
    if (inside === 'damaged' || inside === 'forged') return bad(words.inside[inside]);
    for (const one of assessments)
      if ((await fingerprintOf(one)) === fingerprint)
        return { ...bad(fill(words.belongsHere, { name: nameOf(one) })), isGood: true };
    const later = assessments.find(({ id }) => id === record?.id);
    if (record === undefined || later === undefined) return bad(words.notHere);
    const sentence = fill(words.changedHere, { name: nameOf(later) });
    return { ...bad(sentence), differences: recordDifferences(record, later, words, labels) };
  };
  const check = async (file: File) => {
    setState('reading');
    const bytes = await readBytes(file);
    if (!bytes.ok) return setState(bad(fileSentence(bytes.failure, failures, language)));
    const read = await readAssessmentFile('report', { bytes: bytes.value });
    if (read.ok) return setState(await judge(read.value));
    const { failure } = read;
    const isReader = failure.code === 'reader-missing' || failure.code === 'reader-slow';
    const refused = isReader
      ? fileSentence(failure, failures, language)
      : words.failures[failure.code];
    setState(bad(refused));
  };
  return (
    <>
      <p>{words.lead}</p>
      <p className="actions">
        <FileButton
          label={words.choose}
          accept=".pdf,.docx,application/pdf"
          onFile={(file) => void check(file)}
        />
      </p>
      <div aria-live="polite">
        {state === 'reading' && <p>{words.reading}</p>}
        {state !== undefined && state !== 'reading' && <Outcome verdict={state} words={words} />}
      </div>
    </>
  );
}

interface OutcomeProps {
  readonly verdict: Verdict;
  readonly words: VerificationWords;
}

function Outcome({ verdict: { sentence, isGood, differences }, words }: OutcomeProps) {
  const { language } = useSurroundings();
  const rest = differences.length - SHOWN;
  return (
    <>
      <p className={isGood ? 'notice' : 'notice warning'}>{sentence}</p>
      {differences.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.what}</th>
              <th scope="col">{words.columns.reported}</th>
              <th scope="col">{words.columns.recorded}</th>
            </tr>
          </thead>
          <tbody>
            {differences.slice(0, SHOWN).map(({ what, reported, recorded }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change.
              <tr key={at}>
                <td>{what}</td>
                <td>{reported}</td>
                <td>{recorded}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && <p>{fillCount(language, words.more, rest)}</p>}
    </>
  );
}
