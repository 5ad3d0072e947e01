import { useState } from 'react';
import { useWords } from '#islands/shared/surroundings.tsx';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { engineAddress } from '#storage/team/engine-address.ts';
import { type Membership, renewTeam } from '#storage/team/membership.ts';
import { tellTeamNews } from '#storage/team-news.ts';
import { AskTwice } from './AskTwice.tsx';
import { newTeam } from './make-key.ts';
import { isShortPhrase, PhraseField } from './PhraseField.tsx';
import { teamSentence } from './StartTeam.tsx';
import { beginAnew } from './use-team.ts';

interface Props {
  readonly id: string;
  readonly membership: Membership;
  readonly onRenewed: (membership: Membership) => void;
}

/** Shuts somebody out: the team goes on under a new key, with a new link for all who stay. */
export function RenewKey({ id, membership, onRenewed }: Props) {
  const words = useWords('team');
  const assessmentWords = useWords('assessment');
  const [said, setSaid] = useState('');
  const [phrase, setPhrase] = useState('');
  const { hasPhrase, user, password } = membership;
  const renew = async () => {
    // Whoever is shut out knows the phrase there was: the team needs another.
    if (hasPhrase && isShortPhrase(phrase)) return setSaid(words.phraseShort);
    setSaid(words.working);
    const access = user === undefined ? {} : { user, password: password ?? '' };
    const team = { ...(await newTeam(hasPhrase ? phrase : undefined)), ...access };
    const renewed = await renewTeam(ASSESSMENTS, id, engineAddress(), team);
    if (!renewed.ok) return setSaid(teamSentence(renewed.failure, words, assessmentWords));
    await beginAnew();
    tellTeamNews();
    onRenewed(team);
    setSaid(words.renewed);
  };
  return (
    <>
      <AskTwice title={words.renew} lead={words.renewLead} onYes={() => void renew()}>
        {hasPhrase && <PhraseField isNew value={phrase} onChange={setPhrase} />}
      </AskTwice>
      <p role="status">{said}</p>
    </>
  );
}
