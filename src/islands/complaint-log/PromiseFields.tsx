import { useEffect, useState } from 'react';
import { fill } from '#core/message.ts';
import { codePromises } from '#core/monitoring/code-promises.ts';
import type { CodeLimits } from '#core/policy/check/code-limits.ts';
import { FieldFrame } from '#islands/form/FieldFrame.tsx';
import { SelectField } from '#islands/form/fields.tsx';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { LOG_EVENTS, type ResponsePromise } from '#schema/record/complaint-log.ts';
import type { SettingsProps } from './settings-props.ts';

/** The promises that the register is held against: one's own, or those of a code. */
export function PromiseFields({ mapping, settings, onSettings }: SettingsProps) {
  const { settings: texts } = useWords('complaintLog');
  const { promises } = settings;
  const set = (changed: readonly ResponsePromise[]) => onSettings({ promises: [...changed] });
  const add = () => {
    const event = mapping.columns.some(({ role }) => role === 'answered') ? 'answered' : 'closed';
    set([...promises, { id: crypto.randomUUID(), event, days: 10, unit: 'working' }]);
  };
  return (
    <fieldset className="log-promises">
      <legend>{texts.promisesTitle}</legend>
      <p className="hint">{texts.promisesHint}</p>
      <CodeChoice onCode={(code) => set([...promises, ...codePromises(code.limits)])} />
      {promises.map((promise, at) => (
        <PromiseField
          key={promise.id}
          number={at + 1}
          promise={promise}
          onChange={(changed) => set(promises.map((one) => (one === promise ? changed : one)))}
          onRemove={() => set(promises.filter((one) => one !== promise))}
        />
      ))}
      <button type="button" onClick={add}>
        {texts.add}
      </button>
    </fieldset>
  );
}

function CodeChoice({ onCode }: { readonly onCode: (code: CodeLimits) => void }) {
  const { root, language } = useSurroundings();
  const { settings: texts } = useWords('complaintLog');
  const [codes, setCodes] = useState<readonly CodeLimits[]>([]);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    void fetchData<readonly CodeLimits[]>(`${root}data/policy/${language}/code-limits.json`).then(
      (fetched) => (fetched.ok ? setCodes(fetched.value) : setFailed(true)),
    );
  }, [root, language]);
  return (
    <SelectField
      label={texts.code}
      error={hasFailed ? texts.codeFailed : undefined}
      value=""
      choices={[['', texts.codeNone], ...codes.map(({ id, name }) => [id, name] as const)]}
      onChange={(chosen) => {
        const code = codes.find(({ id }) => id === chosen);
        if (code) onCode(code);
      }}
    />
  );
}

interface FieldProps {
  readonly number: number;
  readonly promise: ResponsePromise;
  readonly onChange: (promise: ResponsePromise) => void;
  readonly onRemove: () => void;
}

function PromiseField({ number, promise, onChange, onRemove }: FieldProps) {
  const { settings: texts } = useWords('complaintLog');
  return (
    <fieldset className="log-promise">
      <legend>{fill(texts.promise, { number })}</legend>
      <SelectField
        label={texts.event}
        value={promise.event}
        choices={LOG_EVENTS.map((one) => [one, texts.events[one]] as const)}
        onChange={(event) => event && onChange({ ...promise, event })}
      />
      <FieldFrame label={texts.days}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="numeric"
            value={promise.days}
            onChange={({ target }) => {
              const days = Math.min(10_000, Number(target.value.replace(/\D/g, '')));
              onChange({ ...promise, days });
            }}
          />
        )}
      </FieldFrame>
      <SelectField
        label={texts.unit}
        value={promise.unit}
        choices={(['calendar', 'working'] as const).map((one) => [one, texts.units[one]])}
        onChange={(unit) => unit && onChange({ ...promise, unit })}
      />
      <button type="button" aria-label={fill(texts.removeSpoken, { number })} onClick={onRemove}>
        {texts.remove}
      </button>
    </fieldset>
  );
}
