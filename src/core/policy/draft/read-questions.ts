import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { type ContentProblem, checkYaml, type SourceFile } from '#core/content/authored-file.ts';
import { compareNames } from '#core/content/compare-names.ts';
import { ownEntry } from '#core/own-entry.ts';
import {
  type AuthoredQuestion,
  type QuestionsFile,
  QuestionsSchema,
  type QuestionsTranslation,
  QuestionsTranslationSchema,
} from '#schema/authored/policy-draft.ts';
import { DRAFT_STANDARD, type DraftStep } from './draft-content.ts';
import { withPeriods } from './preset-periods.ts';

const FOLDER = 'content/policy/questions';

export interface ReadQuestions {
  readonly steps: readonly DraftStep[];
  readonly problems: readonly ContentProblem[];
}

/** Reads what is asked for a draft, in the original language or another; times that codes set come from `standards`. */
export function readQuestions(
  files: readonly SourceFile[],
  standards: readonly Catalogue[],
  language?: string,
): ReadQuestions {
  const path = `${FOLDER}/questions.yaml`;
  const checked = checkYaml(QuestionsSchema, path, textOf(files, path));
  if ('problems' in checked) return { steps: [], problems: checked.problems };
  const { value, lineOf } = checked;
  const file = withPeriods(value, standards);
  const problems = [...findQuestionProblems(value), ...limitProblems(file)].map(
    ({ keys, message }) => ({
      path,
      line: lineOf(keys),
      message,
    }),
  );
  if (problems.length > 0) return { steps: [], problems };
  if (language === undefined) return { steps: file.steps.map(withWholeIds), problems: [] };
  const translated = translate(file, files, language);
  return { ...translated, steps: translated.steps.map(withWholeIds) };
}

function textOf(files: readonly SourceFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

function withWholeIds(step: DraftStep): DraftStep {
  const questions = step.questions.map((question) => ({
    ...question,
    clauses: question.clauses.map((clause) => `${DRAFT_STANDARD}/${clause}`),
  }));
  return { ...step, questions };
}

/** Limits that no standard has: they still stand there by their name. */
function limitProblems({ steps }: QuestionsFile): readonly Found[] {
  return steps.flatMap(({ questions }, stepAt) =>
    questions.flatMap(({ options = [] }, at) =>
      options.flatMap(({ sets = {} }, optionAt) =>
        Object.entries(sets).flatMap(([id, { limit }]) => {
          if (limit === undefined) return [];
          const keys = ['steps', stepAt, 'questions', at, 'options', optionAt, 'sets', id];
          return [{ keys, message: `names the unknown time limit "${limit}"` }];
        }),
      ),
    ),
  );
}

interface Found {
  readonly keys: readonly PropertyKey[];
  readonly message: string;
}

/** Ids used twice, conditions on what is not asked before, choices that are not offered. */
function findQuestionProblems({ steps }: QuestionsFile): readonly Found[] {
  const placed = steps.flatMap(({ questions }, stepAt) =>
    questions.map((question, at) => ({ question, keys: ['steps', stepAt, 'questions', at] })),
  );
  const all = placed.map(({ question }) => question);
  return placed.flatMap(({ question, keys }, position): Found[] => {
    const earlier = new Map(all.slice(0, position).map((one) => [one.id, one]));
    const later = all.slice(position + 1);
    const at = (key: string, message: string): Found => ({ keys: [...keys, key], message });
    return [
      ...(earlier.has(question.id) ? [at('id', `"${question.id}" is used twice`)] : []),
      ...conditionProblems(question, earlier).map((message) => at('when', message)),
      ...choiceProblems(question, question.filledIn?.chosen ?? []).map((message) =>
        at('filledIn', message),
      ),
      ...presetProblems(question, later).map((message) => at('options', message)),
    ];
  });
}

/** What is wrong with the conditions of a question, block or part, given the questions that they may name. */
export function conditionProblems(
  { when = {}, unless = {} }: Pick<AuthoredQuestion, 'when' | 'unless'>,
  questions: ReadonlyMap<string, AuthoredQuestion>,
): readonly string[] {
  return [...Object.entries(when), ...Object.entries(unless)].flatMap(([id, states]) => {
    const question = questions.get(id);
    if (question === undefined) return [`names the unknown question "${id}": write the id of one`];
    return choiceProblems(
      question,
      states.filter((state) => !isGeneral(state, question)),
    );
  });
}

/** States that need no option: `own` is that entries were added to the options. */
function isGeneral(state: string, { kind, own }: AuthoredQuestion): boolean {
  return (
    state === 'filled' ||
    state === 'empty' ||
    (state === 'own' && (own === true || kind === 'matrix'))
  );
}

function choiceProblems(question: AuthoredQuestion, chosen: readonly string[]): readonly string[] {
  const known = (question.options ?? []).map(({ id }) => id);
  return chosen
    .filter((id) => !known.includes(id))
    .map((id) => `"${question.id}" has no option "${id}": write one of ${known.join(', ')}`);
}

function presetProblems(
  { options = [] }: AuthoredQuestion,
  later: readonly AuthoredQuestion[],
): readonly string[] {
  const lines = later.filter(({ kind }) => kind === 'details').flatMap((one) => one.options ?? []);
  const known = new Set([...later, ...lines].map(({ id }) => id));
  return options.flatMap(({ sets = {}, texts = {} }) => [
    ...Object.entries(sets).flatMap(([id, { chosen = [] }]) => {
      const question = later.find((one) => one.id === id);
      return question === undefined ? [unknownPreset(id)] : choiceProblems(question, chosen);
    }),
    ...Object.keys(texts)
      .filter((id) => !known.has(id))
      .map(unknownPreset),
  ]);
}

function unknownPreset(id: string): string {
  return `fills in "${id}", which is not asked later: write the id of a later question or line`;
}

function translate(
  file: QuestionsFile,
  files: readonly SourceFile[],
  language: string,
): ReadQuestions {
  const path = `${FOLDER}/${language}/questions.yaml`;
  const checked = checkYaml(QuestionsTranslationSchema, path, textOf(files, path));
  if ('problems' in checked) return { steps: [], problems: checked.problems };
  const words = checked.value;
  const all = file.steps.flatMap(({ questions }) => questions);
  const problems = [
    ...compareNames(
      path,
      'step',
      file.steps.map(({ id }) => id),
      Object.keys(words.steps),
    ),
    ...compareNames(
      path,
      'question',
      all.map(({ id }) => id),
      Object.keys(words.questions),
    ),
    ...all.flatMap((question) =>
      compareQuestion(path, question, ownEntry(words.questions, question.id)),
    ),
  ];
  const steps = file.steps.map((step) => ({
    ...step,
    title: ownEntry(words.steps, step.id) ?? step.title,
    questions: step.questions.map((question) =>
      translateQuestion(question, ownEntry(words.questions, question.id)),
    ),
  }));
  return { steps, problems };
}

type Words = QuestionsTranslation['questions'][string];
const WORDS = ['label', 'phrase', 'detail', 'detailed', 'text', 'note'] as const;

function compareQuestion(
  path: string,
  question: AuthoredQuestion,
  words: Words | undefined,
): readonly ContentProblem[] {
  if (words === undefined) return [];
  const options = question.options ?? [];
  const ids = options.map(({ id }) => id);
  const given = words.options ?? {};
  return [
    ...compareNames(path, `${question.id}: option`, ids, Object.keys(given)),
    ...compareNames(path, `${question.id}:`, nameOf(question), nameOf(words)),
    ...options.flatMap((option) => {
      const its = ownEntry(given, option.id);
      const what = `${question.id}.${option.id}:`;
      return its === undefined ? [] : compareNames(path, what, namesOf(option), namesOf(its));
    }),
  ];
}

function nameOf({ text }: { readonly text?: string | undefined }): readonly string[] {
  return text === undefined ? [] : ['text'];
}

function namesOf(option: Omit<NonNullable<Words['options']>[string], never>): readonly string[] {
  return [
    // A phrase that is like its label in one language need not be so in another.
    ...WORDS.filter((name) => name !== 'phrase' && option[name] !== undefined),
    ...Object.keys(option.places ?? {}),
    ...Object.keys(option.texts ?? {}),
  ];
}

function translateQuestion(question: AuthoredQuestion, words: Words | undefined): AuthoredQuestion {
  if (words === undefined) return question;
  const options = question.options?.map(({ phrase: _phrase, ...option }) => ({
    ...option,
    ...ownEntry(words.options, option.id),
  }));
  return { ...question, ...words, options };
}
