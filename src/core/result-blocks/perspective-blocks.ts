import { criterionNameIn } from '#core/catalogue/catalogue.ts';
import { bullets, cell, column, heading, paragraph, table } from '#core/document/blocks.ts';
import type { Block, Run, TableCell } from '#core/document/document.ts';
import { fill, fillCount, joinList, joinSentences, withLabel } from '#core/message.ts';
import { peopleIn } from '#core/perspectives/cells.ts';
import {
  byDifference,
  type Difference,
  heardClauses,
  type SeenAlone,
  seenAlone,
} from '#core/perspectives/differences.ts';
import { order, shareOf } from '#core/perspectives/share.ts';
import type { Voice, Voices } from '#core/perspectives/voices.ts';
import { type Fraction, fraction, toPercent } from '#core/scoring/fraction.ts';
import type { PerspectiveWords } from '#core/words/perspective-words.ts';
import { clauseRun } from './clause-run.ts';

interface Drawing {
  readonly heard: Voices;
  readonly words: PerspectiveWords;
  readonly language: string;
  /** Whether what people noted is printed. */
  readonly hasNotes: boolean;
}

/** So far two voices are apart in a clause before it is told in words, and so many clauses are told. */
const TOLD = fraction(1, 4);
const MOST_TOLD = 10;

/** What groups say of the same statements: where they differ most, what one sees that no other does, and every clause. */
export function perspectiveBlocks(drawing: Drawing): readonly Block[] {
  const { heard, words } = drawing;
  if (!heard.voices.some(({ kind }) => kind !== 'assessment'))
    return [paragraph(heard.withheld.length > 0 ? withheldText(drawing) : words.differ.none)];
  return [
    paragraph(leadText(drawing), 'lead'),
    ...(heard.withheld.length > 0 ? [paragraph(withheldText(drawing))] : []),
    ...comparedBlocks(drawing),
    ...differBlocks(drawing),
    ...aloneBlocks(drawing),
    heading(2, 'perspectives-clauses', words.clauses.title),
    clauseTable(drawing),
    paragraph(words.how, 'note'),
  ];
}

function leadText({ heard, words, language }: Drawing): string {
  const groups = heard.voices.filter(({ kind }) => kind === 'group');
  const named = groups.map(({ label, people }) =>
    fillCount(language, words.group, people, { group: label }),
  );
  return joinSentences([
    ...(named.length > 0 ? [fill(words.asked, { groups: joinList(language, named) })] : []),
    words.unscored,
  ]);
}

function withheldText({ heard, words, language }: Drawing): string {
  const groups = heard.withheld.map(({ label }) => label);
  return fill(words.withheld, { groups: joinList(language, groups) });
}

/** What no figure of one report can keep: the difference to another one. */
function comparedBlocks({ heard, words, language }: Drawing): readonly Block[] {
  const groups = heard.promised.map(({ label }) => label);
  if (groups.length === 0) return [];
  return [paragraph(fill(words.compared, { groups: joinList(language, groups) }), 'note')];
}

/** What a voice is called. */
export function voiceLabel({ kind, label }: Voice, words: PerspectiveWords): string {
  return kind === 'group' ? label : words.voices[kind];
}

const percent = ({ numerator, denominator }: Fraction) =>
  toPercent(Number(numerator), Number(denominator));

function differBlocks({ heard, words }: Drawing): readonly Block[] {
  const far = byDifference(heardClauses(heard)).filter(
    ({ difference }) => order(difference.size, TOLD) >= 0,
  );
  const sentence = ({ low, high, lowShare, highShare }: Difference) =>
    fill(words.differ.line, {
      ...{ low: voiceName(low, heard, words), high: voiceName(high, heard, words) },
      ...{ lowShare: percent(lowShare), highShare: percent(highShare) },
    });
  return [
    heading(2, 'perspectives-differ', words.differ.title),
    far.length === 0
      ? paragraph(words.differ.none)
      : bullets(
          far
            .slice(0, MOST_TOLD)
            .map(({ clause, difference }) => labelled(clauseRun(clause), sentence(difference))),
        ),
  ];
}

function labelled(name: Run, sentence: string): readonly Run[] {
  return [name, { text: withLabel(name.text, sentence).slice(name.text.length) }];
}

function voiceName(place: number, { voices }: Voices, words: PerspectiveWords): string {
  const voice = voices[place];
  return voice ? voiceLabel(voice, words) : '';
}

function aloneBlocks(drawing: Drawing): readonly Block[] {
  const { heard, words } = drawing;
  const alone = seenAlone(heard);
  const title = heading(2, 'perspectives-alone', words.alone.title);
  if (alone.length === 0) return [title, paragraph(words.alone.none)];
  const tables = heard.voices.flatMap((voice, place) => {
    const own = alone.filter(({ voice: at }) => at === place);
    return own.length === 0 ? [] : [aloneTable(voiceLabel(voice, words), own, drawing)];
  });
  return [title, paragraph(words.alone.lead), ...tables];
}

function aloneTable(name: string, seen: readonly SeenAlone[], drawing: Drawing): Block {
  const { columns } = drawing.words.alone;
  const hasNotes = drawing.hasNotes && seen.some(({ step }) => step.notes.length > 0);
  return table(
    name,
    [
      column(columns.statement, 5),
      ...[column(columns.sees, 2.5), column(columns.others, 2.5)],
      ...(hasNotes ? [column(columns.notes, 3.5)] : []),
    ],
    seen.map((one) => [
      statementCell(one),
      cell(seesText(one, drawing)),
      cell(othersText(one, drawing)),
      ...(hasNotes ? [cell(notesText(one, drawing))] : []),
    ]),
  );
}

function statementCell({ step: { clause, criterion } }: SeenAlone): TableCell {
  const name = `${clause.number} ${criterionNameIn(clause, criterion)}`;
  return cell([
    { text: name, strong: true, about: { clause: clause.id } },
    { text: ` ${criterion.text}` },
  ]);
}

function seesText({ step, voice, sees }: SeenAlone, { words }: Drawing): string {
  const own = step.cells[voice];
  const share = own && shareOf([own]);
  if (own === undefined) return '';
  return fill(words.alone.sees[sees], {
    ...{ share: share ? percent(share) : '', count: own.unknown, people: peopleIn(own) },
  });
}

function othersText({ step, voice }: SeenAlone, { heard, words, language }: Drawing): string {
  const others = step.cells.flatMap((one, place) => {
    if (one === undefined || place === voice) return [];
    const share = shareOf([one]);
    const said = { voice: voiceName(place, heard, words), share: share ? percent(share) : '' };
    return [fill(share ? words.alone.other : words.alone.otherUnsaid, said)];
  });
  return joinList(language, others);
}

function notesText({ step }: SeenAlone, { heard, words }: Drawing): string {
  const said = step.notes.map(({ voice, name, note }) =>
    withLabel(name ?? voiceName(voice, heard, words), note),
  );
  return said.join(' · ');
}

function clauseTable({ heard, words }: Drawing): Block {
  const clauses = heardClauses(heard);
  const { columns, caption } = words.clauses;
  const figure = (share: Fraction | undefined) => cell(share ? percent(share) : '–');
  return table(
    caption,
    [
      column(columns.clause, 4),
      ...heard.voices.map((voice) => column(voiceLabel(voice, words), 1.5, 'end')),
      ...[column(columns.everybody, 1.5, 'end'), column(columns.apart, 1.5, 'end')],
    ],
    clauses.map(({ clause, shares, everybody, difference }) => [
      cell([clauseRun(clause)]),
      ...shares.map(figure),
      ...[figure(everybody), figure(difference?.size)],
    ]),
  );
}
