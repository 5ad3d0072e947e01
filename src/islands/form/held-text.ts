import {
  clearFormDraft,
  type FormPlace,
  readFormDraft,
  writeFormDraft,
} from '#storage/form-drafts.ts';

/** What a text is called within its record, such as `answers/iso-10002-2018/7.4/3a/note`; undefined where nothing holds it. */
export type HeldPlace = string | undefined;

/** No register has this name. Changing it loses what people have typed and not kept. */
const TEXTS = 'text';

/** The record is the one in the page's address. */
function placeOf(as: HeldPlace): FormPlace | undefined {
  const record = new URLSearchParams(location.search).get('id');
  return as && record ? { record, register: TEXTS, entry: as } : undefined;
}

/** A text that was too long to be kept, as it was typed. */
export function readHeldText(as: HeldPlace): string | undefined {
  const place = placeOf(as);
  const text = place && readFormDraft(place)?.touched['text'];
  return typeof text === 'string' ? text : undefined;
}

/** Holds a text that is too long to be kept; false where there is no name for it, or no room. */
export function holdText(as: HeldPlace, text: string): boolean {
  const place = placeOf(as);
  const at = new Date().toISOString();
  return !!place && writeFormDraft(place, { touched: { text }, given: {}, at });
}

/** Forgets a text that fits by now. */
export function clearHeldText(as: HeldPlace): void {
  const place = placeOf(as);
  if (place) clearFormDraft(place);
}
