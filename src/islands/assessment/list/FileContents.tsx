import { useState } from 'react';
import type { Change } from '#core/assessment/change.ts';
import { allAttachments } from '#core/bundle/attachments.ts';
import type { BundleProblem } from '#core/bundle/layout.ts';
import { fill, fillCount, joinList, joinSentences } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { Later } from '#islands/shared/Later.tsx';
import { SetAsideList } from '#islands/shared/SetAsideList.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import { nameFrom } from '#text/name-from.ts';
import type { FileWords } from '#text/words.ts';
import { writeInstant } from '#text/write-instant.ts';
import {
  type AssessmentImport,
  type AssessmentImporting,
  assessmentFiles,
} from './assessment-files.ts';

interface Props {
  readonly kind: ListKind<Assessment, Change>;
  readonly shown: Extract<AssessmentImport, { readonly kind: 'shown' }>;
  readonly importing: AssessmentImporting;
  readonly standardNames: Readonly<Record<string, string>>;
}

/** So many damaged or missing files are named; the others are counted. */
const NAMED = 20;

const loadMergePanel = async () =>
  (await import('#islands/assessment/merge/MergePanel.tsx')).MergePanel;

/** What a file holds, and what will happen to it: nothing is stored until the user chooses. */
export function FileContents(props: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const files = useWords('files');
  const { kind, shown, importing } = props;
  const { name, opened } = shown;
  const here = typeof shown.here === 'string' ? undefined : shown.here;
  const { assessment, problems } = opened;
  const [isMerging, setMerging] = useState(false);
  if (here && isMerging)
    return (
      <Later
        load={loadMergePanel}
        props={{
          ...{ here, name: kind.nameOf(here), address: kind.address(here) },
          ...{ file: { name, opened }, read: assessmentFiles.read, onClose: importing.dismiss },
        }}
      />
    );
  const copyName = nameFrom(files.beforeReplacing, { name: kind.nameOf(here ?? assessment) });
  return (
    <section className="notice" role="alert">
      <h2>{fill(files.shownTitle, { file: name })}</h2>
      <dl className="contents-of-file">
        {facts(assessment, { ...props, language, files }).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <SetAsideList setAside={opened.setAside} />
      {problems.length > 0 && <Problems problems={problems} />}
      {here && (
        <>
          <h3>{words.list.existsTitle}</h3>
          <p>
            {joinSentences([
              fill(words.list.existsText, {
                here: writeInstant(language, here.updatedAt),
                there: writeInstant(language, assessment.updatedAt),
              }),
              fill(files.replaceHint, { copy: copyName }),
            ])}
          </p>
        </>
      )}
      <p className="row-actions">
        <button type="button" className="primary" onClick={() => void importing.add()}>
          {here ? words.list.keepBoth : files.add}
        </button>
        {here && (
          <button type="button" onClick={() => void importing.replace(copyName)}>
            {words.list.replace}
          </button>
        )}
        {here && (
          <button type="button" onClick={() => setMerging(true)}>
            {files.merge}
          </button>
        )}
        <button type="button" onClick={importing.dismiss}>
          {words.list.cancel}
        </button>
      </p>
    </section>
  );
}

interface FactSource extends Pick<Props, 'kind' | 'standardNames'> {
  readonly language: string;
  readonly files: FileWords;
}

function facts(
  assessment: Assessment,
  { kind, language, files, standardNames }: FactSource,
): readonly (readonly [label: string, value: string])[] {
  const answered = Object.values(assessment.answers).filter(({ value }) => value !== undefined);
  const count = (one: Readonly<Record<string, unknown>>) => String(Object.keys(one).length);
  const { holds } = files;
  const own = new Map(assessment.ownStandards.map(({ id, name }) => [id, name]));
  const rows: readonly (readonly [string, string])[] = [
    [holds.name, kind.nameOf(assessment)],
    [
      holds.standards,
      joinList(
        language,
        assessment.standards.map(({ id }) => own.get(id) ?? ownEntry(standardNames, id) ?? id),
      ),
    ],
    [holds.changed, writeInstant(language, assessment.updatedAt)],
    [holds.answers, String(answered.length)],
    [holds.evidence, count(assessment.evidence)],
    [holds.cases, count(assessment.cases)],
    [holds.findings, count(assessment.findings)],
    [holds.actions, count(assessment.actions)],
    [holds.attachments, String(allAttachments(assessment).length)],
  ];
  return rows.filter(([, value]) => value !== '0');
}

interface ProblemProps {
  readonly problems: readonly BundleProblem[];
}

function Problems({ problems }: ProblemProps) {
  const { language } = useSurroundings();
  const files = useWords('files');
  const more = problems.length - NAMED;
  return (
    <>
      <p>
        <strong>{fillCount(language, files.problems, problems.length)}</strong>
      </p>
      <ul>
        {problems.slice(0, NAMED).map(({ code, name }) => (
          <li key={`${code} ${name}`}>{fill(files.problem[code], { name })}</li>
        ))}
      </ul>
      {more > 0 && <p>{fillCount(language, files.moreProblems, more)}</p>}
    </>
  );
}
