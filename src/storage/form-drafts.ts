import { ownName } from './site-root.ts';

/** What stands in an open form that nobody has kept yet. */
export interface FormDraft {
  /** What was typed, by field. */
  readonly touched: Readonly<Record<string, unknown>>;
  /** What a new entry has from where it is written. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The instant of the last letter. */
  readonly at: string;
}

/** Which form: of which record, of which register or page, for which entry or field. */
export interface FormPlace {
  readonly record: string;
  readonly register: string;
  readonly entry: string;
}

/** Changing this name loses what people have typed and not kept. */
const prefix = () => ownName('form-');

const keyOf = ({ record, register, entry }: FormPlace) =>
  prefix() + JSON.stringify([record, register, entry]);

function placeOf(key: string): FormPlace | undefined {
  try {
    const [record, register, entry] = JSON.parse(key.slice(prefix().length));
    return { record, register, entry };
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is FormDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { touched, given, at } = value as Partial<FormDraft>;
  return typeof touched === 'object' && typeof given === 'object' && typeof at === 'string';
}

/** What was typed there and not kept; undefined where nothing was. */
export function readFormDraft(place: FormPlace): FormDraft | undefined {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null');
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Holds what is typed until it is kept. At once, so that no end of a page comes before it; false where there is no room. */
export function writeFormDraft(place: FormPlace, draft: FormDraft): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what was typed: it is kept by now, or was discarded. */
export function clearFormDraft(place: FormPlace): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Not reachable, so nothing stands there either.
  }
}

/** The forms in which something is typed and not kept, of all records. */
export function listFormDrafts(): readonly FormPlace[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix()))
      .flatMap((key) => placeOf(key) ?? []);
  } catch {
    return [];
  }
}

/** Forgets what was typed in the forms of one record, which is gone. */
export function forgetFormDrafts(record: string): void {
  for (const place of listFormDrafts()) if (place.record === record) clearFormDraft(place);
}
