import { z } from 'zod';
import { filled } from './filled.ts';

const names = z.array(filled).min(1, 'is empty: name a part');

/** How the figure that is banded comes about; see `src/core/self-test/score-self-test.ts`. */
const ScoreSchema = z.discriminatedUnion('kind', [
  /** All points together. */
  z.strictObject({ kind: z.literal('sum') }),
  /** The mean of the means of these parts. */
  z.strictObject({ kind: z.literal('mean'), parts: names }),
  /** What is seen less what is expected, as the mean over these parts. */
  z.strictObject({ kind: z.literal('gap'), parts: names }),
  /** The area that the means of these parts span, in per cent of the largest. */
  z.strictObject({ kind: z.literal('area'), parts: names.min(3, 'spans no area: name three') }),
]);

/** From a figure on, or above it; the last band has neither. */
const BandSchema = z.strictObject({
  id: filled,
  above: z.number().int().optional(),
  from: z.number().int().optional(),
});

const PictureSchema = z.strictObject({
  kind: z.enum(['bands', 'bars', 'radar', 'gaps']),
  /** Left out where the picture is of the whole. */
  parts: names.optional(),
});

/** `content/self-tests/<id>/test.yaml`: what holds in every language. */
export const SelfTestSchema = z.strictObject({
  /** Place in the list, from 1. */
  order: z.number().int().min(1),
  /** How long it takes. */
  minutes: z.number().int().min(1),
  /** Raised when a question or the scoring changes: a kept result says by which it was made. */
  edition: z.number().int().min(1),
  /** Of the choices under each question, in their order. */
  points: z.array(z.number().int().min(0)).min(2, 'is too short: a question needs two choices'),
  parts: z
    .array(
      z.strictObject({
        id: filled,
        /** Each question asks what is expected and what is seen. */
        isPair: z.boolean().optional(),
        questions: z.array(filled).min(1, 'is empty: name a question'),
        /** What learning it takes, where the result is a plan as well. */
        hours: z.number().int().min(1).optional(),
      }),
    )
    .min(1, 'is empty: name a part'),
  score: ScoreSchema,
  bands: z.array(BandSchema).min(2, 'is too short: name two bands'),
  /** The mean that a part is held against in pictures. */
  target: z.number().optional(),
  pictures: z.array(PictureSchema),
  /** Whole ids of clauses that a result says something about. */
  clauses: z.array(filled),
  /** What it finds is mended in the policy workshop. */
  workshop: z.literal(true).optional(),
  /** Ids of articles of the library to read next. */
  articles: z.array(filled),
});
export type SelfTestFacts = z.infer<typeof SelfTestSchema>;

/** How a part is learned, and by which indicator one sees that it was. */
const PlanSchema = z.strictObject({ topic: filled, way: filled, indicator: filled });

/** `content/self-tests/<id>/<language>.yaml`: its words in one language. */
export const SelfTestWordsSchema = z.strictObject({
  title: filled,
  /** What it is for, in a sentence or two. */
  lead: filled,
  /** How to answer. */
  how: filled,
  /** What the result does not say. */
  saysNot: filled,
  /** What the banded figure is called. */
  figure: filled,
  /** The choices under a question that has none of its own. */
  choices: z.array(filled).optional(),
  parts: z.record(
    filled,
    z.strictObject({ title: filled, lead: filled.optional(), plan: PlanSchema.optional() }),
  ),
  questions: z.record(
    filled,
    z.strictObject({ text: filled, choices: z.array(filled).optional() }),
  ),
  bands: z.record(filled, z.strictObject({ title: filled, text: filled })),
  /** A caption for each picture, in their order. */
  pictures: z.array(filled),
});
export type SelfTestTexts = z.infer<typeof SelfTestWordsSchema>;
