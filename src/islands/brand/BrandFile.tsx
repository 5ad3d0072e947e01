import { useState } from 'react';
import type { BrandFailure } from '#core/brand/parse-brand.ts';
import { fill } from '#core/message.ts';
import type { SetAside } from '#core/record/set-aside.ts';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { SetAsideList } from '#islands/shared/SetAsideList.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { KeptBrand } from '#storage/brand.ts';
import { downloadFile } from '#storage/files.ts';
import { readText } from '#storage/read-file.ts';
import { brandSentence } from '#text/brand-sentence.ts';
import { fileName } from '#text/file-name.ts';
import type { BrandHere } from './use-brand.ts';

/** What came of the last step, and what was here before it. */
type Outcome = { readonly before: KeptBrand | undefined } & (
  | { readonly kind: 'removed' }
  | { readonly kind: 'taken'; readonly file: string; readonly setAside: readonly SetAside[] }
  | { readonly kind: 'refused'; readonly file: string; readonly failure: BrandFailure }
);

async function readFile(
  file: File,
): Promise<{ readonly outcome: Outcome; readonly kept?: KeptBrand }> {
  const { name } = file;
  const refuse = (failure: BrandFailure) => ({
    outcome: { kind: 'refused', file: name, failure, before: undefined } as const,
  });
  const text = await readText(file);
  if (!text.ok) return refuse(text.failure);
  const reader = await import('#core/brand/parse-brand.ts').catch(() => undefined);
  if (reader === undefined) return refuse({ code: 'reader-missing' });
  const read = reader.readBrandFile(text.value);
  if (!read.ok) return refuse(read.failure);
  const { item, setAside } = read.value;
  return {
    outcome: { kind: 'taken', file: name, setAside, before: undefined },
    kept: { brand: item, isOff: false },
  };
}

/** The identity as a file, from a file, and without any. */
export function BrandFile({ kept, put }: Pick<BrandHere, 'kept' | 'put'>) {
  const { file: words, remove } = useWords('brand');
  const [outcome, setOutcome] = useState<Outcome>();
  const open = async (file: File) => {
    const read = await readFile(file);
    if (read.kept) put(read.kept);
    setOutcome({ ...read.outcome, before: read.kept && kept ? kept : undefined });
  };
  const save = async ({ brand }: KeptBrand) => {
    const { writeBrandFile } = await import('#core/brand/parse-brand.ts');
    const about = { name: brand.name || words.name, organisation: '' };
    const updatedAt = new Date().toISOString();
    const name = fileName({ ...about, updatedAt }, 'redress-brand.json');
    downloadFile(name, writeBrandFile(brand), 'application/json');
  };
  return (
    <section aria-labelledby="brand-file">
      <h2 id="brand-file">{words.title}</h2>
      <p className="quiet">{words.hint}</p>
      <p className="actions">
        {kept && (
          <button type="button" onClick={() => void save(kept)}>
            {words.save}
          </button>
        )}
        <FileButton
          label={words.open}
          accept=".json,application/json"
          onFile={(file) => void open(file)}
        />
        {kept && (
          <button
            type="button"
            onClick={() => {
              put(undefined);
              setOutcome({ kind: 'removed', before: kept });
            }}
          >
            {remove.button}
          </button>
        )}
      </p>
      {outcome && (
        <OutcomeNote
          outcome={outcome}
          onBack={(before) => {
            put(before);
            setOutcome(undefined);
          }}
        />
      )}
    </section>
  );
}

interface NoteProps {
  readonly outcome: Outcome;
  readonly onBack: (before: KeptBrand) => void;
}

/** What came of it, with the way back to what was here. */
function OutcomeNote({ outcome, onBack }: NoteProps) {
  const words = useWords('brand');
  const { before } = outcome;
  if (outcome.kind === 'refused') {
    const sentence = brandSentence(outcome.failure, words);
    return (
      <p className="notice warning" role="alert">
        {fill(words.file.refused, { file: outcome.file, sentence })}
      </p>
    );
  }
  return (
    <div className="notice" role="status">
      <p>
        {outcome.kind === 'removed'
          ? words.remove.done
          : fill(before ? words.file.replaced : words.file.taken, { file: outcome.file })}
      </p>
      {outcome.kind === 'taken' && <SetAsideList setAside={outcome.setAside} />}
      {before && (
        <button type="button" onClick={() => onBack(before)}>
          {words.remove.back}
        </button>
      )}
    </div>
  );
}
