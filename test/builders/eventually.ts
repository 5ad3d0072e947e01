import { vi } from 'vitest';

/** Waits until a check holds, as long as it takes on a busy machine. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 15_000 });
}
