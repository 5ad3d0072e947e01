import { JetStreamApiError } from '@nats-io/jetstream';

/** What a server says that stands alone, or with too few others. */
const ALONE = new Set([10_074, 10_005]);

/** Makes something on three servers where there are so many, else on one. */
export async function withReplicas<Made>(make: (count: number) => Promise<Made>): Promise<Made> {
  return make(3).catch((error: unknown) => {
    // Anything else, such as a cluster that has no leader yet, is no reason to keep one copy only.
    if (error instanceof JetStreamApiError && ALONE.has(error.code)) return make(1);
    throw error;
  });
}
