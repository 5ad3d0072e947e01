import { useMemo, useState } from 'react';
import { currentFinal } from '#core/assessment/finality.ts';
import { nextOwnId } from '#core/catalogue/next-own-id.ts';
import type { RegisterContext } from '#core/register/context.ts';
import { entryChange } from '#core/register/entry-change.ts';
import type { Typed } from '#core/register/field.ts';
import { readEntry, type WrongField } from '#core/register/read-entry.ts';
import type { RegisterId } from '#core/register/registers.ts';
import type { AnyEntry, Shown } from '#core/register/typed-entry.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import { useWalked } from '#islands/shared/use-walked.ts';
import { clearFormDraft, readFormDraft, writeFormDraft } from '#storage/form-drafts.ts';
import { type FormEntry, useEntry } from './use-entry.ts';
import { useTouched } from './use-touched.ts';

export interface FormProps {
  readonly opened: Opened;
  readonly register: RegisterId;
  /** The entry that is changed; undefined for a new one. */
  readonly id?: string | undefined;
  /** What a new entry has from where it is written, such as its clause or its criteria. */
  readonly preset?: AnyEntry | undefined;
  /** The form is closed: with the id of what was kept, or without. What is not kept stays as a draft. */
  readonly onDone: (kept: string | undefined) => void;
}

export interface RegisterFormState {
  readonly context: RegisterContext;
  readonly shown: Shown;
  /** The same, also before the page is drawn again: files that are added one upon the other are all kept. */
  readonly latest: () => Shown;
  /** The fields whose faults are said: those that were left, and all once it was tried to keep it. */
  readonly wrong: readonly WrongField[];
  readonly isTried: boolean;
  readonly isFinal: boolean;
  readonly isRemoved: boolean;
  /** The instant at which what stands here was typed, where it was before this form was opened. */
  readonly unkeptSince: string | undefined;
  readonly hasRoom: boolean;
  readonly touch: (name: string, typed: Typed) => void;
  readonly leave: (name: string) => void;
  /** Keeps what was typed; gives back the first wrong field where it cannot be kept. */
  readonly keep: () => string | undefined;
  /** Closes the form and forgets what was typed. */
  readonly discard: () => void;
}

/** What a register's form needs to know of the assessment; its catalogues stay the same while only registers change. */
export function useRegisterContext({ session, standards }: Opened): RegisterContext {
  const { assessment } = useSession(session);
  const today = useToday();
  const catalogues = useMemo(() => standards.map(({ catalogue }) => catalogue), [standards]);
  const walked = useWalked(standards, assessment);
  return useMemo(
    () => ({ assessment, catalogues, walked, today }),
    [assessment, catalogues, walked, today],
  );
}

/** The id under which a new entry is kept. An own criterion is called by the next free name of its clause. */
function idToKeep(
  register: RegisterId,
  id: string,
  { clauseId }: AnyEntry,
  context: RegisterContext,
) {
  return register === 'ownCriteria' ? nextOwnId(String(clauseId), context.assessment) : id;
}

/** A fault is said once its field was left; that something is missing, when it is tried to keep the form. */
function isSaid(left: ReadonlySet<string>): (wrong: WrongField) => boolean {
  return ({ name, problem }) => left.has(name) && problem.code !== 'missing';
}

/** Stores what differs, closes the form, and forgets what was typed once it is stored. */
function store(props: FormProps, about: FormEntry, context: RegisterContext, differing: AnyEntry) {
  const { register, onDone } = props;
  const { session } = props.opened;
  const { entry, isStored, place } = about;
  const id = isStored ? place.entry : idToKeep(register, place.entry, entry, context);
  const fields = isStored ? differing : { ...entry, ...differing };
  if (Object.keys(fields).length > 0) session.apply(entryChange(register, id, fields));
  const draft = readFormDraft(place);
  // Under another id it would be taken for something new that is not kept.
  if (id !== place.entry) clearFormDraft(place);
  // What could not be stored is still there after a reload.
  void session.flush().then(() => {
    if (session.state().save.kind !== 'failed') clearFormDraft(place);
    else if (draft) writeFormDraft(place, draft);
  });
  onDone(id);
}

/** An open form of a register: what is typed in it, what is wrong with it, and the way to keep it. */
export function useRegisterForm(props: FormProps): RegisterFormState {
  const { register } = props;
  const { language } = useSurroundings();
  const context = useRegisterContext(props.opened);
  const about = useEntry(register, props.id, props.preset ?? {}, context);
  const { latest, touched, hasRoom, touch } = useTouched(about);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const shown = { entry: about.entry, touched, language };
  const latestShown = () => ({ ...shown, touched: latest() });
  const read = readEntry(register, shown, context);
  const isFinal = currentFinal(context.assessment) !== undefined;
  return {
    ...{ context, shown, isTried, isFinal, hasRoom, touch },
    latest: latestShown,
    isRemoved: about.isRemoved,
    wrong: read.ok ? [] : isTried ? read.failure : read.failure.filter(isSaid(left)),
    unkeptSince: about.draft?.at,
    leave: (name) => setLeft((before) => new Set([...before, name])),
    keep() {
      setTried(true);
      const now = readEntry(register, latestShown(), context);
      if (!now.ok) return now.failure[0]?.name;
      if (!isFinal) store(props, about, context, now.value);
      return undefined;
    },
    discard() {
      clearFormDraft(about.place);
      props.onDone(undefined);
    },
  };
}
