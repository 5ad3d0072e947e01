import { useEffect, useState } from 'react';
import { TextField } from '#islands/form/fields.tsx';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import { withWords } from '#islands/shared/with-words.tsx';
import { ASSESSMENTS } from '#storage/assessments.ts';
import { readUserName, writeUserName } from '#storage/preferences.ts';
import { canLock } from '#storage/team/cipher.ts';
import { engineAddress } from '#storage/team/engine-address.ts';
import { type Invitation, readInvitation } from '#storage/team/invitation.ts';
import { joinTeam } from '#storage/team/membership.ts';
import { keyOf } from './make-key.ts';
import { PhraseField } from './PhraseField.tsx';
import { teamSentence } from './StartTeam.tsx';

/** The invitation in the address, where somebody followed a link. */
const linkHere = () => (readInvitation(location.href) ? location.href : '');

/** Joins a team by its link. */
export const JoinTeam = withWords(['team', 'registers'], function JoinTeam() {
  const { addresses } = useSurroundings();
  const words = useWords('team');
  const assessmentWords = useWords('assessment');
  const [link, setLink] = useState(linkHere);
  const [name, setName] = useState(readUserName);
  const [phrase, setPhrase] = useState('');
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const [joined, setJoined] = useState<string>();
  const invitation = readInvitation(link);
  // What checks a record is fetched while somebody types.
  useEffect(() => void ASSESSMENTS.loadReader().catch(() => undefined), []);
  const join = async ({ stream, key, ...access }: Invitation) => {
    if (key === undefined && phrase.trim() === '') return setProblem(words.phraseMissing);
    setWorking(true);
    setProblem('');
    writeUserName(name.trim());
    const made = key ?? (await keyOf(phrase, stream));
    const team = { ...access, stream, key: made, hasPhrase: key === undefined };
    const result = await joinTeam(ASSESSMENTS, engineAddress(), team);
    setWorking(false);
    if (result.ok) setJoined(result.value);
    else setProblem(teamSentence(result.failure, words, assessmentWords));
  };
  if (!canLock()) return <p role="alert">{words.cannotLock}</p>;
  if (joined !== undefined)
    return (
      <p role="status">
        {words.joined} <a href={addresses.place('checklist', joined)}>{words.open}</a>
      </p>
    );
  return (
    <div className="team-panel">
      <p>{words.joinLead}</p>
      <TextField
        label={words.link}
        value={link}
        error={link !== '' && invitation === undefined ? words.linkBad : undefined}
        onChange={setLink}
        onLeave={() => {}}
      />
      <TextField label={words.name} hint={words.nameHint} value={name} onChange={setName} />
      {invitation && invitation.key === undefined && (
        <PhraseField value={phrase} onChange={setPhrase} />
      )}
      <p className="row-actions">
        <button
          type="button"
          className="primary"
          disabled={isWorking || invitation === undefined}
          onClick={() => invitation && void join(invitation)}
        >
          {isWorking ? words.working : words.join}
        </button>
      </p>
      <p role="alert">{problem}</p>
    </div>
  );
});
