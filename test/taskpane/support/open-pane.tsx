import { configure, render, screen, within } from '@testing-library/react';
import { ExcelWorkbook } from '../../../src/excel/excel-workbook';
import type { EmbeddedExcel } from '../../../src/host/embedded-excel';
import { typeIntoCell } from '../../../src/host/model/typing';
import { App } from '../../../src/taskpane/app';
import type { Clock } from '../../../src/taskpane/shell/clock';
import { assessor, type Assessment } from '../../../src/taskpane/workspace/assessment';
import { Workspace } from '../../../src/taskpane/workspace/workspace';
import { parseCell } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { Language } from '../../../src/workbook/text';
import { openWorkbook } from '../../support/open-workbook';

configure({ asyncUtilTimeout: 10_000 });

// Excel changes the state of the pane whenever it likes, not only where a test expects it.
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

export interface OpenPane {
  readonly excel: EmbeddedExcel;
  readonly workspace: Workspace<Assessment>;
  /** What a person types into a cell. */
  type(sheet: string, cell: string, text: string): void;
  /** What is pasted into a cell, past its data validation. */
  paste(sheet: string, cell: string, value: CellValue): void;
  valueOf(sheet: string, cell: string): CellValue;
  /** The number of syncs since it was last asked. */
  syncs(): number;
}

const open: Workspace<Assessment>[] = [];

/** The whole pane over the open workbook, through the genuine Office.js; it has not read anything yet. */
export function openPane(bytes: Uint8Array, language: Language = 'da', clock?: Clock): OpenPane {
  const excel = openWorkbook(bytes);
  excel.office.channel.cellEditMode = false;
  const access = new ExcelWorkbook();
  const workspace = new Workspace(access, async () => assessor);
  open.push(workspace);
  render(
    <App
      workspace={workspace}
      excel={access}
      language={language}
      hostBackground="#FFFFFF"
      {...(clock && { clock })}
    />,
  );
  let counted = excel.office.channel.log.syncs.length;
  return {
    excel,
    workspace,
    type: (sheet, cell, text) => {
      typeIntoCell(excel.workbook, excel.office.options, { sheet, cell, text });
    },
    paste: (name, cell, value) => {
      const [sheet, at] = [excel.workbook.sheet(name)!, parseCell(cell)!];
      excel.workbook.setCell(sheet, at, { value });
      excel.workbook.settle();
      const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      excel.workbook.tellChanged(sheet, area, 'user');
    },
    valueOf: (sheet, cell) => excel.workbook.sheet(sheet)!.cells.get(parseCell(cell)!)?.value ?? null,
    syncs: () => {
      const { length } = excel.office.channel.log.syncs;
      const since = length - counted;
      counted = length;
      return since;
    },
  };
}

/** Call it after each test: what a pane has planned must not reach the next. */
export async function closePanes(): Promise<void> {
  for (const workspace of open.splice(0)) await workspace.stop();
}

export const tab = (name: RegExp): HTMLElement => screen.getByRole('tab', { name });
export const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

/** The finding whose message matches, as its list item. */
export async function finding(message: RegExp): Promise<HTMLElement> {
  const list = await screen.findByRole('group', { name: /^(Fund|Findings)$/ });
  const found = await within(list).findByRole('button', { name: message });
  return found.closest('li')!;
}
