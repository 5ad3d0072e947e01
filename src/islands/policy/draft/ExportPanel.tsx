import { useState } from 'react';
import { fill, fillCount } from '#core/message.ts';
import { openGaps } from '#core/policy/draft/draft-warnings.ts';
import { REPORT_FORMATS, type ReportFormat } from '#export/report-format.ts';
import { FormatField } from '#islands/policy/FormatField.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { AnnexChoice } from './AnnexChoice.tsx';
import type { DraftProps } from './draft-props.ts';
import { downloadAll, downloadDocument } from './make-files.ts';

type Making = 'one' | 'all' | 'failed' | 'done' | undefined;

/** Saves the chosen document, or all of them in one zip, as files to go on with. */
export function ExportPanel(props: DraftProps & { readonly documentId: string }) {
  const { root, language } = useSurroundings();
  const words = useWords('policy');
  const { context, policy, documentId } = props;
  const { file: texts } = words.draft;
  const [format, setFormat] = useState<ReportFormat>('docx');
  const [making, setMaking] = useState<Making>();
  const gaps = openGaps(context).length;
  const isMaking = making === 'one' || making === 'all';
  const hasName = Boolean(policy.answers['organisation']?.text?.trim());
  const make = async (which: 'one' | 'all') => {
    setMaking(which);
    try {
      if (which === 'all') await downloadAll({ ...props, root }, format);
      else await downloadDocument({ ...props, root }, documentId, format);
      setMaking('done');
    } catch {
      setMaking('failed');
    }
  };
  const title = context.content.documents.find(({ id }) => id === documentId)?.title ?? '';
  return (
    <section className="policy-export">
      <h2>{texts.title}</h2>
      {!hasName && <p className="field-error">{texts.noName}</p>}
      {gaps > 0 && <p className="field-error">{fillCount(language, texts.gaps, gaps)}</p>}
      <AnnexChoice {...props} />
      <FormatField
        label={texts.format}
        formats={REPORT_FORMATS}
        names={texts.formats}
        value={format}
        onChange={setFormat}
      />
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={isMaking}
          onClick={() => void make('one')}
        >
          {making === 'one' ? texts.making : fill(texts.save, { title })}
        </button>
        <button type="button" disabled={isMaking} onClick={() => void make('all')}>
          {making === 'all' ? texts.making : texts.saveAll}
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
