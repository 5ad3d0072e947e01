import { useMemo, useState } from 'react';
import { joinList } from '#core/message.ts';
import { type DocumentFormat, formatsOf } from '#export/report-format.ts';
import { PreviousField } from '#islands/assessment/comparison/PreviousField.tsx';
import { usePrevious } from '#islands/assessment/comparison/use-previous.ts';
import { BrandLine } from '#islands/brand/BrandLine.tsx';
import { Later } from '#islands/shared/Later.tsx';
import { PreflightList } from '#islands/shared/preflight/PreflightList.tsx';
import { useSite, useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import { useToday } from '#islands/shared/use-today.ts';
import type { ReportChoice } from '#schema/record/report-choice.ts';
import { EDITIONS } from '#schema/record/report-format.ts';
import { EditionChoice } from './EditionChoice.tsx';
import { MakingPanel } from './MakingPanel.tsx';
import { OtherFiles } from './OtherFiles.tsx';
import { PaperFields } from './PaperFields.tsx';
import { PaperPanel } from './paper/PaperPanel.tsx';
import { TemplateField } from './TemplateField.tsx';
import { useReport } from './use-report.ts';
import { useTemplate } from './use-template.ts';

const loadExchange = async () =>
  (await import('./questionnaire/ExchangeSection.tsx')).ExchangeSection;

/** The page on which the gap report is made. */
export function ReportPage({ opened }: { readonly opened: Opened }) {
  const { languages } = useSite();
  const { root, language, addresses } = useSurroundings();
  const words = useWords('assessment');
  const [printed, setPrinted] = useState(language);
  const [wanted, setFormat] = useState<DocumentFormat>('pdf');
  const [holdsRecord, setHoldsRecord] = useState(false);
  const { session, standards } = opened;
  const { assessment } = useSession(session);
  const names = joinList(
    language,
    standards.map(({ catalogue }) => catalogue.standard.name),
  );
  const catalogues = useMemo(() => standards.map(({ catalogue }) => catalogue), [standards]);
  const formats = formatsOf(assessment.report?.edition ?? EDITIONS[0]);
  const format = formats.includes(wanted) ? wanted : 'pdf';
  const choice = usePrevious({ assessment, catalogues });
  const today = useToday();
  const keep = (report: ReportChoice, how?: 'typing') =>
    session.apply({ kind: 'settings', fields: { report } }, how);
  const own = useTemplate();
  const template = format === 'docx' && own.isUsed ? own.template?.bytes : undefined;
  const maker = useReport({ root, language: printed });
  return (
    <article className="result">
      <p className="overline">
        {assessment.organisation || words.walk.unnamed} · {names}
        {assessment.sample && ` · ${words.walk.example}`}
      </p>
      <h1>{words.report.title}</h1>
      <p className="lead prose">{words.report.lead}</p>
      <PreflightList {...{ catalogues, assessment, today }} />
      <label className="field report-language">
        <span>{words.report.language}</span>
        <select value={printed} onChange={(event) => setPrinted(event.target.value)}>
          {Object.entries(languages).map(([option, name]) => (
            <option key={option} value={option} lang={option}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {(choice.choices.length > 1 || choice.others) && (
        <>
          <PreviousField choice={choice} />
          {choice.previous && <p className="quiet">{words.compare.inReport}</p>}
        </>
      )}
      <EditionChoice choice={assessment.report} onChange={(report) => keep(report)} />
      <PaperFields choice={assessment.report} onType={(report) => keep(report, 'typing')} />
      <BrandLine />
      <FormatChoice {...{ format, formats }} onChoose={setFormat} />
      {format === 'docx' && <TemplateField here={own} />}
      {template === undefined && (
        <RecordChoice {...{ format, holdsRecord }} onChange={setHoldsRecord} />
      )}
      <MakingPanel
        {...{ maker, assessment, format, holdsRecord, template }}
        previous={choice.previous}
      />
      <OtherFiles {...{ assessment, standards }} />
      <PaperPanel {...{ assessment, standards }} />
      <Exchange {...{ opened, printed }} />
      <p>
        <a href={addresses.place('checklist', assessment.id, { hash: location.hash.slice(1) })}>
          {words.report.back}
        </a>
      </p>
    </article>
  );
}

interface RecordProps {
  readonly format: DocumentFormat;
  readonly holdsRecord: boolean;
  readonly onChange: (holdsRecord: boolean) => void;
}

/** Whether the record itself goes into the file, where the format has a place for it. */
function RecordChoice({ format, holdsRecord, onChange }: RecordProps) {
  const words = useWords('assessment').report;
  return (
    <>
      {(format === 'pdf' || format === 'docx') && (
        <label className="choice report-record">
          <input
            type="checkbox"
            checked={holdsRecord}
            aria-describedby="record-note"
            onChange={({ target }) => onChange(target.checked)}
          />
          <span>{words.holdsRecord}</span>
        </label>
      )}
      {holdsRecord && (
        <p id="record-note" className="hint">
          {words.holdsRecordHint}
        </p>
      )}
    </>
  );
}

const EXCHANGE = 'questionnaire';

/** Questionnaires and workbooks; what makes and reads them is fetched when it is asked for. */
function Exchange(props: { readonly opened: Opened; readonly printed: string }) {
  const words = useWords('assessment');
  const [isOpen, setOpen] = useState(location.hash === `#${EXCHANGE}`);
  return (
    <details id={EXCHANGE} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.report.exchange}</summary>
      {isOpen && <Later load={loadExchange} props={props} failed={words.errors.fetchFailed} />}
    </details>
  );
}

interface FormatProps {
  readonly format: DocumentFormat;
  /** Those that the edition comes in. */
  readonly formats: readonly DocumentFormat[];
  readonly onChoose: (format: DocumentFormat) => void;
}

/** Which file the report becomes, with what it is good for. */
function FormatChoice({ format, formats, onChoose }: FormatProps) {
  const words = useWords('assessment').report;
  return (
    <div className="field report-format">
      <label htmlFor="format">{words.format}</label>
      <select
        id="format"
        aria-describedby="format-note"
        value={format}
        onChange={({ target }) => {
          const chosen = formats.find((one) => one === target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {formats.map((one) => (
          <option key={one} value={one}>
            {words.formats[one]}
          </option>
        ))}
      </select>
      <p id="format-note" className="hint">
        {words.formatNotes[format]}
      </p>
    </div>
  );
}
