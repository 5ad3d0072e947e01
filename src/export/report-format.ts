/** The formats of a report, by the endings of their files; the first is the usual one. */
export const REPORT_FORMATS = ['pdf', 'docx', 'html', 'md'] as const;

/** A format of the report. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The endings under which a file of each format may be written, the usual one first. */
export const ENDINGS: Readonly<Record<ReportFormat, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  html: ['html', 'htm'],
  md: ['md', 'markdown', 'txt'],
};

/** The media type of each format. */
export const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
};
