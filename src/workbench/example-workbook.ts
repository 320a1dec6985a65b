/// <reference types="webpack/module" />
import type { Language } from '../workbook/text';
import { newWorkbook } from '../host/new-workbook';
import { TEXTS } from './texts';
import type { WorkbookFile } from './workbook-file';

/** Which file in assets/examples/ the workbench opens first. */
const EXAMPLE = 'kompasark-eksempel.xlsx';

/** The page may fetch nothing: the example is a part of the program, loaded when it is asked for. */
const examples = import.meta.webpackContext('../../assets', {
  recursive: true,
  regExp: /^\.\/examples\/.*\.xlsx$/,
  mode: 'lazy',
});

/** The example that ships; a blank workbook while none does. */
export async function exampleWorkbook(language: Language): Promise<WorkbookFile> {
  const key = `./examples/${EXAMPLE}`;
  if (!examples.keys().includes(key)) {
    return { name: TEXTS.newWorkbook[language], bytes: newWorkbook(TEXTS.newSheet[language]) };
  }
  const { default: bytes } = (await examples(key)) as { readonly default: Uint8Array };
  return { name: EXAMPLE, bytes };
}
