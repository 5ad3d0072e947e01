import { type ReactNode, useMemo } from 'react';
import { SurroundingsOf, useSurroundings } from '#islands/shared/surroundings.tsx';

/** What stands in it has the words of the registers of the plan beside those of all others, which other pages do without. */
export function WithPlanWords({ children }: { readonly children: ReactNode }) {
  const surroundings = useSurroundings();
  const { words } = surroundings;
  const all = useMemo(() => {
    const { registers, plan } = words;
    return registers && plan ? { ...words, registers: { ...registers, ...plan.registers } } : words;
  }, [words]);
  return (
    <SurroundingsOf {...surroundings} words={all}>
      {children}
    </SurroundingsOf>
  );
}
