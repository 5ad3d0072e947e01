import type { z } from 'zod';
import {
  ContentError,
  type ContentProblem,
  checkYaml,
  type SourceFile,
} from '#core/content/authored-file.ts';
import { speakIn } from '#core/content/in-language.ts';
import {
  type PolicyElement,
  PolicyElementSchema,
  type PolicyHarm,
  PolicyHarmSchema,
  type PolicyKinds,
  PolicyKindsSchema,
  PolicyMeasuredSchema,
  PolicyTermsSchema,
  PolicyTraditionalSchema,
} from '#schema/authored/policy-check.ts';
import { listNames } from './pattern.ts';
import { allTerms, type PolicyRules, termLists } from './policy-rules.ts';
import { CHINESE_TIME_WORDS } from './time-limits.ts';

const FOLDER = 'content/policy/check';

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
}

/** Reads one file after the other and gathers what is wrong with them. */
function makeReader(files: readonly SourceFile[]) {
  const problems: ContentProblem[] = [];
  const read = <Schema extends z.ZodType>(schema: Schema, { path, text }: SourceFile) => {
    const checked = checkYaml(schema, path, text);
    if ('value' in checked) return [checked.value];
    problems.push(...checked.problems);
    return [];
  };
  const readOne = <Schema extends z.ZodType>(schema: Schema, path: string) => {
    const file = files.find((candidate) => candidate.path === path);
    if (file !== undefined) return read(schema, file)[0];
    problems.push({ path, line: 1, message: 'is missing: write this file' });
    return undefined;
  };
  const readFolder = <Schema extends z.ZodType<{ readonly id: string }>>(
    schema: Schema,
    folder: string,
  ) =>
    files
      .filter(({ path }) => path.startsWith(`${FOLDER}/${folder}/`))
      .flatMap((file) => {
        const values = read(schema, file);
        for (const { id } of values)
          if (id !== nameOf(file.path))
            problems.push({ path: file.path, line: 1, message: `id is not ${nameOf(file.path)}` });
        return values;
      });
  return { problems, readOne, readFolder };
}

/** Lists and elements that are named and not there. */
function brokenNames(rules: PolicyRules): readonly ContentProblem[] {
  const known = new Set(rules.elements.map(({ id }) => id));
  const named = [...rules.elements, ...rules.harms].flatMap((entry) => {
    const folder = 'label' in entry ? 'elements' : 'harms';
    const path = `${FOLDER}/${folder}/${entry.id}.yaml`;
    const lists = termLists(entry)
      .flat()
      .flatMap(listNames)
      .filter((name) => !Object.hasOwn(rules.terms, name))
      .map((name) => `$${name}`);
    const elements = 'label' in entry ? [] : (entry.absent?.elements ?? []);
    return [...lists, ...elements.filter((id) => !known.has(id))].map((name) => ({ path, name }));
  });
  return named.map(({ path, name }) => ({
    path,
    line: 1,
    message: `names ${name}, which is not there: write it or correct the name`,
  }));
}

/** The traditional characters that stand for one of these terms, with the simplified one. */
function simplifiedForms(pairs: string, terms: readonly string[]): PolicyRules['simplified'] {
  const written = new Set(terms.join(''));
  const signs = [...pairs];
  return Object.fromEntries(
    signs.flatMap((sign, at) => {
      const simplified = signs[at + 1];
      const isPair = at % 2 === 0 && simplified !== undefined && written.has(simplified);
      return isPair ? [[sign, simplified]] : [];
    }),
  );
}

function throwProblems(problems: readonly ContentProblem[]): void {
  if (problems.length > 0) throw new ContentError(problems);
}

type Say = ReturnType<typeof speakIn>['say'];

function spokenElement(
  { title, question, why, weak, missing, ...element }: PolicyElement,
  say: Say,
) {
  const texts = { title: say(title), question: say(question), why: say(why) };
  return { ...element, ...texts, weak: say(weak), missing: say(missing) };
}

function spokenHarm({ title, why, instead, ...harm }: PolicyHarm, say: Say) {
  return { ...harm, title: say(title), why: say(why), instead: say(instead) };
}

function spokenKinds({ others, ...kinds }: PolicyKinds, say: Say) {
  return { ...kinds, others: others.map((kind) => ({ ...kind, title: say(kind.title) })) };
}

/**
 * Reads the rules of the policy check from the files of `content/policy/check`, with what they say in
 * one language. Throws a `ContentError` that lists every problem with its file, its line and what to do.
 */
export function readPolicyRules(files: readonly SourceFile[], language: string): PolicyRules {
  const { say, problems: unsaid } = speakIn(language, FOLDER);
  const { problems, readOne, readFolder } = makeReader(files);
  const terms = readOne(PolicyTermsSchema, `${FOLDER}/terms.yaml`);
  const kinds = readOne(PolicyKindsSchema, `${FOLDER}/kinds.yaml`);
  const traditional = readOne(PolicyTraditionalSchema, `${FOLDER}/traditional.yaml`);
  const measured = readOne(PolicyMeasuredSchema, `${FOLDER}/measured.yaml`);
  const elements = readFolder(PolicyElementSchema, 'elements');
  const harms = readFolder(PolicyHarmSchema, 'harms');
  throwProblems(problems);
  if (terms === undefined || kinds === undefined || measured === undefined)
    throw new ContentError(problems);
  const ordered = elements.toSorted((a, b) => (a.label < b.label ? -1 : 1));
  const written = {
    terms,
    kinds: spokenKinds(kinds, say),
    elements: ordered.map((element) => spokenElement(element, say)),
    harms: harms.map((harm) => spokenHarm(harm, say)),
  };
  const simplified = simplifiedForms(traditional?.pairs ?? '', [
    ...allTerms(written),
    ...CHINESE_TIME_WORDS,
  ]);
  const rules = { ...written, measured, simplified };
  throwProblems([...unsaid, ...brokenNames(rules)]);
  return rules;
}
