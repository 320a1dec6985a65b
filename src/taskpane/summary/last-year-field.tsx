import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  lastYearAreas,
  lastYearFrom,
  lastYearOnSheet,
  lastYearSheets,
  type LastYear,
} from '../../summary/key-figures/last-year';
import type { Snapshot, WantedArea, WorkbookIndex } from '../../workbook/snapshot';
import { usePlanStyles } from '../plan/plan-styles';
import { useLanguage } from '../shell/language';
import { readOtherWorkbook } from '../workspace/other-workbook';
import { ChooseWorkbook, type ChosenFile } from './choose-workbook';
import { KEY_FIGURE_TEXTS } from './texts';

/** Where the figures of last year are; `null` when they are left out. */
export type LastYearChoice =
  | { readonly kind: 'file'; readonly file: ChosenFile<LastYear> }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | null;

/** What must be read of this workbook for them. */
export function lastYearSheetAreas(choice: LastYearChoice): readonly WantedArea[] {
  return choice?.kind === 'sheet' ? [{ sheet: choice.sheet }] : [];
}

/** @throws {UserError} where the sheet is none with figures. */
export function chosenLastYear(choice: LastYearChoice, snapshot: Snapshot): { lastYear?: LastYear } {
  if (choice?.kind === 'sheet') return { lastYear: lastYearOnSheet(snapshot, choice.sheet) };
  return choice ? { lastYear: choice.file.made } : {};
}

/** The choice in a word. */
export function lastYearWord(choice: LastYearChoice): string {
  return choice ? `${choice.kind} ${choice.kind === 'file' ? choice.file.choice : choice.sheet}` : '';
}

const FROM_FILE = 'file';
const FROM_SHEET = 'sheet ';

/** Last year beside this year: nothing, another workbook, or a sheet of this one. */
export function LastYearField(props: {
  index: WorkbookIndex;
  /** What leaving it out means. */
  none: string;
  choice: LastYearChoice;
  onChoose: (choice: LastYearChoice) => void;
}): ReactNode {
  const { index, none, choice, onChoose } = props;
  const styles = usePlanStyles();
  const { say } = useLanguage();
  const [isFileWanted, setFileWanted] = useState(false);
  const isFromFile = isFileWanted || choice?.kind === 'file';
  const value = isFromFile ? FROM_FILE : choice?.kind === 'sheet' ? FROM_SHEET + choice.sheet : '';
  return (
    <div className={styles.fields}>
      <Field label={say(KEY_FIGURE_TEXTS.lastYear)}>
        <Select
          className={styles.control}
          value={value}
          onChange={(_event, { value: next }) => {
            setFileWanted(next === FROM_FILE);
            onChoose(
              next.startsWith(FROM_SHEET) ? { kind: 'sheet', sheet: next.slice(FROM_SHEET.length) } : null,
            );
          }}
        >
          <option value="">{none}</option>
          <option value={FROM_FILE}>{say(KEY_FIGURE_TEXTS.file)}</option>
          {lastYearSheets(index).map((sheet) => (
            <option key={sheet} value={FROM_SHEET + sheet}>
              {say(KEY_FIGURE_TEXTS.sheet)} »{sheet}«
            </option>
          ))}
        </Select>
      </Field>
      {isFromFile && (
        <ChooseWorkbook
          label={KEY_FIGURE_TEXTS.lastYearFile}
          hint={KEY_FIGURE_TEXTS.lastYearHint}
          chosen={choice?.kind === 'file' ? choice.file : null}
          read={async (file) => lastYearFrom(await readOtherWorkbook(file, lastYearAreas), file.name)}
          onChoose={(file) => {
            onChoose(file && { kind: 'file', file });
          }}
        />
      )}
    </div>
  );
}
