import { resolve } from 'node:path';
import { contentOf } from '../../src/workbook/change-set';
import { cellAt } from '../../src/workbook/snapshot';
import { XlsxFile } from '../../src/xlsx/xlsx-file';
import { handMadeXlsx } from '../support/hand-made-xlsx';
import { ALL_TEMPLATES, describeWithTemplates, readTemplate, sample } from '../support/templates';
import { withoutProtection } from '../support/unprotected';
import { kompasark, WorkFolder } from './support/command-line';

const folder = new WorkFolder();

describeWithTemplates("EFRAG's workbooks", () => {
  it.each(ALL_TEMPLATES)('recognises %s and finds the template sound', async (file) => {
    const { exitCode, out, err } = await kompasark('inspect', folder.copyOf(file));
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const version = /(\d\.\d\.\d)\.xlsx$/.exec(file)![1]!;
    expect(out).toContain(`EFRAGs VSME Digital Template ${version}.`);
    expect(out).toContain('Skabelonen er hel.');
  });

  it('counts what is filled in, and says in English whether the values can be trusted', async () => {
    const { out } = await kompasark('inspect', folder.copyOf(sample('1.3.0')), '--language', 'en');
    expect(out).toContain('META    10 of 11  The report itself (errors in x_identifier)');
    expect(out).toContain(
      'B2        1 of 2  Practices, policies and future initiatives (missing b2_public; 3 not relevant)',
    );
    expect(out).toMatch(/B6 +– {2}Water \(3 not relevant\)/);
    expect(out).toContain('The values of the formulas are up to date.');
  });

  it('sets the template’s own verdict beside ours, and says whether web look-ups are switched on', async () => {
    const { out } = await kompasark('inspect', folder.copyOf(sample('1.3.0')));
    expect(out).toContain('EFRAGs egen status er enig med Kompasark om 23 af 25 oplysninger:');
    expect(out).toContain('- B2: skabelonen siger »OK«, Kompasark siger ikke færdig.');
    expect(out).toContain('  Skabelonen kræver ikke »Politik offentligt tilgængelig«.');
    expect(out).toContain('skjulte netopslag, som er slået fra');
    expect(out).not.toContain('forældet');
  });

  it('says that the verdict is out of date after an edit, and misses an overwritten formula', async () => {
    const file = XlsxFile.open(withoutProtection(readTemplate(sample('1.3.0'))));
    const snapshot = await file.read({ depth: 'full' });
    const [sheet, cell] = ['Environmental Disclosures', 'D26'];
    const before = contentOf(cellAt(snapshot, sheet, cell));
    await file.apply({
      title: { da: 'Overskriv', en: 'Overwrite' },
      changes: [{ kind: 'cell', sheet, cell, before, after: { value: 12 } }],
    });
    const { out } = await kompasark('inspect', folder.write('overwritten.xlsx', file.toBytes()));
    expect(out).toContain('1 af skabelonens formler er ikke, som EFRAG lavede dem:');
    expect(out).toContain('Formlen i Environmental Disclosures!D26 er overskrevet: der står 12.');
    expect(out).toContain('Skabelonens status er forældet');
    expect(out).not.toContain('Skabelonen er hel.');
  });
});

it('knows the example that ships from the template', async () => {
  const { exitCode, out } = await kompasark(
    'inspect',
    resolve(__dirname, '../../assets/examples/kompasark-eksempel.xlsx'),
  );
  expect(exitCode).toBe(0);
  expect(out).toContain('Kompasarks danske VSME-opgørelse efter Erhvervsstyrelsens ESG-skabelon');
  expect(out).not.toContain('Skabelonen er');
  expect(out).not.toContain('EFRAGs egen status');
  expect(out).toContain('Alle navne, Kompasark finder svarene ved, er der.');
});

it('says of another workbook what it is not, and which sheets it has', async () => {
  const file = folder.write('other.xlsx', handMadeXlsx({ sheets: { 'Budget 2026': '<sheetData/>' } }));
  const { exitCode, out } = await kompasark('inspect', file);
  expect(exitCode).toBe(0);
  expect(out).toContain('Projektmappen er ikke EFRAGs VSME-skabelon');
  expect(out).toContain("Ark: 'Budget 2026'.");
});

it('names the file that cannot be opened', async () => {
  const file = folder.write('note.xlsx', 'not a workbook');
  expect(await kompasark('inspect', file)).toEqual({
    exitCode: 2,
    out: '',
    err: `${file}: Filen er ikke en Excel-projektmappe (.xlsx). Vælg en fil, der er gemt som Excel-projektmappe.\n`,
  });
});
