import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readPlaceWordFile } from '#build/read-place-words.ts';
import { PLACE_WORD_FILES, type PlaceWordFile } from '#text/place-words.ts';

export function getStaticPaths() {
  return languages().flatMap((language) =>
    PLACE_WORD_FILES.map((file) => ({ params: { language, file }, props: { file } })),
  );
}

/** Words that come with a place of an assessment, for whoever opens it from another. */
export const GET: APIRoute<{ file: PlaceWordFile }> = ({ params, props }) =>
  new Response(JSON.stringify(readPlaceWordFile(params.language ?? '', props.file)));
