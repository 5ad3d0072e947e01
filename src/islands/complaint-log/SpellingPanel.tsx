import { fill, joinList } from '#core/message.ts';
import { useSurroundings, useWords } from '#islands/shared/surroundings.tsx';
import type { Folding } from '#schema/record/complaint-log.ts';
import type { SettingsProps } from './settings-props.ts';

/** Spellings that are counted as one, gathered by what they are counted as. */
function gathered(foldings: readonly Folding[]) {
  const groups = new Map<string, Folding[]>();
  for (const folding of foldings) {
    const key = `${folding.role} ${folding.to}`;
    groups.set(key, [...(groups.get(key) ?? []), folding]);
  }
  return [...groups.values()].flatMap((group) => (group[0] ? [{ first: group[0], group }] : []));
}

/** Spellings of one thing: each is folded only when somebody says that it is one. */
export function SpellingPanel({ figures, mapping, onMapping }: SettingsProps) {
  const { language } = useSurroundings();
  const { settings: texts } = useWords('complaintLog');
  const { blank } = useWords('monitoring');
  const proposals = figures.tallies.flatMap(({ role, proposals: groups }) =>
    groups.flatMap(([to, ...others]) => (to === undefined ? [] : [{ role, to, others }])),
  );
  const folded = gathered(mapping.foldings);
  if (proposals.length === 0 && folded.length === 0) return null;
  const shown = (value: string) => `“${value.trim() === '' ? blank : value}”`;
  const fold = ({ role, to, others }: (typeof proposals)[number]) => {
    const added = others.map((from) => ({ role, from, to }));
    onMapping({ ...mapping, foldings: [...mapping.foldings, ...added] });
  };
  return (
    <details open>
      <summary>{texts.foldTitle}</summary>
      {proposals.length > 0 && <p className="hint">{texts.foldLead}</p>}
      <ul className="log-spellings">
        {proposals.map((proposal) => (
          <li key={`${proposal.role} ${proposal.to}`}>
            <span>{joinList(language, [proposal.to, ...proposal.others].map(shown))}</span>
            <button type="button" onClick={() => fold(proposal)}>
              {fill(texts.foldUse, { name: proposal.to })}
            </button>
          </li>
        ))}
        {folded.map(({ first, group }) => (
          <li key={`${first.role} ${first.to}`}>
            <span>
              {fill(texts.folded, {
                name: first.to,
                others: joinList(
                  language,
                  group.map(({ from }) => shown(from)),
                ),
              })}
            </span>
            <button
              type="button"
              onClick={() => {
                const foldings = mapping.foldings.filter((one) => !group.includes(one));
                onMapping({ ...mapping, foldings });
              }}
            >
              {texts.unfold}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
