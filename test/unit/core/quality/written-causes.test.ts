import { describe, expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';
import { readCauses, writtenCauses } from '#core/quality/cause-and-effect.ts';

const { kinds } = readWords('en', 'quality').causes;

describe('causes as somebody writes them', () => {
  test('are one a line, with what lies behind each below it after a dash or a blank', () => {
    expect(
      readCauses(
        'No cover during leave\n- One handler a region\n  Nobody trained\n\nNew staff\r\n',
      ),
    ).toEqual([
      { text: 'No cover during leave', behind: ['One handler a region', 'Nobody trained'] },
      { text: 'New staff', behind: [] },
    ]);
  });

  test('that begin with a dash are causes where there is none above', () => {
    expect(readCauses('- First\n- Second')).toEqual([{ text: 'First', behind: ['Second'] }]);
    expect(readCauses(' \n')).toEqual([]);
  });

  test('make a diagram with a bone for each kind once it is said what they lead to', () => {
    const diagram = writtenCauses({ effect: ' Late ', people: 'Leave', other: 'x' }, kinds);

    expect(diagram?.effect).toBe('Late');
    expect(diagram?.bones.map(({ name, causes }) => [name, causes.length])).toEqual([
      ...[
        ['People', 1],
        ['Procedure', 0],
        ['Equipment and systems', 0],
      ],
      ...[
        ['Information and products', 0],
        ['Place and surroundings', 0],
        ['Measurement', 0],
      ],
    ]);
    expect(writtenCauses({ people: 'Leave' }, kinds)).toBeUndefined();
  });
});
