import { chapter, paragraph } from '#core/document/blocks.ts';
import type { ReportDocument } from '#core/document/document.ts';
import { documentTag } from '#core/document-tag.ts';
import { sideMarks } from './map-blocks.ts';
import { sideBlocks } from './side-blocks.ts';
import type { Sides } from './sides.ts';

/** The comparison as a document to take along. The same input gives the same tree. */
export function sideDocument(sides: Sides, createdAt: string): ReportDocument {
  const { words, language } = sides;
  const { title, subject, pageLabel, lead } = words;
  return {
    language: documentTag(language),
    title,
    author: title,
    subject,
    createdAt,
    footer: title,
    pageLabel,
    markLabels: sideMarks(sides),
    blocks: [chapter('side-by-side', title, false), paragraph(lead, 'lead'), ...sideBlocks(sides)],
  };
}
