/** What became of a record, or of all of them, as every window that shows it is told. */
export interface RecordNews {
  readonly what: 'changed' | 'removed' | 'wiped';
  /** The kind of the record and its id; all of them where everything was wiped. */
  readonly kind?: string;
  readonly id?: string;
  /** The session that did it, which knows already. */
  readonly by?: string;
}

const listeners = new Set<(news: RecordNews) => void>();

let channel: BroadcastChannel | undefined;

const hear = (news: RecordNews) => {
  for (const listener of listeners) listener(news);
};

function openChannel(): BroadcastChannel {
  if (channel === undefined) {
    channel = new BroadcastChannel('redress-records');
    channel.onmessage = ({ data }) => hear(data as RecordNews);
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
