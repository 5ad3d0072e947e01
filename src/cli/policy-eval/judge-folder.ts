import { checkPolicy, type PolicyCheck } from '#core/policy/check/check-policy.ts';
import { plainText } from '#core/policy/check/plain-text.ts';
import type { PolicyRules } from '#core/policy/check/policy-rules.ts';
import type { Verdict } from '#schema/record/policy-check.ts';
import { InputError } from '../command-error.ts';
import { type ElementLabel, type HarmLabel, readText } from './read-labels.ts';
import type { Label, Pair } from './scores.ts';

/** A text of the folder with what the check says of it. */
export interface JudgedText {
  readonly file: string;
  readonly language: 'en' | 'zh';
  /** Cut: what it does not say may stand in the part that is not there. */
  readonly isCut: boolean;
  readonly check: PolicyCheck;
}

const LABELS: Readonly<Record<Verdict, Label>> = { covered: 'P', weak: 'W', missing: 'A' };

function languageOf(file: string, check: PolicyCheck): JudgedText['language'] {
  if (/^(en|zh)_/.test(file)) return file.startsWith('zh') ? 'zh' : 'en';
  return check.language === 'zh' ? 'zh' : 'en';
}

/** Checks every text that the labels name. Throws an `InputError`. */
export async function judgeFolder(
  folder: string,
  files: readonly string[],
  rules: PolicyRules,
): Promise<readonly JudgedText[]> {
  const judge = async (file: string): Promise<JudgedText> => {
    const text = await readText(folder, file);
    const check = checkPolicy(/\.html?$/i.test(file) ? plainText(text) : text, rules);
    return { file, language: languageOf(file, check), isCut: file.includes('OPENING'), check };
  };
  return Promise.all(files.map(judge));
}

/** Each labelled element with its judgement; `about` is its label, such as `E15`. */
export function pairElements(
  labels: readonly ElementLabel[],
  { file, check }: JudgedText,
  { elements }: PolicyRules,
): readonly Pair[] {
  return labels
    .filter((label) => label.file === file)
    .map(({ element: name, label: labelled }) => {
      const element = elements.find(({ id, label }) => name === label || name === id);
      if (element === undefined)
        throw new InputError(`labels.csv names the element ${name}, which no rule knows.`);
      const verdict = check.elements.find((one) => one.element === element.id)?.verdict;
      return {
        about: element.label,
        element: element.id,
        labelled,
        judged: LABELS[verdict ?? 'missing'],
      };
    });
}

/** The harm that a label such as `fees_charged` means: by its id, or by how one of its words begins. */
export function findHarm(name: string, { harms }: PolicyRules): string | undefined {
  const id = name.trim().replaceAll('_', '-');
  if (harms.some((harm) => harm.id === id)) return id;
  const stems = id
    .split('-')
    .filter((word) => word.length > 2 && word !== 'complaints')
    .map((word) => word.slice(0, 5).replace(/s$/, ''));
  return harms.find((harm) =>
    harm.id.split('-').some((word) => stems.some((stem) => word.startsWith(stem))),
  )?.id;
}

/** Every harm in a text: labelled or not, found or not. What a text lacks is not judged where it is cut. */
export function pairHarms(
  labels: readonly HarmLabel[],
  { file, check, isCut }: JudgedText,
  rules: PolicyRules,
): readonly Pair[] {
  const labelled = labels
    .filter((label) => label.file === file)
    .map(({ harm }) => findHarm(harm, rules));
  return rules.harms
    .filter(({ absent }) => !(isCut && absent !== undefined))
    .map(({ id }) => ({
      about: id,
      labelled: labelled.includes(id) ? 'P' : 'A',
      judged: check.harms.some(({ harm }) => harm === id) ? 'P' : 'A',
    }));
}
