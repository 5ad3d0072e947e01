import { fill, fillCount } from '#core/message.ts';
import type { Batch, Surroundings } from './command.ts';
import { errorDetail, InputError } from './command-error.ts';
import { findInputs, type Input, type Inputs } from './find-inputs.ts';
import { type ReadAssessment, readAssessment } from './read-assessment.ts';
import { type Done, doneRows, failedRow, summaryWriter } from './write-summary.ts';

/** What is done with each assessment that could be read; gives the name of what was written, if anything. */
export type Work = (
  read: ReadAssessment,
  input: Input,
  surroundings: Surroundings,
) => Promise<string | undefined>;

/**
 * Does the same with every assessment that is named. One that cannot be used does not stop the others:
 * it is named at the end, with its sentence. Throws an `InputError` where there is such a one.
 */
export async function runBatch(
  batch: Batch,
  surroundings: Surroundings,
  workFor: (found: Inputs) => Work | Promise<Work>,
  closing: () => Promise<void> = async () => {},
): Promise<void> {
  const found = await findInputs(batch.paths, surroundings);
  const work = await workFor(found);
  const { summary: out, force } = batch;
  const writeSummary = out && (await summaryWriter({ out, force }, found, surroundings));
  const { done, problems } = await runAll(found, work, surroundings);
  await closing().catch((cause: unknown) => {
    if (!(cause instanceof InputError)) throw cause;
    problems.push(cause.message);
  });
  if (writeSummary) await writeSummary(done);
  if (problems.length > 0) throw new InputError(closingText(found, problems, surroundings));
}

async function runOne(input: Input, work: Work, surroundings: Surroundings) {
  const read = await readAssessment(input.file, surroundings);
  return { read, out: await work(read, input, surroundings) };
}

async function runAll({ inputs, isOne, problems }: Inputs, work: Work, surroundings: Surroundings) {
  const done: Done[] = [];
  const refused = [...problems];
  for (const [at, input] of inputs.entries()) {
    if (!isOne) surroundings.progress(at, inputs.length, input.file);
    // Of one file, everything is said as if it were alone.
    const around = isOne ? surroundings : namingFile(input.file, surroundings);
    try {
      const { read, out } = await runOne(input, work, around);
      done.push(...doneRows(read, { input, out }));
    } catch (cause) {
      const sentence = sentenceFor(cause, input, isOne, surroundings);
      refused.push(sentence);
      done.push(failedRow(input, sentence));
    }
  }
  return { done, problems: refused };
}

/** Warnings of many files say which file is meant. */
function namingFile(file: string, surroundings: Surroundings): Surroundings {
  const { words, warn } = surroundings;
  return {
    ...surroundings,
    warn: (sentence) => warn(fill(words.input.problem, { file, sentence })),
  };
}

/** What is wrong, with the file that it is about, unless it says so or there is only one. */
function sentenceFor(cause: unknown, { file }: Input, isOne: boolean, { words }: Surroundings) {
  const sentence =
    cause instanceof InputError
      ? cause.message
      : fill(words.failed, { detail: errorDetail(cause) });
  const isNamed = isOne || sentence.startsWith(fill(words.input.problem, { file, sentence: '' }));
  return isNamed ? sentence : fill(words.input.problem, { file, sentence });
}

function closingText(
  { inputs }: Inputs,
  problems: readonly string[],
  { words, language }: Surroundings,
): string {
  if (inputs.length <= 1 && problems.length === 1) return problems[0] ?? '';
  const title = fillCount(language, words.batch.refused, problems.length, { whole: inputs.length });
  return [title, ...problems.map((problem) => `  ${problem}`)].join('\n');
}
