import * as z from 'zod/mini';
import requirementsFile from './requirements.json';

const words = z.array(z.string());

/** Limits and words of the rules and of the SMART check: proposals, that can be replaced without touching the code. */
export const REQUIREMENTS = z
  .object({
    goalCharacters: z.object({ from: z.int(), to: z.int() }),
    /** A goal further ahead binds nobody. */
    mostYearsAhead: z.int(),
    /** A longer time without follow-up is pointed out. */
    followUpDays: z.int(),
    /** A goal that needs so many times the pace of until now may not be realistic. */
    realisticPace: z.number(),
    /** What is done once and can then be seen, without a number. */
    finished: words,
    /** Amounts in words. */
    amounts: words,
    /** Said of a goal that keeps things as they are: its target may be where it starts. */
    upheld: words,
  })
  .parse(requirementsFile);
