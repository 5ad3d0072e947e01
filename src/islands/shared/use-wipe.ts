import { useEffect, useRef } from 'react';
import { watchRecords } from '#storage/record-channel.ts';

/** Forgets what this window alone holds when everything is taken out of the browser, in whichever window. */
export function useWipe(forget: () => void): void {
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => watchRecords(({ what }) => what === 'wiped' && latest.current()), []);
}
