import type { APIRoute } from 'astro';
import * as z from 'zod';
import { AssessmentSchema } from '#schema/record/assessment.ts';

/** The JSON Schema of an assessment's file, made from the one definition there is. */
export const GET: APIRoute = () => {
  const schema = z.toJSONSchema(AssessmentSchema, { io: 'input' });
  const titled = { title: 'Redress assessment, version 1', ...schema };
  return new Response(`${JSON.stringify(titled, null, 2)}\n`);
};
