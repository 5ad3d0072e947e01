import { allClauses, type Catalogue } from '#core/catalogue/catalogue.ts';
import { type ContentProblem, checkYaml, type SourceFile } from '#core/content/authored-file.ts';
import { inLanguage, speakIn } from '#core/content/in-language.ts';
import {
  type AuthoredDemand,
  type PolicyCodeFile,
  PolicyCodeSchema,
} from '#schema/authored/policy-code.ts';
import type { AuthoredQuestion } from '#schema/authored/policy-draft.ts';
import type { Period } from '#schema/record/policy.ts';
import type { DemandRule, DraftCode, DraftDemand } from './draft-code.ts';

const FOLDER = 'content/policy/codes/';

export interface ReadCodes {
  readonly codes: readonly DraftCode[];
  readonly problems: readonly ContentProblem[];
}

interface Known {
  readonly questions: ReadonlyMap<string, AuthoredQuestion>;
  readonly documents: readonly string[];
  /** The standards of the site, in the language of the draft. */
  readonly standards: readonly Catalogue[];
}

/** Reads what each code asks of a draft. A code is named by the option that chooses it. */
export function readCodes(files: readonly SourceFile[], known: Known, language: string): ReadCodes {
  const read = files
    .filter(({ path }) => path.startsWith(FOLDER))
    .map(({ path, text }) => readCode(path, text, known, language));
  return {
    codes: read.flatMap(({ codes }) => codes),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readCode(path: string, text: string, known: Known, language: string): ReadCodes {
  const checked = checkYaml(PolicyCodeSchema, path, text);
  if ('problems' in checked) return { codes: [], problems: checked.problems };
  const { value: file, lineOf } = checked;
  const id = path.slice(FOLDER.length, -'.yaml'.length);
  const { say, problems } = speakIn(language, path);
  const report = (keys: readonly PropertyKey[], message: string) =>
    problems.push({ path, line: lineOf(keys), message });
  if (!known.questions.get('code')?.options?.some((option) => option.id === id))
    report([], `"${id}" is no option of the question "code": name the file as one of them`);
  const standard = known.standards.find((one) => one.standard.id === file.standard);
  if (file.standard !== undefined && standard === undefined)
    report(['standard'], `names the unknown standard "${file.standard}"`);
  const demands = (file.demands ?? []).flatMap((demand, at): DraftDemand[] => {
    const told = (message: string) => report(['demands', at], `${demand.id} ${message}`);
    const rule = toRule(demand, standard, language, told);
    if (rule === undefined) return [];
    checkNames(rule, known, told);
    return [toDemand(demand, rule, file, standard, say, told)];
  });
  return { codes: [toCode(id, file, standard, demands, say)], problems };
}

function toCode(
  id: string,
  file: PolicyCodeFile,
  standard: Catalogue | undefined,
  demands: readonly DraftDemand[],
  say: Say,
): DraftCode {
  const { page, asOf, confidence } = file;
  return {
    ...{ id, page, asOf, confidence, demands },
    name: say(file.name),
    source: say(file.source),
    ...(standard === undefined ? {} : { standard: standard.standard.id }),
    endings: standard?.standard.endings ?? [],
  };
}

type Told = (message: string) => void;
type Say = ReturnType<typeof speakIn>['say'];

function toDemand(
  { id, clause, criteria = [], asks }: AuthoredDemand,
  rule: DemandRule,
  { standard: folder }: PolicyCodeFile,
  standard: Catalogue | undefined,
  say: Say,
  told: Told,
): DraftDemand {
  const found = standard && allClauses(standard).find(({ slug }) => slug === clause);
  if (standard !== undefined && found === undefined) told(`names the unknown clause "${clause}"`);
  return {
    ...{ id, rule },
    provision: found?.number ?? clause,
    ...(found === undefined ? {} : { slug: found.slug }),
    criteria: criteria.map((one) => (one.split('/').length > 2 ? one : `${folder}/${one}`)),
    ...(asks === undefined ? {} : { asks: say(asks) }),
  };
}

function toRule(
  demand: AuthoredDemand,
  standard: Catalogue | undefined,
  language: string,
  told: Told,
): DemandRule | undefined {
  const { question = '', atMost, only, all, says, never } = demand;
  const time = atMost ?? demand.atLeast;
  if (time !== undefined) {
    const period = periodOf(time, standard);
    if (period === undefined) told(`names the unknown time limit "${String(time)}"`);
    return period && { kind: atMost === undefined ? 'atLeast' : 'atMost', question, period };
  }
  const options = only ?? all;
  if (options !== undefined) return { kind: only ? 'only' : 'all', question, options };
  return textRule(says, 'says', language) ?? textRule(never, 'never', language);
}

function textRule(
  phrases: AuthoredDemand['says'],
  kind: 'says' | 'never',
  language: string,
): DemandRule | undefined {
  return (
    phrases && { kind, documents: phrases.documents, phrases: inLanguage(phrases, language) ?? [] }
  );
}

/** A time limit of the standard by its id, or the time that is written out. */
function periodOf(time: string | Period, standard: Catalogue | undefined): Period | undefined {
  if (typeof time !== 'string') return time;
  const limit = standard?.standard.limits?.find(({ id }) => id === time);
  return limit && { count: limit.value, unit: limit.unit };
}

/** Questions, options and documents that there are not. */
function checkNames(rule: DemandRule, { questions, documents }: Known, told: Told): void {
  if ('documents' in rule) {
    for (const id of rule.documents)
      if (!documents.includes(id)) told(`names the unknown document "${id}"`);
    return;
  }
  const question = questions.get(rule.question);
  if (question === undefined) told(`names the unknown question "${rule.question}"`);
  if (!('options' in rule) || question === undefined) return;
  for (const id of rule.options)
    if (!question.options?.some((option) => option.id === id))
      told(`names the unknown option "${id}" of "${rule.question}"`);
}
