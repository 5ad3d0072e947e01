import { useState } from 'react';
import { KEEPABLE, type Kept, startForAnotherClient } from '#core/clients/for-another-client.ts';
import { isSameClient } from '#core/clients/same-client.ts';
import { fill, joinList, joinSentences } from '#core/message.ts';
import type { Records } from '#islands/record-list/use-records.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { has } from './has.ts';
import { TakingForm } from './TakingForm.tsx';

interface Props {
  readonly records: Pick<Records<Assessment>, 'add' | 'withStored'>;
  readonly assessment: Assessment;
  readonly onClose: () => void;
}

/** Begins an assessment of another organisation as this one was set up, and says before and after what it takes along. */
export function OtherClientPanel({ records, assessment, onClose }: Props) {
  const words = useWords('clients').other;
  const [done, setDone] = useState<Omit<BegunProps, 'onClose'>>();
  const start = (from: Assessment, organisation: string, kept: Kept) =>
    startForAnotherClient(from, {
      ...{ id: crypto.randomUUID(), now: new Date().toISOString(), organisation, kept },
      instead: words.instead,
    });
  const take = async (organisation: string, kept: Kept): Promise<string | undefined> => {
    if (organisation === '') return words.missing;
    if (isSameClient(assessment, { organisation })) return words.same;
    let problem: string | undefined;
    await records.withStored(assessment.id, async (stored) => {
      const made = start(stored, organisation, kept);
      if (made === undefined) problem = words.noStandard;
      const begun = made && (await records.add(made));
      if (begun) setDone({ begun, kept });
    });
    return problem;
  };
  if (done) return <Begun {...{ ...done, onClose }} />;
  return (
    <TakingForm
      {...{ assessment, onClose }}
      words={{ title: words.title, name: words.organisation, take: words.begin }}
      preview={(name, kept) => start(assessment, name, kept)}
      onTake={take}
    />
  );
}

interface BegunProps {
  readonly begun: Assessment;
  readonly kept: Kept;
  readonly onClose: () => void;
}

function Begun({ begun, kept: ticked, onClose }: BegunProps) {
  const { language, addresses } = useSurroundings();
  const words = useWords('clients').other;
  const kept = KEEPABLE.filter((what) => ticked[what] && has(begun, what)).map(
    (what) => words.keep[what],
  );
  return (
    <div className="notice" role="status">
      <p>
        {joinSentences([
          fill(words.done, { name: begun.organisation }),
          ...(kept.length > 0 ? [fill(words.doneKept, { kept: joinList(language, kept) })] : []),
          words.never,
        ])}
      </p>
      <p className="row-actions">
        <a className="button" href={addresses.place('settings', begun.id)}>
          {words.open}
        </a>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </div>
  );
}
