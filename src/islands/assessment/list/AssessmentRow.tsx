import { useEffect, useRef, useState } from 'react';
import { isBackupDue } from '#core/assessment/backup-due.ts';
import type { Change } from '#core/assessment/change.ts';
import { completenessOf, countShown, walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { standingOf } from '#core/clients/standing.ts';
import { fill, fillCount, joinList, writeDay } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import { MoveField } from '#islands/assessment/folders/MoveField.tsx';
import type { Folders } from '#islands/assessment/folders/use-folders.ts';
import { OtherClientPanel } from '#islands/assessment/next/OtherClientPanel.tsx';
import { startNext } from '#islands/assessment/next/start-next.ts';
import { TemplatePanel } from '#islands/assessment/next/TemplatePanel.tsx';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { RecordRow, RowButton } from '#islands/record-list/RecordRow.tsx';
import type { Records } from '#islands/record-list/use-records.ts';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Standards } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Backup } from '#storage/database.ts';
import { compliedText, levelText } from '#text/score-text.ts';
import { writeInstant } from '#text/write-instant.ts';
import { SavePanel } from './SavePanel.tsx';

interface Props {
  readonly kind: ListKind<Assessment, Change>;
  readonly records: Records<Assessment>;
  readonly assessment: Assessment;
  readonly folders: Folders;
  /** Undefined until they are fetched, or where they cannot be. */
  readonly standards: Standards | undefined;
  /** What is known of the saved files; undefined until the browser has said. */
  readonly backups: ReadonlyMap<string, Backup> | undefined;
}

/** One assessment with where it stands and what can be done with it. */
export function AssessmentRow(props: Props) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const { other: clients, templates } = useWords('clients');
  const { kind, records, assessment, standards, backups, folders } = props;
  const catalogues = standards?.map(({ catalogue }) => catalogue);
  const spoken = (action: string) =>
    fill(words.list.actionOn, { action, name: kind.nameOf(assessment) });
  const panelId = (which: string) => `${which}-${assessment.id}`;
  const close = () => {
    setPanel(undefined);
    if (panel) focusSoon(panelId(panel));
  };
  const start = async () => {
    if (catalogues)
      await records.withStored(assessment.id, async (before) =>
        records.fail(await startNext(before, { catalogues, addresses, words })),
      );
  };
  const [panel, setPanel] = useState<'other' | 'template'>();
  const panels = [
    ['other', clients.start],
    ['template', templates.make],
  ] as const;
  return (
    <RecordRow
      {...{ kind, records }}
      record={assessment}
      facts={<WhenSeen {...props} />}
      tools={
        <>
          {catalogues && (
            <RowButton
              label={words.next.start}
              spoken={spoken(words.next.start)}
              onClick={() => void start()}
            />
          )}
          {panels.map(([which, label]) => (
            <RowButton
              key={which}
              id={panelId(which)}
              {...{ label }}
              spoken={spoken(label)}
              isOpen={panel === which}
              onClick={() => setPanel(panel === which ? undefined : which)}
            />
          ))}
        </>
      }
    >
      {panel === 'other' && <OtherClientPanel {...{ records, assessment }} onClose={close} />}
      {panel === 'template' && <TemplatePanel {...{ records, assessment }} onClose={close} />}
      {!assessment.sample && (
        <MoveField
          {...{ folders }}
          member={{ kind: 'assessment', id: assessment.id }}
          name={kind.nameOf(assessment)}
        />
      )}
      <SavePanel {...{ records, assessment }} backup={backups?.get(assessment.id)} />
    </RecordRow>
  );
}

/** Where an assessment stands is worked out once its row comes near the screen: a list may be long. */
function WhenSeen(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: '400px' },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place}>
      <Facts {...props} standards={isSeen ? props.standards : undefined} />
    </div>
  );
}

function Facts(props: Props) {
  const { language } = useSurroundings();
  const words = useWords('assessment');
  const { assessment, standards, backups } = props;
  const when = writeInstant(language, assessment.updatedAt);
  const catalogues = standards?.map(({ catalogue }) => walkedCatalogue(catalogue, assessment));
  const stood = catalogues?.find(({ standard }) => standard.scale === 'levels') ?? catalogues?.[0];
  const completeness = catalogues && completenessOf(catalogues, assessment);
  const toConfirm = catalogues ? countShown(catalogues, assessment, 'toConfirm') : 0;
  return (
    <p className="facts">
      {stood && <Standing catalogue={stood} assessment={assessment} />}
      {completeness && <span>{fill(words.score.answered, { ...completeness })}</span>}
      {toConfirm > 0 && <span>{fill(words.walk.toConfirm, { count: toConfirm })}</span>}
      <StateFacts assessment={assessment} />
      {assessment.depth === 'quick' && <span>{words.walk.quick}</span>}
      <span>{fill(words.list.changed, { when })}</span>
      {backups && !assessment.sample && (
        <SavedFact backup={backups.get(assessment.id)} {...props} />
      )}
      <span>
        {catalogues &&
          joinList(
            language,
            catalogues.map(({ standard }) => standard.name),
          )}
      </span>
    </p>
  );
}

/** Whether it is final, what is overdue, and what falls due next. */
function StateFacts({ assessment }: Pick<Props, 'assessment'>) {
  const { language } = useSurroundings();
  const words = useWords('clients').tools;
  const { isFinal, overdue, next } = standingOf(assessment, useToday());
  const day = next && writeDay(language, next.day);
  return (
    <>
      <span>{words.states[isFinal ? 'final' : 'draft']}</span>
      {overdue > 0 && <strong>{fillCount(language, words.overdue, overdue)}</strong>}
      {next && day && <span>{fill(words.next[next.what], { day })}</span>}
    </>
  );
}

/** When it was last saved to a file, marked when that is too long ago. */
function SavedFact({
  assessment,
  backup,
}: Pick<Props, 'assessment'> & { readonly backup: Backup | undefined }) {
  const { language } = useSurroundings();
  const files = useWords('files');
  const savedAt = backup?.savedAt;
  const isDue = isBackupDue(assessment, savedAt, new Date().toISOString());
  const text = savedAt
    ? fill(files.savedFact, { when: writeInstant(language, savedAt) })
    : files.neverSaved;
  return isDue ? <strong>{text}</strong> : <span>{text}</span>;
}

/** How it stands against the first standard on levels, or against the first code where there is none. */
function Standing({
  catalogue,
  assessment,
}: Pick<Props, 'assessment'> & { readonly catalogue: Catalogue }) {
  const words = useWords('assessment');
  if (catalogue.standard.scale === 'provisions') {
    const { clauses } = scoreProvisions(catalogue, assessment);
    const provisions = clauses.map(({ compliance }) => compliance);
    return <span>{compliedText(catalogue.standard, provisions, words)}</span>;
  }
  const { level, index, provisional } = scoreAssessment(catalogue, assessment).overall;
  return (
    <span>
      <LevelChip
        level={level}
        label={levelText(level, words)}
        notApplicable={words.walk.notApplicableShort}
      />{' '}
      {index && fill(words.score.index, { figure: toFigure(index) })}
      {provisional && ` ${words.score.provisional}`}
    </span>
  );
}
