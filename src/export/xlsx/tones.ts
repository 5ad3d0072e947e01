import type { SheetOptions } from 'write-excel-file/universal';
import { getCellAddress } from 'write-excel-file/utility';
import type { FigureSheet, Tone } from '#core/document/sheet-cell.ts';
import { PALETTE } from '../tree/palette.ts';
import { headRow } from './below-head.ts';

type Format = NonNullable<SheetOptions<Blob>['conditionalFormatting']>[number];

const STYLES: Readonly<Record<Tone, Format['style']>> = {
  good: { textColor: PALETTE['answer-met'], backgroundColor: '#e8f2ee' },
  fair: { textColor: PALETTE['answer-partly'], backgroundColor: '#f6f0e0' },
  bad: { textColor: PALETTE['answer-unmet'], backgroundColor: '#f9e9e4' },
  quiet: { textColor: PALETTE['answer-not-applicable'], backgroundColor: '#eff0f0' },
  open: { textColor: PALETTE['answer-unknown'], backgroundColor: '#efecf6' },
};

/** A text in a formula: a quotation mark in it stands twice. */
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * The colours of a sheet's cells by what stands in them, as expressions: "contains text", which says the
 * same, never paints in LibreOffice.
 */
export function tonesOf(sheet: FigureSheet): readonly Format[] {
  return (sheet.rules ?? []).flatMap((rule, column) => {
    const cell = firstCell(sheet, column);
    const byText = Object.entries(rule?.tones ?? {}).map(([text, tone]) =>
      formatOf(sheet, column, `${cell}=${quoted(text)}`, tone),
    );
    const late = rule?.pending && lateness(sheet, cell, rule.pending);
    return late ? [...byText, formatOf(sheet, column, late, 'bad')] : byText;
  });
}

/** The first cell below a heading, its column fixed, as the formula of a rule names it. */
function firstCell(sheet: FigureSheet, column: number): string {
  return `$${getCellAddress(headRow(sheet) + 1, column)}`;
}

/** That a day is past while something is pending. */
function lateness(
  sheet: FigureSheet,
  day: string,
  { heading, labels }: { readonly heading: string; readonly labels: readonly string[] },
): string | undefined {
  const column = sheet.head.indexOf(heading);
  if (column === -1) return undefined;
  const state = firstCell(sheet, column);
  const isPending = labels.map((label) => `${state}=${quoted(label)}`).join(',');
  return `AND(ISNUMBER(${day}),${day}<TODAY(),OR(${isPending}))`;
}

function formatOf(sheet: FigureSheet, column: number, formula: string, tone: Tone): Format {
  const first = headRow(sheet) + 2;
  const last = headRow(sheet) + 1 + sheet.rows.length;
  return {
    cellRange: {
      from: { row: first, column: column + 1 },
      to: { row: last, column: column + 1 },
    },
    condition: { formula },
    style: STYLES[tone],
  };
}
