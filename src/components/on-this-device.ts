import { fill } from '#core/message.ts';
import { ownEntry } from '#core/own-entry.ts';
import type { SiteWords } from '#text/words.ts';
import { activeWorker, ask } from './keep-offline.ts';

type OfflineWords = SiteWords['offline'];

/** The site by parts, as the build has weighed it. */
interface Sizes {
  /** Bytes of all that travels, each once. */
  readonly everything: number;
  readonly parts: Readonly<Record<string, number>>;
}

interface Panel {
  readonly place: HTMLElement;
  readonly words: OfflineWords;
  readonly sizes: Sizes;
}

const MEGABYTE = 1_000_000;

function megabytes({ place }: Panel, bytes: number): string {
  const format = new Intl.NumberFormat(place.dataset['language'], { maximumFractionDigits: 1 });
  return format.format(Math.max(0.1, bytes / MEGABYTE));
}

/** The parts that a row stands for: those of its kind in its language. */
function partsOfRow(row: HTMLElement, { parts }: Sizes): readonly string[] {
  const [kind, language] = (row.dataset['part'] ?? '').split('/');
  return Object.keys(parts).filter(
    (id) => id.startsWith(`${kind}/`) && id.endsWith(`/${language}`),
  );
}

function showRows(panel: Panel, kept: ReadonlySet<string>): void {
  const { place, words, sizes } = panel;
  for (const row of place.querySelectorAll<HTMLElement>('tr[data-part]')) {
    const parts = partsOfRow(row, sizes);
    const bytes = parts.reduce((sum, id) => sum + (ownEntry(sizes.parts, id) ?? 0), 0);
    const isKept = parts.every((id) => kept.has(id));
    const size = row.querySelector('[data-size]');
    const state = row.querySelector('[data-kept]');
    if (size) size.textContent = fill(words.megabytes, { size: megabytes(panel, bytes) });
    if (state) state.textContent = isKept ? words.isKept : words.isNotKept;
  }
}

async function keptParts(registration: ServiceWorkerRegistration): Promise<ReadonlySet<string>> {
  const answer = await ask(await activeWorker(registration), { ask: 'what-is-kept' });
  return new Set(answer.kind === 'kept' ? answer.parts : []);
}

function say({ place }: Panel, sentence: string): void {
  const said = place.querySelector('[data-said]');
  if (said) said.textContent = sentence;
}

/** All parts, those of one kind in one language together: as the rows show them. */
function partsTogether({ parts }: Sizes): readonly (readonly string[])[] {
  const ids = Object.keys(parts);
  const rowOf = (id: string) => id.replace(/\/.*\//, '/');
  return [...new Set(ids.map(rowOf))].map((row) => ids.filter((id) => rowOf(id) === row));
}

/**
 * Row after row, so that what has come stays when the rest does not. Not part after part: after each
 * one the device is looked through whole.
 */
async function keepEverything(panel: Panel, register: () => Promise<ServiceWorkerRegistration>) {
  const { place, words, sizes } = panel;
  const bar = place.querySelector('progress');
  try {
    const registration = await register();
    const worker = await activeWorker(registration);
    let arrived = 0;
    if (bar) Object.assign(bar, { hidden: false, value: 0, max: sizes.everything });
    say(panel, words.keeping);
    for (const parts of partsTogether(sizes)) {
      await ask(worker, { ask: 'keep', parts }, (bytes) => {
        arrived += bytes;
        if (bar) bar.value = arrived;
      });
      showRows(panel, await keptParts(registration));
    }
    const kept = await keptParts(registration);
    const isAll = Object.keys(sizes.parts).every((id) => kept.has(id));
    say(panel, isAll ? words.keptAll : words.keptSome);
  } catch {
    say(panel, words.keptSome);
  }
  if (bar) bar.hidden = true;
}

/** Shows what of the site is on the device, and keeps all of it when asked. */
export async function showOnThisDevice(place: HTMLElement): Promise<void> {
  const words: OfflineWords = JSON.parse(place.dataset['words'] ?? '{}');
  const sizes: Sizes = JSON.parse(place.dataset['sizes'] ?? '{}');
  const panel = { place, words, sizes };
  const notHere = place.querySelector<HTMLElement>('[data-not-here]');
  if (notHere) notHere.hidden = !new URLSearchParams(location.search).has('missing');
  showRows(panel, new Set());
  if (!('serviceWorker' in navigator)) return say(panel, words.insecure);
  const root = new URL(place.dataset['onThisDevice'] ?? './', location.href).href;
  const registration = await navigator.serviceWorker.getRegistration(root);
  if (registration?.scope === root) showRows(panel, await keptParts(registration));
  const button = place.querySelector<HTMLButtonElement>('[data-keep]');
  if (!button) return undefined;
  button.textContent = fill(words.keepAll, { size: megabytes(panel, sizes.everything) });
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    await keepEverything(panel, () =>
      navigator.serviceWorker.register(new URL('service-worker.js', root)),
    );
    button.disabled = false;
  });
  return undefined;
}
