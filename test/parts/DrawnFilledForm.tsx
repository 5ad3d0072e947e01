import { useState } from 'react';
import { allClauses } from '#core/catalogue/catalogue.ts';
import type { FormRow, MatchedForm } from '#core/filled-form/match-form.ts';
import { FormColumns } from '#islands/assessment/form/FormColumns.tsx';
import { FormRows } from '#islands/assessment/form/FormRows.tsx';
import { useSession } from '#islands/shared/use-opened.ts';
import { openedIn } from './opened-in.ts';
import type { PartProps } from './part-props.ts';

const ENTRY = {
  requirement: 'Each complaint is acknowledged within five working days of its receipt.',
  evidence: '',
  commentary: '',
  recommendation: '',
  date: '',
};

/** A form of three rows: one understood, one to be answered, one without a place. */
function aForm(criteria: FormRow['criteria']): MatchedForm {
  const row = {
    edition: '',
    number: '7.4',
    title: '',
    by: 'number',
    criteria,
    evidence: '',
  } as const;
  const nowhere = {
    number: '',
    by: undefined,
    criteria: [],
    said: 'met',
    value: undefined,
  } as const;
  const asked = { said: undefined, value: undefined, doubt: 'unclear', commentary: '' } as const;
  const entry = { ...ENTRY, numbers: ['7.4'], answer: 'Yes' };
  const half = { ...entry, answer: 'Yes, but not for agents' };
  return {
    editions: [''],
    columns: [
      { heading: 'Clause', role: 'number', example: '7.4' },
      { heading: 'Comply', role: 'answer', example: 'Yes' },
    ],
    rows: [
      {
        ...{ ...row, id: 0, entry, said: 'unmet', value: 'unmet', doubt: undefined },
        ...{ evidence: 'Template of the letter', commentary: 'Since May' },
      },
      { ...row, ...asked, id: 1, entry: half, by: 'wording' },
      { ...row, ...nowhere, id: 2, entry, doubt: 'unnumbered', commentary: 'A canteen' },
    ],
  };
}

/** What was read of a form that was filled in elsewhere. */
export function FilledForm(props: PartProps) {
  const [{ session, standards }] = useState(() =>
    openedIn(props.shown.state === 'locked' ? 'locked' : 'filled', props),
  );
  const { assessment } = useSession(session);
  const [clause] = allClauses(standards[0].catalogue);
  const form = aForm((clause?.criteria ?? []).slice(0, 2));
  return (
    <article className="setup register">
      <h1>{props.shown.state}</h1>
      <FormColumns columns={form.columns} onRoles={() => {}} />
      <FormRows
        {...{ session, assessment, form }}
        fileName="self-assessment.docx"
        catalogue={standards[0].catalogue}
      />
    </article>
  );
}
