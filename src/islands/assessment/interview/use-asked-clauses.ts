import { useEffect, useState } from 'react';
import type { AskedClause } from '#core/audit/interview-sheets.ts';
import { allClauses, type Catalogue, type ClauseGuidance } from '#core/catalogue/catalogue.ts';
import { ownEntry } from '#core/own-entry.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';
import { type Opened, useSession } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { GuidanceData } from '#text/page-data.ts';

type Guidances = Readonly<Record<string, ClauseGuidance>>;

/** Where a standard came from a file, its guidance came along. */
async function guidanceOf(
  standard: string,
  own: Assessment['ownStandards'],
  data: string,
  language: string,
): Promise<Guidances> {
  const brought = own.find(({ id }) => id === standard);
  if (brought) return (await import('#core/catalogue/own-guidance.ts')).ownGuidance(brought);
  const fetched = await fetchData<GuidanceData>(`${data}/${standard}/${language}/guidance.json`);
  if (!fetched.ok) throw new Error(`The guidance of ${standard} does not come.`);
  return fetched.value.guidance;
}

/** The clauses that are walked with their tests and whom they are asked; undefined until they are here. */
export function useAskedClauses(
  { session }: Opened,
  walked: readonly Catalogue[],
): readonly AskedClause[] | 'failed' | undefined {
  const { root, language } = useSurroundings();
  const { ownStandards } = useSession(session).assessment;
  const [found, setFound] = useState<Guidances | 'failed'>();
  const ids = walked.map(({ standard }) => standard.id).join(' ');
  useEffect(() => {
    const all = ids.split(' ').map((id) => guidanceOf(id, ownStandards, `${root}data`, language));
    Promise.all(all).then(
      (guidances) => setFound(Object.assign({}, ...guidances)),
      () => setFound('failed'),
    );
  }, [ids, ownStandards, root, language]);
  if (found === undefined || found === 'failed') return found;
  return walked.flatMap(allClauses).map((clause) => {
    const guidance = ownEntry(found, clause.id);
    return { clause, test: guidance?.test ?? [], asked: guidance?.asked ?? [] };
  });
}
