import { useEffect, useRef, useState } from 'react';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { RULES } from '#core/merge/rules.ts';
import { fill, fillCount } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { fetchStandards } from '#islands/shared/use-opened.ts';
import { withWords } from '#islands/shared/with-words.tsx';
import type { Assessment } from '#schema/record/assessment.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import { MergeFiles, type Read } from './MergeFiles.tsx';
import { isClosed, type Merge, type MergeFile, useMerge, useMergeSession } from './use-merge.ts';

interface Props {
  /** The assessment here. */
  readonly here: Assessment;
  /** What it is called. */
  readonly name: string;
  readonly address: string;
  readonly file: MergeFile;
  readonly read: Read;
  readonly onClose: () => void;
}

/** The catalogues; undefined until it is known whether they can be had. Without them criteria go by their ids. */
function useCatalogues({ standards, ownStandards }: Assessment): readonly Catalogue[] | undefined {
  const { root, language } = useSurroundings();
  const [found, setFound] = useState<readonly Catalogue[]>();
  useEffect(() => {
    let isGone = false;
    void fetchStandards({ standards, ownStandards }, root, language).then((fetched) => {
      if (!isGone) setFound(fetched.ok ? fetched.value.map(({ catalogue }) => catalogue) : []);
    });
    return () => {
      isGone = true;
    };
  }, [standards, ownStandards, root, language]);
  return found;
}

/** Files of one assessment that went separate ways, made one again. */
export const MergePanel = withWords(
  ['merging', 'plan', 'registers'],
  function MergePanel(props: Props) {
    const words = useWords('assessment');
    const catalogues = useCatalogues(props.here);
    const session = useMergeSession(props.here.id);
    if (session && 'code' in session)
      return (
        <p className="notice warning" role="alert">
          {storageSentence(session, words)}
        </p>
      );
    if (catalogues === undefined || session === undefined)
      return <p role="status">{words.list.opening}</p>;
    return <Merging {...props} {...{ catalogues, session }} />;
  },
);

interface MergingProps extends Props {
  readonly catalogues: readonly Catalogue[];
  readonly session: Parameters<typeof useMerge>[0];
}

type Outcome = { readonly kind: 'done' | 'undone'; readonly text: string };

function Merging(props: MergingProps) {
  const { session, here, name } = props;
  const words = useWords('merging');
  const heading = useRef<HTMLHeadingElement>(null);
  const { language } = useSurroundings();
  const [files, setFiles] = useState<readonly MergeFile[]>([props.file]);
  const [outcome, setOutcome] = useState<Outcome>();
  const [failure, setFailure] = useState<StorageFailure>();
  const merge = useMerge(session, files);
  const texts = useWords('assessment');
  useEffect(() => heading.current?.focus(), []);
  const finish = async () => {
    const done = await merge.finish();
    if (typeof done !== 'number') return setFailure(done);
    setFailure(undefined);
    setOutcome({ kind: 'done', text: fillCount(language, words.done, done) });
    heading.current?.focus();
  };
  const undo = async () => {
    const failed = await merge.undo();
    setFailure(failed);
    if (!failed) setOutcome({ kind: 'undone', text: words.undone });
  };
  const closed = [
    ...(isClosed(here) ? [words.here] : []),
    ...files.filter(({ opened }) => isClosed(opened.assessment)).map((file) => file.name),
  ];
  return (
    <section className="notice" aria-labelledby="merge-heading">
      <h2 id="merge-heading" ref={heading} tabIndex={-1}>
        {fill(words.title, { name })}
      </h2>
      {failure && <p role="alert">{storageSentence(failure, texts)}</p>}
      {outcome ? (
        <Done outcome={outcome} {...props} onUndo={() => void undo()} />
      ) : (
        <>
          <MergeFiles {...props} {...{ files }} onFiles={setFiles} />
          {closed.map((file) => (
            <p key={file} role="alert">
              {fill(words.isFinal, { file })}
            </p>
          ))}
          {closed.length === 0 && (
            <Decisions {...props} {...{ merge, files }} onFinish={() => void finish()} />
          )}
          <p className="row-actions">
            <button type="button" onClick={props.onClose}>
              {words.cancel}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

interface DoneProps extends Pick<Props, 'address' | 'onClose'> {
  readonly outcome: Outcome;
  readonly onUndo: () => void;
}

function Done({ outcome, address, onClose, onUndo }: DoneProps) {
  const words = useWords('merging');
  return (
    <>
      <p role="status">{outcome.text}</p>
      <p className="row-actions">
        <a className="button primary" href={address}>
          {words.open}
        </a>
        {outcome.kind === 'done' && (
          <button type="button" onClick={onUndo}>
            {words.undo}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </>
  );
}

interface DecisionsProps extends MergingProps {
  readonly merge: Merge;
  readonly files: readonly MergeFile[];
  readonly onFinish: () => void;
}

/** What is to be decided, with how much is left, and the button that ends it. */
function Decisions(props: DecisionsProps) {
  const { language } = useSurroundings();
  const { answers } = useWords('assessment');
  const words = useWords('merging');
  const registers = { ...useWords('registers'), ...useWords('plan').registers };
  const { merge, files, catalogues, onFinish } = props;
  const { conflicts, isKnown } = merge.merged;
  const all = conflicts.length;
  const context = {
    ...{ words, registers, answers, language, catalogues },
    records: merge.records,
  };
  const fileNames = [words.here, ...files.map(({ name }) => name)];
  if (!merge.isNew) return <p role="status">{words.nothingNew}</p>;
  return (
    <>
      {!isKnown && all > 0 && <p>{words.unknown}</p>}
      {all > 0 && <Rules merge={merge} />}
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.key}
          {...{ conflict, context, fileNames }}
          onDecide={(decided) => merge.decide(conflict.key, decided)}
        />
      ))}
      <p role="status">
        {all === 0
          ? words.nothingOpen
          : merge.left === 0
            ? words.allDecided
            : fill(fillCount(language, words.left, merge.left), { all })}
      </p>
      {merge.left === 0 && (
        <p className="row-actions">
          <button type="button" className="primary" onClick={onFinish}>
            {words.merge}
          </button>
        </p>
      )}
    </>
  );
}

/** What decides in place of a person, all that is open at once. */
function Rules({ merge }: { readonly merge: Merge }) {
  const words = useWords('merging');
  return (
    <>
      <h3>{words.ruleTitle}</h3>
      <p className="row-actions">
        {RULES.map((rule) => (
          <button
            key={rule}
            type="button"
            disabled={merge.left === 0}
            onClick={() => merge.decideBy(rule)}
          >
            {words.rules[rule]}
          </button>
        ))}
      </p>
      <p className="quiet">{words.ruleHint}</p>
    </>
  );
}
