import type { APIRoute } from 'astro';
import { standardPaths } from '#build/page-paths.ts';
import type { LevelledStandard } from '#core/catalogue/load-catalogue.ts';
import type { GuidanceData } from '#text/page-data.ts';

export const getStaticPaths = standardPaths;

export const GET: APIRoute<{ standard: LevelledStandard }> = ({ props }) => {
  const { guidance, maturityModel } = props.standard;
  return new Response(JSON.stringify({ guidance, maturityModel } satisfies GuidanceData));
};
