import type { APIRoute } from 'astro';
import { bookFile } from '#build/library-files.ts';
import { languagePaths } from '#build/page-paths.ts';

export const getStaticPaths = languagePaths;

/** The library as one file. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await bookFile(props['language'], 'pdf'));
