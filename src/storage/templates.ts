import { type TemplateChange, templateKind } from '#core/clients/template.ts';
import { TEMPLATE_FORMAT, TEMPLATE_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import type { Template } from '#schema/record/template.ts';
import { loadReaderOf } from './load-reader.ts';
import { hasMarks, type StoredKind } from './stored-kind.ts';

const MARKS = {
  format: TEMPLATE_FORMAT,
  version: TEMPLATE_FORMAT_VERSION,
  groups: ['content'],
  lists: [],
};

/** Templates, as they are stored. */
export const TEMPLATES: StoredKind<Template, TemplateChange> = {
  ...templateKind,
  store: 'templates',
  isOurs: (stored): stored is Template => hasMarks(stored, MARKS),
  loadReader: () =>
    loadReaderOf(async () => (await import('#core/clients/parse-template.ts')).templateFormat),
};
