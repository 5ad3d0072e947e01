import { useMemo, useState } from 'react';
import { inRegisterOrder, registerName } from '#core/assessment/register-name.ts';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { fromPhrase, makePhrase, type PhraseChange, phraseTexts } from '#core/clients/phrase.ts';
import { fill } from '#core/message.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import { ListState, Removed } from '#islands/record-list/ListState.tsx';
import type { ListKind } from '#islands/record-list/list-kind.ts';
import { RecordRow, RowButton } from '#islands/record-list/RecordRow.tsx';
import { type Records, useRecords } from '#islands/record-list/use-records.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Phrase } from '#schema/record/phrase.ts';
import { downloadFile } from '#storage/files.ts';
import { PHRASES } from '#storage/phrases.ts';
import { fileName } from '#text/file-name.ts';
import type { Workpaper } from './workpaper.ts';

function saveFile(phrase: Phrase): void {
  const name = fileName({ ...phrase, organisation: '' }, 'wording.redress.json');
  downloadFile(name, formatRecordFile(phrase), 'application/json');
}

function usePhraseKind(): ListKind<Phrase, PhraseChange> {
  const assessmentWords = useWords('assessment').list;
  const words = useWords('wordings');
  return useMemo(() => {
    // A wording has no page to open: it is read where it stands.
    const { open: _open, ...list } = assessmentWords;
    return {
      stored: PHRASES,
      words: { ...list, ...words },
      nameOf: ({ name }) => name || words.unnamed,
      address: () => '#wordings',
      renaming: (name) => ({ kind: 'settings', fields: { name } }),
      saveFile,
    };
  }, [assessmentWords, words]);
}

/** The library of findings and actions: kept from an assessment without its names, and used in another. */
export function WordingsPanel({ paper }: { readonly paper: Workpaper }) {
  const { loading } = useWords('wordings');
  const kind = usePhraseKind();
  const records = useRecords(kind);
  return (
    <>
      <KeepForm {...{ paper, records }} />
      <ListState {...{ kind, records, loading }} />
      <Wordings {...{ paper, kind, records }} />
      <Removed {...{ kind, records }} />
    </>
  );
}

interface Props {
  readonly paper: Workpaper;
  readonly records: Records<Phrase>;
}

/** Keeps the wording of a finding: every text is shown as it will stand in the library. */
function KeepForm({ paper: { assessment }, records }: Props) {
  const words = useWords('wordings');
  const findings = inRegisterOrder(assessment.findings);
  const [wanted, choose] = useState('');
  const [said, setSaid] = useState('');
  const chosen = findings.find(([id]) => id === wanted) ?? findings[0];
  if (chosen === undefined) return <p className="quiet">{words.noFinding}</p>;
  const make = () => {
    const about = { id: crypto.randomUUID(), now: new Date().toISOString() };
    return makePhrase(assessment, chosen, about, words.instead);
  };
  const keep = async () => {
    const added = await records.add(make());
    if (added) setSaid(fill(words.kept, { name: added.name || words.unnamed }));
  };
  const texts = phraseTexts(make());
  return (
    <section>
      <label className="field prose">
        <span>{words.choose}</span>
        <select value={chosen[0]} onChange={({ target }) => choose(target.value)}>
          {findings.map(([id, { condition = '' }]) => (
            <option key={id} value={id}>
              {`${registerName('F', assessment.findings, id)} ${condition.slice(0, 80)}`}
            </option>
          ))}
        </select>
      </label>
      {texts.length === 0 && <p className="quiet">{words.noText}</p>}
      {texts.length > 0 && (
        <>
          <p>{words.look}</p>
          <ul>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p className="row-actions">
            <button type="button" onClick={() => void keep()}>
              {words.keep}
            </button>{' '}
            <span role="status">{said}</span>
          </p>
        </>
      )}
    </section>
  );
}

interface ListProps extends Props {
  readonly kind: ListKind<Phrase, PhraseChange>;
}

function Wordings({ paper, kind, records }: ListProps) {
  const words = useWords('wordings');
  const { list } = useWords('assessment');
  const phrases = records.list?.records ?? [];
  const clauses = new Map(
    paper.catalogues.flatMap(allClauses).map((clause) => [clause.id, clause]),
  );
  const use = useInAssessment(paper);
  if (phrases.length === 0) return <p className="quiet">{words.empty}</p>;
  return (
    <ul className="assessment-list" id="wordings">
      {phrases.map((phrase) => {
        const clause = clauses.get(phrase.finding.clauseId);
        const name = kind.nameOf(phrase);
        const spoken = fill(list.actionOn, { action: words.use, name });
        return (
          <RecordRow
            key={phrase.id}
            {...{ kind, records }}
            record={phrase}
            facts={
              <p className="facts">
                <span>{clause ? `${clause.number} ${clause.title}` : words.otherClause}</span>
              </p>
            }
            tools={
              clause && <RowButton label={words.use} spoken={spoken} onClick={() => use(phrase)} />
            }
          >
            <ul>
              {phraseTexts(phrase).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </RecordRow>
        );
      })}
    </ul>
  );
}

/** Adds the finding of a wording, and its action, to the assessment: one step, taken back together. */
function useInAssessment({ session, assessment }: Workpaper): (phrase: Phrase) => void {
  const { language } = useSurroundings();
  return (phrase) => {
    const findingId = crypto.randomUUID();
    const now = new Date().toISOString();
    const { finding, action } = fromPhrase(phrase, assessment, { now, language, findingId });
    session.apply({
      kind: 'group',
      changes: [
        { kind: 'findings', id: findingId, fields: finding },
        ...(action ? [{ kind: 'actions', id: crypto.randomUUID(), fields: action } as const] : []),
      ],
    });
  };
}
