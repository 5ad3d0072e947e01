import {
  bullets,
  cell,
  chapter,
  column,
  heading,
  numbered,
  paragraph,
  table,
} from '#core/document/blocks.ts';
import type { Block, ReportDocument } from '#core/document/document.ts';
import { documentTag } from '#core/document-tag.ts';
import { fill, joinList, withLabel, writeDay } from '#core/message.ts';
import { markdownBlocks } from '#core/policy/draft/markdown-blocks.ts';
import type { LibraryWords } from '#core/words/library-words.ts';
import { type Article, allArticles, type Library, type Shelf } from './library.ts';

/** What a book says besides the articles. */
export interface BookInput {
  readonly library: Library;
  readonly words: LibraryWords;
  /** How sure a source is, as a sentence. */
  readonly sureness: Readonly<Record<Article['sources'][number]['confidence'], string>>;
  readonly marks: ReportDocument['markLabels'];
  /** What clauses and blocks of the policy workshop are called, by their ids. */
  readonly clauseLabel: (id: string) => string;
  readonly blockLabel: (id: string) => string;
}

/** All articles as one document. It is dated with the last review, so that the same articles give the same book. */
export function libraryBook(input: BookInput): ReportDocument {
  const { library, words, marks } = input;
  const { language, shelves } = library;
  const { book } = words;
  const reviewed = lastReview(library);
  return {
    language: documentTag(language),
    title: book.title,
    author: 'Redress',
    subject: book.subject,
    createdAt: `${reviewed}T00:00:00Z`,
    footer: book.footer,
    pageLabel: book.page,
    markLabels: marks,
    blocks: [
      {
        kind: 'cover',
        ...{ overline: book.overline, title: book.title, organisation: book.organisation },
        facts: [
          { label: book.state, value: writeDay(language, reviewed) },
          { label: book.articles, value: String(allArticles(library).length) },
        ],
        notice: book.notice,
      },
      { kind: 'contents', title: book.contents },
      ...shelves
        .filter(({ articles }) => articles.length > 0)
        .flatMap((shelf) => shelfBlocks(shelf, input)),
      ...pathBlocks(library),
    ],
  };
}

function lastReview(library: Library): string {
  return allArticles(library)
    .map(({ reviewed }) => reviewed)
    .sort()
    .at(-1) as string;
}

function shelfBlocks({ id, title, lead, articles }: Shelf, input: BookInput): readonly Block[] {
  return [
    chapter(`shelf-${id}`, title),
    paragraph(lead, 'lead'),
    ...articles.flatMap((article, place) => articleBlocks(article, place > 0, input)),
  ];
}

function articleBlocks(article: Article, startsPage: boolean, input: BookInput): readonly Block[] {
  const { words } = input;
  const { id, title, summary, lead, sections, checklist } = article;
  return [
    { ...heading(2, id, title), startsPage },
    paragraph(summary, 'lead'),
    ...markdownBlocks(lead, `${id}-lead`),
    ...sections.flatMap((section, place) => [
      heading(
        3,
        `${id}-${place}`,
        section.isExample ? withLabel(words.example, section.heading) : section.heading,
      ),
      ...markdownBlocks(section.markdown, `${id}-${place}-part`),
    ]),
    contrastTable(article, words),
    table(
      words.checklistTitle,
      [column(words.toTick, 9), column(words.done, 1)],
      checklist.map((item) => [cell(item), { runs: [], lines: 1 }]),
    ),
    ...endBlocks(article, input),
  ];
}

function contrastTable({ contrasts }: Article, words: LibraryWords): Block {
  const { about, good, poor } = words.contrastColumns;
  return table(
    words.contrastTitle,
    [column(about, 2), column(good, 4), column(poor, 4)],
    contrasts.map((row) => [cell(row.about), cell(row.good), cell(row.poor)]),
  );
}

/** What an article goes with, and where it comes from. */
function endBlocks(article: Article, input: BookInput): readonly Block[] {
  const { words, clauseLabel, blockLabel, library } = input;
  const { language } = library;
  const list = (label: string, items: readonly string[]) =>
    items.length === 0 ? [] : [paragraph(withLabel(label, joinList(language, items)), 'note')];
  return [
    ...list(words.clauses, article.clauses.map(clauseLabel)),
    ...list(words.templates, article.blocks.map(blockLabel)),
    paragraph(words.sourcesTitle, 'note'),
    bullets(
      article.sources.map(({ text, asOf, confidence }) => [
        {
          text: fill(words.source, {
            ...{ text, day: writeDay(language, asOf) },
            sureness: input.sureness[confidence],
          }),
        },
      ]),
    ),
  ];
}

/** The way through the articles at the end of the book, each chapter with links to its articles. */
function pathBlocks({ path }: Library): readonly Block[] {
  if (path.chapters.length === 0) return [];
  return [
    chapter('path', path.title),
    paragraph(path.lead, 'lead'),
    numbered(
      path.chapters.map(({ title, articles }) => [
        { text: withLabel(title, ''), strong: true },
        ...articles.flatMap((article, place) => [
          ...(place === 0 ? [] : [{ text: ' · ' }]),
          { text: article.title, to: article.id },
        ]),
      ]),
    ),
  ];
}
