import { useState } from 'react';
import type { Change } from '#core/assessment/change.ts';
import { currentFinal } from '#core/assessment/finality.ts';
import { fill, fillCount } from '#core/message.ts';
import { isPromised } from '#core/perspectives/groups.ts';
import { markBack } from '#core/questionnaire/mark-back.ts';
import type { FieldChange, Returned, TakeableRow } from '#core/questionnaire/returned.ts';
import type { View } from '#core/questionnaire/take-as-view.ts';
import { isTakenAtFirst, takeReturned } from '#core/questionnaire/take-returned.ts';
import type { QuestionnaireWords } from '#core/words/questionnaire-words.ts';
import { ChoiceField, TextField } from '#islands/form/fields.tsx';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import { storeAttachments } from '#storage/attachments.ts';
import type { StorageFailure } from '#storage/failure.ts';
import { storageSentence } from '#text/storage-sentence.ts';
import { ReturnedFacts } from './ReturnedFacts.tsx';
import { ReturnedRows } from './ReturnedRows.tsx';
import { useReturned } from './use-returned.ts';
import { ViewPanel } from './ViewPanel.tsx';

interface Props {
  readonly opened: Opened;
  readonly words: QuestionnaireWords;
}

/** Reads a file that came back, and takes of it what somebody ticks. */
export function ReturnPanel({ opened, words }: Props) {
  const { language } = useSurroundings();
  const { back: texts } = words;
  const { assessment } = useSession(opened.session);
  const { state, read, close } = useReturned(assessment);
  const isFinal = currentFinal(assessment) !== undefined;
  return (
    <section aria-labelledby="returned" id="returned-file">
      <h2 id="returned">{texts.title}</h2>
      <p className="prose">{texts.lead}</p>
      {isFinal ? (
        <p className="notice">{texts.locked}</p>
      ) : (
        <p>
          <FileButton
            label={texts.choose}
            accept=".xlsx,.csv,.txt,.json,.redress"
            onFile={(file) => void read(file)}
          />
        </p>
      )}
      {state.kind === 'reading' && <p role="status">{texts.reading}</p>}
      {state.kind === 'failed' && (
        <p className="notice warning" role="alert">
          {state.file}
          {': '}
          {texts.failures[state.code]}
        </p>
      )}
      {state.kind === 'taken' && (
        <p className="notice" role="status">
          {state.count === undefined
            ? texts.viewTaken
            : fillCount(language, texts.taken, state.count)}
        </p>
      )}
      {state.kind === 'read' && !isFinal && (
        <ReturnedPanel
          key={state.file}
          {...{ opened, words }}
          file={state.file}
          returned={state.returned}
          onTaken={close}
        />
      )}
    </section>
  );
}

interface ReturnedProps extends Props {
  readonly file: string;
  readonly returned: Returned;
  /** How many rows were taken; `undefined` where all of it was, as a view. */
  readonly onTaken: (count: number | undefined) => void;
}

type Kind = 'answers' | 'view';

/** What a file says, as answers to be ticked row by row or as the view of one of a group. */
function ReturnedPanel(props: ReturnedProps) {
  const { opened, words, file, returned, onTaken } = props;
  const { back: texts } = words;
  const { assessment } = useSession(opened.session);
  const { rows, said, group, isAnonymous, respondent } = returned;
  const [kind, setKind] = useState<Kind>(group === '' ? 'answers' : 'view');
  const [view, setView] = useState<View>({ group, isAnonymous, name: respondent });
  const today = useToday();
  const take = (change: Change) => {
    const isNamed = !view.isAnonymous && !isPromised(assessment, view.group);
    const back = isNamed ? markBack(assessment, view.name, today) : [];
    opened.session.apply({ kind: 'group', changes: [change, ...back] });
    onTaken(undefined);
  };
  return (
    <div className="returned">
      <p role="status">
        <strong>
          {fill(texts.read, { file, count: rows.length + returned.same + returned.empty })}
        </strong>
      </p>
      <ReturnedFacts {...{ returned, words }} />
      {said.length > 0 && (
        <ChoiceField<Kind>
          name="taken-as"
          label={texts.as}
          value={kind}
          choices={(['answers', 'view'] as const).map((value) => ({
            ...{ value, label: texts.asOptions[value], hint: texts.asHints[value] },
          }))}
          onChange={setKind}
        />
      )}
      {kind === 'answers' ? (
        <AnswersPanel {...props} />
      ) : (
        <ViewPanel
          {...{ returned, view, assessment, words }}
          onType={(fields) => setView((before) => ({ ...before, ...fields }))}
          onTake={take}
        />
      )}
    </div>
  );
}

/** The contents of attachments that chosen rows bring: they are stored before anything refers to them. */
function contentsOf(chosen: readonly TakeableRow[], { files = [] }: Returned) {
  const ids = new Set(
    chosen.flatMap((row) => (row.kind === 'evidence' ? row.changes : [])).flatMap(attachedIn),
  );
  return files.flatMap(({ attachment, bytes }) =>
    ids.has(attachment.id)
      ? [{ attachment, blob: new Blob([bytes], { type: attachment.type }) }]
      : [],
  );
}

function attachedIn({ field, value }: FieldChange): readonly string[] {
  return field === 'attachments' && Array.isArray(value) ? value.map(({ id }) => id) : [];
}

/** Answers that came back, to be ticked row by row. */
function AnswersPanel({ opened, words, file, returned, onTaken }: ReturnedProps) {
  const { language } = useSurroundings();
  const { back: texts } = words;
  const assessmentWords = useWords('assessment');
  const { assessment } = useSession(opened.session);
  const { rows } = returned;
  const today = useToday();
  const [respondent, setRespondent] = useState(returned.respondent);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(
    () => new Set(rows.flatMap((row, at) => (isTakenAtFirst(row) ? [at] : []))),
  );
  const [failure, setFailure] = useState<StorageFailure>();
  const take = async () => {
    const chosen = rows.filter((_, at) => ticked.has(at));
    const stored = await storeAttachments(contentsOf(chosen, returned));
    if (!stored.ok) return setFailure(stored.failure);
    const taken = takeReturned(chosen, { respondent, file }, assessment, words);
    opened.session.apply({
      kind: 'group',
      changes: [taken, ...markBack(assessment, respondent, today)],
    });
    onTaken(chosen.length);
  };
  if (rows.length === 0) return <p>{texts.nothingNew}</p>;
  return (
    <>
      <TextField
        label={texts.from}
        hint={texts.fromHint}
        value={respondent}
        onChange={setRespondent}
      />
      <p className="row-actions">
        <button type="button" onClick={() => setTicked(new Set(rows.keys()))}>
          {texts.takeAll}
        </button>
        <button type="button" onClick={() => setTicked(new Set())}>
          {texts.takeNone}
        </button>
      </p>
      <ReturnedRows {...{ opened, rows, ticked, words }} onTick={setTicked} />
      {failure && <p role="alert">{storageSentence(failure, assessmentWords)}</p>}
      <p>
        <button
          type="button"
          className="primary"
          disabled={ticked.size === 0}
          onClick={() => void take()}
        >
          {fillCount(language, texts.take, ticked.size)}
        </button>
      </p>
    </>
  );
}
