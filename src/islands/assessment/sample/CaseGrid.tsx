import { type ClipboardEvent, useState } from 'react';
import { joinSentences } from '#core/message.ts';
import { strataOf } from '#core/sample/draw-strata.ts';
import type { NewCase } from '#core/sample/read-case-rows.ts';
import { Later } from '#islands/shared/Later.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { useGrowing } from '#islands/shared/use-growing.ts';
import { useToday } from '#islands/shared/use-today.ts';
import { STAGES } from '#schema/record/format.ts';
import type { SampledCase } from '#schema/record/sample.ts';
import { CaseRow } from './CaseRow.tsx';
import type { PaperProps } from './paper-props.ts';

const loadPastePanel = async () => (await import('./PastePanel.tsx')).PastePanel;

interface Props extends PaperProps {
  readonly cases: readonly (readonly [string, SampledCase])[];
}

/** Whether pasted text is rows of a table; a text of several lines in one note is not. */
function isTable(text: string, target: EventTarget): boolean {
  if (text.includes('\t')) return true;
  return text.trim().includes('\n') && !(target instanceof HTMLTextAreaElement);
}

/** The complaints as a grid: one row each, a cell a stage; rows are pasted from a spreadsheet too. */
export function CaseGrid({ id, session, sample, cases }: Props) {
  const { sample: texts } = useWords('audit');
  const { errors } = useWords('assessment');
  const today = useToday();
  const [pasted, setPasted] = useState<string>();
  // What the sample is fills the first screen.
  const drawn = useGrowing(cases, 2);
  const strata = strataOf(sample);
  const add = (added: readonly NewCase[]) =>
    session.apply({
      kind: 'group',
      changes: added.map((fields) => ({
        kind: 'cases',
        id: crypto.randomUUID(),
        fields: { ...fields, sampleId: id },
      })),
    });
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!isTable(text, event.target)) return;
    event.preventDefault();
    setPasted(text);
  };
  return (
    <section onPaste={paste}>
      <h2>{texts.casesTitle}</h2>
      <p className="quiet">
        {joinSentences([texts.gridHint, ...(strata.length > 0 ? [texts.pasteStratum] : [])])}
      </p>
      {pasted !== undefined && (
        <Later
          load={loadPastePanel}
          failed={errors.fetchFailed}
          props={{
            text: pasted,
            strata,
            onDone: (added: readonly NewCase[]) => {
              if (added.length > 0) add(added);
              setPasted(undefined);
            },
          }}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard, also where its fields cannot */}
      <section className="table-scroll" aria-label={texts.casesTitle} tabIndex={0}>
        <table className="grid">
          <Head hasStrata={strata.length > 0} />
          <tbody>
            {drawn.map(([caseId, one]) => (
              <CaseRow key={caseId} {...{ session, sample, caseId, one, today }} />
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <button
          type="button"
          onClick={() => add([{ reference: String(cases.length + 1), stages: {} }])}
        >
          {texts.addCase}
        </button>
      </p>
    </section>
  );
}

function Head({ hasStrata }: { readonly hasStrata: boolean }) {
  const { sample: texts } = useWords('audit');
  return (
    <thead>
      <tr>
        <th scope="col">{texts.reference}</th>
        {STAGES.map((stage) => (
          <th scope="col" key={stage}>
            {texts.stages[stage]}
          </th>
        ))}
        {hasStrata && <th scope="col">{texts.stratum}</th>}
        <th scope="col">{texts.severity}</th>
        <th scope="col">{texts.caseNote}</th>
        <th scope="col">{texts.rowTools}</th>
      </tr>
    </thead>
  );
}
