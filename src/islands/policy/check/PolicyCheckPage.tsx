import { useMemo, useState } from 'react';
import { checkPolicy } from '#core/policy/check/check-policy.ts';
import {
  type PageProps,
  SurroundingsOf,
  useSurroundings,
  useWords,
} from '#islands/shared/surroundings.tsx';
import { ComparePanel } from './ComparePanel.tsx';
import type { CheckedProps } from './checked-props.ts';
import { ElementList } from './ElementList.tsx';
import { HarmList } from './HarmList.tsx';
import { Kind } from './Kind.tsx';
import { PolicyInput } from './PolicyInput.tsx';
import { SaveCheckPanel } from './SaveCheckPanel.tsx';
import { TakeOverPanel } from './TakeOverPanel.tsx';
import { TextPane } from './TextPane.tsx';
import { useChecking } from './use-checking.ts';
import { useRules } from './use-rules.ts';

/** Checks a policy that exists: what it says, what it lacks, what in it does harm. */
export function PolicyCheckPage({ loading, ...surroundings }: PageProps) {
  return (
    <SurroundingsOf {...surroundings}>
      <Checks loading={loading} />
    </SurroundingsOf>
  );
}

function Checks({ loading }: Pick<PageProps, 'loading'>) {
  const { addresses } = useSurroundings();
  const words = useWords('policyCheck');
  const checking = useChecking();
  const rules = useRules(checking.policy?.text ?? '');
  return (
    <article className="policy-check">
      <p className="overline">
        <a href={addresses.page('policy/')}>{words.workshop}</a>
      </p>
      <h1>{words.title}</h1>
      <p className="lead prose">{words.lead}</p>
      {rules === 'failed' && (
        <p className="notice warning" role="alert">
          {words.fetchFailed}
        </p>
      )}
      {rules === undefined && <p className="loading">{loading}</p>}
      <PolicyInput
        name={checking.policy?.name ?? ''}
        text={checking.policy?.text ?? ''}
        onText={checking.start}
        onClear={checking.clear}
      />
      {rules !== undefined && rules !== 'failed' && checking.policy && (
        <Checked rules={rules} checking={checking} policy={checking.policy} />
      )}
    </article>
  );
}

function Checked(props: Omit<CheckedProps, 'check'>) {
  const words = useWords('policyCheck');
  const { rules, checking, policy } = props;
  const check = useMemo(() => checkPolicy(policy.text, rules), [policy.text, rules]);
  const [place, setPlace] = useState<{ readonly start: number; readonly end: number }>();
  const shared = { ...props, check };
  return (
    <>
      <Kind {...shared} />
      <div className="policy-draft">
        <div>
          <HarmList {...shared} onPlace={setPlace} />
          <ElementList {...shared} onPlace={setPlace} />
        </div>
        <div className="policy-text">
          <TextPane text={policy.text} place={place} label={words.text} />
        </div>
      </div>
      <SaveCheckPanel {...shared} />
      <TakeOverPanel {...shared} confirmed={checking.confirmed} />
      <ComparePanel {...shared} />
    </>
  );
}
