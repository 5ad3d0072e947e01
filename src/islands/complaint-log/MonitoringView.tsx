import type { ReactNode } from 'react';
import { chapter } from '#core/document/blocks.ts';
import type { MonitoringContext } from '#core/monitoring/monitoring-context.ts';
import { monitoringSection, sectionsOf } from '#core/monitoring/sections.ts';
import { Blocks } from '#islands/blocks/Blocks.tsx';
import type { BlocksView } from '#islands/blocks/view.ts';

interface Props {
  readonly context: MonitoringContext;
  /** What can be done about the warnings, below them. */
  readonly tools?: ReactNode;
}

/** The figures of a period as they stand in the report: what to mind first, then section by section. */
export function MonitoringView({ context, tools }: Props) {
  const view: BlocksView = {
    hrefOf: () => undefined,
    markLabels: context.words.marks,
    levelsAbove: 2,
  };
  const others = sectionsOf(context).filter((id) => id !== 'mind');
  return (['mind', ...others] as const).map((id) => {
    const { title, blocks } = monitoringSection(id, context);
    return (
      <section key={id} className="log-section">
        <Blocks blocks={[chapter(id, title, false), ...blocks]} view={view} />
        {id === 'mind' && tools}
      </section>
    );
  });
}
