import { readStandards } from '#build/read-content.ts';
import { readExample } from '#build/read-example.ts';
import type { Standards } from '#islands/shared/use-opened.ts';
import { LEADING_STANDARD } from '#text/page-data.ts';

/** The leading standard, and a code of rules beside it. */
const SHOWN = [LEADING_STANDARD, 'housing-ombudsman-2024'];

/** The assessment that parts show, read once. */
export const example = readExample();

const known = new Map<string, Standards>();

/** The standards that parts are shown with, read once a language. */
export function shownStandards(language: string): Standards {
  const before = known.get(language);
  if (before) return before;
  const [first, ...others] = readStandards(language)
    .filter(({ catalogue }) => SHOWN.includes(catalogue.standard.id))
    .map(({ catalogue, maturityModel }) => ({
      catalogue,
      levelNames: (maturityModel?.levels ?? []).map(({ name }) => name),
    }));
  if (first === undefined) throw new Error(`content/standards has no ${LEADING_STANDARD}.`);
  const standards: Standards = [first, ...others];
  known.set(language, standards);
  return standards;
}
