import { useState } from 'react';
import {
  buildMonitoringReport,
  MONITORING_EDITIONS,
  type MonitoringEdition,
} from '#core/monitoring/build-monitoring-report.ts';
import type { MonitoringContext } from '#core/monitoring/monitoring-context.ts';
import { MEDIA_TYPES } from '#export/report-format.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { writeDocument } from '#islands/report/write-document.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';

const FORMATS = ['pdf', 'docx', 'xlsx', 'html'] as const;
type Format = (typeof FORMATS)[number];

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The figures alone, for whoever goes on counting. */
async function workbookOf(context: MonitoringContext): Promise<Uint8Array<ArrayBuffer>> {
  const [{ figuresWorkbook }, { writeFigures }] = await Promise.all([
    import('#core/monitoring/figures-workbook.ts'),
    import('#export/xlsx/write-figures.ts'),
  ]);
  return writeFigures(figuresWorkbook(context));
}

interface Props {
  readonly context: MonitoringContext;
  readonly organisation: string;
}

/** The figures as a monitoring report to take along. */
export function SaveMonitoringPanel({ context, organisation }: Props) {
  const { root } = useSurroundings();
  const { save: texts } = useWords('complaintLog');
  const [format, setFormat] = useState<Format>('pdf');
  const [edition, setEdition] = useState<MonitoringEdition>('full');
  const [making, setMaking] = useState<'making' | 'done' | 'failed'>();
  const make = async () => {
    setMaking('making');
    const name = fileName(
      { name: texts.name, organisation, updatedAt: context.period.madeAt },
      format,
    );
    try {
      if (format === 'xlsx') downloadFile(name, await workbookOf(context), XLSX_TYPE);
      else {
        const report = buildMonitoringReport(context, organisation, edition);
        downloadFile(name, await writeDocument(root, report, format), MEDIA_TYPES[format]);
      }
      setMaking('done');
    } catch {
      setMaking('failed');
    }
  };
  return (
    <section className="log-save" aria-labelledby="save-heading">
      <h2 id="save-heading">{texts.title}</h2>
      <div className="field-row">
        <SelectField
          label={texts.format}
          value={format}
          choices={FORMATS.map((one) => [one, texts.formats[one]] as const)}
          onChange={(chosen) => setFormat(chosen || 'pdf')}
        />
        <SelectField
          label={texts.edition}
          value={edition}
          choices={MONITORING_EDITIONS.map((one) => [one, texts.editions[one]] as const)}
          onChange={(chosen) => setEdition(chosen || 'full')}
        />
      </div>
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={making === 'making'}
          onClick={() => void make()}
        >
          {making === 'making' ? texts.making : texts.make}
        </button>
      </p>
      <p role="status">{making === 'done' && texts.done}</p>
      {making === 'failed' && (
        <p className="notice warning" role="alert">
          {texts.failed}
        </p>
      )}
    </section>
  );
}
