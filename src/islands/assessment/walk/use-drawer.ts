import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Drawn, OpenDrawer } from './drawer/drawer-part.ts';
import type { Cursor } from './use-cursor.ts';

/** The drawer beside the clause, and the ways to open and close it. */
export interface DrawerState {
  readonly drawn: Drawn | undefined;
  /** Opens it at a part; the guidance, when it is open already, is closed. */
  readonly open: OpenDrawer;
  /** Closes it. The focus goes back to the criterion beside which it stood. */
  readonly close: () => void;
}

/** The drawer beside the clause: closed until it is asked for. */
export function useDrawer(cursor: Cursor): DrawerState {
  const [drawn, setDrawn] = useState<Drawn>();
  const latest = useRef(drawn);
  latest.current = drawn;
  const back = useRef<string>(undefined);
  const close = useCallback(() => {
    back.current = latest.current?.criterionId ?? cursor.at();
    setDrawn(undefined);
  }, [cursor]);
  useEffect(() => {
    // What the drawer covered can take the focus again once it is gone.
    if (drawn === undefined && back.current !== undefined) cursor.moveTo(back.current);
    back.current = undefined;
  }, [drawn, cursor]);
  const open = useCallback<OpenDrawer>(
    (part, criterionId, writing) => {
      if (part === 'guidance' && latest.current?.part === part) close();
      else setDrawn({ part, criterionId, writing });
    },
    [close],
  );
  return useMemo(() => ({ drawn, open, close }), [drawn, open, close]);
}
