import type { Place } from '#text/addresses.ts';
import { PLACE_WORDS, type PlaceWordFile } from '#text/place-words.ts';
import { readWords } from './read-words.ts';

/** One of the files of words that come with places, in one language. */
export function readPlaceWordFile(language: string, file: PlaceWordFile) {
  return readWords(language, file);
}

/** The words that the page of a place brings along: those of the frame, and its own. */
export function readPlaceWords(language: string, place: Place) {
  const files = PLACE_WORDS[place].map((file) => [file, readPlaceWordFile(language, file)]);
  return { assessment: readWords(language, 'assessment'), ...Object.fromEntries(files) };
}
