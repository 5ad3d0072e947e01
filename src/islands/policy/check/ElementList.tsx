import { type KeyboardEvent, useState } from 'react';
import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { ElementJudgement } from '#core/policy/check/judge-element.ts';
import { FilterChoice } from '#islands/shared/FilterChoice.tsx';
import { focusSoon } from '#islands/shared/focus-soon.ts';
import { useWords } from '#islands/shared/surroundings.tsx';
import type { Verdict } from '#schema/record/policy-check.ts';
import type { CheckedProps, PlaceProps } from './checked-props.ts';
import { ElementEntry, elementId } from './ElementEntry.tsx';

const FILTERS = ['all', 'toConfirm', 'wanting'] as const;
type Filter = (typeof FILTERS)[number];

const HEADING = 'elements';

/** The verdict behind each key. */
const KEYS: Readonly<Record<string, Verdict>> = { 1: 'covered', 2: 'weak', 3: 'missing' };

/** What the policy says of each element, to be confirmed or corrected with one key. */
export function ElementList(props: CheckedProps & PlaceProps) {
  const words = useWords('policyCheck');
  const { check, checking } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const { confirmed } = checking;
  const passes = ({ verdict }: ElementJudgement, own: Verdict | undefined) => {
    if (filter === 'toConfirm') return own === undefined;
    return filter === 'all' || (own ?? verdict) !== 'covered';
  };
  const ownOf = ({ element }: ElementJudgement) => ownEntry(confirmed, element);
  const shown = check.elements.filter((one) => passes(one, ownOf(one)));
  const confirm = (element: string, verdict: Verdict | undefined) => {
    checking.confirm(element, verdict);
    const at = shown.findIndex((one) => one.element === element);
    const here = shown[at];
    // What no longer passes the filter takes the focus along that was in it.
    if (here && !passes(here, verdict))
      focusSoon(elementId(shown[at + 1]?.element), elementId(shown[at - 1]?.element), HEADING);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const entry = (event.target as HTMLElement).closest<HTMLElement>('[data-element]');
    const judgement = check.elements.find(({ element }) => element === entry?.dataset['element']);
    if (entry === null || judgement === undefined || event.ctrlKey || event.metaKey) return;
    const move = { j: 'nextElementSibling', k: 'previousElementSibling' } as const;
    const verdict = event.key === 'c' ? judgement.verdict : ownEntry(KEYS, event.key);
    if (verdict !== undefined) confirm(judgement.element, verdict);
    else if (event.key === 'j' || event.key === 'k')
      (entry[move[event.key]] as HTMLElement | null)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <section>
      <h2 id={HEADING} tabIndex={-1}>
        {words.elements.title}
      </h2>
      <p className="hint">{words.elements.keys}</p>
      <p role="status">
        {fill(words.elements.progress, {
          count: check.elements.filter((one) => ownOf(one) !== undefined).length,
          all: check.elements.length,
        })}
      </p>
      <FilterChoice
        legend={words.elements.show}
        name="filter"
        value={filter}
        choices={FILTERS}
        labels={words.elements.filters}
        onChange={setFilter}
      />
      {shown.length === 0 && <p>{words.elements.none}</p>}
      <ul className="entries" onKeyDown={onKeyDown}>
        {shown.map((judgement) => (
          <ElementEntry
            key={judgement.element}
            {...props}
            judgement={judgement}
            checking={{ ...checking, confirm }}
          />
        ))}
      </ul>
    </section>
  );
}
