import { useEffect, useRef, useState } from 'react';
import { allClauses } from '#core/catalogue/catalogue.ts';
import { useBrand } from '#islands/brand/use-brand.ts';
import { ClauseField } from '#islands/form/ClauseField.tsx';
import { clauseAt } from '#islands/shared/place.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Standards } from '#islands/shared/use-opened.ts';
import { useWalked } from '#islands/shared/use-walked.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import { PaperChecklist } from './PaperChecklist.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly standards: Standards;
}

/** Prints the checklist without answers, to be filled in by hand: all of it, or one clause. */
export function PaperPanel({ assessment, standards }: Props) {
  const { paper: words } = useWords('assessment');
  const catalogues = useWalked(standards, assessment);
  const [clauseId, setClauseId] = useState(() => clauseAt(catalogues)?.id ?? '');
  const { kept } = useBrand();
  const brand = kept && !kept.isOff ? kept.brand : undefined;
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const end = () => setPrinting(false);
    addEventListener('afterprint', end);
    print();
    return () => removeEventListener('afterprint', end);
  }, [isPrinting]);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!new URLSearchParams(location.search).has('paper')) return;
    panel.current?.scrollIntoView();
    panel.current?.querySelector('select')?.focus();
  }, []);
  const isChosen = ({ id }: { readonly id: string }) => clauseId === '' || id === clauseId;
  const printed = standards.flatMap((one, at) => {
    const catalogue = catalogues[at];
    return catalogue
      ? [{ ...one, catalogue, clauses: allClauses(catalogue).filter(isChosen) }]
      : [];
  });
  return (
    <section className="paper-panel" ref={panel}>
      <h2 id="paper">{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      <ClauseField
        label={words.what}
        all={words.whole}
        value={clauseId}
        catalogues={catalogues}
        onChange={setClauseId}
      />
      <p className="actions">
        <button type="button" onClick={() => setPrinting(true)}>
          {words.print}
        </button>
      </p>
      {isPrinting && <PaperChecklist {...{ assessment, printed, brand }} />}
    </section>
  );
}
