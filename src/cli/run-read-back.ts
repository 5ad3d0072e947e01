import { basename, resolve } from 'node:path';
import { languages } from '#build/languages.ts';
import { readStandards } from '#build/read-content.ts';
import { readQuestionnaireWords, readWords } from '#build/read-words.ts';
import { applyEdits } from '#core/assessment/apply-edits.ts';
import { type Change, editsOf } from '#core/assessment/change.ts';
import { currentFinal } from '#core/assessment/finality.ts';
import { dayAt } from '#core/calendar/day.ts';
import { ownCatalogue } from '#core/catalogue/own-catalogue.ts';
import { fill, fillCount } from '#core/message.ts';
import { isPromised } from '#core/perspectives/groups.ts';
import { markBack } from '#core/questionnaire/mark-back.ts';
import { readReturned } from '#core/questionnaire/read-returned.ts';
import type {
  ReturnContext,
  Returned,
  ReturnLanguage,
  TakeableRow,
} from '#core/questionnaire/returned.ts';
import { isSaidBefore, takeAsView } from '#core/questionnaire/take-as-view.ts';
import { isTakenAtFirst, takeReturned } from '#core/questionnaire/take-returned.ts';
import { readReturnedFile } from '#export/returned/read-returned-file.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { returnedFacts, unreadSentence } from '#text/returned-sentences.ts';
import type { ReadBackRequest, Surroundings } from './command.ts';
import { InputError } from './command-error.ts';
import { readAssessment } from './read-assessment.ts';
import { readBytes } from './read-log.ts';
import { recordBytes } from './record-bytes.ts';
import { warnOfSetAside } from './warn-about.ts';
import { demandPlace, writeOut } from './write-out.ts';

/**
 * `redress read-back`: takes what came back with questionnaires and workbooks into a new file. What would
 * push something away is named and left, unless all was asked for. Throws an `InputError`.
 */
export async function runReadBack(
  request: ReadBackRequest,
  surroundings: Surroundings,
): Promise<void> {
  const { record, files, out, force } = request;
  const { folder, words } = surroundings;
  const place = { path: resolve(folder, out), out, force };
  const read = [record, ...files].map((file) => ({ file, path: resolve(folder, file) }));
  await demandPlace(place, read, words);
  const { assessment, contents, setAside, name } = await readAssessment(record, surroundings);
  warnOfSetAside(setAside, surroundings);
  if (currentFinal(assessment)) throw problem(name, textsIn(surroundings).locked, surroundings);
  let taken = assessment;
  for (const file of files) {
    const returned = await readFileInto(file, taken, surroundings);
    taken = takeFile(file, returned, taken, request, surroundings);
  }
  if (taken === assessment) throw new InputError(words.readBack.nothing);
  await writeOut(await recordBytes(taken, contents, out, surroundings), place, surroundings);
}

const problem = (file: string, sentence: string, { words }: Surroundings) =>
  new InputError(fill(words.input.problem, { file, sentence }));

const textsIn = ({ language, root }: Surroundings) => readQuestionnaireWords(language, root).back;

/** What a file is read by: in the language of the words first, then in whichever it may have gone out. */
function contextOf(assessment: Assessment, { language, root }: Surroundings): ReturnContext {
  const { standards, ownStandards } = assessment;
  const of = (one: string): ReturnLanguage => {
    const all = readStandards(one, root).map(({ catalogue }) => catalogue);
    const catalogues = standards.flatMap(({ id }) => {
      const own = ownStandards.find((standard) => standard.id === id);
      return own ? [ownCatalogue(own)] : all.filter(({ standard }) => standard.id === id);
    });
    const words = readQuestionnaireWords(one, root);
    return { language: one, catalogues, words, tableWords: readWords(one, 'registers', root) };
  };
  const others = languages(root).filter((one) => one !== language);
  const today = dayAt(new Date().toISOString());
  return { assessment, languages: [of(language), ...others.map(of)], today };
}

async function readFileInto(
  file: string,
  assessment: Assessment,
  surroundings: Surroundings,
): Promise<Returned> {
  const { failures } = textsIn(surroundings);
  const bytes = new Uint8Array(await readBytes(file, surroundings));
  const sheets = await readReturnedFile(bytes, basename(file));
  if (!sheets.ok) throw problem(file, failures[sheets.failure.code], surroundings);
  const returned = readReturned(sheets.value, contextOf(assessment, surroundings));
  if (!returned.ok) throw problem(file, failures[returned.failure.code], surroundings);
  return returned.value;
}

/** The record with what is taken of a file; says what was understood, taken, left and not understood. */
function takeFile(
  file: string,
  returned: Returned,
  assessment: Assessment,
  { all }: ReadBackRequest,
  surroundings: Surroundings,
): Assessment {
  const { language, root, words, warn } = surroundings;
  const texts = textsIn(surroundings);
  const registers = readWords(language, 'registers', root);
  const { rows, same, empty, unread } = returned;
  warn(fill(texts.read, { file, count: rows.length + same + empty }));
  for (const fact of returnedFacts(returned, { texts, language })) warn(`  ${fact}`);
  for (const { sheet, row, reason } of unread)
    warn(
      `  ${fill(words.readBack.unread, {
        row: fill(texts.row, { sheet, row }),
        reason: unreadSentence(reason, { texts, language, registers }),
      })}`,
    );
  const at = new Date().toISOString();
  const changes = returned.group
    ? viewChanges(returned, assessment, at, surroundings)
    : rowChanges(file, returned, assessment, all, surroundings);
  const back = returned.isAnonymous ? [] : markBack(assessment, returned.respondent, dayAt(at));
  if (changes.length === 0) return assessment;
  return applyEdits(assessment, {
    edits: editsOf({ kind: 'group', changes: [...changes, ...back] }),
    at,
  });
}

function rowChanges(
  file: string,
  { rows, respondent }: Returned,
  assessment: Assessment,
  all: boolean,
  surroundings: Surroundings,
): readonly Change[] {
  const { language, root, words, warn } = surroundings;
  const taken = rows.filter((row) => all || isTakenAtFirst(row));
  for (const row of rows.filter((one) => !taken.includes(one)))
    warn(`  ${fill(words.readBack.left, leftTexts(row, surroundings))}`);
  warn(`  ${fillCount(language, words.readBack.taken, taken.length)}`);
  if (taken.length === 0) return [];
  const source = { respondent, file: basename(file) };
  return [takeReturned(taken, source, assessment, readQuestionnaireWords(language, root))];
}

/** What stands here and what the file says, of a row that somebody has to decide on. */
function leftTexts(row: TakeableRow, { language, root }: Surroundings) {
  const { answers, back, ...questionnaire } = readQuestionnaireWords(language, root);
  const place = fill(back.row, { sheet: row.sheet, row: row.row });
  if (row.kind !== 'answer') {
    const side = (of: 'present' | 'said', blank: string) =>
      row.changes.map((one) => `${one.heading} ${one[of] || blank}`).join('; ');
    const [present, said] = [side('present', back.nothing), side('said', back.emptied)];
    return { row: place, text: row.name, present, said };
  }
  const { present, said, text } = row;
  const parts = (...all: readonly (string | undefined)[]) =>
    all.filter((one) => one?.trim()).join(' · ') || back.nothing;
  const evidence = said.evidence && fill(questionnaire.evidenceNamed, { evidence: said.evidence });
  return {
    ...{ row: place, text },
    present: parts(present?.value && answers[present.value], present?.note),
    said: parts(said.value && answers[said.value], said.reason, said.note, evidence),
  };
}

/** A view of a group as one change; one that was taken before is not taken twice. */
function viewChanges(
  { said, group, respondent, isAnonymous }: Returned,
  assessment: Assessment,
  at: string,
  surroundings: Surroundings,
): readonly Change[] {
  const { language, root, words, warn } = surroundings;
  const questionnaire = readQuestionnaireWords(language, root);
  const isNew = said.length > 0 && !isSaidBefore(said, group, assessment, questionnaire);
  if (!isNew) {
    const { saidBefore, noView } = questionnaire.back;
    warn(`  ${said.length > 0 ? saidBefore : noView}`);
    return [];
  }
  warn(`  ${fill(words.readBack.view, { group })}`);
  const isHidden = isAnonymous || isPromised(assessment, group);
  const view = { group, name: respondent, isAnonymous: isHidden };
  const about = { words: questionnaire, today: dayAt(at), newId: crypto.randomUUID() };
  return [takeAsView(said, view, assessment, about)];
}
