import type { APIRoute } from 'astro';
import { standardPaths } from '#build/page-paths.ts';
import type { LoadedStandard } from '#core/content/load-catalogue.ts';

export const getStaticPaths = standardPaths;

/** The flow of a standard, or null where it has none. */
export const GET: APIRoute<{ standard: LoadedStandard }> = ({ props }) =>
  new Response(JSON.stringify(props.standard.flow ?? null));
