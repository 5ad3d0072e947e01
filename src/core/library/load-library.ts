import {
  ContentError,
  type ContentProblem,
  checkYaml,
  type SourceFile,
} from '#core/content/authored-file.ts';
import { speakIn } from '#core/content/in-language.ts';
import { type ArticleFacts, type ShelvesFile, ShelvesSchema } from '#schema/authored/library.ts';
import type { Article, Library } from './library.ts';
import { type ArticleFile, articleFiles, problem, readArticle, readFacts } from './read-article.ts';

const ORIGINAL = 'en';
const SHELVES = 'content/library/shelves.yaml';

/** What articles may lead to. */
export interface Known {
  /** Whole ids of clauses. */
  readonly clauses: ReadonlySet<string>;
  /** Blocks of the policy workshop, such as `procedure/receive`. */
  readonly blocks: ReadonlySet<string>;
}

/** The library in one language. Throws a `ContentError` that lists what is wrong, and what leads nowhere. */
export function loadLibrary(files: readonly SourceFile[], language: string, known: Known): Library {
  const { shelves, path } = readShelves(files);
  const { say, problems: unsaid } = speakIn(language, SHELVES);
  const all = articleFiles(files);
  const problems: ContentProblem[] = [...placeProblems(all, shelves)];
  const articles = all
    .filter((file) => file.language === ORIGINAL)
    .flatMap((original) => {
      const read = readInLanguage(original, all, language, known);
      if ('article' in read) return [read.article];
      problems.push(...read.problems);
      return [];
    });
  const library = {
    language,
    shelves: shelves.map(({ id, title, lead }) => ({
      ...{ id, title: say(title), lead: say(lead) },
      articles: articles.filter(({ shelf }) => shelf === id).sort((a, b) => a.order - b.order),
    })),
    path: {
      title: say(path.title),
      lead: say(path.lead),
      chapters: path.chapters.map((chapter) => ({
        title: say(chapter.title),
        articles: chapter.articles.flatMap((id) => articles.filter((one) => one.id === id)),
      })),
    },
  };
  problems.push(...unsaid, ...orderProblems(articles), ...pathProblems(path, articles));
  if (problems.length > 0) throw new ContentError(problems);
  return library;
}

function readShelves(files: readonly SourceFile[]): ShelvesFile {
  const text = files.find(({ path }) => path === SHELVES)?.text ?? '';
  const checked = checkYaml(ShelvesSchema, SHELVES, text);
  if ('problems' in checked) throw new ContentError(checked.problems);
  return checked.value;
}

function readInLanguage(
  original: ArticleFile,
  all: readonly ArticleFile[],
  language: string,
  known: Known,
): ReturnType<typeof readArticle> {
  const facts = readFacts(original);
  if ('problems' in facts) return facts;
  const dead = deadEnds(original, facts, known);
  if (dead.length > 0) return { problems: dead };
  const file = all.find(
    ({ id, shelf, language: own }) =>
      own === language && id === original.id && shelf === original.shelf,
  );
  if (file === undefined) {
    const path = original.path.replace(`/${ORIGINAL}/`, `/${language}/`);
    return { problems: [problem({ path, text: '' }, 'is not there: write the article in it')] };
  }
  return readArticle(file, facts.value, language === ORIGINAL);
}

/** Clauses and blocks that an article names and that are not there. */
function deadEnds(
  { path }: ArticleFile,
  { value, lineOf }: Extract<ReturnType<typeof readFacts>, { value: ArticleFacts }>,
  known: Known,
): readonly ContentProblem[] {
  return (['clauses', 'blocks'] as const).flatMap((list) =>
    value[list].flatMap((id, place) =>
      known[list].has(id)
        ? []
        : [{ path, line: lineOf([list, place]), message: `leads to "${id}", which is not there` }],
    ),
  );
}

/** Files on no shelf, without an original, or with a name that another has. */
function placeProblems(
  all: readonly ArticleFile[],
  shelves: ShelvesFile['shelves'],
): readonly ContentProblem[] {
  const originals = all.filter(({ language }) => language === ORIGINAL);
  return all.flatMap((file) => {
    const { id, shelf, language } = file;
    if (!shelves.some((one) => one.id === shelf))
      return [problem(file, `stands on no shelf: ${SHELVES} has no "${shelf}"`)];
    const named = originals.filter((one) => one.id === id);
    if (!named.some((one) => one.shelf === shelf))
      return [problem(file, `has no original: write it in ${ORIGINAL}/${shelf}/${id}.md`)];
    return language === ORIGINAL && named.length > 1
      ? [problem(file, 'has the name of another article: names are addresses')]
      : [];
  });
}

function orderProblems(articles: readonly Article[]): readonly ContentProblem[] {
  return articles.flatMap(({ id, shelf, order }) => {
    const other = articles.find(
      (one) => one.id !== id && one.shelf === shelf && one.order === order,
    );
    const path = `content/library/${ORIGINAL}/${shelf}/${id}.md`;
    const message = `stands at place ${order}, as ${other?.id} does: give each its own`;
    return other === undefined ? [] : [{ path, line: 1, field: 'order', message }];
  });
}

function pathProblems(
  { chapters }: ShelvesFile['path'],
  articles: readonly Article[],
): readonly ContentProblem[] {
  return chapters
    .flatMap((chapter) => chapter.articles)
    .filter((id) => !articles.some((article) => article.id === id))
    .map((id) => ({ path: SHELVES, line: 1, message: `leads to "${id}", which is not there` }));
}
