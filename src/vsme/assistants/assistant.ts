import { isFormulaError, type Result } from '../../formulas/result';
import type { Edit } from '../../validation/rule';
import type { Text } from '../../workbook/text';
import { UserError } from '../../workbook/user-error';

/** Computes answers from figures people have at hand: bills, payroll, weighing slips. */
export interface Assistant {
  /** Stable: `energy-to-mwh`. */
  readonly id: string;
  readonly title: Text;
  /** What it is for and where the figures are found. */
  readonly help: Text;
  readonly inputs: readonly AssistantInput[];
  /** Those it can write. A workbook need not have cells for all of them. */
  readonly datapoints: readonly string[];
  /** @throws {UserError} `assistant-input`: what is missing or impossible. */
  readonly compute: (given: AssistantAnswers) => Assisted;
}

export interface AssistantInput {
  readonly id: string;
  readonly label: Text;
  readonly unit?: Text;
  readonly required: boolean;
  /** Absent: a number. */
  readonly choices?: readonly AssistantChoice[];
  /** The datapoint whose answer is the first suggestion. */
  readonly prefill?: string;
}

export interface AssistantChoice {
  readonly value: string;
  readonly label: Text;
}

/** By input: a number, the value of a choice, `null` when nothing is given. */
export type AssistantAnswers = Readonly<Record<string, number | string | null>>;

export interface Assisted {
  readonly edits: readonly Edit[];
  /** The calculation in words, with its figures: it becomes the origin of the answers. */
  readonly explanation: Text;
}

/** A number that was given; `null` when it was not. */
export function numberGiven(given: AssistantAnswers, input: string): number | null {
  const answer = given[input] ?? null;
  return typeof answer === 'number' ? answer : null;
}

/** The value of a choice. */
export function choiceGiven(given: AssistantAnswers, { id, label }: AssistantInput): string {
  const answer = given[id] ?? null;
  if (typeof answer === 'string' && answer !== '') return answer;
  throw new UserError('assistant-input', {
    da: `Vælg »${label.da}«.`,
    en: `Choose “${label.en}”.`,
  });
}

/** What the formula answers; its error becomes the message. */
export function computed(result: Result<number>): number {
  if (isFormulaError(result)) throw new UserError('assistant-input', result.message);
  return result.value;
}

/** As little as a cell needs: what binary arithmetic leaves behind is no part of a figure. */
export function asEntered(value: number): number {
  return Number(value.toPrecision(12));
}
