import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '../../dist');
export const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
};
/** Seconds for which plain hosts let files be used unasked. */
const MAX_AGE = 600;

interface Host {
  /** Paths under which the site stands, each a copy of it. */
  readonly prefixes?: readonly string[];
  /** Headers that the host adds to every file. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Types that the host gives to endings, in place of the usual ones. */
  readonly types?: Readonly<Record<string, string>>;
}

/** What has come from the host since it was last asked. */
export interface Traffic {
  /** Addresses from the host's root, in order. */
  readonly requests: readonly string[];
  /** On the wire: compressed, with headers. */
  readonly bytes: number;
}

export interface ServedSite {
  readonly address: string;
  readonly takeTraffic: () => Traffic;
  /** Puts a new version up: other pages, another service worker, scripts under other names. */
  readonly publishAgain: () => void;
  /** What the host no longer has. */
  readonly withdraw: (pattern: RegExp) => unknown;
  readonly close: () => Promise<void>;
}

function fileOf(url: string, prefixes: readonly string[]): string | undefined {
  const path = decodeURI(new URL(url, 'http://site').pathname);
  const fitting = prefixes.filter((one) => path.startsWith(one));
  const prefix = fitting.sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return undefined;
  const file = join(DIST, path.slice(prefix.length).replace(/(^|\/)$/, '$1index.html'));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function send(
  { headers: asked }: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  headers: Readonly<Record<string, string>>,
): void {
  const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
  const all: Record<string, string> = {
    'cache-control': `max-age=${MAX_AGE}`,
    etag,
    vary: 'Accept-Encoding',
    ...headers,
  };
  if (asked['if-none-match'] === etag) {
    response.writeHead(304, all).end();
    return;
  }
  const isPacked = all['content-type'] !== 'application/octet-stream';
  const body = isPacked ? gzipSync(bytes, { level: 6 }) : bytes;
  const encoding = isPacked ? { 'content-encoding': 'gzip' } : {};
  response.writeHead(200, { ...all, ...encoding, 'content-length': body.length }).end(body);
}

/** What a host sends of a file; the service worker's version is the host's. */
function readFrom(file: string, version: number): Buffer {
  const bytes = readFileSync(file);
  if (!file.endsWith('service-worker.js')) return bytes;
  return Buffer.from(String(bytes).replace(/version:["'`]/, `$&${version}`));
}

/** The built site as a plain static host serves it, with what it sends counted. */
export async function serveSite(host: Host = {}): Promise<ServedSite> {
  const { prefixes = ['/'], headers = {}, types = TYPES } = host;
  let version = 0;
  let requests: string[] = [];
  let counted = 0;
  const gone: RegExp[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    requests.push(url);
    const file = gone.some((pattern) => pattern.test(url)) ? undefined : fileOf(url, prefixes);
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Nothing here.</p>');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    send(request, response, readFrom(file, version), { 'content-type': type, ...headers });
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeTraffic() {
      const sent = [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
      const traffic = { requests, bytes: sent - counted };
      requests = [];
      counted = sent;
      return traffic;
    },
    publishAgain: () => {
      version += 1;
    },
    withdraw: (pattern) => gone.push(pattern),
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
