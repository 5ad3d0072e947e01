import type { RecordFormat } from '#core/record/parse-record.ts';
import { TEMPLATE_STEPS } from '#schema/migration/template-steps.ts';
import { TEMPLATE_FORMAT, TEMPLATE_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import { type Template, TemplateSchema } from '#schema/record/template.ts';

export const templateFormat: RecordFormat<Template, 'not-a-template'> = {
  format: TEMPLATE_FORMAT,
  version: TEMPLATE_FORMAT_VERSION,
  steps: TEMPLATE_STEPS,
  schema: TemplateSchema,
  notOurs: 'not-a-template',
  defaults: {},
};
