import type { Attachment } from '#schema/record/attachment.ts';
import { ATTACHMENT_NEWS, readAttachment, storeAttachments } from '../attachments.ts';
import { tellRecords } from '../record-channel.ts';
import { type Ask, startMending } from './mend-files.ts';
import { countOf, type Move, type Moving, PIECE, sha256Of, startMoving } from './move-file.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { dropPieces } from './pieces.ts';

/** Milliseconds until it is looked again for what is not here yet, or could not be sent. */
const LOOK_EVERY = 3_000;

/** How the files of a team stand on this device. */
export interface FilesView {
  /** The file that is on its way now. */
  readonly moving?: Move;
  /** Files that nobody has sent completely yet. */
  readonly lacking: number;
  /** Files that lie at the engine otherwise than they were attached, and were not kept. */
  readonly damaged: number;
  /** Files that this device has sent again, because what lay at the engine was spoiled. */
  readonly mended: number;
}

interface Surroundings extends Moving {
  /** The files to which the record refers by now. */
  readonly attachments: () => readonly Attachment[];
  readonly onChange: (view: FilesView) => void;
  /** Another file is asked for again, or no longer. */
  readonly onAsk: () => void;
}

/** Pieces of a file that did not open, or did not make it whole. */
interface Damage {
  readonly spoiled: readonly number[];
}

/** How a file stands: here and at the engine, not sent yet by whoever has it, or not as it was attached. */
type Standing = 'here' | 'lacking' | Damage;

const nameOf = ({ id, hash }: Attachment) => `${id} ${hash}`;

const isDamage = (standing: Standing | undefined): standing is Damage =>
  typeof standing === 'object';

/** Moves every piece of a file; throws where the connection ends meanwhile. */
type EachPiece = (
  one: Attachment,
  way: Move['way'],
  move: (at: number) => Promise<void>,
) => Promise<void>;

function startPieceByPiece(isStopped: () => boolean, show: (move: Move) => void): EachPiece {
  return async (one, way, move) => {
    const { name, size: whole } = one;
    for (let at = 0; at < countOf(one); at += 1) {
      if (isStopped()) throw new Error('It was stopped.');
      show({ way, name, done: at * PIECE, whole });
      await move(at);
    }
  };
}

/** Moves one file, where something of it is left to be moved. */
function startSettling(moving: ReturnType<typeof startMoving>, eachPiece: EachPiece) {
  async function fetchFile(one: Attachment): Promise<'here' | Damage> {
    const pieces: (Blob | undefined)[] = [];
    await eachPiece(one, 'fetching', async (at) => void pieces.push(await moving.fetch(one, at)));
    const spoiled = pieces.flatMap((piece, at) => (piece ? [] : [at]));
    // What opened is kept, and only the rest is fetched once it is there.
    if (spoiled.length > 0) return { spoiled };
    const blob = new Blob(
      pieces.flatMap((piece) => piece ?? []),
      { type: one.type },
    );
    const isWhole = (await sha256Of(blob)) === one.hash;
    if (isWhole) await storeAttachments([{ attachment: one, blob }]);
    else for (const at of pieces.keys()) await moving.distrust(one, at);
    await dropPieces(one, countOf(one));
    tellRecords({ what: 'changed', kind: ATTACHMENT_NEWS, id: one.id });
    return isWhole ? 'here' : { spoiled: [...pieces.keys()] };
  }
  async function isSame(one: Attachment, { spoiled }: Damage): Promise<boolean> {
    for (const at of spoiled) if (await moving.isOther(one, at)) return false;
    return true;
  }
  return async (one: Attachment, before: Standing | undefined): Promise<Standing> => {
    const here = await readAttachment(one);
    const content = here.ok ? here.value : undefined;
    if (content === undefined && isDamage(before) && (await isSame(one, before))) return before;
    const isThere = await moving.isComplete(one);
    if (content === undefined) return isThere ? fetchFile(one) : 'lacking';
    if (!isThere) await eachPiece(one, 'sending', (at) => moving.send(one, content, at));
    return 'here';
  };
}

/** How the files stand, by their names, and what this device asks the others for. */
function startStandings(attachments: Surroundings['attachments']) {
  const standings = new Map<string, Standing>();
  const of = (one: Attachment) => standings.get(nameOf(one));
  return {
    of,
    set: (one: Attachment, standing: Standing) => void standings.set(nameOf(one), standing),
    count() {
      const all = [...standings.values()];
      const lacking = all.filter((one) => one === 'lacking').length;
      return { lacking, damaged: all.filter(isDamage).length };
    },
    asks: (): readonly Ask[] =>
      attachments().flatMap((one) => {
        const standing = of(one);
        return isDamage(standing) ? [{ hash: one.hash, pieces: [...standing.spoiled] }] : [];
      }),
  };
}

/** Sends files that only this device has and fetches those it has not, as long as it is connected. */
export function startTeamFiles(surroundings: Surroundings) {
  const { attachments, onChange, onAsk } = surroundings;
  const standings = startStandings(attachments);
  let isHalted = false;
  const isStopped = () => isHalted;
  const show = (move?: Move) =>
    onChange({ ...(move ? { moving: move } : {}), ...standings.count(), mended: mending.count() });
  const moving = startMoving(surroundings);
  const settle = startSettling(moving, startPieceByPiece(isStopped, show));
  const mending = startMending({ attachments, moving, show, isStopped });
  /** Says whether there was a connection. */
  async function lookFor(one: Attachment): Promise<boolean> {
    const before = standings.of(one);
    const standing = await settle(one, before).catch(() => undefined);
    if (standing) standings.set(one, standing);
    show();
    if (isDamage(standing) && standing !== before) onAsk();
    return standing !== undefined;
  }
  const look = oneAfterTheOther(async () => {
    for (const one of attachments().filter((each) => standings.of(each) !== 'here')) {
      // No connection: it is looked again later, for the others too.
      if (isStopped() || !(await lookFor(one))) return;
    }
  });
  const timer = setInterval(look, LOOK_EVERY);
  look();
  return {
    look,
    asks: standings.asks,
    mend: mending.hear,
    stop() {
      isHalted = true;
      clearInterval(timer);
    },
  };
}
