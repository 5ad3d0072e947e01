import type { Edition } from '#schema/record/report-choice.ts';

/** The formats of a report, by the endings of their files; the first is the usual one. */
export const REPORT_FORMATS = ['pdf', 'docx', 'html', 'md'] as const;

/** A format of the report. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a document is written as: on paper, as a page, or as slides to show. */
export type DocumentFormat = ReportFormat | 'pptx';

/** The endings under which a file of each format may be written, the usual one first. */
export const ENDINGS: Readonly<Record<DocumentFormat, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  pptx: ['pptx'],
  html: ['html', 'htm'],
  md: ['md', 'markdown', 'txt'],
};

/** The media type of each format. */
export const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
};

/** The formats that an edition of a report comes in: slides are made of the board's alone. */
export function formatsOf(edition: Edition): readonly DocumentFormat[] {
  return edition === 'board' ? [...REPORT_FORMATS, 'pptx'] : REPORT_FORMATS;
}
