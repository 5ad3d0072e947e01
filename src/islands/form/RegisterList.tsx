import { type ComponentType, memo, type ReactNode, useMemo, useRef, useState } from 'react';
import { entryAt, entryChange } from '#core/register/entry-change.ts';
import { entryNames } from '#core/register/entry-names.ts';
import type { RegisterId } from '#core/register/registers.ts';
import type { AnyEntry } from '#core/register/typed-entry.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { Later } from '#islands/shared/Later.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { useGrowing } from '#islands/shared/use-growing.ts';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { clearFormDraft } from '#storage/form-drafts.ts';
import { EntryTools } from './EntryTools.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import { UnkeptLine } from './UnkeptLine.tsx';
import { isGiven, listUnkept, type Unkept } from './unkept.ts';

/** What an entry is shown by. */
export interface EntryViewProps<About> {
  readonly id: string;
  /** What people call it, such as `E7`. */
  readonly name: string;
  readonly entry: AnyEntry;
  /** What the page knows besides: the same as long as nothing of it changes. */
  readonly about: About;
}

interface Props<About> {
  readonly opened: Opened;
  readonly register: RegisterId;
  /** The entries that are shown, in their order. */
  readonly ids: readonly string[];
  /** What a new entry has from where the list stands. */
  readonly preset?: AnyEntry;
  /** Said where there is none. */
  readonly empty: ReactNode;
  readonly View: ComponentType<EntryViewProps<About>>;
  /** What stands below an entry and its tools, such as the entries of another register that hang on it. */
  readonly Below?: ComponentType<EntryViewProps<About>>;
  readonly about: About;
  /** Takes an entry away together with what hangs on it. */
  readonly onRemove?: (id: string) => void;
  /** The first thing to do on its page. */
  readonly isMain?: boolean;
  /** None is added here; what has the focus once the last one is gone. */
  readonly focusAfter?: string;
  /** Stands beside the button for a new entry. */
  readonly children?: ReactNode;
}

const NOTHING: AnyEntry = {};

const loadPasteRows = async () => (await import('./paste/PasteRows.tsx')).PasteRows;

/** What can be done with an entry. */
interface Acts {
  readonly open: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly discard: (left: Unkept) => void;
}

/** The acts of now under functions that stay the same, so that no entry is drawn again for them. */
function useLasting(acts: Acts): Acts {
  const latest = useRef(acts);
  latest.current = acts;
  const [lasting] = useState<Acts>(() => ({
    open: (id) => latest.current.open(id),
    remove: (id) => latest.current.remove(id),
    discard: (left) => latest.current.discard(left),
  }));
  return lasting;
}

/** The entries of a register, each with what can be done with it, its form in its place when it is changed, and a new one at the end. */
export function RegisterList<About>(props: Props<About>) {
  const { opened, register, ids, preset = NOTHING, View, Below, about, onRemove } = props;
  const { session } = opened;
  const { assessment } = useSession(session);
  const names = useMemo(() => entryNames(register, assessment), [register, assessment]);
  const drawn = useGrowing(ids);
  const look = () =>
    listUnkept(register, session.state().record).filter(
      (one) => one.isChange || isGiven(preset)(one),
    );
  const [unkept, setUnkept] = useState(look);
  const [edited, setEdited] = useState<{ readonly id: string | undefined }>();
  const addId = props.focusAfter ?? ['add', register, ...Object.values(preset)].join('-');
  /** Opens the form of an entry, or of a new one; what is typed in one that gives way is not kept yet. */
  const openForm = (id: string | undefined) => {
    setUnkept(look());
    setEdited({ id });
  };
  const close = (kept: string | undefined) => {
    setEdited(undefined);
    setUnkept(look());
    focusSoon(kept, edited?.id && `change-${edited.id}`, addId);
  };
  const acts = useLasting({
    open: openForm,
    remove(id) {
      const at = ids.indexOf(id);
      if (onRemove) onRemove(id);
      else session.apply(entryChange(register, id, undefined));
      focusSoon(ids[at + 1] ?? ids[at - 1], addId);
    },
    discard(left) {
      clearFormDraft(left);
      setUnkept(look());
      focusSoon(left.isChange ? `change-${left.entry}` : addId);
    },
  });
  const form = (id: string | undefined) => (
    <RegisterForm key={id} {...{ opened, register, id, preset }} onDone={close} />
  );
  const isNew = edited !== undefined && !ids.includes(edited.id ?? '');
  return (
    <>
      {ids.length === 0 && props.empty}
      <ul className="entries">
        {drawn.map((id) => {
          const entry = entryAt(register, id, assessment) ?? NOTHING;
          const view = { id, entry, about, name: names.get(id) ?? '' };
          return (
            <li
              key={id}
              id={id}
              tabIndex={-1}
              className={edited?.id === id ? 'changed' : undefined}
            >
              {edited?.id === id ? (
                form(id)
              ) : (
                <Item {...view} {...{ View, acts }} left={unkept.find((one) => one.entry === id)} />
              )}
              {Below && <Below {...view} />}
            </li>
          );
        })}
      </ul>
      {!isNew &&
        unkept
          .filter(({ isChange }) => !isChange)
          .map((left) => <UnkeptLine key={left.entry} {...{ left, acts }} />)}
      {isNew ? (
        form(edited?.id)
      ) : props.focusAfter !== undefined ? null : (
        <ListEnd {...props} {...{ preset, addId }} onAdd={() => openForm(undefined)} />
      )}
    </>
  );
}

interface EndProps extends Pick<Props<never>, 'opened' | 'register' | 'isMain' | 'children'> {
  readonly preset: AnyEntry;
  /** Of the button for a new entry: the focus comes back to it. */
  readonly addId: string;
  readonly onAdd: () => void;
}

/** The ways to new entries: one that is written, or rows that are pasted. */
function ListEnd({ opened, register, preset, addId, isMain, children, onAdd }: EndProps) {
  const words = useWords('registers');
  const [isPasting, setPasting] = useState(false);
  const pasteId = `paste-${addId}`;
  const close = (kept: string | undefined) => {
    setPasting(false);
    focusSoon(kept, pasteId);
  };
  if (isPasting)
    return (
      <Later
        load={loadPasteRows}
        failed={words.form.missing}
        props={{ opened, register, preset, onDone: close }}
      />
    );
  return (
    <p className="actions">
      <button type="button" id={addId} className={isMain ? 'primary' : undefined} onClick={onAdd}>
        {words[register]?.add}
      </button>
      <button
        type="button"
        id={pasteId}
        className={isMain ? undefined : 'plain'}
        onClick={() => setPasting(true)}
      >
        {words.paste.open}
      </button>
      {children}
    </p>
  );
}

interface ItemProps<About> extends EntryViewProps<About> {
  readonly View: ComponentType<EntryViewProps<About>>;
  readonly left: Unkept | undefined;
  readonly acts: Acts;
}

/** An entry as it reads, with what can be done with it. Drawn again only when it changes: a form beside it costs nothing. */
const Item = memo(function Item({ View, left, acts, ...view }: ItemProps<unknown>) {
  const { id, name } = view;
  return (
    <>
      <View {...view} />
      {left && <UnkeptLine {...{ left, name, acts }} />}
      <EntryTools
        id={`change-${id}`}
        name={name}
        onChange={() => acts.open(id)}
        onRemove={() => acts.remove(id)}
      />
    </>
  );
}) as <About>(props: ItemProps<About>) => ReactNode;
