import { useEffect, useRef, useState } from 'react';
import type { LogSurvey } from '#core/complaint-log/reading/log-survey.ts';
import { fill, joinList, joinSentences, spaceAfter } from '#core/message.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { ENCODINGS, type LogMapping } from '#schema/record/complaint-log.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { DateQuestions } from './DateQuestions.tsx';
import { takenTwice, unansweredColumns } from './map-columns.ts';
import type { OtherLook } from './use-log-file.ts';

interface Props {
  readonly file: File;
  readonly survey: LogSurvey;
  /** The columns were known from the last file. */
  readonly isKnown: boolean;
  readonly onLook: (other: OtherLook) => void;
  readonly onRead: (mapping: LogMapping) => void;
  readonly onClear: () => void;
}

const DELIMITER_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** What a look at the file has found, what is to be answered, and the way on. */
export function SurveyPanel({ file, survey, isKnown, onLook, onRead, onClear }: Props) {
  const words = useWords('complaintLog');
  const { survey: texts } = words;
  const [mapping, setMapping] = useState(survey.mapping);
  const [isAsked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const unanswered = unansweredColumns(mapping);
  return (
    <section aria-labelledby="survey-heading">
      <h2 id="survey-heading" tabIndex={-1} ref={heading}>
        {texts.title}
      </h2>
      {isKnown && <KnownMapping survey={survey} />}
      <FoundFacts {...{ file, survey, onLook }} />
      <DateQuestions questions={survey.questions} mapping={mapping} onChange={setMapping} />
      <h3>{texts.columnsTitle}</h3>
      <p className="prose">{texts.columnsLead}</p>
      <ColumnTable {...{ survey, mapping }} onChange={setMapping} />
      <MappingNotes mapping={mapping} />
      {isAsked && unanswered.length > 0 && (
        <p className="field-error" role="alert">
          {texts.unanswered} {unanswered.map((column) => `“${column.heading}”`).join(' ')}
        </p>
      )}
      <p className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => {
            setAsked(true);
            if (unanswered.length === 0) onRead(mapping);
          }}
        >
          {texts.make}
        </button>
        <button type="button" onClick={onClear}>
          {words.again}
        </button>
      </p>
    </section>
  );
}

/** That the columns are read as before, and which of them are not there any more. */
function KnownMapping({ survey: { missing } }: Pick<Props, 'survey'>) {
  const { survey: texts } = useWords('complaintLog');
  const { language } = useSurroundings();
  return (
    <p className={missing.length === 0 ? 'notice' : 'notice warning'}>
      {joinSentences([
        texts.knownMapping,
        ...(missing.length > 0
          ? [fill(texts.missing, { headings: joinList(language, missing) })]
          : []),
      ])}
    </p>
  );
}

/** What is not as it might be, though figures can be made. */
function MappingNotes({ mapping }: { readonly mapping: LogMapping }) {
  const { survey: texts } = useWords('complaintLog');
  const { roles } = useWords('monitoring');
  const hasReceived = mapping.columns.some(({ role }) => role === 'received');
  return (
    <>
      {takenTwice(mapping).map((role) => (
        <p key={role} className="notice warning">
          {fill(texts.twice, { role: roles[role] })}
        </p>
      ))}
      {!hasReceived && <p className="notice warning">{texts.noDates}</p>}
    </>
  );
}

function FoundFacts({ file, survey, onLook }: Pick<Props, 'file' | 'survey' | 'onLook'>) {
  const { survey: texts } = useWords('complaintLog');
  const { encoding, mapping, sheets = [] } = survey;
  const { sheet = '' } = mapping;
  const isText = survey.sheets === undefined;
  return (
    <>
      <p>
        <strong>{file.name}</strong>
        {isText &&
          ` · ${texts.delimiter}${spaceAfter(texts.delimiter)}${texts.delimiters[DELIMITER_NAMES[mapping.delimiter]]}`}
        {sheets.length === 1 && ` · ${texts.sheet}${spaceAfter(texts.sheet)}${sheet}`}
      </p>
      {sheets.length > 1 && (
        <div className="log-encoding">
          <SelectField
            label={texts.sheet}
            hint={texts.sheetHint}
            value={sheet}
            choices={sheets.map((name) => [name, name] as const)}
            onChange={(chosen) => onLook({ sheet: chosen })}
          />
        </div>
      )}
      {isText && (
        <div className="log-encoding">
          <SelectField
            label={texts.encoding}
            hint={texts.certainties[encoding.certainty]}
            value={encoding.encoding}
            choices={ENCODINGS.map((one) => [one, texts.encodings[one]] as const)}
            onChange={(chosen) => chosen && onLook({ encoding: chosen })}
          />
        </div>
      )}
    </>
  );
}
