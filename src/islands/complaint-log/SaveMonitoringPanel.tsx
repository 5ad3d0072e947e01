import { useState } from 'react';
import {
  buildMonitoringReport,
  MONITORING_EDITIONS,
  type MonitoringEdition,
} from '#core/monitoring/build-monitoring-report.ts';
import type { MonitoringContext } from '#core/monitoring/monitoring-context.ts';
import { SelectField } from '#islands/form/fields.tsx';
import { SaveFilePanel } from '#islands/report/SaveFilePanel.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { fileName } from '#text/file-name.ts';

interface Props {
  readonly context: MonitoringContext;
  readonly organisation: string;
}

/** The figures as a monitoring report to take along. */
export function SaveMonitoringPanel({ context, organisation }: Props) {
  const { root } = useSurroundings();
  const { save: texts } = useWords('complaintLog');
  const [edition, setEdition] = useState<MonitoringEdition>('full');
  const about = { name: texts.name, organisation, updatedAt: context.period.madeAt };
  return (
    <SaveFilePanel
      {...{ root, texts }}
      about={[context, organisation, edition]}
      gather={() => ({
        document: () => buildMonitoringReport(context, organisation, edition),
        sheets: async () => {
          const { figuresWorkbook } = await import('#core/monitoring/figures-workbook.ts');
          return figuresWorkbook(context);
        },
        nameOf: (ending) => fileName(about, ending),
      })}
    >
      <SelectField
        label={texts.edition}
        value={edition}
        choices={MONITORING_EDITIONS.map((one) => [one, texts.editions[one]] as const)}
        onChange={(chosen) => setEdition(chosen || 'full')}
      />
    </SaveFilePanel>
  );
}
