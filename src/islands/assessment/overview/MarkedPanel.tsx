import { shownSteps, walkSteps } from '#core/assessment/walk.ts';
import { type Clause, clauseTitle } from '#core/catalogue/catalogue.ts';
import { fillCount } from '#core/message.ts';
import { placeOf } from '#islands/shared/place.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Overlooked } from './overlooked.ts';
import { Waiting } from './Waiting.tsx';

/** The clauses in which something is marked for review. */
export function MarkedPanel({ assessment, catalogues }: Overlooked) {
  const { addresses, language } = useSurroundings();
  const { marked: words } = useWords('overview');
  const hrefOf = (hash?: string) =>
    addresses.place('checklist', assessment.id, {
      query: { show: 'marked' },
      ...(hash === undefined ? {} : { hash }),
    });
  const byClause = new Map<Clause, number>();
  for (const { clause } of shownSteps(walkSteps(catalogues, assessment), assessment, 'marked'))
    byClause.set(clause, (byClause.get(clause) ?? 0) + 1);
  return (
    <Waiting
      title={words.title}
      none={words.none}
      all={hrefOf()}
      entries={[...byClause].map(([clause, count]) => ({
        key: clause.id,
        name: clause.number,
        text: clauseTitle(clause),
        note: fillCount(language, words.criteria, count),
        href: hrefOf(placeOf(clause, catalogues)),
      }))}
    />
  );
}
