import { useState } from 'react';
import { isBackupDue } from '#core/assessment/backup-due.ts';
import { completenessOf, countShown, walkedCatalogue } from '#core/assessment/walk.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { fill, joinList } from '#core/message.ts';
import { toFigure } from '#core/scoring/fraction.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { scoreProvisions } from '#core/scoring/score-provisions.ts';
import { LevelChip } from '#islands/shared/LevelChip.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Standards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { LINE_LIMIT } from '#schema/record/format.ts';
import type { Backup } from '#storage/database.ts';
import { compliedText, levelText } from '#text/score-text.ts';
import type { AssessmentWords } from '#text/words.ts';
import { writeInstant } from '#text/write-instant.ts';
import { SavePanel } from './SavePanel.tsx';

interface Props {
  readonly assessment: Assessment;
  /** Undefined until they are fetched, or where they cannot be. */
  readonly standards: Standards | undefined;
  /** What is known of the saved files; undefined until the browser has said. */
  readonly backups: ReadonlyMap<string, Backup> | undefined;
  readonly onRename: (name: string) => void;
  readonly onDuplicate: () => void;
  readonly onNext: (catalogues: readonly Catalogue[]) => void;
  readonly onSaveFile: () => void;
  readonly onDelete: () => void;
}

/** What an assessment is called in the list. */
export function listName(assessment: Assessment, words: AssessmentWords): string {
  return assessment.name || assessment.organisation || words.walk.unnamed;
}

/** One assessment with where it stands and what can be done with it. */
export function AssessmentRow(props: Props) {
  const { addresses } = useSurroundings();
  const words = useWords('assessment');
  const { assessment, standards, backups } = props;
  const [isRenaming, setRenaming] = useState(false);
  const name = listName(assessment, words);
  const called = (label: string) => ({
    label,
    spoken: fill(words.list.actionOn, { action: label, name }),
  });
  const address = addresses.place('overview', assessment.id);
  return (
    <li>
      <h3>
        <a href={address}>{name}</a>
      </h3>
      <Facts {...props} />
      {isRenaming ? (
        <Rename
          name={name}
          onDone={(changed) => {
            setRenaming(false);
            if (changed !== undefined) props.onRename(changed);
          }}
        />
      ) : (
        <p className="row-actions">
          <a
            className="button"
            href={address}
            aria-label={fill(words.list.actionOn, { action: words.list.open, name })}
          >
            {words.list.open}
          </a>
          <RowButton {...called(words.list.rename)} onClick={() => setRenaming(true)} />
          <RowButton {...called(words.list.duplicate)} onClick={props.onDuplicate} />
          {standards && (
            <RowButton
              {...called(words.next.start)}
              onClick={() => props.onNext(standards.map(({ catalogue }) => catalogue))}
            />
          )}
          <RowButton {...called(words.list.saveFile)} onClick={props.onSaveFile} />
          <RowButton {...called(words.list.delete)} onClick={props.onDelete} />
        </p>
      )}
      <SavePanel assessment={assessment} backup={backups?.get(assessment.id)} />
    </li>
  );
}

interface ButtonProps {
  readonly label: string;
  /** The label with the assessment's name, for those who do not see which row it stands in. */
  readonly spoken: string;
  readonly onClick: () => void;
}

function RowButton({ label, spoken, onClick }: ButtonProps) {
  return (
    <button type="button" aria-label={spoken} onClick={onClick}>
      {label}
    </button>
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
    return <span>{compliedText(provisions, words)}</span>;
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

interface RenameProps {
  readonly name: string;
  /** Without a name: cancelled. */
  readonly onDone: (name?: string) => void;
}

function Rename({ name, onDone }: RenameProps) {
  const words = useWords('assessment');
  const [text, setText] = useState(name);
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label className="field">
        <span>{words.list.renameLabel}</span>
        <input
          type="text"
          value={text}
          maxLength={LINE_LIMIT}
          // biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="primary">
        {words.list.renameSave}
      </button>
      <button type="button" onClick={() => onDone()}>
        {words.list.cancel}
      </button>
    </form>
  );
}
