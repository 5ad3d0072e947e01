import { useState } from 'react';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { FORM_FILE_LIMIT, type FormFailure } from '#core/filled-form/form-file.ts';
import type { MatchedForm } from '#core/filled-form/match-form.ts';
import type { ColumnRole } from '#core/filled-form/read-columns.ts';
import { fetchData, walkDataUrl } from '#islands/shared/fetch-data.ts';
import { useSite, useSurroundings } from '#islands/shared/surroundings.tsx';
import { useTurns } from '#islands/shared/use-turns.ts';
import type { FormWords, StandardForm } from '#schema/authored/filled-form.ts';
import type { WalkData } from '#text/page-data.ts';
import { readFormPart } from './read-form-part.ts';

/** Where the reading of a form stands. */
export type FormStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'unreachable'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly failure: FormFailure }
  | { readonly kind: 'read'; readonly name: string; readonly form: MatchedForm };

interface Asked {
  readonly file: File;
  readonly catalogue: Catalogue;
  readonly roles?: readonly ColumnRole[];
}

/** What a form is read by: words for columns and answers, numbers of editions, the standard in other languages. */
async function fetchBasis({ standard }: Catalogue, root: string, languages: readonly string[]) {
  const [words, form, ...others] = await Promise.all([
    fetchData<FormWords>(`${root}data/filled-form/words.json`),
    fetchData<StandardForm | null>(`${root}data/${encodeURIComponent(standard.id)}/form.json`),
    ...languages.map((other) => fetchData<WalkData>(walkDataUrl(root, standard.id, other))),
  ]);
  // A standard of the user's own has no form, and is in one language.
  if (!words.ok || (!form.ok && form.failure !== 'not-found')) return undefined;
  return {
    words: words.value,
    form: form.ok ? (form.value ?? undefined) : undefined,
    others: others.flatMap((one) => (one.ok ? [one.value.catalogue] : [])),
  };
}

/** A form on its way to answers: read anew for another standard, or with other columns. */
export function useForm() {
  const { root, language } = useSurroundings();
  const { languages } = useSite();
  const others = Object.keys(languages).filter((one) => one !== language);
  const begin = useTurns();
  const [stage, setStage] = useState<FormStage>({ kind: 'idle' });
  const [file, setFile] = useState<File>();

  async function read({ file: asked, catalogue, roles }: Asked): Promise<FormStage> {
    const { name } = asked;
    if (asked.size > FORM_FILE_LIMIT) return { kind: 'failed', name, failure: 'too-large' };
    const basis = await fetchBasis(catalogue, root, others);
    if (basis === undefined) return { kind: 'unreachable', name };
    const answer = await readFormPart('form', {
      ...{ name, roles, words: basis.words },
      standard: { catalogue, others: basis.others, form: basis.form },
      bytes: new Uint8Array(await asked.arrayBuffer()),
      tablesAddress: new URL(`${root}character-tables/`, document.baseURI).href,
    });
    if (answer.ok) return { kind: 'read', name, form: answer.value };
    const { failure } = answer;
    if (typeof failure === 'string') return { kind: 'failed', name, failure };
    const isSlow = failure.code === 'reader-slow';
    return { kind: 'failed', name, failure: isSlow ? 'too-slow' : 'no-reader' };
  }

  async function open(asked: Asked): Promise<void> {
    const isLast = begin();
    setFile(asked.file);
    setStage({ kind: 'reading', name: asked.file.name });
    const next = await read(asked);
    if (isLast()) setStage(next);
  }

  return { stage, file, open };
}
