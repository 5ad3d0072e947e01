import { LANGUAGE_TAG } from '#core/base-language.ts';
import type { Flow, FlowStep, Way } from '#core/flow/flow.ts';
import { ownEntry } from '#core/own-entry.ts';
import { type FlowFile, FlowSchema, FlowTranslationSchema } from '#schema/authored/flow.ts';
import { type ContentProblem, checkYaml, type SourceFile } from './authored-file.ts';
import { compareNames } from './compare-names.ts';

type AuthoredStep = FlowFile['lanes'][number]['steps'][number];

/** What is needed of a standard to read its flow. */
interface Owner {
  /** Name of its folder. */
  readonly folder: string;
  /** Ids of its clauses, as in its files. */
  readonly clauses: ReadonlySet<string>;
}

export interface ReadFlow {
  readonly flow: Flow | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Reads `flow.yaml` of a standard, in the original language or another; a standard may have none. */
export function readFlow(
  { folder, clauses }: Owner,
  files: readonly SourceFile[],
  language?: string,
): ReadFlow {
  const path = `content/standards/${folder}/flow.yaml`;
  const source = files.find((file) => file.path === path);
  if (source === undefined) return { flow: undefined, problems: findLeftOver(folder, files) };
  const checked = checkYaml(FlowSchema, path, source.text);
  if ('problems' in checked) return { flow: undefined, problems: checked.problems };
  const { value: file, lineOf } = checked;
  const problems = [...findLanesTwice(file), ...findFlowProblems(file, clauses)].map(
    ({ keys, message }) => ({
      path,
      line: lineOf(keys),
      message,
    }),
  );
  if (problems.length > 0) return { flow: undefined, problems };
  if (language === undefined) return { flow: toFlow(folder, file), problems: [] };
  const translated = translate(file, folder, files, language);
  return { flow: toFlow(folder, translated.file), problems: translated.problems };
}

/** Translations of a flow that is not there. */
function findLeftOver(folder: string, files: readonly SourceFile[]): readonly ContentProblem[] {
  const pattern = new RegExp(`^content/standards/${folder}/${LANGUAGE_TAG}/flow\\.yaml$`);
  return files
    .filter(({ path }) => pattern.test(path))
    .map(({ path }) => {
      const message = `translates nothing: add content/standards/${folder}/flow.yaml or take it out`;
      return { path, line: 1, message };
    });
}

interface Found {
  readonly keys: readonly PropertyKey[];
  readonly message: string;
}

/** Steps named twice, clauses and steps that are not there, steps that nothing leads to. */
function findFlowProblems(file: FlowFile, clauses: ReadonlySet<string>): readonly Found[] {
  const placed = file.lanes.flatMap((lane, laneAt) =>
    lane.steps.map((step, at) => ({ step, keys: ['lanes', laneAt, 'steps', at] as const })),
  );
  const ids = placed.map(({ step }) => step.id);
  const known = new Set(ids);
  const reached = new Set([
    ids[0],
    ...file.lanes.flatMap(({ steps }) =>
      steps.flatMap((step, at) => targetsOf(step, steps[at + 1])),
    ),
  ]);
  return placed.flatMap(({ step, keys }, position): Found[] => {
    const report = (key: string, message: string): Found => ({ keys: [...keys, key], message });
    const isFirst = ids.indexOf(step.id) === position;
    return [
      ...(isFirst ? [] : [report('id', `"${step.id}" is used twice: give each step its own id`)]),
      ...(reached.has(step.id)
        ? []
        : [report('id', `no step leads to "${step.id}": lead one there or take it out`)]),
      ...step.clauses
        .filter((clause) => !clauses.has(clause))
        .map((clause) =>
          report(
            'clauses',
            `clauses names the unknown clause "${clause}": see standard.yaml for those it has`,
          ),
        ),
      ...(['yes', 'no', 'next'] as const).flatMap((key) => {
        const target = step[key];
        if (target === undefined || known.has(target)) return [];
        return [report(key, `${key} names the unknown step "${target}": write the id of a step`)];
      }),
    ];
  });
}

function findLanesTwice({ lanes }: FlowFile): readonly Found[] {
  const ids = lanes.map(({ id }) => id);
  return ids.flatMap((id, at): Found[] => {
    if (ids.indexOf(id) === at) return [];
    return [
      { keys: ['lanes', at, 'id'], message: `"${id}" is used twice: give each lane its own id` },
    ];
  });
}

function targetsOf(step: AuthoredStep, below: AuthoredStep | undefined): readonly string[] {
  if (step.question) return [step.yes, step.no].flatMap((id) => id ?? []);
  const next = step.next ?? below?.id;
  return next === undefined ? [] : [next];
}

function toFlow(folder: string, { lanes }: FlowFile): Flow {
  const ids = lanes.flatMap(({ steps }) => steps.map(({ id }) => id));
  const numberOf = (id: string) => ids.indexOf(id) + 1;
  const toStep = (step: AuthoredStep, below: AuthoredStep | undefined): FlowStep => {
    const way = (answer: Way['answer'], to: string | undefined): Way[] =>
      to === undefined ? [] : [{ answer, to: numberOf(to), isBelow: to === below?.id }];
    return {
      number: numberOf(step.id),
      title: step.title,
      isQuestion: step.question === true,
      clauses: step.clauses.map((clause) => `${folder}/${clause}`),
      ways: step.question
        ? [...way('yes', step.yes), ...way('no', step.no)]
        : way('next', step.next ?? below?.id),
    };
  };
  return {
    lanes: lanes.map(({ title, steps }) => ({
      title,
      steps: steps.map((step, at) => toStep(step, steps[at + 1])),
    })),
  };
}

function translate(
  file: FlowFile,
  folder: string,
  files: readonly SourceFile[],
  language: string,
): { readonly file: FlowFile; readonly problems: readonly ContentProblem[] } {
  const path = `content/standards/${folder}/${language}/flow.yaml`;
  const source = files.find((one) => one.path === path);
  if (source === undefined) {
    const message = `is missing: translate content/standards/${folder}/flow.yaml`;
    return { file, problems: [{ path, line: 1, message }] };
  }
  const checked = checkYaml(FlowTranslationSchema, path, source.text);
  if ('problems' in checked) return { file, problems: checked.problems };
  const words = checked.value.lanes;
  const laneIds = file.lanes.map(({ id }) => id);
  const problems = [
    ...compareNames(path, 'lane', laneIds, Object.keys(words)),
    ...file.lanes.flatMap(({ id, steps }) =>
      compareNames(
        path,
        'step',
        steps.map((step) => step.id),
        Object.keys(ownEntry(words, id)?.steps ?? {}),
      ),
    ),
  ];
  const lanes = file.lanes.map((lane) => ({
    ...lane,
    title: ownEntry(words, lane.id)?.title ?? lane.title,
    steps: lane.steps.map((step) => ({
      ...step,
      title: ownEntry(ownEntry(words, lane.id)?.steps, step.id) ?? step.title,
    })),
  }));
  return { file: { lanes }, problems };
}
