import * as z from 'zod/mini';
import { AssessmentSchema } from './assessment.ts';
import { TEMPLATE_FORMAT, TEMPLATE_FORMAT_VERSION } from './record-formats.ts';
import { SetAsideSchema } from './set-aside.ts';
import { LineSchema } from './text.ts';

/** How an assessment is set up, for whoever begins the next one; its texts have places such as `{organisation}` where names would stand. */
export const TemplateSchema = z.looseObject({
  format: z.literal(TEMPLATE_FORMAT),
  version: z.literal(TEMPLATE_FORMAT_VERSION),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: LineSchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** What an assessment begins with. */
  content: z.pick(AssessmentSchema, {
    standards: true,
    ownStandards: true,
    tailoring: true,
    leadAssessor: true,
    team: true,
    mode: true,
    depth: true,
    targets: true,
    areaWeights: true,
    report: true,
  }),
  /** Values of its file that could not be read, as they stood. */
  setAside: SetAsideSchema,
});
export type Template = z.infer<typeof TemplateSchema>;
