import { useEffect, useMemo, useRef, useState } from 'react';
import { fill, fillCount, joinList } from '#core/message.ts';
import type { RegisterId } from '#core/register/registers.ts';
import type { AnyEntry } from '#core/register/typed-entry.ts';
import { fieldWords } from '#core/register/words.ts';
import { asCopied, keepPasted, soundRows } from '#core/tables/keep-pasted.ts';
import { type Pasted, pastedFields, readPasted } from '#core/tables/read-pasted.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { useRegisterContext } from '../use-register-form.ts';
import { PastedPreview } from './PastedPreview.tsx';
import { PastedProblems } from './PastedProblems.tsx';

interface Props {
  readonly opened: Opened;
  readonly register: RegisterId;
  /** What every new entry has from where the list stands. */
  readonly preset: AnyEntry;
  /** It is closed: with the id of the first entry that was kept, or without. */
  readonly onDone: (kept: string | undefined) => void;
}

const NOTHING: Pasted = { columns: [], rows: [] };

/** Rows of a spreadsheet before they are kept: what each column is read as, what is read, and what is not understood. */
export function PasteRows({ opened, register, preset, onDone }: Props) {
  const words = useWords('registers');
  const { paste: texts } = words;
  const { language } = useSurroundings();
  const context = useRegisterContext(opened);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<number, string | undefined>>(new Map());
  useEffect(() => field.current?.focus(), []);
  const read = useMemo(
    () => readPasted(register, text, context, words, { given: preset, chosen }),
    [register, text, context, words, preset, chosen],
  );
  const pasted = read.ok ? read.value : NOTHING;
  const sound = soundRows(pasted.rows);
  const take = () => {
    const { change, ids } = keepPasted(register, sound, context.assessment, () =>
      crypto.randomUUID(),
    );
    opened.session.apply(change);
    const left = pasted.rows.filter((row) => !sound.includes(row));
    if (left.length === 0) return onDone(ids[0]);
    setText(
      asCopied([pasted.columns.map(({ heading }) => heading), ...left.map(({ cells }) => cells)]),
    );
    // The button is gone with the rows that it took.
    field.current?.focus();
  };
  const known = [...pastedFields(register).keys()].map(
    (name) => fieldWords(words, register, name).label,
  );
  return (
    <section className="paste-rows" aria-label={texts.open}>
      <FieldFrame
        label={texts.text}
        hint={fill(texts.hint, { headings: joinList(language, known) })}
        error={!read.ok && text.trim() !== '' ? texts.noHeadings : undefined}
      >
        {(control) => (
          <textarea
            ref={field}
            rows={4}
            wrap="off"
            {...control}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setChosen(new Map());
            }}
          />
        )}
      </FieldFrame>
      {pasted.rows.length > 0 && (
        <PastedPreview
          {...{ register, context, sound }}
          columns={pasted.columns}
          onChoose={(place, name) => setChosen((before) => new Map([...before, [place, name]]))}
        />
      )}
      <PastedProblems {...{ register }} rows={pasted.rows} />
      <p className="row-actions form-end">
        {sound.length > 0 && (
          <button type="button" className="primary" onClick={take}>
            {fillCount(language, texts.take, sound.length)}
          </button>
        )}
        <button type="button" onClick={() => onDone(undefined)}>
          {texts.close}
        </button>
      </p>
    </section>
  );
}
