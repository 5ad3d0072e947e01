import { readStandards } from '#build/read-content.ts';
import { readPolicyDraft } from '#build/read-policy-draft.ts';
import { readReportWords, readWords } from '#build/read-words.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Block, ReportDocument, Run } from '#core/document/document.ts';
import { type BuiltBlock, buildBlocks, makeDraft } from '#core/policy/draft/build-block.ts';
import { buildDraftDocument, type DocumentInput } from '#core/policy/draft/build-document.ts';
import { createPolicy } from '#core/policy/draft/create-policy.ts';
import type { DraftContent } from '#core/policy/draft/draft-content.ts';
import type { Policy } from '#schema/record/policy.ts';
import { NOW } from './an-assessment.ts';

/** A draft of Harbour Water in which nothing but the name is answered, changed where the test says. */
export function aPolicy(answers: Policy['answers'] = {}, edits: Policy['edits'] = {}): Policy {
  return {
    ...createPolicy({ id: 'policy-1', now: NOW }),
    answers: { organisation: { text: 'Harbour Water' }, ...answers },
    edits,
  };
}

const contents = new Map<string, DraftContent>();

/** The questions and blocks of the site, read once a language. */
export function draftContent(language = 'en'): DraftContent {
  const known = contents.get(language) ?? readPolicyDraft(language);
  contents.set(language, known);
  return known;
}

/** The catalogue that drafts are written for. */
export function draftCatalogue(language = 'en'): Catalogue {
  const [standard] = readStandards(language);
  if (standard === undefined) throw new Error('content/standards is empty.');
  return standard.catalogue;
}

const inputs = new Map<string, Omit<DocumentInput, 'policy'>>();

/** Everything that the documents of a draft are built from. */
export function draftInput(policy: Policy, language = 'en'): DocumentInput {
  const known = inputs.get(language) ?? {
    content: draftContent(language),
    words: readWords(language, 'policy-draft'),
    report: readReportWords(language),
    catalogue: draftCatalogue(language),
    createdAt: NOW,
  };
  inputs.set(language, known);
  return { ...known, policy };
}

/** One document of a draft. */
export function draftDocument(policy: Policy, id = 'policy', language = 'en'): ReportDocument {
  return buildDraftDocument(draftInput(policy, language), id);
}

/** One block of a document of a draft. */
export function draftBlock(policy: Policy, key: string): BuiltBlock {
  const [language, id] = key.split('/');
  const context = makeDraft(draftInput(policy, language));
  const document = context.content.documents.find((one) => one.id === id);
  const found = document && buildBlocks(document, context).find((built) => built.key === key);
  if (found === undefined) throw new Error(`There is no block "${key}".`);
  return found;
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Every text of blocks, one each for headings, paragraphs, entries and cells. */
export function blockTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [textOf(block.runs)];
      case 'list':
        return block.items.map(textOf);
      case 'table':
        return [block.caption, ...block.rows.flat().map(({ runs }) => textOf(runs))];
      case 'cover':
        return [block.title, block.organisation, ...block.facts.map(({ value }) => value)];
      default:
        return [];
    }
  });
}

/** The texts below one heading. */
export function textsBelow(document: ReportDocument, id: string): readonly string[] {
  const start = document.blocks.findIndex((one) => one.kind === 'heading' && one.id === id);
  if (start < 0) throw new Error(`There is no heading "${id}".`);
  const rest = document.blocks.slice(start + 1);
  const end = rest.findIndex((one) => one.kind === 'heading');
  return blockTexts(end < 0 ? rest : rest.slice(0, end));
}
