import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { SelectField } from '#islands/form/fields.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { useMedia } from '#islands/shared/use-media.ts';
import { CalendarField } from './CalendarField.tsx';
import { MeaningFields } from './MeaningFields.tsx';
import { PromiseFields } from './PromiseFields.tsx';
import { SpellingPanel } from './SpellingPanel.tsx';
import type { SettingsProps } from './settings-props.ts';

/** How the figures are counted. Whatever is changed, they are made again from what was read. */
export function SettingsPanel(props: SettingsProps) {
  const { settings: texts } = useWords('complaintLog');
  const { settings, onSettings } = props;
  // Beside the figures there is room for it; above them it waits.
  const isWide = useMedia('(min-width: 60rem)');
  return (
    <details className="log-settings" open={isWide}>
      <summary>{texts.title}</summary>
      <FieldFrame label={texts.asOf} hint={texts.asOfHint}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={settings.asOf}
            onChange={({ target }) => onSettings({ asOf: target.value })}
          />
        )}
      </FieldFrame>
      <CalendarField {...props} />
      <SelectField
        label={texts.clock}
        value={settings.clockStart}
        choices={(['received', 'acknowledged'] as const).map((one) => [one, texts.clocks[one]])}
        onChange={(clockStart) => clockStart && onSettings({ clockStart })}
      />
      <SelectField
        label={texts.partial}
        value={settings.partialMonths}
        choices={(['keep', 'leaveOut'] as const).map((one) => [one, texts.partials[one]])}
        onChange={(partialMonths) => partialMonths && onSettings({ partialMonths })}
      />
      <ExposureField {...props} />
      <PromiseFields {...props} />
      <MeaningFields {...props} />
      <SpellingPanel {...props} />
    </details>
  );
}

/** Customers or orders in all, where no column says so. */
function ExposureField({ settings, mapping, onSettings }: SettingsProps) {
  const { settings: texts } = useWords('complaintLog');
  if (mapping.columns.some(({ role }) => role === 'exposure')) return null;
  const [inAll] = settings.exposure.filter(({ month }) => month === '');
  return (
    <FieldFrame label={texts.exposure} hint={texts.exposureHint}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="numeric"
          defaultValue={inAll?.count ?? ''}
          onBlur={({ target }) => {
            const count = Number(target.value.replace(/[\s,]/g, ''));
            const exposure = count > 0 ? [{ month: '', count }] : [];
            if (count !== (inAll?.count ?? 0)) onSettings({ exposure });
          }}
        />
      )}
    </FieldFrame>
  );
}
