import type { LeftOut } from '#schema/record/assessment.ts';
import type { FieldsOf } from './field.ts';

/** The criteria that are not asked, each with its reason; the id of an entry is that of its criterion. */
export const LEFT_OUT: FieldsOf<LeftOut> = { reason: { kind: 'text', isRequired: true } };
