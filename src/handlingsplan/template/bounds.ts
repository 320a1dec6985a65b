import type { Validation } from './table';

/** A plan tells of years that people remember and of years they plan for. */
export const A_YEAR: Validation = { type: 'whole', operator: 'between', formula1: '2000', formula2: '2060' };

export const A_DATE: Validation = {
  type: 'date',
  operator: 'between',
  formula1: 'DATE(2000,1,1)',
  formula2: 'DATE(2060,12,31)',
};

/** Whatever is measured, money included; text is what this keeps out. */
export const A_NUMBER: Validation = {
  type: 'decimal',
  operator: 'between',
  formula1: '-1000000000000',
  formula2: '1000000000000',
};

export const A_SHARE: Validation = { type: 'decimal', operator: 'between', formula1: '0', formula2: '1' };

/** The workshop asks for one to three goals; a plan that has more says so without stopping anyone. */
export const A_GOAL_NUMBER: Validation = { type: 'whole', operator: 'between', formula1: '1', formula2: '9' };

export const A_SCORE: Validation = { type: 'decimal', operator: 'between', formula1: '0', formula2: '100' };

export function textOfLength(from: number, to: number): Validation {
  return { type: 'textLength', operator: 'between', formula1: String(from), formula2: String(to) };
}
