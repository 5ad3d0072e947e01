import { renderMarkdown, splitSections } from '#core/markdown/render-markdown.ts';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import type { ClauseGuidance } from './catalogue.ts';

/** The guidance of an own standard by clause id. Raw HTML in it is shown as text. */
export function ownGuidance(own: OwnStandard): Readonly<Record<string, ClauseGuidance>> {
  const clauses = own.areas.flatMap((area) => area.clauses);
  return Object.fromEntries(
    clauses.map(({ id, evidence, test, criteria, guidance }) => [
      `${own.id}/${id}`,
      {
        evidence,
        test,
        actions: Object.fromEntries(
          criteria.map(({ id: criterion, action }) => [criterion, action]),
        ),
        sections: splitSections(guidance).map(({ heading, markdown }) => ({
          heading,
          html: renderMarkdown(markdown),
        })),
        crosswalk: [],
      },
    ]),
  );
}
