import * as z from 'zod/mini';
import type { Attachment } from '#schema/record/attachment.ts';
import { readAttachment } from '../attachments.ts';
import { countOf, type Move, PIECE, sha256Of, type startMoving } from './move-file.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';

/** So many files are asked for at once at most, and so many pieces of each. */
const [FILES, PIECES] = [20, 2_000];

/** What a device asks the others for: pieces that lie spoiled at the engine. */
export const AskSchema = z.object({
  hash: z.string(),
  pieces: z.array(z.number().check(z.int(), z.gte(0))).check(z.maxLength(PIECES)),
});
export type Ask = z.infer<typeof AskSchema>;

export const AsksSchema = z.array(AskSchema).check(z.maxLength(FILES));

/** What is asked for by one message: the rest once that is here. */
export const withinLimits = (asks: readonly Ask[]): Ask[] =>
  asks.slice(0, FILES).map(({ hash, pieces }) => ({ hash, pieces: pieces.slice(0, PIECES) }));

interface Surroundings {
  readonly attachments: () => readonly Attachment[];
  readonly moving: ReturnType<typeof startMoving>;
  readonly show: (move?: Move) => void;
  readonly isStopped: () => boolean;
}

/** A file as it was attached; undefined where this device has it otherwise, or not at all. */
async function originalOf(one: Attachment): Promise<Blob | undefined> {
  const here = await readAttachment(one);
  const content = here.ok ? here.value : undefined;
  return content && (await sha256Of(content)) === one.hash ? content : undefined;
}

/** Sends pieces again that others found spoiled, where this device has the file as it was attached. */
export function startMending({ attachments, moving, show, isStopped }: Surroundings) {
  const asked = new Map<string, readonly number[]>();
  const mended = new Set<string>();
  async function mend(one: Attachment, pieces: readonly number[]): Promise<void> {
    const content = await originalOf(one);
    if (content === undefined) return;
    const { name, size: whole } = one;
    for (const at of pieces.filter((piece) => piece < countOf(one))) {
      if (isStopped()) return;
      show({ way: 'sending', name, done: at * PIECE, whole });
      if (await moving.mend(one, content, at)) mended.add(one.hash);
    }
    show();
  }
  const work = oneAfterTheOther(async () => {
    for (const [hash, pieces] of asked) {
      asked.delete(hash);
      const one = attachments().find((attachment) => attachment.hash === hash);
      // Whoever still lacks it asks again.
      if (one) await mend(one, pieces).catch(() => undefined);
    }
  });
  return {
    count: () => mended.size,
    hear(asks: readonly Ask[]) {
      for (const { hash, pieces } of asks) asked.set(hash, pieces);
      if (asks.length > 0) work();
    },
  };
}
