import type { RecordFormat } from '#core/record/parse-record.ts';
import { PHRASE_STEPS } from '#schema/migration/phrase-steps.ts';
import { type Phrase, PhraseSchema } from '#schema/record/phrase.ts';
import { PHRASE_FORMAT, PHRASE_FORMAT_VERSION } from '#schema/record/record-formats.ts';

export const phraseFormat: RecordFormat<Phrase, 'not-a-wording'> = {
  format: PHRASE_FORMAT,
  version: PHRASE_FORMAT_VERSION,
  steps: PHRASE_STEPS,
  schema: PhraseSchema,
  notOurs: 'not-a-wording',
  defaults: {},
};
