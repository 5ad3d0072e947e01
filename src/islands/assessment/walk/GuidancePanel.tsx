import { useEffect, useRef, useState } from 'react';
import type { Clause, ClauseGuidance } from '#core/catalogue/catalogue.ts';
import { fill } from '#core/message.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { OwnStandard } from '#schema/record/own-standard.ts';
import type { GuidanceData } from '#text/page-data.ts';

type Guidances = Readonly<Record<string, ClauseGuidance>>;

interface Props {
  readonly clause: Clause;
  readonly standard: string;
  /** Where the standard came from a file, its guidance came along. */
  readonly own: OwnStandard | undefined;
  readonly onClose: () => void;
}

/** Typical evidence, how to test, and the guidance of the open clause. Fetched when first asked for. */
export function GuidancePanel({ clause, standard, own, onClose }: Props) {
  const { root, language } = useSurroundings();
  const words = useWords('assessment');
  const [data, setData] = useState<Guidances | 'failed' | undefined>();
  useEffect(() => {
    const url = `${root}data/${standard}/${language}/guidance.json`;
    const found = own
      ? import('#core/catalogue/own-guidance.ts').then(({ ownGuidance }) => ownGuidance(own))
      : fetchData<GuidanceData>(url).then((result) =>
          result.ok ? result.value.guidance : 'failed',
        );
    found.then(setData, () => setData('failed'));
  }, [root, standard, own, language]);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where it does not stand beside the clause, it is shown by going there.
    if (!matchMedia('(min-width: 70rem)').matches) panel.current?.focus();
  }, []);
  const guidance = data === undefined || data === 'failed' ? undefined : data[clause.id];
  return (
    <aside ref={panel} tabIndex={-1} className="guidance" aria-label={words.walk.guidance}>
      <button type="button" className="plain" onClick={onClose}>
        {words.walk.closeGuidance}
      </button>
      {data === undefined && <p className="quiet">{words.walk.guidanceLoading}</p>}
      {data === 'failed' && <p role="alert">{words.walk.guidanceFailed}</p>}
      {guidance && <Guidance guidance={guidance} />}
    </aside>
  );
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
