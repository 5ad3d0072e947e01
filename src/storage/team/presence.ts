import * as z from 'zod/mini';
import { importKey, seal, unseal } from './cipher.ts';
import type { Engine } from './engine.ts';

/** Somebody who is there now. */
export interface Person {
  readonly sender: string;
  /** Empty while nobody gave a name on that device. */
  readonly name: string;
  /** Id of the clause that is on their screen; empty anywhere else. */
  readonly clause: string;
}

const PersonSchema = z.object({ sender: z.string(), name: z.string(), clause: z.string() });

/** Milliseconds between two signs of life. */
const EVERY = 5_000;

/** Milliseconds after which whoever gave no sign of life is gone. */
const GONE_AFTER = 12_000;

const presenceUse = (stream: string) => `presence ${stream}`;

interface Here {
  readonly stream: string;
  readonly key: string;
  readonly self: () => Person;
  readonly onChange: () => void;
}

/** Tells the others who is here and hears who is there. Nothing of it is kept. */
export function startPresence({ stream, key, self, onChange }: Here) {
  const heard = new Map<string, { person: Person; at: number }>();
  const opened = importKey(key);
  let engine: Engine | undefined;
  const tell = async () => {
    const bytes = await seal(await opened, presenceUse(stream), self());
    try {
      engine?.tell(bytes);
    } catch {
      // No connection: nobody is there to be told.
    }
  };
  const sweep = () => {
    for (const [sender, { at }] of heard)
      if (Date.now() - at > GONE_AFTER && heard.delete(sender)) onChange();
  };
  const timer = setInterval(() => {
    sweep();
    void tell();
  }, EVERY);
  return {
    people: (): readonly Person[] => [...heard.values()].map(({ person }) => person),
    begin(connected: Engine) {
      engine = connected;
      void tell();
    },
    async hear(bytes: Uint8Array) {
      const read = PersonSchema.safeParse(await unseal(await opened, presenceUse(stream), bytes));
      if (!read.success || read.data.sender === self().sender) return;
      const isNew = !heard.has(read.data.sender);
      heard.set(read.data.sender, { person: read.data, at: Date.now() });
      // Whoever has just come is told at once who is here.
      if (isNew) void tell();
      onChange();
    },
    stop: () => clearInterval(timer),
  };
}
