import { buildReport, type ReportInput } from '#core/report/build-report.ts';
import { templateTexts } from '#core/report/template-texts.ts';
import { loadWriter } from '#export/load-writer.ts';
import { fetchSiteFile } from '#islands/shared/fetch-data.ts';
import type { ReportAnswer, ReportRequest } from './report-messages.ts';

/** A file that could not be had: the connection is to blame, not the report. */
class FetchError extends Error {}

async function fetchFont(address: string): Promise<Response> {
  const response = await fetchSiteFile(address);
  if (response === undefined) throw new FetchError(address);
  return response;
}

function answer(message: ReportAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

/** A firm's own Word file filled with the report. */
async function fillOwn(template: Uint8Array<ArrayBuffer>, input: ReportInput): Promise<void> {
  const { fillTemplate, placesOf } = await import('#export/docx/fill-template.ts').catch(
    (cause: unknown) => {
      throw new FetchError('template', { cause });
    },
  );
  const document = buildReport(input);
  const texts = templateTexts(input, document);
  const filled = await fillTemplate(template, document, texts);
  if (!filled.ok) return answer({ kind: 'template-failed', crowded: filled.crowded });
  const bytes = new Uint8Array(filled.bytes);
  const known = placesOf(document, texts);
  answer({ kind: 'done', bytes, missing: [], unknown: filled.unknown, known }, [bytes.buffer]);
}

async function make({ input, format, fontsUrl, template }: ReportRequest): Promise<void> {
  if (template !== undefined && !('blocks' in input)) return fillOwn(template, input);
  const write = await loadWriter(format).catch((cause: unknown) => {
    throw new FetchError(format, { cause });
  });
  const document = 'blocks' in input ? input : buildReport(input);
  let missing: readonly string[] = [];
  const written = await write(document, {
    fonts: {
      loadCoverage: async () => (await fetchFont(`${fontsUrl}coverage.json`)).json(),
      loadFont: async (file) =>
        new Uint8Array(await (await fetchFont(`${fontsUrl}${file}`)).arrayBuffer()),
    },
    onMissing: (characters) => {
      missing = characters;
    },
    onProgress: ({ done, total }) => answer({ kind: 'progress', done, total }),
  });
  const bytes = new Uint8Array(written);
  answer({ kind: 'done', bytes, missing }, [bytes.buffer]);
}

self.onmessage = (event: MessageEvent<ReportRequest>) => {
  make(event.data).catch((cause: unknown) => {
    if (cause instanceof FetchError) answer({ kind: 'fetch-failed' });
    else answer({ kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) });
  });
};
