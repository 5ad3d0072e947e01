import { useEffect, useState } from 'react';
import { fetchStandards, type Standards } from '#islands/shared/use-opened.ts';
import type { Assessment } from '#schema/record/assessment.ts';

/** The catalogues of the standards chosen now; those there were, until they are fetched. */
export function useStandards(
  assessment: Pick<Assessment, 'standards' | 'ownStandards'>,
  opened: Standards,
  root: string,
  language: string,
): { readonly standards: Standards; readonly isMissing: boolean } {
  const [standards, setStandards] = useState(opened);
  const [isMissing, setMissing] = useState(false);
  const { standards: chosen, ownStandards } = assessment;
  const wanted = chosen.map(({ id }) => id).join(' ');
  const there = standards.map(({ catalogue }) => catalogue.standard.id).join(' ');
  useEffect(() => {
    if (wanted === there) return;
    let isLatest = true;
    void fetchStandards({ standards: chosen, ownStandards }, root, language).then((fetched) => {
      if (!isLatest) return;
      setMissing(!fetched.ok);
      if (fetched.ok) setStandards(fetched.value);
    });
    return () => {
      isLatest = false;
    };
  }, [wanted, there, chosen, ownStandards, root, language]);
  return { standards, isMissing };
}
