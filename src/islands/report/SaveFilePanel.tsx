import { type ReactNode, useId, useState } from 'react';
import { underLetterhead } from '#core/brand/under-letterhead.ts';
import type { ReportDocument } from '#core/document/document.ts';
import type { FigureSheet } from '#core/document/sheet-cell.ts';
import { MEDIA_TYPES } from '#export/report-format.ts';
import { BrandLine } from '#islands/brand/BrandLine.tsx';
import { SelectField } from '#islands/form/fields.tsx';
import { brandInUse } from '#storage/brand.ts';
import { downloadFile } from '#storage/files.ts';
import { MakingNote } from './MakingNote.tsx';
import { useMaking } from './use-making.ts';
import { writeDocument } from './write-document.ts';

const FILE_FORMATS = ['pdf', 'docx', 'pptx', 'xlsx', 'html'] as const;
type FileFormat = (typeof FILE_FORMATS)[number];

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What can be written in any of the formats: a document, and its numbers alone as sheets. */
export interface Saved {
  readonly document: () => ReportDocument;
  readonly sheets: () => Promise<readonly FigureSheet[]>;
  /** The file's name, by its ending. */
  readonly nameOf: (ending: string) => string;
}

async function saveAs(format: FileFormat, root: string, saved: Saved): Promise<void> {
  const name = saved.nameOf(format);
  const brand = await brandInUse();
  if (format !== 'xlsx') {
    const written = await writeDocument(root, underLetterhead(saved.document(), brand), format);
    return downloadFile(name, written, MEDIA_TYPES[format]);
  }
  const { writeFigures } = await import('#export/xlsx/write-figures.ts');
  return downloadFile(name, await writeFigures(await saved.sheets(), brand), XLSX_TYPE);
}

interface Props {
  readonly root: string;
  readonly texts: {
    readonly title: string;
    readonly format: string;
    /** Those of the formats that are offered, by their words. */
    readonly formats: Readonly<Partial<Record<FileFormat, string>>>;
    readonly make: string;
    readonly making: string;
    readonly done: string;
    readonly failed: string;
  };
  /** What else is chosen, beside the format. */
  readonly children?: ReactNode;
  /** What would be saved, each the same as long as it does not change. */
  readonly about: readonly unknown[];
  /** Gathered when the file is asked for; a sentence where it cannot be made yet. */
  readonly gather: () => Saved | string;
}

/** Saves figures as PDF, for Word, as a web page or as a workbook. */
export function SaveFilePanel({ root, texts, children, about, gather }: Props) {
  const [format, setFormat] = useState<FileFormat>('pdf');
  const [making, start] = useMaking<'making'>([format, ...about]);
  // A page may have two of them.
  const heading = useId();
  const [hindrance, setHindrance] = useState<string>();
  const make = async () => {
    const saved = gather();
    setHindrance(typeof saved === 'string' ? saved : undefined);
    if (typeof saved !== 'string') await start('making', () => saveAs(format, root, saved));
  };
  return (
    <section className="save-file" aria-labelledby={heading}>
      <h2 id={heading}>{texts.title}</h2>
      <div className="field-row">
        {children}
        <SelectField
          label={texts.format}
          value={format}
          choices={FILE_FORMATS.flatMap((one) => {
            const label = texts.formats[one];
            return label === undefined ? [] : [[one, label] as const];
          })}
          onChange={(chosen) => setFormat(chosen || 'pdf')}
        />
      </div>
      <BrandLine />
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
      <MakingNote making={making} words={texts} />
      {hindrance !== undefined && (
        <p className="notice warning" role="alert">
          {hindrance}
        </p>
      )}
    </section>
  );
}
