import { ownValue } from '#core/record/read-at.ts';
import type { SurveyFile } from '#core/self-test/survey/survey.ts';
import { SELF_TEST_FORMAT, SELF_TEST_FORMAT_VERSION } from '#schema/record/record-formats.ts';
import type { SelfTestResult } from '#schema/record/self-test-result.ts';
import { ownName } from './site-root.ts';
import { hasMarks } from './stored-kind.ts';

type Answers = SelfTestResult['answers'];

/** Changing these hides what people have answered and kept. */
const answersKey = (test: string) => ownName(`self-test-answers-${test}`);
const surveyKey = (test: string) => ownName(`self-test-survey-${test}`);
const keptKey = (id: string) => ownName(`self-test-kept-${id}`);

const MARKS = {
  format: SELF_TEST_FORMAT,
  version: SELF_TEST_FORMAT_VERSION,
  groups: ['answers'],
  lists: [],
};

function readJson(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** False where nothing can be kept. */
function write(key: string, value: object | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What was answered to a test in this browser and is not put away yet. */
export function readAnswers(test: string): Answers {
  const stored = Object.entries(readJson(answersKey(test)) ?? {});
  return Object.fromEntries(stored.filter(([, place]) => Number.isInteger(place)));
}

/** Holds each answer as it is given; false where nothing can be kept. */
export function writeAnswers(test: string, answers: Answers): boolean {
  return write(answersKey(test), Object.keys(answers).length === 0 ? undefined : answers);
}

/** It was whole when it was kept: nothing else writes under its name. */
function isSurveyFile(stored: unknown): stored is SurveyFile {
  return (
    Array.isArray(ownValue(stored, 'respondents')) && Array.isArray(ownValue(stored, 'unread'))
  );
}

/** What was read of the questionnaires that came back, file by file, as the page left it. */
export function readSurveyFiles(test: string): readonly SurveyFile[] {
  const stored = readJson(surveyKey(test));
  return Array.isArray(stored) ? stored.filter(isSurveyFile) : [];
}

/** Holds what was read of questionnaires; false where nothing can be kept. */
export function writeSurveyFiles(test: string, files: readonly SurveyFile[]): boolean {
  return write(surveyKey(test), files.length === 0 ? undefined : files);
}

function keptNames(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(keptKey('')));
  } catch {
    return [];
  }
}

/** It was whole when it was kept, and nothing else writes under its name: its marks say by which version. */
function isOurs(stored: unknown): stored is SelfTestResult {
  return hasMarks(stored, MARKS);
}

/** The kept results of a test, the latest first. What this version of the site cannot read stays where it is. */
export function listResults(test: string): readonly SelfTestResult[] {
  return keptNames()
    .map(readJson)
    .filter(isOurs)
    .filter((result) => result.test === test)
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

/** Keeps a result; false where the browser refuses. */
export function keepResult(result: SelfTestResult): boolean {
  return write(keptKey(result.id), result);
}

/** Takes a kept result out. */
export function deleteResult(id: string): boolean {
  return write(keptKey(id), undefined);
}
