import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DraftText } from '../../../src/summary/management-text/draft';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import type { CellValue } from '../../../src/workbook/cell-value';
import { valueAt } from '../../../src/workbook/snapshot';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { recalculated } from '../support';

const EXAMPLES = resolve(__dirname, '../../../assets/examples');

export function exampleFile(name: 'kompasark-eksempel' | 'kompasark-handlingsplan'): XlsxFile {
  return XlsxFile.open(new Uint8Array(readFileSync(resolve(EXAMPLES, `${name}.xlsx`))));
}

export function textOf({ sections }: DraftText): string {
  return sections
    .map(({ heading, sentences }) => [heading.da, ...sentences.map(({ text }) => text)].join('\n'))
    .join('\n\n');
}

/** Every sentence of a draft and what its formula gives in the workbook: the silent ones too. */
export async function calculated(
  file: XlsxFile,
  { outline }: DraftText,
): Promise<readonly { readonly id: string; readonly text: string; readonly gives: CellValue }[]> {
  const all = outline.flatMap(({ sentences }) => sentences);
  const name = 'Sætninger';
  const sheet: NewSheet = {
    ...{ name, visibility: 'visible', styles: {}, styledAreas: [], columnWidths: [], rowHeights: [] },
    ...{
      merges: [],
      validations: [],
      protected: false,
      showGridLines: true,
      frozen: { rows: 0, columns: 0 },
    },
    cells: all.map(({ text }, index) => ({ cell: `A${index + 1}`, content: { formula: text.formula } })),
  };
  await file.apply({ title: { da: '', en: '' }, changes: [{ kind: 'add-sheet', sheet }] });
  await recalculated(file);
  const snapshot = await file.read({ depth: 'full' });
  return all.map(({ id, text }, index) => ({
    id,
    text: text.now,
    gives: valueAt(snapshot, name, `A${index + 1}`),
  }));
}

/** What is wrong with a draft as a text that people read. */
export function faultsOf({ sections, outline }: DraftText): readonly string[] {
  const sentences = sections.flatMap((section) => section.sentences);
  return [
    ...sentences.flatMap(({ id, text, sources }) => {
      const told = sources.map(({ shown }) => shown).join(' ');
      const numbers = text.replace(NAMES, '').match(/\d+(?:[.,]\d+)*/g) ?? [];
      const untraced = numbers.filter((number) => !told.includes(number));
      return [
        ...untraced.map((number) => `${id}: ${number} has no source`),
        ...(/undefined|NaN|null|#| {2}|Infinity/.test(text) ? [`${id}: ${text}`] : []),
        ...(sources.length === 0 ? [`${id}: no source`] : []),
      ];
    }),
    ...outline.flatMap(({ sentences: all }) =>
      all.flatMap(({ id, text: { formula } }) => [
        ...(formula.length > 8000 ? [`${id}: the formula has ${formula.length} signs`] : []),
        ...(longestLiteral(formula) > 255 ? [`${id}: a text of ${longestLiteral(formula)} signs`] : []),
      ]),
    ),
  ];
}

/** Numbers that are part of a name. */
const NAMES = /scope \d(?:-\d| og \d)?|200\.000 arbejdstimer|AlmenKompas’ 20|næste 90 dage/gi;

function longestLiteral(formula: string): number {
  return Math.max(0, ...(formula.match(/"(?:[^"]|"")*"/g) ?? []).map(({ length }) => length - 2));
}
