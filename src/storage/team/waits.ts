/** Waits that end when they are woken, or after a while. */
export function startWaits() {
  const waits = new Set<() => void>();
  return {
    wake() {
      for (const wake of waits) wake();
    },
    wait: (milliseconds: number) =>
      new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          waits.delete(done);
          resolve();
        };
        const timer = setTimeout(done, milliseconds);
        waits.add(done);
      }),
  };
}
