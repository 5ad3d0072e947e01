import type { APIRoute } from 'astro';
import { cisoLibrary } from '#build/ciso-library.ts';
import { standardPaths } from '#build/page-paths.ts';
import type { LoadedStandard } from '#core/content/load-catalogue.ts';

export const getStaticPaths = standardPaths;

/** The standard as a library file of CISO Assistant. */
export const GET: APIRoute<{ standard: LoadedStandard }> = ({ props, params }) =>
  new Response(cisoLibrary(props.standard, params.language ?? ''));
