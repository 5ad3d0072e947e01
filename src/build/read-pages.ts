import type { z } from 'zod';
import {
  ContentError,
  checkYaml,
  type SourceFile,
  splitFrontMatter,
} from '#core/content/authored-file.ts';
import { renderMarkdown } from '#core/markdown/render-markdown.ts';
import { GlossaryTermSchema, GuidancePageSchema } from '#schema/authored/page.ts';
import { readFiles } from './read-content.ts';
import { tellProblems } from './tell-problems.ts';

/** A Markdown file of `content` with its checked frontmatter. */
export interface Page<FrontMatter> {
  /** Name of its file, without ending: the last part of its address. */
  readonly slug: string;
  readonly frontMatter: FrontMatter;
  readonly html: string;
}

function readPage<Schema extends z.ZodType>(
  schema: Schema,
  { path, text }: SourceFile,
): Page<z.output<Schema>> {
  const { yaml, body, offset } = splitFrontMatter(text);
  const checked = checkYaml(schema, path, yaml, offset);
  if ('problems' in checked) throw new ContentError(checked.problems);
  const slug = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  return { slug, frontMatter: checked.value, html: renderMarkdown(body) };
}

function readPages<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
  root: string,
): readonly Page<z.output<Schema>>[] {
  const files = readFiles(root, folder).filter(({ path }) => path.endsWith('.md'));
  return tellProblems(() => files.map((file) => readPage(schema, file)));
}

/** The handbook's pages in one language, in their order. Throws a `ContentError`. */
export function readGuidancePages(language: string, root: string = process.cwd()) {
  return [...readPages(`content/guidance/${language}`, GuidancePageSchema, root)].sort(
    (a, b) => a.frontMatter.order - b.frontMatter.order,
  );
}

/** The terms in one language, sorted as the language sorts. Throws a `ContentError`. */
export function readGlossary(language: string, root: string = process.cwd()) {
  return [...readPages(`content/glossary/${language}`, GlossaryTermSchema, root)].sort((a, b) =>
    a.frontMatter.term.localeCompare(b.frontMatter.term, language),
  );
}
