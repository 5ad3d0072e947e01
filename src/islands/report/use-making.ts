import { useState } from 'react';

/** Where the making of a file stands: which one is being made, or what came of the last. */
export type Making<Which extends string> = Which | 'done' | 'failed' | undefined;

/**
 * Makes a file and says what came of it. That it is saved is said only as long as the same would be saved.
 *
 * @param about - what would be saved, each the same as long as it does not change
 */
export function useMaking<Which extends string>(about: readonly unknown[]) {
  const [state, setState] = useState<{
    readonly making: Making<Which>;
    readonly about: readonly unknown[];
  }>();
  const isSame = state?.about.every((one, at) => one === about[at]);
  const making = state?.making === 'done' && !isSame ? undefined : state?.making;
  const start = async (which: Which, make: () => Promise<void>) => {
    setState({ making: which, about });
    try {
      await make();
      setState({ making: 'done', about });
    } catch {
      setState({ making: 'failed', about });
    }
  };
  return [making, start] as const;
}
