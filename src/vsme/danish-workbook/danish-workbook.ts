import type { Change, ChangeSet } from '../../workbook/change-set';
import type { NewSheet } from '../../workbook/new-sheet';
import { ownName } from '../placement';
import { COVER_NAMES, coverSheet } from './cover-sheet';
import { DIGITAL_NAMES, digitalSheet, placeDigitalAnswers } from './digital-sheet';
import type { Form } from './form';
import { formSheet, type GivenAnswers } from './form-sheet';
import { ENVIRONMENT_FORM } from './forms/environment-form';
import { GENERAL_FORM } from './forms/general-form';
import { GOVERNANCE_FORM } from './forms/governance-form';
import { SOCIAL_FORM } from './forms/social-form';
import { guideSheet } from './guide-sheet';
import { danishDatapoint, layOut, type Answers } from './layout';
import { LIST_NAMES, listSheet } from './list-sheet';

type Name = readonly [name: string, refersTo: string];

const FORMS: readonly Form[] = [GENERAL_FORM, ENVIRONMENT_FORM, SOCIAL_FORM, GOVERNANCE_FORM];

export interface DanishWorkbookOptions {
  /** Filled in for a housing organisation that does not exist. */
  readonly example: boolean;
}

/**
 * A new VSME report after Erhvervsstyrelsens ESG-skabelon 3.1 as a change set: on an empty workbook a new file, on an
 * open one sheets behind those that are there. It stands by itself: plain Excel formulas, no add-in needed.
 */
export async function danishWorkbook({ example }: DanishWorkbookOptions): Promise<ChangeSet> {
  const given = example ? (await import('./example-answers')).EXAMPLE_ANSWERS : {};
  return {
    title: { da: 'Ny VSME-opgørelse', en: 'New VSME report' },
    changes: workbookChanges(given),
  };
}

/** @param given what is written in the answers. */
export function workbookChanges(given: GivenAnswers): readonly Change[] {
  const layout = layOut(FORMS);
  placeDigitalAnswers(layout.answers);
  const sheets: readonly NewSheet[] = [
    coverSheet(layout),
    guideSheet(),
    ...FORMS.map((form) => formSheet(form, layout, given)),
    digitalSheet(layout.answers),
    listSheet(),
  ];
  const names = [...LIST_NAMES, ...COVER_NAMES, ...DIGITAL_NAMES, ...answerNames(layout.answers)];
  return [
    ...sheets.map((sheet): Change => ({ kind: 'add-sheet', sheet })),
    ...names.map(([name, refersTo]): Change => ({ kind: 'add-name', name, refersTo })),
  ];
}

/** EFRAG's name where it has one; an own one for what it finds by distance or does not have. */
function answerNames(answers: Answers): readonly Name[] {
  return answers.ids.flatMap((id): Name[] => {
    const { name, volumeName } = danishDatapoint(id);
    const refersTo = answers.reference(id);
    const own = name ?? ownName(id);
    return volumeName === undefined
      ? [[own, refersTo]]
      : [
          [own, refersTo],
          [volumeName, refersTo],
        ];
  });
}
