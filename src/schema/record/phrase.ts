import * as z from 'zod/mini';
import { ActionSchema } from './action.ts';
import { FindingSchema } from './finding.ts';
import { PHRASE_FORMAT, PHRASE_FORMAT_VERSION } from './record-formats.ts';
import { SetAsideSchema } from './set-aside.ts';
import { LineSchema } from './text.ts';

/** The wording of a finding and of what is done about it, to be used again; with places such as `{organisation}` where names would stand. */
export const PhraseSchema = z.looseObject({
  format: z.literal(PHRASE_FORMAT),
  version: z.literal(PHRASE_FORMAT_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: LineSchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  finding: z.pick(FindingSchema, { clauseId: true, condition: true, effect: true }),
  /** The first action of the finding, where it had one. */
  action: z.optional(
    z.pick(ActionSchema, { cause: true, correction: true, correctiveAction: true, effort: true }),
  ),
  /** Values of its file that could not be read, as they stood. */
  setAside: SetAsideSchema,
});
export type Phrase = z.infer<typeof PhraseSchema>;
