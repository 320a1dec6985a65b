import type { GivenAnswers } from './form-sheet';

export const EXAMPLE_ANSWERS: GivenAnswers = {};
