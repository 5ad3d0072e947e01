import type { APIRoute } from 'astro';
import { standardPaths } from '#build/page-paths.ts';
import type { LoadedStandard } from '#core/content/load-catalogue.ts';
import type { WalkData } from '#text/page-data.ts';

export const getStaticPaths = standardPaths;

export const GET: APIRoute<{ standard: LoadedStandard }> = ({ props }) => {
  const { catalogue, maturityModel } = props.standard;
  const levelNames = (maturityModel?.levels ?? []).map(({ name }) => name);
  return new Response(JSON.stringify({ catalogue, levelNames } satisfies WalkData));
};
