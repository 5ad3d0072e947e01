import type { Change } from '#core/assessment/change.ts';
import { allAttachments } from '#core/bundle/attachments.ts';
import type { Result } from '#core/result.ts';
import type { Assessment } from '#schema/record/assessment.ts';
import type { Attachment } from '#schema/record/attachment.ts';
import type { AssessmentSession } from '#storage/assessments.ts';
import type { Invitation } from '#storage/team/invitation.ts';
import { aBrowser } from './a-browser.ts';
import { eventually } from './eventually.ts';

export const TEAM_ASSESSMENT = 'assessment-1';

function wanted<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

type Membership = Invitation & { readonly key: string; readonly hasPhrase: boolean };

/** What a device has of storage, loaded anew, with its database and channel open before the next device is made. */
async function storageOfDevice() {
  const window = await aBrowser().openWindow();
  const [membership, work, database, rows, channel, files] = await Promise.all([
    import('#storage/team/membership.ts'),
    import('#storage/team/team-work.ts'),
    import('#storage/database.ts'),
    import('#storage/team/team-rows.ts'),
    import('#storage/record-channel.ts'),
    import('#storage/attachments.ts'),
  ]);
  await database.openDatabase();
  channel.tellRecords({ what: 'changed', id: 'nothing' });
  return { window, membership, work, rows, files };
}

/** The attachments of a device. */
const filesOf = ({ storeAttachments, readAttachment }: Storage['files']) => ({
  attach: (attachment: Attachment, blob: Blob) => storeAttachments([{ attachment, blob }]),
  /** The content of an attachment; undefined while it is not here. */
  attached: async (attachment: Attachment) => wanted(await readAttachment(attachment))?.text(),
});

type Storage = Awaited<ReturnType<typeof storageOfDevice>>;

/** A device with a browser of its own. */
export async function aTeamDevice(address: string) {
  const { window, membership, work, rows, files } = await storageOfDevice();
  const { ASSESSMENTS: kind, openSession, loadRecord } = window;
  const id = TEAM_ASSESSMENT;
  let open: Awaited<ReturnType<typeof work.openTeamWork>>;
  let session: AssessmentSession | undefined;
  const now = () => new Date().toISOString();
  return {
    window,
    membership,
    start: (team: Membership) => membership.startTeamOf(kind, id, address, team),
    join: (team: Membership) => membership.joinTeam(kind, address, team),
    async connect() {
      session ??= wanted(await openSession(kind, id, { now }));
      open = await work.openTeamWork(
        { kind, address, clauseHere: () => '', attachmentsOf: allAttachments },
        id,
      );
    },
    async disconnect() {
      await open?.close();
      open = undefined;
    },
    view: () => open?.view(),
    ...filesOf(files),
    edit: (change: Change) => session?.apply(change),
    flush: () => session?.flush(),
    shown: () => session?.state().record,
    stored: async () => wanted(await loadRecord(kind, id)),
    state: () => rows.readTeamState<Assessment>(id),
    /** Waits until all that was written here has gone out and come back. */
    async settle() {
      await session?.flush();
      await eventually(async () => {
        const { length } = await rows.readOutbox(id);
        if (length > 0) throw new Error(`${length} wait, ${open?.view().standing}`);
      });
    },
  };
}

export type TeamDevice = Awaited<ReturnType<typeof aTeamDevice>>;
