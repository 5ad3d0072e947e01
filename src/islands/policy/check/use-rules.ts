import { useEffect, useState } from 'react';
import type { PolicyRules } from '#core/policy/check/policy-rules.ts';
import { fetchData } from '#islands/shared/fetch-data.ts';
import { useSurroundings } from '#islands/shared/surroundings.tsx';

/** The rules of the check; undefined until they are here. */
export function useRules(): PolicyRules | 'failed' | undefined {
  const { root } = useSurroundings();
  const [rules, setRules] = useState<PolicyRules | 'failed'>();
  useEffect(() => {
    void fetchData<PolicyRules>(`${root}data/policy/rules.json`).then((fetched) =>
      setRules(fetched.ok ? fetched.value : 'failed'),
    );
  }, [root]);
  return rules;
}
