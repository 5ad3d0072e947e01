import { useState } from 'react';
import { Later } from '#islands/shared/Later.tsx';
import { useWords } from '#islands/shared/surroundings.tsx';

const loadJoinTeam = async () => (await import('#islands/team/JoinTeam.tsx')).JoinTeam;

/** A team is joined by its link; open at once where the link led here. */
export function JoinPart() {
  const [isOpen, setOpen] = useState(location.hash.startsWith('#team='));
  const files = useWords('files');
  return (
    <details
      className="save-panel"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{files.joinTeam}</summary>
      {isOpen && <Later load={loadJoinTeam} props={{}} />}
    </details>
  );
}
