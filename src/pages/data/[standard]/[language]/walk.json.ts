import type { APIRoute } from 'astro';
import { standardPaths } from '#build/page-paths.ts';
import type { LevelledStandard } from '#core/catalogue/load-catalogue.ts';
import type { WalkData } from '#text/page-data.ts';

export const getStaticPaths = standardPaths;

export const GET: APIRoute<{ standard: LevelledStandard }> = ({ props }) => {
  const { catalogue, maturityModel } = props.standard;
  const levelNames = maturityModel.levels.map(({ name }) => name);
  return new Response(JSON.stringify({ catalogue, levelNames } satisfies WalkData));
};
