import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { dayAt } from '#core/calendar/day.ts';
import { fill } from '#core/message.ts';
import {
  ENDINGS,
  isReportFormat,
  REPORT_FORMATS,
  type ReportFormat,
} from '#export/report-format.ts';
import type { Request } from './command.ts';
import { errorCode, errorDetail, UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';
import { namedDay } from './named-day.ts';
import { MONITOR_OPTIONS, parseMonitor, parseSql } from './parse-monitor.ts';

const OPTIONS = {
  help: {},
  score: { json: { type: 'boolean' } },
  report: { out: { type: 'string' }, format: { type: 'string' }, day: { type: 'string' } },
  monitor: MONITOR_OPTIONS,
  validate: {},
} as const satisfies Record<Exclude<Request['command'], 'sql'>, object>;

type Command = keyof typeof OPTIONS;

function isCommand(name: string): name is Command {
  return Object.hasOwn(OPTIONS, name);
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
  if (command === 'monitor' && values.sql !== undefined) return parseSql(values, words);
  const [file, another] = positionals;
  if (file === undefined) throw new UsageError(wrong.noFile);
  if (another !== undefined) throw new UsageError(fill(wrong.tooMany, { argument: another }));
  switch (command) {
    case 'score':
      return { command, file, json: values.json === true };
    case 'validate':
      return { command, file };
    case 'monitor':
      return parseMonitor(file, values, words);
    case 'report':
      return parseReport(file, values, words);
  }
}

function parseReport(
  file: string,
  values: Readonly<Record<string, unknown>>,
  words: CommandWords,
): Request {
  const { out } = values;
  if (typeof out !== 'string' || out === '') throw new UsageError(words.wrongUsage.noOut);
  const format = readFormat(values, words);
  return { command: 'report', file, out, format, day: readDayOption(values, words) };
}

/** The format that is named, or that the file's ending names; else the usual one. No file gets a name that says otherwise. */
function readFormat(
  { format, out }: Readonly<Record<string, unknown>>,
  words: CommandWords,
): ReportFormat {
  const named = format === undefined ? undefined : namedFormat(String(format), words);
  const ending = extname(String(out)).slice(1).toLowerCase();
  if (ending === '') return named ?? REPORT_FORMATS[0];
  const said = REPORT_FORMATS.find((one) => ENDINGS[one].includes(ending));
  if (said !== undefined && said === (named ?? said)) return said;
  const endings = (named === undefined ? REPORT_FORMATS : [named]).map((one) => `.${one}`);
  const values = { out: String(out), endings: endings.join(', ') };
  throw new UsageError(fill(words.wrongUsage.otherEnding, values));
}

function namedFormat(format: string, words: CommandWords): ReportFormat {
  if (isReportFormat(format)) return format;
  const known = REPORT_FORMATS.join(', ');
  throw new UsageError(fill(words.wrongUsage.unknownFormat, { format, known }));
}

/** The day that is named, written as in the file; else the machine's. */
function readDayOption({ day }: Readonly<Record<string, unknown>>, words: CommandWords): string {
  return day === undefined ? dayAt(new Date().toISOString()) : namedDay(String(day), words);
}

function parseOptions(
  command: Command,
  args: readonly string[],
  words: CommandWords,
): {
  readonly values: Readonly<Record<string, unknown>>;
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
