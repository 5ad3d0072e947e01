import type { AstroIntegration } from 'astro';
import { dayAt } from '#core/calendar/day.ts';
import { endingState } from '#core/catalogue/ending.ts';
import { readStandards } from './read-content.ts';

/** One line for every fact that has run out on a day, such as `2026-11-25`, or runs out soon after it. */
export function endingLines(day: string): readonly string[] {
  return readStandards().flatMap(({ catalogue: { standard } }) =>
    (standard.endings ?? []).flatMap((ending) => {
      const state = endingState(ending, day);
      if (state === 'holds') return [];
      const verb = state === 'ended' ? 'ran out' : 'runs out';
      return [`${standard.name}: ${verb} on ${ending.until}. ${ending.what}.`];
    }),
  );
}

/** Tells whoever builds the site which facts have run out or soon will. It stops no build: the day is not its fault. */
export function tellEndings(): AstroIntegration {
  return {
    name: 'redress-endings',
    hooks: {
      'astro:build:done': ({ logger }) => {
        for (const line of endingLines(dayAt(new Date().toISOString()))) logger.warn(line);
      },
    },
  };
}
