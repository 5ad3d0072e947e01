import { type PhraseChange, phraseKind } from '#core/clients/phrase.ts';
import type { Phrase } from '#schema/record/phrase.ts';
import { PHRASE_FORMAT, PHRASE_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import { loadReaderOf } from './load-reader.ts';
import { hasMarks, type StoredKind } from './stored-kind.ts';

const MARKS = {
  format: PHRASE_FORMAT,
  version: PHRASE_FORMAT_VERSION,
  groups: ['finding'],
  lists: [],
};

/** Wordings of findings and actions, as they are stored. */
export const PHRASES: StoredKind<Phrase, PhraseChange> = {
  ...phraseKind,
  store: 'phrases',
  isOurs: (stored): stored is Phrase => hasMarks(stored, MARKS),
  loadReader: () =>
    loadReaderOf(async () => (await import('#core/clients/parse-phrase.ts')).phraseFormat),
};
