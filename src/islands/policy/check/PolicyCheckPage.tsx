import { useMemo, useState } from 'react';
import { checkPolicy } from '#core/policy/check/check-policy.ts';
import { homeOf } from '#text/way-up.ts';
import { ComparePanel } from './ComparePanel.tsx';
import type { CheckProps } from './check-props.ts';
import type { CheckedProps } from './checked-props.ts';
import { ElementList } from './ElementList.tsx';
import { HarmList } from './HarmList.tsx';
import { Kind } from './Kind.tsx';
import { PolicyInput } from './PolicyInput.tsx';
import { TakeOverPanel } from './TakeOverPanel.tsx';
import { TextPane } from './TextPane.tsx';
import { useChecking } from './use-checking.ts';
import { useRules } from './use-rules.ts';

/** Checks a policy that exists: what it says, what it lacks, what in it does harm. */
export function PolicyCheckPage(props: CheckProps) {
  const { root, language, words, loading } = props;
  const rules = useRules(root);
  const checking = useChecking();
  return (
    <article className="policy-check">
      <p className="overline">
        <a href={`${homeOf(root, language)}policy/`}>{words.workshop}</a>
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
        {...props}
        name={checking.policy?.name ?? ''}
        text={checking.policy?.text ?? ''}
        onText={checking.start}
        onClear={checking.clear}
      />
      {rules !== undefined && rules !== 'failed' && checking.policy && (
        <Checked {...props} rules={rules} checking={checking} policy={checking.policy} />
      )}
    </article>
  );
}

function Checked(props: Omit<CheckedProps, 'check'>) {
  const { rules, checking, policy, words } = props;
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
      <TakeOverPanel {...shared} confirmed={checking.confirmed} />
      <ComparePanel {...shared} />
    </>
  );
}
