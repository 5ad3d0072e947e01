import {
  bullets,
  cell,
  chapter,
  column,
  heading,
  labelled,
  paragraph,
  table,
} from '#core/document/blocks.ts';
import type { Block, ReportDocument } from '#core/document/document.ts';
import { documentTag } from '#core/document-tag.ts';
import { fill, writeDay } from '#core/message.ts';
import {
  checkFacts,
  type ElementFact,
  elementFacts,
  type HarmFact,
  harmFacts,
} from './check-facts.ts';
import type { CheckInput } from './check-words.ts';
import { heldFacts } from './held-facts.ts';

export interface CheckDocumentInput extends CheckInput {
  /** Said for an answer's mark. A check has none, but every document can say them. */
  readonly marks: ReportDocument['markLabels'];
  /** ISO instant for the file's metadata. */
  readonly createdAt: string;
}

/** A check of a policy as a tree of blocks: what was compared, each verdict with its passage and how sure it is, and what does harm. */
export function buildCheckDocument(input: CheckDocumentInput): ReportDocument {
  const { words, language, name } = input;
  const { document } = words;
  const title = name || document.unnamed;
  return {
    language: documentTag(language),
    title: fill(document.fileTitle, { name: title }),
    author: '',
    subject: document.title,
    createdAt: input.createdAt,
    footer: fill(document.fileTitle, { name: title }),
    pageLabel: document.pageLabel,
    markLabels: input.marks,
    blocks: [
      {
        kind: 'cover',
        overline: document.overline,
        title: document.title,
        organisation: title,
        facts: checkFacts(input),
        notice: fill(words.kind.limits, { texts: input.rules.measured.texts }),
      },
      ...harmBlocks(input),
      ...heldBlocks(input),
      ...overview(input),
      ...elementFacts(input).flatMap((fact) => elementBlocks(fact, input)),
    ],
  };
}

function quoted(passages: readonly string[]): readonly Block[] {
  return passages.length === 0 ? [] : [bullets(passages.map((text) => [{ text }]))];
}

function harmBlocks(input: CheckDocumentInput): readonly Block[] {
  const { words } = input;
  const facts = harmFacts(input);
  return [
    chapter('harms', words.harms.title),
    ...(facts.length === 0 ? [paragraph(words.document.noHarms)] : []),
    ...facts.flatMap(({ id, title, why, instead, passages }: HarmFact) => [
      heading(3, `harm-${id}`, title),
      ...quoted(passages),
      paragraph(why),
      labelled(words.harms.instead, instead),
    ]),
  ];
}

/** The time limits of the text beside those of the chosen code; nothing where none is chosen. */
function heldBlocks(input: CheckDocumentInput): readonly Block[] {
  const { code, words } = input;
  if (code === undefined) return [];
  const { hold, document } = words;
  const { name, source, asOf, page } = code;
  const columns = [
    column(hold.outcome, 3),
    column(hold.of, 2),
    column(hold.found, 2),
    column(hold.demand, 3),
    column(hold.provisionHead, 2),
    column(document.passage, 4),
  ];
  const rows = heldFacts(code, input).map(({ outcome, of, found, demand, provision, passage }) =>
    [outcome, of, found, demand, provision, passage].map((text) => cell(text)),
  );
  return [
    chapter('code', hold.title),
    paragraph(
      fill(hold.source, { code: name, source, asOf: writeDay(input.language, asOf) }),
      'note',
    ),
    labelled(hold.page, page),
    table(fill(hold.caption, { code: name }), columns, rows),
  ];
}

function overview(input: CheckDocumentInput): readonly Block[] {
  const { document, elements } = input.words;
  const rows = elementFacts(input).map(({ title, verdict, sureness }) => [
    cell(title),
    cell(verdict),
    cell(sureness),
  ]);
  const columns = [
    column(document.element, 4),
    column(document.verdict, 2),
    column(document.sureness, 4),
  ];
  return [chapter('elements', elements.title), table(document.caption, columns, rows)];
}

function elementBlocks(
  { id, title, question, verdict, sureness, passages, advice }: ElementFact,
  { words }: CheckDocumentInput,
): readonly Block[] {
  const { document } = words;
  return [
    heading(3, `element-${id}`, title),
    paragraph(question, 'note'),
    labelled(document.verdictIs, fill(document.withSureness, { verdict, sureness })),
    ...quoted(passages),
    ...(advice === '' ? [] : [labelled(document.adviceIs, advice)]),
  ];
}
