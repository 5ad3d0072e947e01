import type { APIRoute } from 'astro';
import { languages } from '#build/languages.ts';
import { readPolicyDraft } from '#build/read-policy-draft.ts';
import { readReportWords, readWords } from '#build/read-words.ts';
import type { DraftData } from '#text/page-data.ts';

export function getStaticPaths() {
  return languages().map((language) => ({ params: { language } }));
}

/** The questions and building blocks of a policy draft, with the words of its documents. */
export const GET: APIRoute = ({ params }) => {
  const language = params.language ?? '';
  const { marks, document } = readReportWords(language);
  const data: DraftData = {
    content: readPolicyDraft(language),
    words: readWords(language, 'policy-draft'),
    report: { marks, document },
  };
  return new Response(JSON.stringify(data));
};
