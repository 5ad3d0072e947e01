import { chapter, paragraph } from '#core/document/blocks.ts';
import type { Block } from '#core/document/document.ts';
import { joinList, joinSentences, withLabel } from '#core/message.ts';
import { joinItems } from '#core/result-blocks/figures.ts';
import { kindFacts, noticeText } from './cover-section.ts';
import { paperFacts } from './paper-facts.ts';
import type { ReportContext } from './report-context.ts';
import { shorten } from './shorten.ts';

/** Room of a name and of a fact in the title of the board's papers, whose pages are counted, in Latin letters. */
const ROOM = { name: 52, fact: 28 } as const;

/** The title above the first page of an edition without a cover: whose it is, against what, and what it is not. */
export function titleSection(contexts: readonly ReportContext[]): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { words, language, edition, organisation } = context;
  const names = contexts.map(({ catalogue }) => catalogue.standard.name);
  const within = (text: string, room: number) => (edition === 'board' ? shorten(text, room) : text);
  const against = within(joinList(language, names), ROOM.name);
  const facts = [...kindFacts(context), ...paperFacts(context)].map(({ label, value }) =>
    withLabel(label, within(value, ROOM.fact)),
  );
  return [
    chapter('title', words.editions[edition], false),
    paragraph(joinItems([within(organisation, ROOM.name), against], words), 'lead'),
    ...(facts.length === 0 ? [] : [paragraph(joinItems(facts, words), 'note')]),
    ...(context.isBlank ? [] : [paragraph(joinSentences(noticeText(contexts)), 'note')]),
  ];
}
