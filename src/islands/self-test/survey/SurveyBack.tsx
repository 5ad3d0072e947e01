import { fill } from '#core/message.ts';
import { NO_MARKS } from '#core/self-test/self-test-blocks.ts';
import {
  type SurveyFile,
  type SurveyLanguages,
  statementsOf,
} from '#core/self-test/survey/survey.ts';
import {
  type SurveyWriting,
  surveyBlocks,
  unreadBlocks,
} from '#core/self-test/survey/survey-blocks.ts';
import {
  surveyDocument,
  surveyEvidence,
  surveyResultSheets,
} from '#core/self-test/survey/survey-document.ts';
import type { SurveyWords } from '#core/words/survey-words.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import { FileButton } from '#islands/record-list/FileButton.tsx';
import { SaveFilePanel } from '#islands/report/SaveFilePanel.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { fileName } from '#text/file-name.ts';
import { IntoAssessment } from '../IntoAssessment.tsx';
import { useSurveyFiles } from './use-survey-files.ts';

const VIEW = { hrefOf: () => undefined, markLabels: NO_MARKS, levelsAbove: 3 } as const;

/** Files that came back, and what all of them come to. */
export function SurveyBack({ languages }: { readonly languages: SurveyLanguages }) {
  const [{ test, words: survey }] = languages;
  const { language } = useSurroundings();
  const words = useWords('selfTests');
  const { back: texts, result } = survey;
  const { files, isKept, reading, refused, removed, ...can } = useSurveyFiles(languages, survey);
  const writing: SurveyWriting = { words, survey, language };
  const respondents = files.flatMap((file) => file.respondents);
  const unread = files.flatMap((file) => file.unread);
  return (
    <>
      <p className="actions">
        <FileButton
          label={texts.choose}
          accept=".xlsx,.csv,.txt"
          onFiles={(chosen) => void can.readAll(chosen)}
        />
      </p>
      <p role="status">
        {reading !== '' && fill(texts.reading, { file: reading })}
        {removed !== undefined && (
          <>
            {fill(texts.removed, { file: removed })}{' '}
            <button type="button" className="plain" onClick={can.restore}>
              {texts.undo}
            </button>
          </>
        )}
      </p>
      {!isKept && <p className="notice warning">{texts.unkept}</p>}
      {refused.map((sentence) => (
        <p key={sentence} className="notice warning" role="alert">
          {sentence}
        </p>
      ))}
      {files.length > 0 && (
        <FileList {...{ files, survey }} asked={statementsOf(test).length} onRemove={can.remove} />
      )}
      <h3>{result.title}</h3>
      {respondents.length === 0 ? (
        <>
          <p>{result.none}</p>
          <Blocks blocks={unreadBlocks(unread, writing)} view={VIEW} />
        </>
      ) : (
        <>
          <Blocks blocks={surveyBlocks(test, { respondents, unread }, writing)} view={VIEW} />
          <SaveSurvey {...{ languages, writing, files }} />
          <h3>{survey.into.title}</h3>
          <IntoAssessment evidenceAt={(at) => surveyEvidence(test, { respondents, at }, writing)} />
        </>
      )}
    </>
  );
}

interface ListProps {
  readonly files: readonly SurveyFile[];
  readonly survey: SurveyWords;
  /** How many statements a questionnaire has. */
  readonly asked: number;
  readonly onRemove: (file: SurveyFile) => void;
}

function FileList({ files, survey: { back: texts }, asked, onRemove }: ListProps) {
  return (
    <>
      <h3>{texts.files}</h3>
      <ul className="self-test-results">
        {files.map((file) => {
          const { name, respondents } = file;
          const answered = respondents.reduce(
            (sum, { answers }) => sum + Object.keys(answers).length,
            0,
          );
          const all = 2 * asked * Math.max(1, respondents.length);
          return (
            <li key={JSON.stringify(file)}>
              <p>{fill(texts.fileOf, { file: name, answered, asked: all })}</p>
              <button
                type="button"
                aria-label={fill(texts.removeNamed, { file: name })}
                onClick={() => onRemove(file)}
              >
                {texts.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface SaveProps {
  readonly languages: SurveyLanguages;
  readonly writing: SurveyWriting;
  readonly files: readonly SurveyFile[];
}

function SaveSurvey({ languages: [{ test }], writing, files }: SaveProps) {
  const { root } = useSurroundings();
  const taken = () => ({
    respondents: files.flatMap((file) => file.respondents),
    unread: files.flatMap((file) => file.unread),
    at: new Date().toISOString(),
  });
  const gather = () => {
    const all = taken();
    const name = fill(writing.survey.document.title, { title: test.title });
    return {
      document: () => surveyDocument(test, all, writing),
      sheets: async () => surveyResultSheets(test, all, writing),
      nameOf: (ending: string) => fileName({ name, organisation: '', updatedAt: all.at }, ending),
    };
  };
  const texts = { ...writing.words.save, ...writing.survey.save };
  return <SaveFilePanel {...{ root, gather, texts }} about={[files]} />;
}
