import { openPlan, planAreas } from '../../../src/handlingsplan/open-plan';
import {
  hasManagementText,
  managementText,
  managementTextAreas,
  planText,
  reportText,
  type DraftText,
} from '../../../src/summary/management-text/management-text';
import type { SummaryProposal } from '../../../src/summary/sheet/summary-kind';
import type { CellContent } from '../../../src/workbook/cell-value';
import { BLANK, contentOf, type Change } from '../../../src/workbook/change-set';
import { formatCell } from '../../../src/workbook/address';
import { cellAt, type Snapshot } from '../../../src/workbook/snapshot';
import { today } from '../../../src/workbook/today';
import { vsmeAreas } from '../../../src/vsme/workbook-areas';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { LIBREOFFICE_TIMEOUT, savedByLibreOffice } from '../../support/libreoffice';
import { describeWithLibreOffice } from '../../support/programs';
import { blank, describeWithTemplates, readTemplate, sample } from '../../support/templates';
import { reportIn } from '../../vsme/support/read-report';
import { applied, errorsOn, sheetIn } from '../support';
import { exampleFile } from './support';

jest.setTimeout(LIBREOFFICE_TIMEOUT);

const OPTIONS = { today: today(), language: 'da' } as const;

async function drafted(file: XlsxFile): Promise<{ snapshot: Snapshot; draft: DraftText }> {
  const snapshot = await file.read({
    depth: 'full',
    want: (index) => [...vsmeAreas('all')(index), ...planAreas(index), ...managementTextAreas(index)],
  });
  const book = openPlan(snapshot);
  return { snapshot, draft: book ? planText(book, OPTIONS) : reportText(reportIn(snapshot), {}) };
}

async function proposed(file: XlsxFile): Promise<SummaryProposal> {
  const { snapshot, draft } = await drafted(file);
  return managementText(draft, snapshot, OPTIONS);
}

interface Made {
  readonly sheet: string;
  readonly snapshot: Snapshot;
  /** What stands on the sheet, by what it says. */
  at(text: string | RegExp): string;
}

function madeOn(sheet: string, snapshot: Snapshot): Made {
  return {
    sheet,
    snapshot,
    at: (text) => {
      const found = [...snapshot.contents.get(sheet)!.cells].find(
        ([, { value }]) =>
          typeof value === 'string' && (typeof text === 'string' ? value === text : text.test(value)),
      );
      if (!found) throw new Error(`The sheet does not say ${String(text)}`);
      return formatCell(found[0]);
    },
  };
}

async function made(file: XlsxFile): Promise<Made> {
  const proposal = await proposed(file);
  return madeOn(sheetIn(proposal).name, await applied(file, proposal));
}

function write(snapshot: Snapshot, sheet: string, cell: string, after: CellContent): Change {
  return { kind: 'cell', sheet, cell, before: contentOf(cellAt(snapshot, sheet, cell)), after };
}

describe('the draft of the Danish example on a sheet', () => {
  test('has every sentence as it is shown, and links to its cells; a refresh at once changes nothing', async () => {
    const file = exampleFile('kompasark-eksempel');
    const { draft, snapshot: before } = await drafted(file);
    expect(hasManagementText(before)).toBe(false);
    const { sheet, snapshot, at } = await made(file);
    expect(hasManagementText(snapshot)).toBe(true);
    expect(errorsOn(snapshot, sheet)).toEqual([]);
    const written = [...snapshot.contents.get(sheet)!.cells].map(([, { value }]) => value);
    expect(
      draft.sections.flatMap(({ sentences }) => sentences).filter(({ text }) => !written.includes(text)),
    ).toEqual([]);
    const link = cellAt(snapshot, sheet, at('B3, 29: Samlet energiforbrug'))!;
    expect(link.formula).toMatch(
      /^HYPERLINK\("#Miljø!E\d+",IF\(.*"Mangler: B3, 29: Samlet energiforbrug".*"B3, 29: Samlet energiforbrug"\)\)$/,
    );
    expect(() => at(/^Mangler: B3, 30\(a\): Scope 1$/)).not.toThrow();
    // A sentence that is not written names nothing but what it lacks.
    expect(written.filter((one) => String(one).startsWith('B3, 50-53: Total'))).toEqual([]);
    expect(written).toContain(draft.missing[0]!.da);
    expect((await proposed(file)).changes).toEqual([]);
  });

  test('follows the figures by itself, and leaves the user’s notes', async () => {
    const file = exampleFile('kompasark-eksempel');
    const { sheet, snapshot, at } = await made(file);
    const cell = at(/^Vandudtaget var 168\.900 m³/);
    const { sheet: source, cell: water } = reportIn(snapshot).datapoints.get('b6_withdrawal')!.cells[0]!;
    const changed = await applied(file, {
      title: { da: '', en: '' },
      changes: [
        write(snapshot, source, water, { value: 1_999.9 }),
        write(snapshot, sheet, 'P3', { value: 'Vores note' }),
      ],
    });
    expect(cellAt(changed, sheet, cell)!.value).toMatch(/^Vandudtaget var 1\.999,9 m³/);
    const refreshed = await proposed(file);
    expect(refreshed).toMatchObject({ changes: [], notes: [] });
  });

  test('keeps a sentence that somebody has written over, and one that is deleted, and says so', async () => {
    const file = exampleFile('kompasark-eksempel');
    const { sheet, snapshot, at } = await made(file);
    const [own, gone] = [at('Det samlede energiforbrug var 2.135 MWh.'), at(/^Der var 72 ansatte/)];
    const reworded = cellAt(snapshot, sheet, at(/^Omsætningen var/))!.formula!.replace(
      'Omsætningen',
      'Indtægten',
    );
    await applied(file, {
      title: { da: '', en: '' },
      changes: [
        write(snapshot, sheet, own, { value: 'Vi brugte 2.135 MWh.' }),
        write(snapshot, sheet, gone, BLANK),
        write(snapshot, sheet, at(/^Omsætningen var/), { formula: reworded }),
      ],
    });
    const { changes, notes } = await proposed(file);
    expect(changes).toEqual([]);
    expect(notes.map(({ da }) => da)).toEqual([
      expect.stringContaining('»Der var 72 ansatte'),
      expect.stringContaining('»Omsætningen var'),
      expect.stringContaining('»Det samlede energiforbrug'),
    ]);
  });

  test('gives a new sentence the free place, and moves none', async () => {
    const file = exampleFile('kompasark-eksempel');
    const { sheet, snapshot } = await made(file);
    const { sheet: source, cell } = reportIn(snapshot).datapoints.get('b9_accidents')!.cells[0]!;
    const free = [...snapshot.contents.get(sheet)!.cells].filter(([, { value }]) => value === 'FREE');
    expect(free.length).toBeGreaterThan(5);
    const { draft } = await drafted(file);
    const later: DraftText = {
      ...draft,
      outline: draft.outline.map((part) =>
        part.id === 'SAFETY'
          ? { ...part, sentences: [...part.sentences, { ...part.sentences[0]!, id: 'LATER' }] }
          : part,
      ),
    };
    const { changes, notes } = managementText(later, await file.read({ depth: 'full' }), OPTIONS);
    expect(notes).toEqual([]);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every((change) => change.kind === 'cell' && change.sheet === sheet)).toBe(true);
    expect(JSON.stringify(changes)).toContain(`#${source}!${cell}`);
  });
});

describeWithLibreOffice('another program', () => {
  test.each(['da-DK', 'en-US'])('reads the same in an Excel of the region %s', async (region) => {
    const file = exampleFile('kompasark-eksempel');
    const { draft } = await drafted(file);
    const proposal = await proposed(file);
    await file.apply(proposal);
    const saved = XlsxFile.open(savedByLibreOffice(file.toBytes(), region));
    const written = [
      ...(await saved.read({ depth: 'full' })).contents.get(sheetIn(proposal).name)!.cells,
    ].map(([, { value }]) => value);
    const sentences = draft.sections.flatMap((section) => section.sentences.map(({ text }) => text));
    expect(sentences.filter((text) => !written.includes(text))).toEqual([]);
  });
});

describe('the draft of the handlingsplan on a sheet', () => {
  test('is no part of the plan, follows its rows, and a refresh at once changes nothing', async () => {
    const file = exampleFile('kompasark-handlingsplan');
    const before = (await drafted(file)).draft;
    const { sheet, snapshot, at } = await made(file);
    expect(errorsOn(snapshot, sheet)).toEqual([]);
    expect((await drafted(file)).draft.sections).toEqual(before.sections);
    expect((await proposed(file)).changes).toEqual([]);
    const book = openPlan(snapshot)!;
    const open = book.plan.maalepunkter
      .flatMap(({ goals }) => goals.flatMap(({ initiatives }) => initiatives))
      .find(({ status }) => status.value === 'I gang')!;
    const place = open.status.place!;
    const first = book.plan.maalepunkter.flatMap(({ goals }) =>
      goals.flatMap(({ initiatives }) => initiatives),
    )[0]!;
    const cell = at(/^Planen har 15 initiativer/);
    const changed = await applied(file, {
      title: { da: '', en: '' },
      changes: [
        write(snapshot, place.sheet, place.cell, { value: 'Gennemført' }),
        { kind: 'insert-rows', sheet: place.sheet, row: first.row, count: 1 },
      ],
    });
    expect(cellAt(changed, sheet, cell)!.value).toMatch(/; 6 i gang; .*3 gennemført/);
    const refreshed = await applied(file, await proposed(file));
    expect(errorsOn(refreshed, sheet)).toEqual([]);
    const link = cellAt(refreshed, sheet, madeOn(sheet, refreshed).at('Initiativernes status'))!;
    const moved = first.status.place!.cell.replace(/\d+$/, (row) => String(Number(row) + 1));
    expect(link.formula).toContain(`${place.sheet}'!${moved}"`.replace(/^(\w+)'!/, '$1!'));
    expect(cellAt(refreshed, sheet, cell)!.value).toBe(cellAt(changed, sheet, cell)!.value);
    expect(await proposed(file)).toMatchObject({ changes: [], notes: [] });
  });
});

describeWithTemplates('EFRAG’s workbooks', () => {
  test.each([sample('1.3.0'), sample('1.1.0'), blank('1.3.0')])(
    '%s get the sheet without a fault',
    async (name) => {
      const file = XlsxFile.open(readTemplate(name));
      const { sheet, snapshot } = await made(file);
      expect(errorsOn(snapshot, sheet)).toEqual([]);
      expect((await proposed(file)).changes).toEqual([]);
    },
  );
});
