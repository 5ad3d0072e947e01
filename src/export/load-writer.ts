import type { ReportDocument } from '#core/document/document.ts';
import type { PdfOptions } from './pdf/render-pdf.ts';
import type { DocumentFormat } from './report-format.ts';

/** Turns a report into the bytes of a file. The options are those of the PDF, which brings its own fonts. */
type Writer = (document: ReportDocument, options: PdfOptions) => Promise<Uint8Array>;

const LOADERS: Readonly<Record<DocumentFormat, () => Promise<Writer>>> = {
  pdf: async () => (await import('./pdf/render-pdf.ts')).renderPdf,
  docx: async () => {
    const { renderDocx } = await import('./docx/render-docx.ts');
    return (document) => renderDocx(document);
  },
  pptx: async () => {
    const { renderPptx } = await import('./pptx/render-pptx.ts');
    return (document) => renderPptx(document);
  },
  html: async () => {
    const { renderHtml } = await import('./html/render-html.ts');
    return async (document) => new TextEncoder().encode(renderHtml(document));
  },
  md: async () => {
    const { renderMarkdown } = await import('./markdown/render-markdown.ts');
    return async (document) => new TextEncoder().encode(renderMarkdown(document));
  },
};

/** Loads the writer of a format, and no other. Rejects where its code cannot be had. */
export function loadWriter(format: DocumentFormat): Promise<Writer> {
  return LOADERS[format]();
}
