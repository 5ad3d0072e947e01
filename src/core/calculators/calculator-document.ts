import { chapter } from '#core/document/blocks.ts';
import type { ReportDocument } from '#core/document/document.ts';
import {
  EMPTY,
  type FigureSheet,
  numeric,
  type SheetCell,
  text,
} from '#core/document/sheet-cell.ts';
import { documentTag } from '#core/document-tag.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { Calculator, Unit, Values } from './calculator.ts';
import { calculatorBlocks, type Writing } from './calculator-blocks.ts';
import { CALCULATORS, type CalculatorId } from './calculators.ts';

/** No block of a reckoning has a mark. */
export const NO_MARKS = {
  ...{ met: '', partly: '', unmet: '', notApplicable: '', unknown: '', none: '' },
} as const;

/** A reckoning with the numbers that it was made with. */
export interface Reckoned {
  readonly id: CalculatorId;
  readonly values: Values;
  /** The inputs that still hold the example's numbers. */
  readonly examples: ReadonlySet<string>;
}

/** Reckonings as a document to take along. The same input gives the same tree. */
export function calculatorDocument(
  reckoned: readonly Reckoned[],
  createdAt: string,
  writing: Writing,
): ReportDocument {
  const { words, language } = writing;
  const { title, subject, pageLabel } = words.document;
  return {
    language: documentTag(language),
    title,
    author: title,
    subject,
    createdAt,
    footer: title,
    pageLabel,
    markLabels: NO_MARKS,
    blocks: reckoned.flatMap(({ id, values, examples }, place) => [
      chapter(`calculator-${id}`, words[id].title, place > 0),
      ...calculatorBlocks(id, values, writing, examples),
    ]),
  };
}

const KINDS: Readonly<Record<Unit, 'count' | 'decimal' | 'share'>> = {
  count: 'count',
  money: 'decimal',
  share: 'share',
  times: 'decimal',
  years: 'decimal',
};

/** Reckonings as sheets of a workbook, for whoever goes on counting. */
export function calculatorSheets(
  reckoned: readonly Reckoned[],
  { words }: Writing,
): readonly FigureSheet[] {
  return reckoned.map(({ id, values, examples }) => {
    const calculator: Calculator = CALCULATORS[id];
    const said: { readonly inputs: Labels; readonly outputs: Labels } = words[id];
    const results = calculator.work(values);
    return {
      name: words[id].title,
      head: [words.input, words.value, words.formula],
      rows: [
        ...calculator.inputs.map((input) => [
          text(ownEntry(said.inputs, input.id)?.label ?? ''),
          number(ownEntry(values, input.id), input.unit),
          examples.has(input.id) ? text(words.page.example) : EMPTY,
        ]),
        ...calculator.outputs.map((output) => [
          text(ownEntry(said.outputs, output.id)?.label ?? ''),
          number(ownEntry(results, output.id), output.unit),
          text(ownEntry(said.outputs, output.id)?.formula ?? ''),
        ]),
        [text(words[id].saysNot)],
      ],
    };
  });
}

type Labels = Readonly<Record<string, { readonly label: string; readonly formula?: string }>>;

function number(value: number | undefined, unit: Unit): SheetCell {
  return numeric(KINDS[unit], Number.isFinite(value) ? value : undefined);
}
