import type { APIRoute } from 'astro';
import { standardPaths } from '#build/page-paths.ts';
import type { LoadedStandard } from '#core/content/load-catalogue.ts';
import type { GuidanceData } from '#text/page-data.ts';

export const getStaticPaths = standardPaths;

export const GET: APIRoute<{ standard: LoadedStandard }> = ({ props }) => {
  const { guidance, maturityModel } = props.standard;
  return new Response(
    JSON.stringify({
      guidance,
      ...(maturityModel === undefined ? {} : { maturityModel }),
    } satisfies GuidanceData),
  );
};
