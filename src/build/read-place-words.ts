import type { Place } from '#text/addresses.ts';
import { PLACE_WORDS, type PlaceWordFile } from '#text/place-words.ts';
import { readWords } from './read-words.ts';
import { standardChoices } from './standard-choices.ts';

/** One of the files that come with places, in one language. */
export function readPlaceWordFile(language: string, file: PlaceWordFile) {
  return file === 'standardChoices' ? standardChoices(language) : readWords(language, file);
}

/** The words that the page of a place brings along: those of the frame, and its own. */
export function readPlaceWords(language: string, place: Place) {
  const files = PLACE_WORDS[place].map((file) => [file, readPlaceWordFile(language, file)]);
  return { assessment: readWords(language, 'assessment'), ...Object.fromEntries(files) };
}
