import { fill } from '#core/message.ts';
import { clausesSection } from './clauses-section.ts';
import { coverSection } from './cover-section.ts';
import type { ReportDocument } from './document.ts';
import { gapsSection } from './gaps-section.ts';
import { heatMapSection } from './heat-map-section.ts';
import { levelsSection } from './levels-section.ts';
import { listsSection } from './lists-section.ts';
import { methodSection } from './method-section.ts';
import { profileSection } from './profile-section.ts';
import { makeContext, type ReportInput } from './report-context.ts';
import { summarySection } from './summary-section.ts';

export type { ReportInput } from './report-context.ts';

/**
 * The whole report on an assessment, as a tree of blocks. The same input gives the same tree: the
 * figures come from the scoring rule, the sentences from `words`, and nothing is left out for being
 * empty. A quick scan is reported over its headline criteria alone.
 */
export function buildReport(input: ReportInput): ReportDocument {
  const context = makeContext(input);
  const { assessment, words, organisation } = context;
  const standard = context.catalogue.standard.name;
  const footer = assessment.sample ? words.document.footerSample : words.document.footer;
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
      ...coverSection(context),
      ...summarySection(context),
      ...methodSection(context),
      ...profileSection(context),
      ...levelsSection(context),
      ...heatMapSection(context),
      ...gapsSection(context),
      ...clausesSection(context),
      ...listsSection(context),
    ],
  };
}

/** What a file says its language is: readers that speak know Simplified Chinese by its country. */
function documentTag(language: string): string {
  return language === 'zh' ? 'zh-CN' : language;
}
