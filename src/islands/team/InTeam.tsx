import { useEffect, useState } from 'react';
import { fillCount } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Opened } from '#islands/shared/use-opened.ts';
import { type Membership, membershipOf } from '#storage/team/membership.ts';
import { dropTeam } from '#storage/team/team-rows.ts';
import { tellTeamNews } from '#storage/team-news.ts';
import { AskTwice } from './AskTwice.tsx';
import { ConflictList } from './ConflictList.tsx';
import { linkOf } from './make-key.ts';
import { RenewKey } from './RenewKey.tsx';
import { beginAnew, useTeam } from './use-team.ts';

interface Props {
  readonly opened: Opened;
}

/** An assessment's team: its link, what is to be decided, and the ways out. */
export function InTeam({ opened }: Props) {
  const { language } = useSurroundings();
  const words = useWords('team');
  const { id } = opened.session.state().record;
  const view = useTeam(opened);
  const [membership, setMembership] = useState<Membership>();
  useEffect(() => void membershipOf(id).then(setMembership), [id]);
  const leave = async () => {
    await beginAnew();
    await dropTeam(id);
    tellTeamNews();
  };
  if (view === undefined || membership === undefined) return null;
  const { leftOut, conflicts } = view;
  return (
    <>
      {leftOut > 0 && (
        <p className="notice warning">{fillCount(language, words.leftOut, leftOut)}</p>
      )}
      <ConflictList {...{ opened, conflicts }} />
      <InviteLink membership={membership} />
      <RenewKey {...{ id, membership }} onRenewed={setMembership} />
      <AskTwice title={words.leave} lead={words.leaveLead} onYes={() => void leave()} />
    </>
  );
}

/** The link by which others join. */
function InviteLink({ membership }: { readonly membership: Membership }) {
  const { addresses } = useSurroundings();
  const words = useWords('team');
  const [isCopied, setCopied] = useState(false);
  const link = linkOf(addresses.page('assessments/'), membership);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <section>
      <h3>{words.invite}</h3>
      <p>{words.inviteLead}</p>
      <label className="field">
        <span>{words.link}</span>
        <input type="text" readOnly value={link} onFocus={({ target }) => target.select()} />
      </label>
      <p className="row-actions">
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>{' '}
        <span role="status">{isCopied ? words.copied : ''}</span>
      </p>
    </section>
  );
}
