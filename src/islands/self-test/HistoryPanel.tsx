import { useState } from 'react';
import { dayAt } from '#core/calendar/day.ts';
import { fill, writeDay } from '#core/message.ts';
import { scoreSelfTest } from '#core/self-test/score-self-test.ts';
import { type Answers, allQuestions, type SelfTest } from '#core/self-test/self-test.ts';
import { resultSentence } from '#core/self-test/self-test-blocks.ts';
import { TextField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { SELF_TEST_FORMAT, SELF_TEST_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import type { SelfTestResult } from '#schema/record/self-test-result.ts';
import { useResults } from './use-results.ts';

interface Props {
  readonly test: SelfTest;
  readonly answers: Answers;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onOpen: (result: SelfTestResult) => void;
}

/** Results that are kept, each with its day and name, and the way of this one among them. */
export function HistoryPanel({ test, answers, name, onName, onOpen }: Props) {
  const { history: texts } = useWords('selfTests');
  const { results, keep, remove } = useResults(test.id);
  const [said, setSaid] = useState('');
  const [deleted, setDeleted] = useState<SelfTestResult>();
  const say = (isDone: boolean, sentence: string, values: { readonly name: string }) =>
    setSaid(isDone ? fill(sentence, { name: values.name || texts.unnamed }) : texts.failed);
  const keepThis = () => {
    const { unanswered } = scoreSelfTest(test, answers);
    setDeleted(undefined);
    if (unanswered.length === allQuestions(test).length) return setSaid(texts.nothing);
    const result: SelfTestResult = {
      ...{ format: SELF_TEST_FORMAT, version: SELF_TEST_FORMAT_VERSION },
      ...{ id: crypto.randomUUID(), test: test.id, edition: test.edition },
      ...{ name: name.trim(), keptAt: new Date().toISOString(), answers },
    };
    say(keep(result), texts.kept, result);
  };
  return (
    <section aria-labelledby="history-heading" className="self-test-history">
      <h2 id="history-heading">{texts.title}</h2>
      <p className="prose">{texts.lead}</p>
      <TextField label={texts.name} value={name} onChange={onName} />
      <p className="actions">
        <button type="button" onClick={keepThis}>
          {texts.keep}
        </button>
      </p>
      <p role="status">
        {said}{' '}
        {deleted && (
          <button
            type="button"
            className="plain"
            onClick={() => {
              say(keep(deleted), texts.kept, deleted);
              setDeleted(undefined);
            }}
          >
            {texts.undo}
          </button>
        )}
      </p>
      <Results
        {...{ test, results }}
        onOpen={(result) => {
          setDeleted(undefined);
          say(true, texts.opened, result);
          onOpen(result);
        }}
        onDelete={(result) => {
          say(remove(result.id), texts.deleted, result);
          setDeleted(result);
        }}
      />
    </section>
  );
}

interface ResultsProps {
  readonly test: SelfTest;
  readonly results: readonly SelfTestResult[];
  readonly onOpen: (result: SelfTestResult) => void;
  readonly onDelete: (result: SelfTestResult) => void;
}

function Results({ test, results, onOpen, onDelete }: ResultsProps) {
  const { language } = useSurroundings();
  const words = useWords('selfTests');
  const { history: texts } = words;
  if (results.length === 0) return <p className="quiet">{texts.none}</p>;
  return (
    <ul className="self-test-results">
      {results.map((result) => {
        const named = {
          name: result.name || texts.unnamed,
          day: writeDay(language, dayAt(result.keptAt)),
        };
        const score = scoreSelfTest(test, result.answers);
        return (
          <li key={result.id}>
            <p>
              <strong>{named.name}</strong> <span className="quiet">{named.day}</span>
              <br />
              {resultSentence(test, score, { words, language })}
              {result.edition !== test.edition && <span className="quiet"> {texts.older}</span>}
            </p>
            <button
              type="button"
              aria-label={fill(texts.openNamed, named)}
              onClick={() => onOpen(result)}
            >
              {texts.open}
            </button>
            <button
              type="button"
              aria-label={fill(texts.deleteNamed, named)}
              onClick={() => onDelete(result)}
            >
              {texts.delete}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
