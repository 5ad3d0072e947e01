import { currentFinal } from '#core/assessment/finality.ts';
import { dayAt } from '#core/calendar/day.ts';
import type { Block, CoverBlock, CoverFact } from '#core/document/document.ts';
import { joinSentences, writeDay } from '#core/message.ts';
import { joinItems } from '#core/result-blocks/figures.ts';
import { kindFacts, noticeText, overlineText } from './cover-section.ts';
import { standardTitle } from './method-section.ts';
import { paperFacts } from './paper-facts.ts';
import { datesText, personText } from './record-text.ts';
import type { ReportContext } from './report-context.ts';

/** Those who sign on the cover; whom it was accepted by stands with the signatures. */
const SIGN = ['prepared', 'reviewed', 'approved'] as const;
/** Lines of room for a signature, and for a stamp, which lies over the lines around it. */
const ROOM = { signature: 2, stamp: 5 } as const;

/** The cover of a report that goes out signed and stamped, and the contents: what nobody has said is room to write. */
export function formalCover(contexts: readonly ReportContext[]): readonly Block[] {
  const [context] = contexts;
  if (context === undefined) return [];
  const { words } = context;
  const cover: CoverBlock = {
    kind: 'cover',
    overline: overlineText(contexts),
    title: words.editions.formal,
    organisation: context.organisation,
    facts: [...aboutFacts(contexts, context), ...signingFacts(context)],
    notice: joinSentences(noticeText(contexts)),
  };
  return [cover, { kind: 'contents', title: words.contents.title }];
}

function aboutFacts(
  contexts: readonly ReportContext[],
  context: ReportContext,
): readonly CoverFact[] {
  const { assessment, words, language } = context;
  const { formal, paper, signOff, cover } = words;
  const signed: readonly string[] = Object.values(signOff.signatures);
  const own = paperFacts(context).filter(
    ({ label }) => label !== paper.reference && !signed.includes(label),
  );
  return [
    { label: cover.standard, value: joinItems(contexts.map(standardTitle), words) },
    { label: formal.number, value: assessment.report?.reference?.trim() ?? '' },
    ...own,
    ...kindFacts(context),
    { label: cover.dates, value: datesText(assessment, words, language) },
    { label: formal.day, value: writeDay(language, reportDay(context)) },
  ];
}

/** The day of approval, else the one on which it was made final, else nobody has said. */
function reportDay({ assessment }: ReportContext): string {
  const final = currentFinal(assessment);
  return assessment.signatures.approved?.date || (final === undefined ? '' : dayAt(final.at));
}

function signingFacts({ assessment, words }: ReportContext): readonly CoverFact[] {
  const { signOff } = words;
  return [
    ...SIGN.map((kind) => {
      const { name = '', role = '' } = assessment.signatures[kind] ?? {};
      const value = name.trim() === '' ? '' : personText({ name, role }, words);
      return { label: signOff.signatures[kind], value, lines: ROOM.signature };
    }),
    { label: signOff.stamp, value: '', lines: ROOM.stamp },
  ];
}
