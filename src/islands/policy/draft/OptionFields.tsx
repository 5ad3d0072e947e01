import { useId } from 'react';
import { ownEntry } from '#core/own-entry.ts';
import type { DraftOption } from '#core/policy/draft/draft-content.ts';
import { BareText } from '#islands/form/BareText.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { AnswerProps } from './answer-props.ts';

/** More options than this are chosen from a list that opens. */
const SHOWN = 8;

/** One or several of some options, each with the line that belongs to it. */
export function OptionFields(props: AnswerProps) {
  const words = useWords('policy');
  const { held, own, set } = props;
  const { question, chosen } = held;
  const { options = [], kind } = question;
  if (kind === 'details')
    return options.map((option) => <DetailField key={option.id} {...props} option={option} />);
  if (kind === 'one' && options.length > SHOWN) return <OneOfMany {...props} />;
  const ids = chosen.map(({ id }) => id);
  const choose = (id: string, isOn: boolean) =>
    set({ chosen: kind === 'one' ? [id] : isOn ? [...ids, id] : ids.filter((one) => one !== id) });
  return (
    <>
      {options.map((option) => (
        <div key={option.id} className="choice">
          <Choice
            {...props}
            option={option}
            isOn={ids.includes(option.id)}
            onChoose={(isOn) => choose(option.id, isOn)}
          />
          {ids.includes(option.id) && option.detail && <DetailField {...props} option={option} />}
        </div>
      ))}
      {question.own && (
        <div className="field">
          <span className="hint">{words.draft.ownEntries}</span>
          <BareText
            rows={2}
            label={words.draft.ownEntries}
            value={own?.text ?? held.text}
            heldAs={`answers/${question.id}/text`}
            onChange={(text) => set({ text }, 'typing')}
          />
        </div>
      )}
    </>
  );
}

interface ChoiceProps extends AnswerProps {
  readonly option: DraftOption;
  readonly isOn: boolean;
  readonly onChoose: (isOn: boolean) => void;
}

function Choice({ held, option, isOn, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <input
        id={id}
        type={held.question.kind === 'one' ? 'radio' : 'checkbox'}
        name={held.question.id}
        checked={isOn}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.note && isOn && <span className="hint">{option.note}</span>}
    </>
  );
}

function OneOfMany({ held, set }: AnswerProps) {
  const { question, chosen } = held;
  const [option] = chosen;
  return (
    <>
      <select
        aria-label={question.ask}
        value={option?.id ?? ''}
        onChange={({ target }) => set({ chosen: [target.value] })}
      >
        {(question.options ?? []).map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
      {option?.note && <p className="hint">{option.note}</p>}
    </>
  );
}

/** The line that belongs to an option: a number, an address, a name. */
function DetailField({ held, own, set, option }: AnswerProps & { readonly option: DraftOption }) {
  const id = useId();
  const typed = ownEntry(own?.details, option.id) ?? '';
  const keep = (text: string) => set({ details: { ...own?.details, [option.id]: text } }, 'typing');
  return (
    <div className="field">
      <label htmlFor={id}>{option.detail ?? option.label}</label>
      {option.input === 'day' ? (
        <input id={id} type="date" value={typed} onChange={({ target }) => keep(target.value)} />
      ) : (
        <BareText
          id={id}
          value={typed}
          placeholder={held.details.get(option.id)}
          heldAs={`answers/${held.question.id}/${option.id}`}
          onChange={keep}
        />
      )}
    </div>
  );
}
