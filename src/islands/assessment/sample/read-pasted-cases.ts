import { parse } from 'papaparse';
import { readStageCell } from '#core/sample/stage-cell.ts';
import { STAGES } from '#schema/record/format.ts';
import type { SampledCase, Stratum } from '#schema/record/sample.ts';

/**
 * Rows from a spreadsheet: the reference first, then the stages in their order, then the stratum by
 * its name. A row of headings is left out, and so is a cell that nobody can read.
 */
export function readPastedCases(
  text: string,
  strata: readonly Stratum[],
): readonly Omit<SampledCase, 'sampleId'>[] {
  const { data } = parse<string[]>(text.trim(), { delimiter: text.includes('\t') ? '\t' : '' });
  return data.flatMap(([reference = '', ...cells], position) => {
    const read = STAGES.map((stage, at) => [stage, readStageCell(cells[at] ?? '')] as const);
    const isHeading =
      position === 0 &&
      cells.length > 0 &&
      read.every(([, one]) => one === 'wrong' || one === undefined);
    if (isHeading || reference.trim() === '') return [];
    const stages = read.filter(([, one]) => one !== 'wrong' && one !== undefined);
    const named = cells[STAGES.length]?.trim().toLowerCase();
    const stratum = strata.find(({ name }) => name.trim().toLowerCase() === named)?.id;
    return [
      {
        reference: reference.trim(),
        stages: Object.fromEntries(stages) as SampledCase['stages'],
        ...(named && stratum ? { stratum } : {}),
      },
    ];
  });
}
