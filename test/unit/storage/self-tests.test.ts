import { beforeEach, expect, test, vi } from 'vitest';
import { type SelfTestResult, SelfTestResultSchema } from '#schema/record/self-test-result.ts';
import {
  deleteResult,
  keepResult,
  listResults,
  readAnswers,
  writeAnswers,
} from '#storage/self-tests.ts';

/** What lies in the browser: its names are its own, as those of localStorage are. */
class Kept {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(Reflect.get(this, key)) : null;
  }
  setItem(key: string, text: string): void {
    Reflect.set(this, key, text);
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

const result: SelfTestResult = {
  ...{ format: 'redress-self-test', version: 1, id: 'a', test: 'crisis-readiness', edition: 1 },
  ...{ name: 'Spring', keptAt: '2026-03-01T08:00:00.000Z', answers: { calm: 2 } },
};

beforeEach(() => {
  vi.stubGlobal('localStorage', new Kept());
});

test('answers are found again, each test with its own; none are kept of a cleared one', () => {
  writeAnswers('one', { calm: 2 });
  writeAnswers('other', { calm: 0 });
  writeAnswers('other', {});

  expect([readAnswers('one'), readAnswers('other')]).toEqual([{ calm: 2 }, {}]);
});

test('results of a test are listed, the latest first, and go when they are deleted', () => {
  keepResult(result);
  keepResult({ ...result, id: 'b', keptAt: '2026-09-01T08:00:00.000Z' });
  keepResult({ ...result, id: 'c', test: 'prevention' });
  expect(listResults('crisis-readiness').map(({ id }) => id)).toEqual(['b', 'a']);
  deleteResult('b');

  expect(listResults('crisis-readiness')).toEqual([result]);
  expect(SelfTestResultSchema.parse(listResults('prevention')[0])).toMatchObject({ id: 'c' });
});

test('what another version kept, or what is no result, is left where it is', () => {
  keepResult(result);
  const [name = ''] = Object.keys(localStorage);
  localStorage.setItem(`${name}-newer`, JSON.stringify({ ...result, version: 2 }));
  localStorage.setItem(`${name}-broken`, '{');

  expect(listResults('crisis-readiness')).toEqual([result]);
  expect(Object.keys(localStorage)).toHaveLength(3);
});

test('where a browser keeps nothing, that is said', () => {
  vi.stubGlobal('localStorage', undefined);

  expect([writeAnswers('one', { calm: 2 }), keepResult(result)]).toEqual([false, false]);
  expect([readAnswers('one'), listResults('one')]).toEqual([{}, []]);
});
