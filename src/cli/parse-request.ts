import { parseArgs } from 'node:util';
import { fill } from '#core/message.ts';
import { isReportFormat, REPORT_FORMATS, type ReportFormat } from '#export/report-format.ts';
import type { Request } from './command.ts';
import { errorCode, errorDetail, UsageError } from './command-error.ts';
import type { CommandWords } from './command-words.ts';

const OPTIONS = {
  help: {},
  score: { json: { type: 'boolean' } },
  report: { out: { type: 'string' }, format: { type: 'string' } },
  validate: {},
} as const satisfies Record<Request['command'], object>;

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
  const [file, another] = positionals;
  if (file === undefined) throw new UsageError(wrong.noFile);
  if (another !== undefined) throw new UsageError(fill(wrong.tooMany, { argument: another }));
  if (command === 'score') return { command, file, json: values.json === true };
  if (command === 'validate') return { command, file };
  if (typeof values.out !== 'string' || values.out === '') throw new UsageError(wrong.noOut);
  return { command, file, out: values.out, format: readFormat(values, words) };
}

/** The format that is named, or that the file's ending names; else the usual one. */
function readFormat(
  { format, out }: Readonly<Record<string, unknown>>,
  words: CommandWords,
): ReportFormat {
  const ending = String(out).split('.').at(-1)?.toLowerCase() ?? '';
  if (format === undefined) return isReportFormat(ending) ? ending : REPORT_FORMATS[0];
  if (typeof format === 'string' && isReportFormat(format)) return format;
  const known = REPORT_FORMATS.join(', ');
  throw new UsageError(fill(words.wrongUsage.unknownFormat, { format: String(format), known }));
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
