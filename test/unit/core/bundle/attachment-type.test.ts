import { expect, test } from 'vitest';
import { attachmentType } from '#core/bundle/attachment-type.ts';

test.each([
  ['Beschwerde.PDF', 'application/pdf'],
  ['photo of the board.jpeg', 'image/jpeg'],
  ['2026.11.03 register.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
])('%s is kept as %s', (name, type) => {
  expect(attachmentType({ name, size: 10 })).toEqual({ ok: true, value: type });
});

test.each([
  ['page.html', 10, 'kind'],
  ['drawing.svg', 10, 'kind'],
  ['macro.exe', 10, 'kind'],
  ['constructor', 10, 'kind'],
  ['no ending', 10, 'kind'],
  ['empty.pdf', 0, 'empty'],
  ['film.pdf', 50_000_001, 'size'],
])('%s of %i bytes is not taken: %s', (name, size, code) => {
  expect(attachmentType({ name, size })).toEqual({ ok: false, failure: { code, name } });
});
