import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { bullets, chapter, heading, paragraph } from '#core/document/blocks.ts';
import type { Block, ReportDocument } from '#core/document/document.ts';
import { documentTag } from '#core/document-tag.ts';
import { fill, fillCount } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { ReportWords } from '#core/words/report-words.ts';
import type { DraftInput } from './build-block.ts';
import { type BuiltBlock, buildBlocks, type DraftContext, makeDraft } from './build-block.ts';
import { coverageAnnex, type PrintedSection } from './coverage-annex.ts';
import { coverFacts, documentControl } from './document-control.ts';
import type { DraftDocument } from './draft-content.ts';
import { openGaps } from './draft-warnings.ts';
import { markdownBlocks, plainText } from './markdown-blocks.ts';

export interface DocumentInput extends DraftInput {
  /** The standard whose clauses the sections serve, in the language of the content. */
  readonly catalogue: Catalogue;
  /** The words that every document shares. */
  readonly report: Pick<ReportWords, 'marks' | 'document'>;
  /** ISO instant for the file's metadata. */
  readonly createdAt: string;
}

/**
 * One document of a draft, such as `policy` or `leaflet`, as a tree of blocks. The same input gives
 * the same tree. Throws for a document that the content does not have.
 */
export function buildDraftDocument(input: DocumentInput, id: string): ReportDocument {
  const document = input.content.documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`The content has no document "${id}".`);
  const { language } = input.content;
  const context = makeDraft(input);
  const organisation = organisationOf(context);
  const { words } = input;
  const gaps = openGaps(context).map(({ text }) => text);
  const footer = gaps.length === 0 ? words.document.footer : words.document.draftFooter;
  return {
    language: documentTag(language),
    title: fill(words.document.title, { title: document.title, organisation }),
    author: organisation,
    subject: document.title,
    createdAt: input.createdAt,
    footer: fill(footer, { title: document.title, organisation }),
    pageLabel: input.report.document.pageLabel,
    markLabels: input.report.marks,
    blocks: blocksOf(document, context, input, gaps),
  };
}

function blocksOf(
  document: DraftDocument,
  context: DraftContext,
  input: DocumentInput,
  gaps: readonly string[],
): readonly Block[] {
  switch (document.form) {
    case 'paper':
      return paperBlocks(document, context, input, gaps);
    case 'sheet':
      return sheetBlocks(document, context, gaps);
    case 'letter':
      return letterBlocks(document, context, gaps);
  }
}

function organisationOf({ held, words }: DraftContext): string {
  return held.get('organisation')?.text || words.document.unnamed;
}

/** A block that the user emptied is left out, heading and all. */
function printedBlocks(document: DraftDocument, context: DraftContext): readonly BuiltBlock[] {
  return buildBlocks(document, context).filter(({ text }) => text.trim() !== '');
}

function paperBlocks(
  document: DraftDocument,
  context: DraftContext,
  { catalogue }: DocumentInput,
  gaps: readonly string[],
): readonly Block[] {
  const { words } = context;
  const blocks = printedBlocks(document, context);
  const sections = numberSections(blocks, words.document.section);
  const { without = [] } = ownEntry(context.policy.layouts, document.id) ?? {};
  return [
    {
      kind: 'cover',
      overline: gaps.length === 0 ? words.document.overline : words.document.draftOverline,
      title: document.title,
      organisation: organisationOf(context),
      facts: coverFacts(context),
      notice: fill(words.document.notice, { standard: catalogue.standard.name }),
    },
    ...gapBlocks(context, gaps),
    { kind: 'contents', title: words.document.contents },
    chapter('text', document.title),
    ...blocks.flatMap(({ block, text }) => {
      const section = sections.find(({ id }) => id === block.id);
      const above = section === undefined ? [] : [heading(2, section.id, section.title)];
      return [...above, ...markdownBlocks(text, block.id)];
    }),
    ...(without.includes('control') ? [] : documentControl(context)),
    ...(without.includes('clauses')
      ? []
      : coverageAnnex(sections, catalogue, words, context.content.language)),
  ];
}

/** Blocks with a heading are numbered in their order. */
function numberSections(blocks: readonly BuiltBlock[], form: string): readonly PrintedSection[] {
  return blocks
    .filter(({ title }) => title !== '')
    .map(({ block, title }, at) => ({
      id: block.id,
      title: fill(form, { number: at + 1, title: plainText(title) }),
      clauses: block.clauses,
    }));
}

/** What is still open, in a document that must not go out yet. */
function gapBlocks({ content, words }: DraftContext, gaps: readonly string[]): readonly Block[] {
  if (gaps.length === 0) return [];
  const lead = fillCount(content.language, words.document.gaps, gaps.length);
  return [paragraph(lead, 'note'), bullets(gaps.map((text) => [{ text }]))];
}

function sheetBlocks(
  document: DraftDocument,
  context: DraftContext,
  gaps: readonly string[],
): readonly Block[] {
  return [
    chapter('text', document.title),
    ...gapBlocks(context, gaps),
    paragraph(organisationOf(context), 'lead'),
    ...printedBlocks(document, context).flatMap(sheetBlock),
  ];
}

/** Who writes, to whom and when come first; then what it is about, and the letter itself. */
function letterBlocks(
  document: DraftDocument,
  context: DraftContext,
  gaps: readonly string[],
): readonly Block[] {
  const [head, ...rest] = printedBlocks(document, context);
  return [
    ...gapBlocks(context, gaps),
    paragraph(organisationOf(context), 'lead'),
    ...(head === undefined ? [] : markdownBlocks(head.text, head.block.id)),
    chapter('text', document.subject ?? document.title, false),
    ...rest.flatMap(sheetBlock),
  ];
}

function sheetBlock({ block, title, text }: BuiltBlock): readonly Block[] {
  const above = title === '' ? [] : [heading(2, block.id, plainText(title))];
  return [...above, ...markdownBlocks(text, block.id)];
}
