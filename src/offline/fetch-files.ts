import { type ParcelFile, unpack } from './parcel.ts';
import { fullAddress } from './worker-scope.ts';

/** Called with bytes as they arrive. */
export type OnBytes = (bytes: number) => void;

/** What a host may say for every file: it holds for those that came in its parcels, too. */
const HOST_HEADERS = [
  'content-security-policy',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
];

async function fetchFile(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(fullAddress(address), { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/**
 * Throws where the host's policy lets this worker fetch nothing: in use, it would stand between the
 * pages and a host that they can reach.
 */
export async function tryHost(): Promise<void> {
  await fetchFile('service-worker.js', 'force-cache');
}

/** Fetches a file that is named by its content. Throws when it cannot be had. */
export async function fetchLoose(address: string): Promise<Response> {
  const response = await fetchFile(address, 'force-cache');
  // A network that asks for a password first answers everything with its own page.
  if (response.headers.get('content-type')?.startsWith('text/html'))
    throw new Error(`${address} came as a page.`);
  return response;
}

async function readBody(response: Response, onBytes: OnBytes): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    chunks.push(read.value);
    onBytes(read.value.length);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** A parcel's address ends in the beginning of its hash. */
async function checkParcel(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const named = /([0-9a-f]+)\.bin$/.exec(address)?.[1];
  if (named === undefined || !hash.startsWith(named)) throw new Error(`${address} is damaged.`);
}

/** One file of a parcel, as the host would have answered. */
export interface FetchedFile extends Pick<ParcelFile, 'address'> {
  readonly response: Response;
}

/** Fetches a parcel and opens it. Throws when it cannot be had whole. */
export async function fetchParcel(
  address: string,
  onBytes: OnBytes,
): Promise<readonly FetchedFile[]> {
  const response = await fetchFile(address, 'no-store');
  const bytes = await readBody(response, onBytes);
  await checkParcel(address, bytes);
  const fromHost = HOST_HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return unpack(bytes).map((file) => {
    const headers = { ...Object.fromEntries(fromHost), 'content-type': file.type };
    return { address: file.address, response: new Response(file.bytes, { headers }) };
  });
}
