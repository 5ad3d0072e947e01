import { useId } from 'react';
import { BareText } from '#islands/form/BareText.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import { PERIOD_UNITS } from '#schema/record/policy.ts';
import type { AnswerProps } from './answer-props.ts';
import { MatrixFields } from './MatrixFields.tsx';
import { OptionFields } from './OptionFields.tsx';

/** The fields in which a question of its kind is answered. */
export function AnswerFields(props: AnswerProps) {
  const { kind } = props.held.question;
  switch (kind) {
    case 'line':
      return <LineField {...props} />;
    case 'lines':
      return <LinesField {...props} />;
    case 'period':
      return <PeriodFields {...props} />;
    case 'matrix':
      return <MatrixFields {...props} />;
    case 'one':
    case 'many':
    case 'details':
      return <OptionFields {...props} />;
  }
}

function LineField({ held, own, set }: AnswerProps) {
  const { question, text } = held;
  return (
    <BareText
      label={question.ask}
      isRequired={question.required}
      value={own?.text ?? ''}
      heldAs={`answers/${question.id}/text`}
      placeholder={own?.text ? undefined : text}
      onChange={(typed) => set({ text: typed }, 'typing')}
    />
  );
}

function LinesField({ held, own, set }: AnswerProps) {
  const words = useWords('policy');
  return (
    <div className="field">
      <span className="hint">{words.draft.oneALine}</span>
      <BareText
        rows={4}
        label={held.question.ask}
        value={own?.text ?? held.text}
        heldAs={`answers/${held.question.id}/text`}
        onChange={(text) => set({ text }, 'typing')}
      />
    </div>
  );
}

function PeriodFields({ held, own, set }: AnswerProps) {
  const words = useWords('policy');
  const id = useId();
  const { question, period, chosen } = held;
  const { options = [] } = question;
  const [option] = chosen;
  const isNone = option?.id === 'none';
  const now = own?.period ?? period ?? { count: 5, unit: 'workingDays' as const };
  return (
    <div className="policy-period">
      {options.length > 0 && (
        <select
          aria-label={question.ask}
          value={option?.id ?? ''}
          onChange={({ target }) =>
            set({ chosen: target.value === '' ? [] : [target.value], period: now })
          }
        >
          {!options.some(({ id: one }) => one !== 'none') && (
            <option value="">{words.draft.limited}</option>
          )}
          {options.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </select>
      )}
      {!isNone && (
        <>
          <input
            type="number"
            id={id}
            aria-label={words.draft.count}
            min={1}
            max={999}
            value={now.count}
            onChange={({ target }) => {
              const count = Math.round(Number(target.value));
              if (count >= 1 && count <= 999) set({ period: { ...now, count } });
            }}
          />
          <select
            aria-label={words.draft.unit}
            value={now.unit}
            onChange={({ target }) => {
              const unit = PERIOD_UNITS.find((one) => one === target.value);
              if (unit) set({ period: { ...now, unit } });
            }}
          >
            {PERIOD_UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {words.draft.units[unit]}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
