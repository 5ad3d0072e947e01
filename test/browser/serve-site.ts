import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The built site on a server of its own, which can publish a new version of it. */
export async function serveSite(): Promise<{
  readonly address: string;
  readonly publishAgain: () => void;
  readonly close: () => Promise<void>;
}> {
  let version = 0;
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURI(new URL(url, 'http://site').pathname).replace(/\/$/, '/index.html');
    const bytes = await readFile(join('dist', path)).catch(() => undefined);
    if (bytes === undefined) return response.writeHead(404).end();
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    if (!path.endsWith('service-worker.js')) return response.end(bytes);
    return response.end(String(bytes).replace(/VERSION = ["']/, `$&${version}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    publishAgain: () => {
      version += 1;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
