import { useState } from 'react';
import { fill, fillCount } from '#core/message.ts';
import { openGaps } from '#core/policy/draft/draft-warnings.ts';
import { REPORT_FORMATS, type ReportFormat } from '#export/report-format.ts';
import { FormatField } from '#islands/policy/FormatField.tsx';
import { MakingNote } from '#islands/report/MakingNote.tsx';
import { useMaking } from '#islands/report/use-making.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { AnnexChoice } from './AnnexChoice.tsx';
import type { DraftProps } from './draft-props.ts';
import { downloadAll, downloadDocument } from './make-files.ts';

/** Saves the chosen document, or all of them in one zip, as files to go on with. */
export function ExportPanel(props: DraftProps & { readonly documentId: string }) {
  const { root, language } = useSurroundings();
  const words = useWords('policy');
  const { context, policy, documentId } = props;
  const { file: texts } = words.draft;
  const [format, setFormat] = useState<ReportFormat>('docx');
  const [making, start] = useMaking<'one' | 'all'>([format, policy, documentId]);
  const gaps = openGaps(context).length;
  const isMaking = making === 'one' || making === 'all';
  const hasName = Boolean(policy.answers['organisation']?.text?.trim());
  const make = (which: 'one' | 'all') =>
    start(which, () =>
      which === 'all'
        ? downloadAll({ ...props, root }, format)
        : downloadDocument({ ...props, root }, documentId, format),
    );
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
      <MakingNote making={making} words={texts} />
    </section>
  );
}
