import type { APIRoute } from 'astro';
import { readFormWords } from '#build/read-filled-form.ts';

/** What the columns and answers of filled-in forms are called, in every language at once. */
export const GET: APIRoute = () => new Response(JSON.stringify(readFormWords()));
