import { asJournal, isJournalKey } from './record-journal.ts';
import { ownName } from './site-root.ts';

/** What became of a record, or of all of them, as every window that shows it is told. */
export interface RecordNews {
  readonly what: 'changed' | 'removed' | 'wiped';
  /** The kind of the record and its id; all of them where everything was wiped. An older version of the site names no kind. */
  readonly kind?: string;
  readonly id?: string;
  /** The session that did it, which knows already. */
  readonly by?: string;
}

/** Whether news may be about records of a kind. */
export function isAbout({ what, kind: named }: RecordNews, kind: string): boolean {
  return what === 'wiped' || named === undefined || named === kind;
}

const listeners = new Set<(news: RecordNews) => void>();

let channel: BroadcastChannel | undefined;

const hear = (news: RecordNews) => {
  for (const listener of listeners) listener(news);
};

/** Another page has written down what it could not store before it was closed: that is news of its record too. */
const hearJournal = ({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>) => {
  if (key === null || newValue === null || !isJournalKey(key)) return;
  const { kind, id } = asJournal(key, newValue) ?? {};
  if (id !== undefined) hear({ what: 'changed', id, ...(kind ? { kind } : {}) });
};

function openChannel(): BroadcastChannel {
  if (channel === undefined) {
    channel = new BroadcastChannel(ownName('records'));
    channel.onmessage = ({ data }) => hear(data as RecordNews);
    addEventListener('storage', hearJournal);
  }
  return channel;
}

/** Tells every window, this one included. */
export function tellRecords(news: RecordNews): void {
  openChannel().postMessage(news);
  hear(news);
}

/** Calls with what became of records, here or in another window. Gives back what ends it. */
export function watchRecords(listener: (news: RecordNews) => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
