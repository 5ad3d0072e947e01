import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { fill } from '#core/message.ts';
import type { Field } from '#core/register/field.ts';
import type { WrongField } from '#core/register/read-entry.ts';
import { fieldsOf } from '#core/register/registers.ts';
import { askedFields, shownIn } from '#core/register/typed-entry.ts';
import { fieldWords } from '#core/register/words.ts';
import { isEscape } from '#islands/shared/is-escape.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Attachment } from '#schema/record/attachment.ts';
import { fieldSentence } from '#text/field-sentence.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { writeWhen } from '#text/write-instant.ts';
import { focusOn, ProblemList } from './ProblemList.tsx';
import { RegisterField } from './RegisterField.tsx';
import { useFiles } from './use-files.ts';
import { type FormProps, useRegisterForm } from './use-register-form.ts';

/** The fields of a form, those that stand beside one another together. */
function rowsOf<Asked extends readonly [string, Field]>(
  asked: readonly Asked[],
): readonly (readonly Asked[])[] {
  const rows: Asked[][] = [];
  for (const one of asked) {
    const last = rows.at(-1);
    if (one[1].isBeside && last) last.push(one);
    else rows.push([one]);
  }
  return rows;
}

/**
 * The form of an entry of any register, on a page or beside a criterion. It takes the focus when it
 * opens. What is typed is held by the browser until it is kept or discarded, and comes back when the
 * form is opened again.
 */
export function RegisterForm(props: FormProps) {
  const { register, onDone } = props;
  const words = useWords('registers');
  const assessmentWords = useWords('assessment');
  const formId = useId();
  const form = useRegisterForm(props);
  const { shown } = form;
  const [filesName, filesField] = fieldsOf(register).find(([, { kind }]) => kind === 'files') ?? [];
  const kept = () =>
    filesName && filesField ? (shownIn(filesName, filesField, form.latest()) as Attachment[]) : [];
  const files = useFiles(
    () => kept().length,
    (added) => filesName && form.touch(filesName, [...kept(), ...added]),
  );
  const fields = useRef<HTMLFieldSetElement>(null);
  useEffect(() => focusOn(fields.current), []);
  const idOf = (name: string) => `${formId}-${name}`;
  const keep = async () => {
    if (!(await files.storeAll())) return;
    const first = form.keep();
    if (first !== undefined) focusOn(document.getElementById(idOf(first)));
  };
  return (
    <form
      className="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onPaste={filesField && ((event) => addPasted(event, files.add))}
      onKeyDown={(event) => closeOnEscape(event, onDone)}
    >
      <fieldset className="locked" disabled={form.isFinal} ref={fields}>
        <Unkept since={form.unkeptSince} onDiscard={form.discard} />
        {form.isRemoved && <p className="notice">{words.form.removed}</p>}
        {!form.hasRoom && <p className="notice warning">{words.form.noDraft}</p>}
        {rowsOf(askedFields(register, shown, form.context)).map((row) => (
          <div className={row.length > 1 ? 'field-row' : undefined} key={row[0]?.[0]}>
            {row.map(([name, field]) => (
              <RegisterField
                key={name}
                id={idOf(name)}
                {...{ register, name, field, form, files }}
              />
            ))}
          </div>
        ))}
        {files.failure && (
          <p className="notice warning" role="alert">
            {storageSentence(files.failure, assessmentWords)}
          </p>
        )}
        {form.isTried && <WrongList {...{ register, idOf }} wrong={form.wrong} />}
        {/* The pointer takes no focus away: what a field says when it is left would move the button from under it. */}
        <p className="row-actions form-end" onMouseDown={(event) => event.preventDefault()}>
          <button type="submit" className="primary">
            {words.form.keep}
          </button>
          <button type="button" onClick={form.discard}>
            {words.form.cancel}
          </button>
        </p>
      </fieldset>
    </form>
  );
}

/** Attaches pasted files; cells that bring a picture of themselves along are pasted as the text they are. */
function addPasted(event: ClipboardEvent, add: (files: readonly File[]) => void): void {
  const { clipboardData } = event;
  if (clipboardData.files.length === 0 || clipboardData.getData('text/plain') !== '') return;
  event.preventDefault();
  add([...clipboardData.files]);
}

/** Escape closes the form, and what is typed stays as a draft. */
function closeOnEscape(event: KeyboardEvent, onDone: FormProps['onDone']): void {
  if (!isEscape(event)) return;
  event.stopPropagation();
  onDone(undefined);
}

interface UnkeptProps {
  readonly since: string | undefined;
  readonly onDiscard: () => void;
}

/** Says quietly that what stands here was typed before and never kept. */
function Unkept({ since, onDiscard }: UnkeptProps) {
  const { form: words } = useWords('registers');
  const { language } = useSurroundings();
  if (since === undefined) return null;
  return (
    <p className="quiet">
      {fill(words.unkept, { when: writeWhen(language, since, new Date()) })}{' '}
      <button type="button" className="plain" onClick={onDiscard}>
        {words.discard}
      </button>
    </p>
  );
}

interface WrongProps extends Pick<FormProps, 'register'> {
  readonly wrong: readonly WrongField[];
  readonly idOf: (name: string) => string;
}

function WrongList({ register, wrong, idOf }: WrongProps) {
  const words = useWords('registers');
  const { language } = useSurroundings();
  const problems = wrong.map(({ name, problem }) => {
    const own = fieldWords(words, register, name);
    const sentence = fieldSentence(problem, language, words.problems, own);
    return { id: idOf(name), label: own.label, sentence };
  });
  return <ProblemList problems={problems} />;
}
