import type { SelfTest } from '../self-test.ts';

/** What leads a row back, such as `service-quality@1/place`. Changing it makes questionnaires that are out unreadable but by their words. */
export function writeSurveyKey({ id, edition }: SelfTest, question: string): string {
  return `${id}@${edition}/${question}`;
}

/** A cell as a key; undefined where it is none. */
export function readSurveyKey(cell: string) {
  const [, test, edition, question] = /^([\w-]+)@(\d{1,4})\/([\w-]+)$/.exec(cell.trim()) ?? [];
  return test === undefined || question === undefined
    ? undefined
    : { test, edition: Number(edition), question };
}
