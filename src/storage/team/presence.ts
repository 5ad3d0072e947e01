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

/** Makes signs of life that only the team can read. */
function startSigns({ stream, key, self, asks }: Here) {
  const opened = importKey(key);
  return {
    make: async () =>
      seal(await opened, presenceUse(stream), { ...self(), asks: withinLimits(asks()) }),
    /** Undefined where it is no other member's. */
    async read(bytes: Uint8Array) {
      const read = SignSchema.safeParse(await unseal(await opened, presenceUse(stream), bytes));
      return read.success && read.data.sender !== self().sender ? read.data : undefined;
    },
  };
}

function tellIfThere(engine: Engine | undefined, bytes: Uint8Array): void {
  try {
    engine?.tell(bytes);
  } catch {
    // No connection: nobody is there to be told.
  }
}

/** Tells the others who is here and hears who is there. Nothing of it is kept. */
export function startPresence(here: Here) {
  const { onAsked, onChange } = here;
  const heard = new Map<string, { person: Person; at: number }>();
  const signs = startSigns(here);
  let engine: Engine | undefined;
  const tell = async () => tellIfThere(engine, await signs.make());
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
      const sign = await signs.read(bytes);
      if (sign === undefined) return;
      const { asks: asked = [], ...person } = sign;
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
