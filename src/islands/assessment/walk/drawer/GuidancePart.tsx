import { useEffect, useState } from 'react';
import type { ClauseGuidance } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { GuidanceData } from '#text/page-data.ts';
import type { Walk } from '../use-walk.ts';

type Guidances = Readonly<Record<string, ClauseGuidance>>;

interface Props {
  readonly walk: Walk;
}

/** Typical evidence, how to test, and the guidance of the open clause. Fetched when first asked for. */
export function GuidancePart({ walk: { clause, catalogue, assessment } }: Props) {
  const { root, language } = useSurroundings();
  const { walk: words } = useWords('assessment');
  const [guidances, setGuidances] = useState<Guidances | 'failed'>();
  const standard = catalogue.standard.id;
  // Where the standard came from a file, its guidance came along.
  const own = assessment.ownStandards.find(({ id }) => id === standard);
  useEffect(() => {
    const url = `${root}data/${standard}/${language}/guidance.json`;
    const found = own
      ? import('#core/catalogue/own-guidance.ts').then(({ ownGuidance }) => ownGuidance(own))
      : fetchData<GuidanceData>(url).then((result) =>
          result.ok ? result.value.guidance : 'failed',
        );
    found.then(setGuidances, () => setGuidances('failed'));
  }, [root, standard, own, language]);
  if (guidances === undefined) return <p className="quiet">{words.guidanceLoading}</p>;
  if (guidances === 'failed') return <p role="alert">{words.guidanceFailed}</p>;
  const guidance = ownEntry(guidances, clause.id);
  return guidance ? <Guidance guidance={guidance} /> : null;
}

function Guidance({ guidance }: { readonly guidance: ClauseGuidance }) {
  const words = useWords('assessment');
  return (
    <>
      <h2>{words.walk.evidence}</h2>
      <ul>
        {guidance.evidence.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
      <h2>{words.walk.test}</h2>
      <ul>
        {guidance.test.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
      {guidance.sections.map(({ heading, html }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own Markdown at build time, with raw HTML switched off */}
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </section>
      ))}
      {guidance.crosswalk.length > 0 && <h2>{words.walk.crosswalk}</h2>}
      <ul>
        {guidance.crosswalk.map((entry) => (
          <li key={`${entry.standard} ${entry.clause}`}>
            {fill(words.walk.crosswalkEntry, { ...entry })}
          </li>
        ))}
      </ul>
    </>
  );
}
