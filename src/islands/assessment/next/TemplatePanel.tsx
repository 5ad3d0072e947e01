import { useState } from 'react';
import { KEEPABLE, type Kept, startForAnotherClient } from '#core/clients/for-another-client.ts';
import { isNamedAfter, makeTemplate, ORGANISATION_PLACE } from '#core/clients/template.ts';
import { fill } from '#core/message.ts';
import type { Records } from '#islands/record-list/use-records.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { addRecord } from '#storage/add-record.ts';
import { TEMPLATES } from '#storage/templates.ts';
import { TakingForm } from './TakingForm.tsx';

interface Props {
  readonly records: Pick<Records<Assessment>, 'fail' | 'withStored'>;
  readonly assessment: Assessment;
  readonly onClose: () => void;
}

/** Answers belong to somebody; how one assesses does not. */
const OFFERED = KEEPABLE.filter((what) => what !== 'answers');

/** Makes a template of how an assessment is set up, with nothing in it of whom it is about. */
export function TemplatePanel({ records, assessment, onClose }: Props) {
  const { templates: words, other } = useWords('clients');
  const [made, setMade] = useState<string>();
  const about = () => ({ id: crypto.randomUUID(), now: new Date().toISOString() });
  const { instead } = other;
  const take = async (name: string, kept: Kept): Promise<string | undefined> => {
    if (name === '' || isNamedAfter(assessment, name)) return words.nameMissing;
    let problem: string | undefined;
    await records.withStored(assessment.id, async (stored) => {
      const template = makeTemplate(stored, { ...about(), name }, { kept, instead });
      if (template === undefined) {
        problem = other.noStandard;
        return;
      }
      const added = await addRecord(TEMPLATES, template);
      if (added.ok) setMade(name);
      else records.fail(added.failure);
    });
    return problem;
  };
  if (made !== undefined)
    return (
      <div className="notice" role="status">
        <p>{fill(words.made, { name: made })}</p>
        <p className="row-actions">
          <a className="button" href="#templates">
            {words.title}
          </a>
          <button type="button" onClick={onClose}>
            {other.close}
          </button>
        </p>
      </div>
    );
  return (
    <TakingForm
      {...{ assessment, onClose }}
      offered={OFFERED}
      words={{ title: words.makeTitle, name: words.name, take: words.keep }}
      preview={(_name, kept) =>
        startForAnotherClient(assessment, {
          ...{ ...about(), kept, instead, organisation: ORGANISATION_PLACE },
        })
      }
      onTake={take}
    />
  );
}
