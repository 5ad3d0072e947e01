import { currentFinal } from '#core/assessment/finality.ts';
import { underLetterhead } from '#core/brand/under-letterhead.ts';
import { paragraph } from '#core/document/blocks.ts';
import type { Block, ReportDocument } from '#core/document/document.ts';
import { documentTag } from '#core/document-tag.ts';
import { fill, joinList } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { formatRecordFile } from '#core/record/format-record-file.ts';
import type { Chapter } from '#schema/record/report-choice.ts';
import { actionsSection } from './actions-section.ts';
import { asPart } from './as-part.ts';
import { boardSection } from './board-section.ts';
import { changeSection } from './change-section.ts';
import { checklistByRole, checklistSection } from './checklist-section.ts';
import { clausesSection } from './clauses-section.ts';
import { closingSection } from './closing-section.ts';
import { codeSection, codeSummary } from './code-section.ts';
import { correctionPlan } from './correction-plan.ts';
import { coverSection } from './cover-section.ts';
import { editionPlan } from './editions.ts';
import { evidenceSection } from './evidence-section.ts';
import { findingsSection } from './findings-section.ts';
import { formalReport } from './formal-report.ts';
import { gapsSection } from './gaps-section.ts';
import { heatMapSection } from './heat-map-section.ts';
import { interviewsSection } from './interviews-section.ts';
import { levelsSection } from './levels-section.ts';
import { listsSection } from './lists-section.ts';
import { methodSection } from './method-section.ts';
import { overviewSection } from './overview-section.ts';
import { perspectivesSection } from './perspectives-section.ts';
import { planSection } from './plan-section.ts';
import { profileSection } from './profile-section.ts';
import { registerSection } from './register-section.ts';
import { regulatorTable } from './regulator-table.ts';
import { makeContexts, type ReportContext, type ReportInput } from './report-context.ts';
import { requestSection } from './request-section.ts';
import { sampleSection } from './sample-section.ts';
import { signOffSection } from './sign-off-section.ts';
import { standingSection } from './standing-section.ts';
import { summarySection } from './summary-section.ts';
import { titleSection } from './title-section.ts';

export type { ReportInput, ReportStandard } from './report-context.ts';

/**
 * An edition of the report on an assessment, as a tree of blocks. The same input gives the same tree: the
 * figures come from the scoring rule, the sentences from `words`, and nothing is left out for being
 * empty. A quick scan is reported over its headline criteria alone. With several standards each has
 * its own part, behind one overview of all. Throws when there is no standard.
 */
export function buildReport(input: ReportInput): ReportDocument {
  const contexts = makeContexts(input);
  const [first] = contexts;
  if (first === undefined) throw new Error('A report needs a standard.');
  const { assessment, words, organisation, edition } = first;
  const names = contexts.map(({ catalogue }) => catalogue.standard.name);
  const standard = joinList(input.language, names);
  const footer = assessment.sample ? words.document.footerExample : words.document.footer;
  const title = edition === 'full' ? words.document.title : words.document.editionTitle;
  const document: ReportDocument = {
    language: documentTag(input.language),
    title: fill(title, { organisation, edition: words.editions[edition] }),
    author: assessment.leadAssessor.name.trim() || organisation,
    subject: fill(words.document.subject, { standard }),
    createdAt: input.createdAt,
    footer: fill(footer, { organisation, standard }),
    pageLabel: words.document.pageLabel,
    record: recordOf(input),
    stamp: isDraft(first) ? words.document.draft : undefined,
    markLabels: words.marks,
    blocks: FRONTS[editionPlan(edition).front](contexts),
  };
  return underLetterhead(document, input.brand);
}

/** Named so that whoever has both can tell whether they belong together. */
function recordOf({ assessment, contentHash, holdsRecord }: ReportInput) {
  if (contentHash === undefined) return undefined;
  return {
    fingerprint: contentHash,
    text: holdsRecord ? formatRecordFile(assessment) : undefined,
  };
}

/** A result is a draft until it is final, and again where its content is no longer what was made final. */
function isDraft({ assessment, contentHash, isBlank }: ReportContext): boolean {
  const final = currentFinal(assessment);
  if (isBlank) return false;
  return final === undefined || (contentHash ?? final.contentHash) !== final.contentHash;
}

type Contexts = readonly ReportContext[];

function withCover(contexts: Contexts): readonly Block[] {
  const [first, ...rest] = bodyOf(contexts);
  return [...coverSection(contexts), ...(first === undefined ? [] : [first]), ...rest.map(runOn)];
}

/** Chapters follow on where there is room, so that no page is left nearly empty. */
function runOn(block: Block): Block {
  const isChapter = block.kind === 'heading' && block.level === 1 && block.startsPage === true;
  return isChapter ? { ...block, startsPage: 'ifLittleRoom' } : block;
}

/** The title of the edition stands for that of its one chapter; several standards have theirs below it. */
function withTitle(contexts: Contexts): readonly Block[] {
  const [first, ...rest] = bodyOf(contexts);
  const title = titleSection(contexts);
  const isLong = contexts.some(({ edition }) => edition === 'closing');
  const isSheets = contexts.some(isOfSheets);
  if (first === undefined)
    return [...title, ...contexts.slice(0, 1).map(({ words }) => paragraph(words.editionEmpty))];
  if (first.kind !== 'heading' || first.level !== 1) return [...title, first, ...rest];
  return contexts.length === 1
    ? [...title, ...(isLong ? rest.map(runOn) : rest)]
    : [...title, { ...first, startsPage: false }, ...(isSheets ? rest : rest.map(runOn))];
}

/** What is parted among people: each sheet begins a page, so that it can be handed to somebody alone. */
function isOfSheets({ edition, checklistBy }: ReportContext): boolean {
  return edition === 'interviews' || (edition === 'checklist' && checklistBy === 'role');
}

/** How an edition begins and what follows. */
const FRONTS = {
  cover: withCover,
  signedCover: (contexts: Contexts) =>
    formalReport(contexts, (chapter) => chapterOf(chapter, contexts)),
  title: withTitle,
} as const;

const BEFORE = ['board', 'summary', 'findings', 'actions'] as const;
const AFTER = [
  ...(['perspectives', 'sample', 'register', 'evidence', 'plan', 'interviews'] as const),
  ...(['checklist', 'closing', 'signOff', 'method'] as const),
] as const;

/** The chapters that tell of all standards at once. */
const OF_ALL: Readonly<
  Record<
    (typeof BEFORE)[number] | (typeof AFTER)[number],
    (contexts: Contexts, first: ReportContext) => readonly Block[]
  >
> = {
  board: boardSection,
  summary: (contexts, first) =>
    contexts.length === 1 ? summaryOf(first) : overviewSection(contexts),
  findings: findingsSection,
  actions: (contexts, first) =>
    first.edition === 'formal' ? correctionPlan(first) : actionsSection(contexts),
  perspectives: (_, first) => perspectivesSection(first),
  sample: (_, first) => sampleSection(first),
  register: (_, first) => registerSection(first),
  evidence: (_, first) => evidenceSection(first),
  plan: planSection,
  interviews: interviewsSection,
  checklist: checklistByRole,
  closing: closingSection,
  signOff: (_, first) => signOffSection(first),
  method: methodSection,
};

/** The chapters that tell of each standard by itself, in the order of printing. */
const OF_STANDARD: readonly {
  readonly chapters: readonly Chapter[];
  readonly section: (context: ReportContext) => readonly Block[];
}[] = [
  { chapters: ['standing'], section: standingSection },
  { chapters: ['profile'], section: ofLevels(profileSection) },
  { chapters: ['levels'], section: ofLevels(levelsSection) },
  { chapters: ['heatMap'], section: ofLevels(heatMapSection) },
  {
    chapters: ['gaps'],
    section: (context) => (context.provisions ? codeSection(context) : gapsSection(context)),
  },
  { chapters: ['change'], section: changeSection },
  { chapters: ['clauses'], section: clausesSection },
  { chapters: ['lists', 'marks'], section: listsSection },
  { chapters: ['selfAssessment'], section: regulatorTable },
  { chapters: ['request'], section: requestSection },
  { chapters: ['checklist'], section: checklistSection },
];

function bodyOf(contexts: Contexts): readonly Block[] {
  const [first] = contexts;
  if (first === undefined) return [];
  const ofAll = (chapters: readonly (keyof typeof OF_ALL)[]) =>
    chapters.filter(first.has).flatMap((chapter) => OF_ALL[chapter](contexts, first));
  // How an audit ended comes first where that is what goes out.
  const leads = first.edition === 'closing' ? (['closing', ...BEFORE] as const) : BEFORE;
  const rest = AFTER.filter((chapter) => !leads.some((one) => one === chapter));
  return [...ofAll(leads), ...standardsOf(contexts), ...ofAll(rest)];
}

/** A chapter by itself, of all standards at once or of each. */
function chapterOf(chapter: Chapter, contexts: Contexts): readonly Block[] {
  const [first, ...others] = contexts;
  if (first === undefined) return [];
  const ofAll = ownEntry(OF_ALL, chapter);
  if (ofAll !== undefined) return ofAll(contexts, first);
  const sections = OF_STANDARD.filter(({ chapters }) => chapters.find(first.has) === chapter);
  return contexts.flatMap((context) => {
    const blocks = sections.flatMap(({ section }) => section(context));
    return others.length === 0 ? blocks : asPart(blocks, context);
  });
}

/** With several standards each has a part, which begins with its own summary. */
function standardsOf(contexts: Contexts): readonly Block[] {
  const sectionsOf = (context: ReportContext) =>
    OF_STANDARD.filter(({ chapters }) => chapters.some(context.has)).flatMap(({ section }) =>
      section(context),
    );
  const [first, ...others] = contexts;
  if (first !== undefined && others.length === 0) return sectionsOf(first);
  return contexts.flatMap((context) =>
    asPart(
      [...(context.has('summary') ? summaryOf(context) : []), ...sectionsOf(context)],
      context,
    ),
  );
}

/** A code of rules has no levels. */
function ofLevels(section: (context: ReportContext) => readonly Block[]) {
  return (context: ReportContext) => (context.provisions ? [] : section(context));
}

function summaryOf(context: ReportContext): readonly Block[] {
  return context.provisions ? codeSummary(context) : summarySection(context);
}
