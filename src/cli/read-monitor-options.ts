import * as z from 'zod/mini';
import { readPolicyDraft } from '#build/read-policy-draft.ts';
import { fill } from '#core/message.ts';
import { codePromises } from '#core/monitoring/code-promises.ts';
import { limitsOfCodes } from '#core/policy/draft/limits-of-codes.ts';
import {
  LOG_EVENTS,
  type LogMapping,
  LogMappingSchema,
  type LogSettings,
  LogSettingsSchema,
  type ResponsePromise,
} from '#schema/record/complaint-log.ts';
import { type LogRecord, LogSplitSchema } from '#schema/record/log-record.ts';
import type { Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { readBytes } from './read-log.ts';

/**
 * What a file of a mapping holds: a mapping alone, or one with settings and documented changes, as
 * `--out x.json` and the site write it.
 */
const MappingFileSchema = z.looseObject({
  mapping: LogMappingSchema,
  settings: z.optional(LogSettingsSchema),
  splits: z.optional(z.record(z.string(), LogSplitSchema)),
});

/** How a register is read and counted. */
export interface MappingFile {
  readonly mapping: LogMapping;
  readonly settings?: LogSettings | undefined;
  readonly splits?: LogRecord['splits'] | undefined;
}

/** How a register is read and counted, from the file that `--mapping` names. Throws an `InputError`. */
export async function readMapping(file: string, surroundings: Surroundings): Promise<MappingFile> {
  const { words } = surroundings;
  const refuse = () => new InputError(fill(words.monitor.noMapping, { file }));
  const written = new TextDecoder().decode(await readBytes(file, surroundings));
  const parsed = parseJson(written);
  const whole = MappingFileSchema.safeParse(parsed);
  if (whole.success) return whole.data;
  const alone = LogMappingSchema.safeParse(parsed);
  if (alone.success) return { mapping: alone.data };
  throw refuse();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const UNITS = { '': 'calendar', w: 'working' } as const;

/**
 * The promises that `--policy` names: the id of a code, or limits such as `acknowledged=5w,closed=56`, a
 * `w` standing for working days. Throws an `InputError`.
 */
export function readPromises(
  policy: string,
  { root, language, words }: Surroundings,
): readonly ResponsePromise[] {
  if (policy.includes('=')) return policy.split(',').map((part) => promiseOf(part.trim(), words));
  const codes = limitsOfCodes(readPolicyDraft(language, root).codes);
  const promises = codePromises(codes.find(({ id }) => id === policy)?.limits ?? []);
  if (promises.length > 0) return promises;
  const known = codes
    .filter(({ limits }) => codePromises(limits).length > 0)
    .map(({ id }) => id)
    .join(', ');
  throw new InputError(fill(words.monitor.unknownPolicy, { policy, known }));
}

function promiseOf(text: string, words: Surroundings['words']): ResponsePromise {
  const [, name, count, unit] = /^(\w+)=(\d{1,4})(w?)$/.exec(text) ?? [];
  const event = LOG_EVENTS.find((one) => one === name);
  if (event === undefined || count === undefined)
    throw new InputError(fill(words.monitor.unknownLimit, { limit: text }));
  const days = Number(count);
  return { id: text, event, days, unit: UNITS[unit === 'w' ? 'w' : ''] };
}
