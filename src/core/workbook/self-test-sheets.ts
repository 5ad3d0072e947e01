import type { FigureSheet } from '#core/document/sheet-cell.ts';
import { ownEntry } from '#core/own-entry.ts';
import { entryNames } from '#core/register/entry-names.ts';
import type { SelfTest } from '#core/self-test/self-test.ts';
import type { Writing } from '#core/self-test/self-test-figures.ts';
import { selfTestSheets } from '#core/self-test/self-test-sheets.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** The self-tests in the language of the workbook, with their words. */
export interface KnownTests extends Writing {
  readonly tests: readonly SelfTest[];
}

/** Whether an assessment holds a self-test as evidence. */
export const hasSelfTests = ({ evidence }: Pick<Assessment, 'evidence'>): boolean =>
  Object.values(evidence).some(({ selfTest }) => selfTest !== undefined);

/** Every self-test that was made evidence, under its number. One that was asked otherwise by now is told by its note alone. */
export function evidenceTestSheets(
  assessment: Assessment,
  { tests, ...writing }: KnownTests,
): readonly FigureSheet[] {
  return [...entryNames('evidence', assessment)].flatMap(([id, name]) => {
    const taken = ownEntry(assessment.evidence, id)?.selfTest;
    const test = tests.find((one) => one.id === taken?.test && one.edition === taken.edition);
    return taken && test ? selfTestSheets(test, taken.answers, writing, name) : [];
  });
}
