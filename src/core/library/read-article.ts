import {
  type Checked,
  type ContentProblem,
  checkYaml,
  type SourceFile,
  splitFrontMatter,
} from '#core/content/authored-file.ts';
import { splitSections } from '#core/markdown/render-markdown.ts';
import { type ArticleFacts, ArticleSchema, ArticleWordsSchema } from '#schema/authored/library.ts';
import type { Article, ArticleSection } from './library.ts';
import { readingMinutes } from './reading-time.ts';

/** Ends the heading of the section that is the worked example. */
const EXAMPLE = /\s*\{example\}$/;

/** An article's file, by its place: `content/library/<language>/<shelf>/<id>.md`. */
const PLACE = /^content\/library\/(?<language>[^/]+)\/(?<shelf>[^/]+)\/(?<id>[^/]+)\.md$/;

/** The file of an article with what its place says of it. */
export interface ArticleFile extends SourceFile {
  readonly language: string;
  readonly shelf: string;
  readonly id: string;
}

/** The files of articles among others. */
export function articleFiles(files: readonly SourceFile[]): readonly ArticleFile[] {
  return files.flatMap((file) => {
    const { language, shelf, id } = PLACE.exec(file.path)?.groups ?? {};
    return language && shelf && id ? [{ ...file, language, shelf, id }] : [];
  });
}

/** The facts of an article, from its English file. */
export function readFacts({ path, text }: ArticleFile): Checked<ArticleFacts> {
  const { yaml, offset } = splitFrontMatter(text);
  return checkYaml(ArticleSchema, path, yaml, offset);
}

/** An article in a language: the facts of the English file with the words of its own. */
export function readArticle(
  file: ArticleFile,
  facts: ArticleFacts,
  isOriginal: boolean,
): { readonly article: Article } | { readonly problems: readonly ContentProblem[] } {
  const { yaml, body, offset } = splitFrontMatter(file.text);
  const words = isOriginal
    ? { value: facts }
    : checkYaml(ArticleWordsSchema, file.path, yaml, offset);
  if ('problems' in words) return words;
  const { lead, sections } = readBody(body);
  const count = sections.filter(({ isExample }) => isExample).length;
  if (count !== 1) return { problems: [problem(file, exampleSentence(count))] };
  if (words.value.sources.length !== facts.sources.length)
    return { problems: [problem(file, 'sources are not as many as in English: list the same')] };
  const { id, shelf } = file;
  const minutes = readingMinutes(body);
  return { article: { ...facts, ...words.value, id, shelf, lead, sections, minutes } };
}

function readBody(body: string): {
  readonly lead: string;
  readonly sections: readonly ArticleSection[];
} {
  const parts = splitSections(body);
  const lead = parts.find(({ heading }) => heading === '')?.markdown ?? '';
  const sections = parts
    .filter(({ heading }) => heading !== '')
    .map(({ heading, markdown }) => ({
      heading: heading.replace(EXAMPLE, ''),
      isExample: EXAMPLE.test(heading),
      markdown,
    }));
  return { lead, sections };
}

function exampleSentence(count: number): string {
  return `has ${count} worked examples: end the heading of exactly one section in {example}`;
}

/** A problem of a whole file. */
export function problem({ path }: SourceFile, message: string): ContentProblem {
  return { path, line: 1, message };
}
