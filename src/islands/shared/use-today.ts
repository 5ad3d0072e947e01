import { useState } from 'react';

/** Today on this device, such as `2026-11-25`, as it was when the page was opened. */
export function useToday(): string {
  const [today] = useState(() => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  return today;
}
