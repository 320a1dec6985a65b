import { createContext, useContext } from 'react';
import type { Drafts } from '../../vsme/form/drafts';
import type { ValueIn } from '../../vsme/form/form-parts';
import type { AnswerState } from '../../vsme/relevance/answer-states';
import type { Origin } from '../../vsme/records/kinds';
import type { VsmeRecords } from '../../vsme/records/vsme-records';
import type { Edit } from '../../validation/rule';
import type { Report } from '../../vsme/report';
import type { Text } from '../../workbook/text';

/** What every field of a form needs. */
export interface FormContext {
  readonly report: Report;
  readonly states: ReadonlyMap<string, AnswerState>;
  readonly records: VsmeRecords;
  readonly drafts: Drafts;
  readonly refusals: ReadonlyMap<string, Text>;
  readonly valueIn: ValueIn;
  readonly onEdit: (edits: readonly Edit[]) => void;
  readonly onOrigin: (origin: Origin) => void;
  readonly onGoTo: (sheet: string, cell: string) => void;
}

const Context = createContext<FormContext | null>(null);

export const FormProvider = Context.Provider;

export function useForm(): FormContext {
  const form = useContext(Context);
  if (!form) throw new Error('A field stands outside a form.');
  return form;
}
