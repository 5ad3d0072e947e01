import { useState } from 'react';
import { FormatField } from '#islands/policy/FormatField.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { CheckedProps } from './checked-props.ts';
import { CHECK_FORMATS, type CheckFormat, downloadCheck } from './make-check-file.ts';

type Making = 'making' | 'done' | 'failed' | undefined;

/** Saves the check, with what was confirmed, as a document or a spreadsheet. */
export function SaveCheckPanel({ rules, check, policy, checking, code }: CheckedProps) {
  const { root, language } = useSurroundings();
  const words = useWords('policyCheck');
  const { answers: marks } = useWords('assessment');
  const [format, setFormat] = useState<CheckFormat>('docx');
  const [making, setMaking] = useState<Making>();
  const { save } = words;
  const make = async () => {
    setMaking('making');
    const { name, text } = policy;
    const { confirmed } = checking;
    const input = { language, name, text, check, confirmed, rules, code, words };
    try {
      await downloadCheck({ input, marks, root }, format);
      setMaking('done');
    } catch {
      setMaking('failed');
    }
  };
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
      <p role="status">{making === 'done' && save.done}</p>
      {making === 'failed' && (
        <p className="notice warning" role="alert">
          {save.failed}
        </p>
      )}
    </section>
  );
}
