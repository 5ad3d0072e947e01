import { useState } from 'react';
import { FormatField } from '#islands/policy/FormatField.tsx';
import { MakingNote } from '#islands/report/MakingNote.tsx';
import { useMaking } from '#islands/report/use-making.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { CheckedProps } from './checked-props.ts';
import { CHECK_FORMATS, type CheckFormat, downloadCheck } from './make-check-file.ts';

/** Saves the check, with what was confirmed, as a document or a spreadsheet. */
export function SaveCheckPanel({ rules, check, policy, checking, code }: CheckedProps) {
  const { root, language } = useSurroundings();
  const words = useWords('policyCheck');
  const { answers: marks } = useWords('assessment');
  const [format, setFormat] = useState<CheckFormat>('docx');
  const { save } = words;
  const { name, text } = policy;
  const { confirmed } = checking;
  const [making, start] = useMaking<'making'>([format, text, confirmed, code]);
  const input = { language, name, text, check, confirmed, rules, code, words };
  const make = () => start('making', () => downloadCheck({ input, marks, root }, format));
  return (
    <section className="policy-export prose" aria-labelledby="save-check">
      <h2 id="save-check">{save.title}</h2>
      <p>{save.lead}</p>
      <FormatField
        label={save.format}
        formats={CHECK_FORMATS}
        names={save.formats}
        value={format}
        onChange={setFormat}
      />
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={making === 'making'}
          onClick={() => void make()}
        >
          {making === 'making' ? save.making : save.save}
        </button>
      </p>
      <MakingNote making={making} words={save} />
    </section>
  );
}
