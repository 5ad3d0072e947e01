import type { Block, ReportDocument } from '#core/document/document.ts';
import { documentTag, fill, joinList } from '#core/message.ts';
import { asPart } from './as-part.ts';
import { changeSection } from './change-section.ts';
import { clausesSection } from './clauses-section.ts';
import { codeSection, codeSummary } from './code-section.ts';
import { coverSection } from './cover-section.ts';
import { evidenceSection } from './evidence-section.ts';
import { findingsSection } from './findings-section.ts';
import { gapsSection } from './gaps-section.ts';
import { heatMapSection } from './heat-map-section.ts';
import { levelsSection } from './levels-section.ts';
import { listsSection } from './lists-section.ts';
import { methodSection } from './method-section.ts';
import { overviewSection } from './overview-section.ts';
import { profileSection } from './profile-section.ts';
import { makeContexts, type ReportContext, type ReportInput } from './report-context.ts';
import { signOffSection } from './sign-off-section.ts';
import { summarySection } from './summary-section.ts';

export type { ReportInput, ReportStandard } from './report-context.ts';

/**
 * The whole report on an assessment, as a tree of blocks. The same input gives the same tree: the
 * figures come from the scoring rule, the sentences from `words`, and nothing is left out for being
 * empty. A quick scan is reported over its headline criteria alone. With several standards each has
 * its own part, behind one overview of all. Throws when there is no standard.
 */
export function buildReport(input: ReportInput): ReportDocument {
  const contexts = makeContexts(input);
  const [first, ...others] = contexts;
  if (first === undefined) throw new Error('A report needs a standard.');
  const { assessment, words, organisation } = first;
  const names = contexts.map(({ catalogue }) => catalogue.standard.name);
  const standard = joinList(input.language, names);
  const footer = assessment.sample ? words.document.footerExample : words.document.footer;
  return {
    language: documentTag(input.language),
    title: fill(words.document.title, { organisation }),
    author: assessment.leadAssessor.name.trim() || organisation,
    subject: fill(words.document.subject, { standard }),
    createdAt: input.createdAt,
    footer: fill(footer, { organisation, standard }),
    pageLabel: words.document.pageLabel,
    markLabels: words.marks,
    blocks: [
      ...coverSection(contexts),
      ...(others.length === 0 ? summaryOf(first) : overviewSection(contexts)),
      ...methodSection(contexts),
      ...(others.length === 0
        ? restOf(first)
        : contexts.flatMap((context) =>
            asPart([...summaryOf(context), ...restOf(context)], context),
          )),
      ...findingsSection(contexts),
      ...evidenceSection(first),
      ...signOffSection(first),
    ],
  };
}

function summaryOf(context: ReportContext): readonly Block[] {
  return context.provisions ? codeSummary(context) : summarySection(context);
}

function restOf(context: ReportContext): readonly Block[] {
  const middle = context.provisions
    ? codeSection(context)
    : [
        ...profileSection(context),
        ...levelsSection(context),
        ...heatMapSection(context),
        ...gapsSection(context),
      ];
  return [
    ...middle,
    ...changeSection(context),
    ...clausesSection(context),
    ...listsSection(context),
  ];
}
