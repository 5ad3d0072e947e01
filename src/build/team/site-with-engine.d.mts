import type { Server } from 'node:http';

interface Together {
  /** Where both are served; 0 for any port that is free. */
  readonly port: number;
  readonly sitePort: number;
  /** Where the engine's WebSocket is by now. */
  readonly enginePort: () => number;
}

export function serveTogether(together: Together): Promise<Server>;
