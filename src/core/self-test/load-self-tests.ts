import {
  ContentError,
  type ContentProblem,
  checkYaml,
  type SourceFile,
} from '#core/content/authored-file.ts';
import { ownEntry } from '#core/own-entry.ts';
import {
  type SelfTestFacts,
  SelfTestSchema,
  type SelfTestTexts,
  SelfTestWordsSchema,
} from '#schema/authored/self-test.ts';
import type { Plan, Question, SelfTest } from './self-test.ts';

/** What a test may lead to. */
export interface Known {
  /** Whole ids of clauses. */
  readonly clauses: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** The self-tests in one language, in their order. Throws a `ContentError` that lists what is wrong. */
export function loadSelfTests(
  files: readonly SourceFile[],
  language: string,
  known: Known,
): readonly SelfTest[] {
  const problems: ContentProblem[] = [];
  const tests = files.flatMap(({ path, text }) => {
    const id = /^content\/self-tests\/([\w-]+)\/test\.yaml$/.exec(path)?.[1];
    if (id === undefined) return [];
    const own = `content/self-tests/${id}/${language}.yaml`;
    const facts = checkYaml(SelfTestSchema, path, text);
    const words = checkYaml(
      SelfTestWordsSchema,
      own,
      files.find((file) => file.path === own)?.text ?? '',
    );
    if ('problems' in facts) problems.push(...facts.problems);
    if ('problems' in words) problems.push(...words.problems);
    if ('problems' in facts || 'problems' in words) return [];
    const say = (at: string) => (message: string) => ({ path: at, line: 1, message });
    problems.push(
      ...factProblems(facts.value, known).map(say(path)),
      ...wordProblems(facts.value, words.value).map(say(own)),
    );
    return [withWords(id, facts.value, words.value)];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return tests.toSorted((a, b) => a.order - b.order);
}

function factProblems(facts: SelfTestFacts, known: Known): readonly string[] {
  const { parts, score, pictures, bands, clauses, articles } = facts;
  const named = [
    ...('parts' in score ? score.parts : []),
    ...pictures.flatMap((one) => one.parts ?? []),
  ];
  const questions = parts.flatMap((part) => part.questions);
  const pairs = parts.filter(({ isPair }) => isPair).map(({ id }) => id);
  const ends = bands.map(({ above, from }) => above ?? from);
  return [
    ...dead('part', named, new Set(parts.map(({ id }) => id))),
    ...dead('clause', clauses, known.clauses),
    ...dead('article', articles, known.articles),
    ...questions
      .filter((id, place) => questions.indexOf(id) < place)
      .map((id) => `has the question "${id}" twice: give each a name of its own`),
    ...(score.kind === 'sum' && pairs.length > 0 ? ['adds up pairs: score them as a gap'] : []),
    ...(score.kind === 'gap' && score.parts.some((id) => !pairs.includes(id))
      ? ['takes a gap of a part that is no pair: set isPair']
      : []),
    ...(ends.slice(0, -1).includes(undefined) || ends.at(-1) !== undefined
      ? ['has bands that leave figures out: the last has no end, every other one has one']
      : []),
  ];
}

function dead(what: string, ids: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => `leads to the ${what} "${id}", which is not there`);
}

/** What a language leaves out, or says too much of. */
function wordProblems(facts: SelfTestFacts, words: SelfTestTexts): readonly string[] {
  const { parts, bands, points, pictures } = facts;
  const all = {
    parts: parts.map(({ id }) => id),
    questions: parts.flatMap(({ questions }) => questions),
    bands: bands.map(({ id }) => id),
  };
  const missing = (['parts', 'questions', 'bands'] as const).flatMap((group) => [
    ...all[group]
      .filter((id) => !Object.hasOwn(words[group], id))
      .map((id) => `has no words for "${id}" in ${group}: add them`),
    ...Object.keys(words[group])
      .filter((id) => !all[group].includes(id))
      .map((id) => `has words for "${id}" in ${group}, which the test does not have`),
  ]);
  const choices = all.questions
    .filter((id) => choicesOf(words, id).length !== points.length)
    .map((id) => `has to say ${points.length} choices for "${id}"`);
  const plans = parts
    .filter(({ id, hours }) => (hours === undefined) !== !ownEntry(words.parts, id)?.plan)
    .map(({ id }) => `has to say a plan for "${id}" where the test gives it hours, and only there`);
  const captions =
    words.pictures.length === pictures.length ? [] : [`has to say ${pictures.length} pictures`];
  return [...missing, ...choices, ...plans, ...captions];
}

function choicesOf(words: SelfTestTexts, id: string): readonly string[] {
  return ownEntry(words.questions, id)?.choices ?? words.choices ?? [];
}

function planOf(hours: number | undefined, said: Omit<Plan, 'hours'> | undefined) {
  return hours === undefined || said === undefined ? undefined : { ...said, hours };
}

function withWords(id: string, facts: SelfTestFacts, words: SelfTestTexts): SelfTest {
  const { parts, bands, pictures, ...shared } = facts;
  const { title, lead, how, saysNot, figure } = words;
  let number = 0;
  const questionOf = (question: string, isPair: boolean): Question => {
    number += 1;
    const text = ownEntry(words.questions, question)?.text ?? '';
    return { id: question, number, text, choices: choicesOf(words, question), isPair };
  };
  return {
    ...shared,
    ...{ id, title, lead, how, saysNot, figure },
    parts: parts.map((part) => ({
      id: part.id,
      title: ownEntry(words.parts, part.id)?.title ?? '',
      lead: ownEntry(words.parts, part.id)?.lead,
      plan: planOf(part.hours, ownEntry(words.parts, part.id)?.plan),
      questions: part.questions.map((question) => questionOf(question, part.isPair ?? false)),
    })),
    bands: bands.map((band) => {
      const said = ownEntry(words.bands, band.id);
      return { ...band, title: said?.title ?? '', text: said?.text ?? '' };
    }),
    pictures: pictures.map((picture, place) => ({
      ...picture,
      caption: words.pictures[place] ?? '',
    })),
  };
}
