import * as z from 'zod/mini';
import { importKey, seal, unseal } from './cipher.ts';
import type { Engine } from './engine.ts';
import { type Ask, AsksSchema, withinLimits } from './mend-files.ts';

/** Somebody who is there now. */
export interface Person {
  readonly sender: string;
  /** Empty while nobody gave a name on that device. */
  readonly name: string;
  /** Id of the clause that is on their screen; empty anywhere else. */
  readonly clause: string;
}

const SignSchema = z.object({
  ...{ sender: z.string(), name: z.string(), clause: z.string() },
  asks: z.optional(AsksSchema),
});

/** Milliseconds between two signs of life. */
const EVERY = 5_000;

/** Milliseconds after which whoever gave no sign of life is gone. */
const GONE_AFTER = 12_000;

const presenceUse = (stream: string) => `presence ${stream}`;

interface Here {
  readonly stream: string;
  readonly key: string;
  readonly self: () => Person;
  /** Pieces of files that this device asks the others for. */
  readonly asks: () => readonly Ask[];
  readonly onAsked: (asks: readonly Ask[]) => void;
  readonly onChange: () => void;
}

/** Tells the others who is here and hears who is there. Nothing of it is kept. */
export function startPresence({ stream, key, self, asks, onAsked, onChange }: Here) {
  const heard = new Map<string, { person: Person; at: number }>();
  const opened = importKey(key);
  let engine: Engine | undefined;
  const tell = async () => {
    const sign = { ...self(), asks: withinLimits(asks()) };
    const bytes = await seal(await opened, presenceUse(stream), sign);
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
    tell,
    people: (): readonly Person[] => [...heard.values()].map(({ person }) => person),
    begin(connected: Engine) {
      engine = connected;
      void tell();
    },
    async hear(bytes: Uint8Array) {
      const read = SignSchema.safeParse(await unseal(await opened, presenceUse(stream), bytes));
      if (!read.success || read.data.sender === self().sender) return;
      const { asks: asked = [], ...person } = read.data;
      const isNew = !heard.has(person.sender);
      heard.set(person.sender, { person, at: Date.now() });
      onAsked(asked);
      // Whoever has just come is told at once who is here.
      if (isNew) void tell();
      onChange();
    },
    stop: () => clearInterval(timer),
  };
}
