import { chapter } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { hearVoices } from '#core/perspectives/voices.ts';
import { perspectiveBlocks } from '#core/result-blocks/perspective-blocks.ts';
import type { ReportContext } from './report-context.ts';

/** What the groups that were asked say of the same statements; not there where nobody was. */
export function perspectivesSection(context: ReportContext): readonly Block[] {
  const { assessment, catalogues, words, language, has } = context;
  const heard = hearVoices(catalogues, assessment);
  if (heard === undefined) return [];
  return [
    chapter('perspectives', words.perspectives.title),
    ...perspectiveBlocks({
      ...{ heard, language, words: words.perspectives },
      hasNotes: has('notes'),
    }),
  ];
}
