import { parseArgs } from 'node:util';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { OSCAL_MODELS } from '#export/oscal/write-oscal.ts';
import { ENDINGS, REPORT_FORMATS } from '#export/report-format.ts';
import type { Batch, ComparisonForm, Request } from './command.ts';
import { errorCode, errorDetail, UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';
import { oneOf } from './one-of.ts';
import { endingOf, otherEnding, outOf } from './output-ending.ts';
import { parseBook } from './parse-book.ts';
import { MERGE_OPTIONS, parseMerge } from './parse-merge.ts';
import { MONITOR_OPTIONS, parseMonitor, parseSql } from './parse-monitor.ts';
import { parseQuestionnaire, QUESTIONNAIRE_OPTIONS } from './parse-questionnaire.ts';
import { parseReadBack, READ_BACK_OPTIONS } from './parse-read-back.ts';
import { onlyFile, parseReadForm, READ_FORM_OPTIONS } from './parse-read-form.ts';
import { parseReport, SLIDES } from './parse-report.ts';
import { parseLibrary, parseVerify } from './parse-single.ts';
import { brandOf } from './read-brand.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const BATCH = { summary: text, force: flag } as const;

const OPTIONS = {
  help: {},
  score: { ...BATCH, json: flag, out: text },
  report: {
    ...BATCH,
    out: text,
    format: text,
    day: text,
    edition: text,
    by: text,
    brand: text,
    'with-record': flag,
    template: text,
  },
  verify: {},
  library: { out: text, force: flag },
  compare: { ...BATCH, json: flag, out: text, anonymous: flag, brand: text },
  oscal: { ...BATCH, out: text, model: text },
  redact: { ...BATCH, out: text, names: text, key: text },
  merge: MERGE_OPTIONS,
  monitor: MONITOR_OPTIONS,
  questionnaire: QUESTIONNAIRE_OPTIONS,
  'read-back': READ_BACK_OPTIONS,
  'read-form': READ_FORM_OPTIONS,
  validate: BATCH,
  book: { out: text, force: flag },
} as const satisfies Record<Exclude<Request['command'], 'sql'>, object>;

type Command = keyof typeof OPTIONS;
type Values = Readonly<Record<string, unknown>>;

function isCommand(name: string): name is Command {
  return Object.hasOwn(OPTIONS, name);
}

/** Commands on forms: one that is to be filled in, those that came back, and one of somebody else's. */
const OF_FORMS = {
  questionnaire: parseQuestionnaire,
  'read-back': parseReadBack,
  'read-form': parseReadForm,
} as const;

function isOfForms(command: Command): command is keyof typeof OF_FORMS {
  return Object.hasOwn(OF_FORMS, command);
}

/** Reads the arguments after the program's name. Throws a `UsageError` that says what is wrong. */
export function parseRequest(args: readonly string[], words: CommandWords): Request {
  const wrong = words.wrongUsage;
  const [command, ...rest] = args;
  if (command === undefined) throw new UsageError(wrong.noCommand);
  if (command === '--help' || command === '-h') return { command: 'help' };
  if (!isCommand(command)) throw new UsageError(fill(wrong.unknownCommand, { command }));
  const { values, positionals } = parseOptions(command, rest, words);
  if (command === 'help' || values.help === true) return { command: 'help' };
  if (command === 'book') return parseBook(positionals, values, words);
  if (command === 'monitor') return parseRegister(positionals, values, words);
  if (command === 'library') return parseLibrary(positionals, values, words);
  if (command === 'verify') return parseVerify(positionals, words);
  if (isOfForms(command)) return OF_FORMS[command](positionals, values, words);
  const batch = parseBatch(positionals, values, words);
  switch (command) {
    case 'score':
      return { command, ...batch, ...scoresOf(values, words) };
    case 'validate':
      return { command, ...batch };
    case 'compare':
      return {
        command,
        ...batch,
        ...comparisonOf(values, words),
        ...{ anonymous: values.anonymous === true, brand: brandOf(values) },
      };
    case 'merge':
      return parseMerge(batch, values, words);
    case 'oscal':
      return parseOscal(batch, values, words);
    case 'redact':
      return parseRedact(batch, values, words);
    case 'report':
      return parseReport(batch, values, words);
  }
}

/** A register is one file, and a query for a table is none. */
function parseRegister(files: readonly string[], values: Values, words: CommandWords): Request {
  if (values.sql !== undefined) return parseSql(values, words);
  return parseMonitor(onlyFile(files, words), values, words);
}

function parseBatch(paths: readonly string[], values: Values, words: CommandWords): Batch {
  const { noFile, inputAlone } = words.wrongUsage;
  if (paths.length === 0) throw new UsageError(noFile);
  if (paths.includes('-') && paths.length > 1) throw new UsageError(inputAlone);
  const { summary, force } = values;
  const [name, endings] = [typeof summary === 'string' ? summary : undefined, ['csv', 'xlsx']];
  if (name !== undefined && !endings.includes(endingOf(name)))
    throw otherEnding(name, endings, words);
  return { paths, summary: name, force: force === true };
}

/** Printed, in a file whose ending says what it is, or in a folder. */
function scoresOf(values: Values, words: CommandWords) {
  const out = outOf(values, words);
  const json = values.json === true;
  const ending = out === undefined ? '' : endingOf(out);
  if (ending === '') return { out, json };
  const allowed = json ? ['json'] : ['txt', 'json'];
  if (out !== undefined && !allowed.includes(ending)) throw otherEnding(out, allowed, words);
  return { out, json: ending === 'json' };
}

/** Of those endings under which a format may go, the usual one alone: `txt` is what a terminal shows. */
const COMPARISON_ENDINGS: Readonly<Record<string, ComparisonForm>> = {
  ...Object.fromEntries([...REPORT_FORMATS, SLIDES].map((format) => [ENDINGS[format][0], format])),
  txt: 'text',
  json: 'json',
  csv: 'csv',
  xlsx: 'xlsx',
};

function comparisonOf(
  values: Values,
  words: CommandWords,
): { readonly out: string | undefined; readonly form: ComparisonForm } {
  const out = outOf(values, words);
  const asked = values.json === true ? 'json' : undefined;
  if (out === undefined) return { out, form: asked ?? 'text' };
  const form = ownEntry(COMPARISON_ENDINGS, endingOf(out));
  if (form !== undefined && form === (asked ?? form)) return { out, form };
  throw otherEnding(out, asked ? [asked] : Object.keys(COMPARISON_ENDINGS), words);
}

function parseOscal(batch: Batch, values: Values, words: CommandWords): Request {
  const { out, model = OSCAL_MODELS[0] } = values;
  if (typeof out !== 'string' || out === '') throw new UsageError(words.wrongUsage.noOscalOut);
  if (!['', 'json'].includes(endingOf(out))) throw otherEnding(out, ['json'], words);
  return {
    command: 'oscal',
    ...batch,
    out,
    model: oneOf(OSCAL_MODELS, String(model), 'model', words),
  };
}

function parseRedact(batch: Batch, values: Values, words: CommandWords): Request {
  const { out, names, key } = values;
  if (typeof out !== 'string' || out === '') throw new UsageError(words.wrongUsage.noRedactOut);
  if (!['', 'json'].includes(endingOf(out))) throw otherEnding(out, ['redress.json'], words);
  if (typeof key === 'string' && !['csv', 'xlsx'].includes(endingOf(key)))
    throw otherEnding(key, ['csv', 'xlsx'], words);
  const named = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { command: 'redact', ...batch, out, names: named(names), key: named(key) };
}

function parseOptions(
  command: Command,
  args: readonly string[],
  words: CommandWords,
): {
  readonly values: Values;
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...args],
      options: { ...OPTIONS[command], help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (cause) {
    // Node explains itself in English; the option it names, such as '--out <value>', is all we take.
    const [, option = ''] = /'(-[^' ]*)/.exec(errorDetail(cause)) ?? [];
    const isUnknown = errorCode(cause) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    const template = isUnknown ? words.wrongUsage.unknownOption : words.wrongUsage.optionValue;
    throw new UsageError(fill(template, { option, command }));
  }
}
