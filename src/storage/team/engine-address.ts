import { siteRoot } from '../site-root.ts';

/** Where the site leads to the engine: below its own root, as the content policy asks. Administrators have it in their configuration. */
const PATH = 'team-engine';

/** The address of the engine's WebSocket, on the site's own origin. */
export function engineAddress(): string {
  const address = new URL(PATH, siteRoot());
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
}
