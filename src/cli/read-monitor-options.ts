import * as z from 'zod/mini';
import { readPolicyDraft } from '#build/read-policy-draft.ts';
import { fill } from '#core/message.ts';
import { codePromises } from '#core/monitoring/code-promises.ts';
import { holdAnswers } from '#core/policy/draft/held-answers.ts';
import { limitsOfCodes } from '#core/policy/draft/limits-of-codes.ts';
import { policyFormat } from '#core/policy/draft/parse-policy.ts';
import { openRecordFile } from '#core/record/open-record.ts';
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
import { draftClock, draftPromises } from './draft-promises.ts';
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
 * What a register is held against by `--policy`: the id of a code, limits such as
 * `acknowledged=5w,closed=56`, a `w` standing for working days, or a policy draft that the site has saved.
 * Throws an `InputError`.
 */
export async function readPolicy(
  policy: string | undefined,
  surroundings: Surroundings,
): Promise<Partial<LogSettings>> {
  if (policy === undefined) return {};
  if (policy.toLowerCase().endsWith('.json')) return draftSettings(policy, surroundings);
  return { promises: [...namedPromises(policy, surroundings)] };
}

/** The limits that a saved policy draft promises, and when its answer begins to run. */
async function draftSettings(
  file: string,
  surroundings: Surroundings,
): Promise<Partial<LogSettings>> {
  const { root, language, words } = surroundings;
  const written = new TextDecoder().decode(await readBytes(file, surroundings));
  const opened = openRecordFile(written, policyFormat);
  if (!opened.ok) throw new InputError(fill(words.monitor.noDraft, { file }));
  const held = holdAnswers(readPolicyDraft(language, root), opened.value.item.answers);
  const promises = draftPromises(held);
  if (promises.length === 0) throw new InputError(fill(words.monitor.noDraftLimits, { file }));
  return { promises: [...promises], clockStart: draftClock(held) };
}

function namedPromises(
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
