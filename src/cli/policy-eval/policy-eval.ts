import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCheckRules } from '#build/read-policy-rules.ts';
import { errorDetail, InputError, UsageError } from '../command-error.ts';
import { leaveOneOut, measuredFile } from './fit.ts';
import { type JudgedText, judgeFolder, pairElements, pairHarms } from './judge-folder.ts';
import { readElementLabels, readHarmLabels } from './read-labels.ts';
import { confusionTable, scoreTable } from './report.ts';
import type { Pair } from './scores.ts';

const USAGE = `Usage: npm run policy:eval -- FOLDER [--misses] [--fit]

Runs the policy check over the texts that labels.csv and harms.csv in FOLDER name, and prints how
often it agrees with them. Of what is fitted, which is how sure a verdict is said to be, it prints how
well it foretells each text when that text is left out. With --misses, every disagreement is listed.
With --fit, what was counted is written to content/policy/check/measured.yaml: use texts for which no
rule was written.`;

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MEASURED = 'content/policy/check/measured.yaml';

interface Request {
  readonly folder: string;
  readonly misses: boolean;
  readonly fit: boolean;
}

function parseRequest(args: readonly string[]): Request {
  const [folder, another] = args.filter((argument) => !argument.startsWith('--'));
  if (folder === undefined) throw new UsageError('No folder was named.');
  if (another !== undefined) throw new UsageError(`“${another}” is one argument too many.`);
  // npm runs a script in the project and says in INIT_CWD where it was called.
  const caller = process.env['INIT_CWD'] ?? process.cwd();
  const path = resolve(caller, folder);
  if (!existsSync(path)) throw new InputError(`There is no folder ${path}.`);
  if (!statSync(path).isDirectory()) throw new InputError(`${path} is a file, not a folder.`);
  return { folder: path, misses: args.includes('--misses'), fit: args.includes('--fit') };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function kindLines(texts: readonly JudgedText[]): string {
  const lines = texts.map(({ file, check }) => {
    const looksLike = check.looksLike === undefined ? '' : `, looks like ${check.looksLike}`;
    return `  ${file}: ${check.language}, a complaints policy: ${check.isPolicy}${looksLike}`;
  });
  return ['What the texts are', ...lines, ''].join('\n');
}

interface Judged {
  readonly text: JudgedText;
  readonly elements: readonly Pair[];
  readonly harms: readonly Pair[];
}

function missLines(judged: readonly Judged[]): string {
  const lines = judged.flatMap(({ text, elements, harms }) =>
    [...elements, ...harms]
      .filter((pair) => (pair.labelled === 'A') !== (pair.judged === 'A'))
      .map(
        ({ about, labelled, judged: was }) =>
          `  ${about} labelled ${labelled}, judged ${was}: ${text.file}`,
      ),
  );
  return ['Disagreements', ...lines.sort(), ''].join('\n');
}

function sayScores(name: string, judged: readonly Judged[], isFull: boolean): void {
  const elements = judged.flatMap((one) => one.elements);
  const harms = judged.flatMap((one) => one.harms);
  say(scoreTable(`${name}: elements, present or weak against absent`, elements));
  if (isFull) say(confusionTable(`${name}: elements, three ways`, elements));
  say(scoreTable(`${name}: harms`, harms));
}

async function judgeAll(folder: string): Promise<readonly Judged[]> {
  const rules = readCheckRules(undefined, ROOT);
  const [elementLabels, harmLabels] = await Promise.all([
    readElementLabels(folder),
    readHarmLabels(folder),
  ]);
  const files = [...new Set([...elementLabels, ...harmLabels].map(({ file }) => file))].sort();
  const texts = await judgeFolder(folder, files, rules);
  return texts.map((text) => ({
    text,
    elements: pairElements(elementLabels, text, rules),
    harms: pairHarms(harmLabels, text, rules),
  }));
}

async function run({ folder, misses, fit }: Request): Promise<void> {
  const judged = await judgeAll(folder);
  const inLanguage = (language: string) => judged.filter(({ text }) => text.language === language);
  say(kindLines(judged.map(({ text }) => text)));
  sayScores('English', inLanguage('en'), true);
  sayScores('Chinese', inLanguage('zh'), true);
  sayScores('Both languages', judged, false);
  say(leaveOneOut(judged.map(({ elements }) => elements)));
  if (misses) say(missLines(judged));
  if (fit)
    writeFileSync(join(ROOT, MEASURED), measuredFile(judged.map(({ elements }) => elements)));
}

try {
  await run(parseRequest(process.argv.slice(2)));
} catch (cause) {
  const isUsage = cause instanceof UsageError;
  process.stderr.write(`${errorDetail(cause)}\n${isUsage ? `\n${USAGE}\n` : ''}`);
  process.exitCode = isUsage ? 2 : 1;
}
