import * as z from 'zod/mini';
import requirementsFile from './requirements.json';

/** Limits of the rules: proposals, that can be replaced without touching the code. */
export const REQUIREMENTS = z
  .object({
    /** A longer time without follow-up is pointed out. */
    followUpDays: z.int(),
  })
  .parse(requirementsFile);
