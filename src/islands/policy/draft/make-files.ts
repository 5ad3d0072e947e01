import type { ReportDocument } from '#core/document/document.ts';
import { buildDraftDocument } from '#core/policy/draft/build-document.ts';
import { MEDIA_TYPES, type ReportFormat } from '#export/report-format.ts';
import { type Bytes, writeDocument } from '#islands/report/write-document.ts';
import { downloadFile } from '#storage/files.ts';
import { fileName } from '#text/file-name.ts';
import type { DraftProps } from './draft-props.ts';

interface Root {
  /** The page's way to the site's root, where the fonts are. */
  readonly root: string;
}

function buildOne(
  { opened, policy, catalogue }: DraftProps,
  id: string,
  createdAt: string,
): ReportDocument {
  const { content, words, report } = opened;
  return buildDraftDocument({ content, policy, words, report, catalogue, createdAt }, id);
}

function nameOf({ policy, opened }: DraftProps, id: string, ending: string): string {
  const organisation = policy.answers['organisation']?.text ?? '';
  const title = opened.content.documents.find((one) => one.id === id)?.title ?? id;
  return fileName({ ...policy, organisation, name: `${organisation} ${title}` }, ending);
}

/** Hands one document to the user as a file. */
export async function downloadDocument(
  props: DraftProps & Root,
  id: string,
  format: ReportFormat,
): Promise<void> {
  const document = buildOne(props, id, new Date().toISOString());
  const bytes = await writeDocument(props.root, document, format);
  downloadFile(nameOf(props, id, format), bytes, MEDIA_TYPES[format]);
}

/** Hands all documents to the user in one zip. */
export async function downloadAll(props: DraftProps & Root, format: ReportFormat): Promise<void> {
  const now = new Date().toISOString();
  const files: Record<string, Bytes> = {};
  for (const { id } of props.opened.content.documents) {
    const document = buildOne(props, id, now);
    files[nameOf(props, id, format)] = await writeDocument(props.root, document, format);
  }
  const { zipFiles } = await import('#export/bundle/zip-files.ts');
  const organisation = props.policy.answers['organisation']?.text ?? '';
  const name = fileName({ ...props.policy, organisation, name: organisation }, 'zip');
  downloadFile(name, zipFiles(files, now), 'application/zip');
}
