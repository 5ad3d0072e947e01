import { readStandards } from '#build/read-content.ts';
import { readExample } from '#build/read-example.ts';
import { LEADING_STANDARD, type WalkData } from '#text/page-data.ts';

/** The leading standard, and a code of rules beside it. */
const SHOWN = [LEADING_STANDARD, 'housing-ombudsman-2024'];

/** The assessment that parts show, read once. */
export const example = readExample();

const known = new Map<string, readonly WalkData[]>();

/** The standards that parts are shown with, read once a language. */
export function shownStandards(language: string): readonly WalkData[] {
  const standards =
    known.get(language) ??
    readStandards(language)
      .filter(({ catalogue }) => SHOWN.includes(catalogue.standard.id))
      .map(({ catalogue, maturityModel }) => ({
        catalogue,
        levelNames: (maturityModel?.levels ?? []).map(({ name }) => name),
      }));
  known.set(language, standards);
  return standards;
}
