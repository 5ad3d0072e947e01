import { resolve } from 'node:path';
import { readWords } from '#build/read-words.ts';
import { currentFinal } from '#core/assessment/finality.ts';
import { type Conflict, type Merged, mergeRecords } from '#core/merge/merge-records.ts';
import { byRule } from '#core/merge/rules.ts';
import { fill, fillCount, joinList } from '#core/message.ts';
import { type ConflictContext, candidateText, conflictTitle } from '#text/conflict-text.ts';
import { writeInstant } from '#text/write-instant.ts';
import type { MergeRequest, Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { findInputs } from './find-inputs.ts';
import { type ReadAssessment, readAssessment } from './read-assessment.ts';
import { recordBytes } from './record-bytes.ts';
import { warnOfSetAside } from './warn-about.ts';
import { demandPlace, writeOut } from './write-out.ts';

type Files = readonly [ReadAssessment, ...ReadAssessment[]];

/**
 * `redress merge`: files of one assessment as one. What a rule does not decide is named, and nothing is
 * written then: a file that is taken for merged would hide what somebody said. Throws an `InputError`.
 */
export async function runMerge(request: MergeRequest, surroundings: Surroundings): Promise<void> {
  const { paths, out, force } = request;
  const { folder, words } = surroundings;
  const { inputs, problems } = await findInputs(paths, surroundings);
  if (problems.length > 0) throw new InputError(problems.join('\n'));
  const place = { path: resolve(folder, out), out, force };
  await demandPlace(place, inputs, words);
  const read: ReadAssessment[] = [];
  for (const { file } of inputs) read.push(await readAssessment(file, surroundings));
  const files = ofOneAssessment(read, surroundings);
  for (const { setAside } of files) warnOfSetAside(setAside, surroundings);
  const merged = merge(files, request, surroundings);
  const open = merged.conflicts.filter(({ decided }) => decided === undefined);
  if (open.length > 0) throw new InputError(openText(open, merged, files, surroundings));
  sayDecided(merged, surroundings);
  const contents = new Map(files.flatMap((file) => [...file.contents]));
  const bytes = await recordBytes(merged.record, contents, out, surroundings);
  await writeOut(bytes, place, surroundings);
}

/** Two or more files of one assessment, none of them final. Throws an `InputError`. */
function ofOneAssessment(
  files: readonly ReadAssessment[],
  { root, language, words }: Surroundings,
): Files {
  const merging = readWords(language, 'merging', root);
  const [first, ...others] = files;
  if (first === undefined || others.length === 0) throw new InputError(words.merge.tooFew);
  for (const { assessment, name: file } of files) {
    if (assessment.id !== first.assessment.id)
      throw new InputError(fill(merging.otherAssessment, { file }));
    if (currentFinal(assessment)) throw new InputError(fill(merging.isFinal, { file }));
  }
  return [first, ...others];
}

function merge(files: Files, { rule, lead }: MergeRequest, { words }: Surroundings): Merged {
  const [first, ...others] = files;
  const name = lead ?? leadOf(files);
  if (rule === 'lead' && name.trim() === '') throw new InputError(words.merge.noLead);
  return mergeRecords(
    [first.assessment, ...others.map(({ assessment }) => assessment)],
    rule ? byRule(rule, name) : () => undefined,
    { at: new Date().toISOString() },
  );
}

/** The lead assessor that all files name; nobody where they name several. */
function leadOf(files: Files): string {
  const names = files.map(({ assessment }) => assessment.leadAssessor.name.trim());
  const [name = '', ...others] = new Set(names.filter(Boolean));
  return others.length === 0 ? name : '';
}

function sayDecided({ conflicts }: Merged, { root, language, words, warn }: Surroundings): void {
  const { rules } = readWords(language, 'merging', root);
  const [how] = conflicts.flatMap(({ decided }) => decided?.how ?? []);
  if (how === undefined || how === 'person') return;
  warn(fillCount(language, words.merge.decided, conflicts.length, { rule: rules[how] }));
}

function contextOf(files: Files, { root, language }: Surroundings): ConflictContext {
  const plan = readWords(language, 'plan', root);
  const standards = files.flatMap((file) => file.standards);
  const catalogues = new Map(standards.map(({ catalogue }) => [catalogue.standard.id, catalogue]));
  return {
    words: readWords(language, 'merging', root),
    registers: { ...readWords(language, 'registers', root), ...plan.registers },
    answers: readWords(language, 'assessment', root).answers,
    language,
    catalogues: [...catalogues.values()],
    records: files.map(({ assessment }) => assessment),
  };
}

/** Each thing that is to be decided, with what every file says of it, who said so and when. */
function openText(
  open: readonly Conflict[],
  { isKnown }: Merged,
  files: Files,
  surroundings: Surroundings,
): string {
  const { language, words } = surroundings;
  const context = contextOf(files, surroundings);
  return [
    ...(isKnown ? [] : [context.words.unknown]),
    fillCount(language, words.merge.open, open.length),
    ...open.flatMap((conflict) => [
      `  ${conflictTitle(conflict, context)}`,
      ...saidLines(conflict, files, context, words.merge.said),
    ]),
    words.merge.whatToDo,
  ].join('\n');
}

function saidLines(
  conflict: Conflict,
  files: Files,
  context: ConflictContext,
  template: string,
): readonly string[] {
  const { words, language } = context;
  return conflict.candidates.map(({ said, of, by, files: places }) => {
    const text = candidateText(conflict, said, context);
    const who = by.length > 0 ? joinList(language, [...by]) : words.nobody;
    const when = of ? writeInstant(language, of.at) : words.noTime;
    const names = places.flatMap((at) => files[at]?.name ?? []);
    return `    ${fill(template, { text, who, when, files: joinList(language, names) })}`;
  });
}
