import { ORDERS, type Order, STATES, type State } from '#core/clients/standing.ts';
import { useWords } from '#islands/shared/surroundings.tsx';

/** What of the list is shown, and in which order. */
export interface View {
  readonly typed: string;
  readonly state: State | '';
  readonly order: Order;
}

export const FIRST_VIEW: View = { typed: '', state: '', order: 'changed' };

interface Props {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Finds, narrows and sorts the list. */
export function ListTools({ view, onChange }: Props) {
  const words = useWords('clients').tools;
  return (
    <search className="list-tools">
      <label>
        <span>{words.find}</span>
        <input
          type="search"
          value={view.typed}
          onChange={({ target }) => onChange({ ...view, typed: target.value })}
        />
      </label>
      <label>
        <span>{words.state}</span>
        <select
          value={view.state}
          onChange={({ target }) => {
            const state = STATES.find((one) => one === target.value);
            onChange({ ...view, state: state ?? '' });
          }}
        >
          <option value="">{words.anyState}</option>
          {STATES.map((one) => (
            <option key={one} value={one}>
              {words.states[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.order}</span>
        <select
          value={view.order}
          onChange={({ target }) => {
            const order = ORDERS.find((one) => one === target.value);
            if (order) onChange({ ...view, order });
          }}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {words.orders[one]}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
