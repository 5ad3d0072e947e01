import type { APIRoute } from 'astro';
import { languagePaths } from '#build/page-paths.ts';
import { readWords } from '#build/read-words.ts';
import { DEFAULT_LANGUAGE } from '#text/way-up.ts';

export const getStaticPaths = languagePaths;

/** What a browser needs to install the site as an application. All addresses are relative to this file. */
export const GET: APIRoute<{ language: string }> = ({ props: { language } }) => {
  const words = readWords(language, 'site');
  const root = language === DEFAULT_LANGUAGE ? './' : '../';
  return new Response(
    JSON.stringify({
      name: words.name,
      short_name: words.name,
      description: words.description,
      lang: language,
      start_url: './assessments/',
      scope: root,
      display: 'standalone',
      background_color: '#fbfaf7',
      theme_color: '#fbfaf7',
      icons: [{ src: `${root}favicon.svg`, sizes: 'any', type: 'image/svg+xml' }],
    }),
  );
};
