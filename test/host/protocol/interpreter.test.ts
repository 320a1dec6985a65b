import { loadExcelLibrary } from '../../support/office-js';
import { fakeHost } from '../fake-workbook';

/** The genuine Excel library on a fake workbook. */
function setUp() {
  const { host, workbook } = fakeHost();
  const { Excel, OfficeExtension } = loadExcelLibrary(host);
  const failure = async (batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    const error: unknown = await Excel.run(batch).catch((thrown: unknown) => thrown);
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return error;
  };
  return { host, workbook, run: Excel.run, failure };
}

/** A member that the library has and its types leave out. */
const retrieve = (object: object, members: string) =>
  (object as { retrieve(names: string): { readonly $isNullObject: boolean; toJSON(): unknown } }).retrieve(
    members,
  );

describe('loading', () => {
  it('answers the scalars that were named, and only those', async () => {
    const { run } = setUp();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('ark2').load('name');
      await context.sync();
      expect(sheet.name).toBe('Ark2');
      expect(() => sheet.visibility).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('answers every scalar when none is named', async () => {
    const { run } = setUp();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1').load();
      await context.sync();
      expect(sheet.toJSON()).toEqual({ id: '{Ark1}', name: 'Ark1', visibility: 'Visible' });
    });
  });

  it('follows nested members and collections', async () => {
    const { run } = setUp();
    await run(async (context) => {
      const { worksheets } = context.workbook.load(
        'worksheets/items/name,worksheets/items/protection/protected',
      );
      const range = worksheets
        .getItem('Ark3')
        .getRange('A1:A2')
        .load({ address: true, worksheet: { name: true } });
      await context.sync();
      expect(worksheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual([
        ['Ark1', false],
        ['Ark2', false],
        ['Ark3', false],
      ]);
      expect([range.address, range.worksheet.name]).toEqual(['Ark3!A1:A2', 'Ark3']);
    });
  });

  it('pages with top and skip', async () => {
    const { run } = setUp();
    await run(async (context) => {
      const worksheets = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 });
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Ark2']);
      expect(count.value).toBe(3);
    });
  });

  it('gives items that can be written to', async () => {
    const { run, workbook } = setUp();
    await run(async (context) => {
      const worksheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      worksheets.items[1]!.visibility = 'Hidden';
      await context.sync();
    });
    expect(workbook.sheet('Ark2').visibility).toBe('Hidden');
  });

  it('retrieves JSON in the spelling of the library', async () => {
    const { run } = setUp();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const range = retrieve(worksheets.getItem('Ark1').getRange('A1:A2'), 'values,worksheet/name');
      const all = retrieve(worksheets, 'items/name');
      const nothing = retrieve(worksheets.getItemOrNullObject('Ark9'), 'name');
      await context.sync();
      expect(range.toJSON()).toMatchObject({ values: [[''], ['']], worksheet: { name: 'Ark1' } });
      expect(all.toJSON()).toMatchObject({ items: [{ name: 'Ark1' }, { name: 'Ark2' }, { name: 'Ark3' }] });
      expect(nothing.$isNullObject).toBe(true);
    });
  });
});

describe('null objects', () => {
  it('tell that they are null, and so does everything reached through them', async () => {
    const { run } = setUp();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Ark9').load('name');
      const range = sheet.getUsedRangeOrNullObject().load('address');
      const found = context.workbook.worksheets.getItemOrNullObject('Ark1').load('name');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, found.isNullObject]).toEqual([true, true, false]);
    });
  });

  it('refuse to be written to', async () => {
    const { failure } = setUp();
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Ark9').name = 'Ny';
      await context.sync();
    });
    expect(error.code).toBe('InvalidObjectPath');
  });
});

describe('writing', () => {
  it('sets several properties at once', async () => {
    const { run, workbook } = setUp();
    await run(async (context) => {
      context.workbook.worksheets.getItem('Ark1').set({ name: 'Forside', visibility: 'VeryHidden' });
      await context.sync();
    });
    expect(workbook.sheet('Forside').visibility).toBe('VeryHidden');
  });

  it('runs a method that creates something once, however often its object is used', async () => {
    const { run, workbook } = setUp();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Ny').load('name');
      sheet.getRange('A1').values = [['a']];
      sheet.visibility = 'Hidden';
      await context.sync();
      sheet.getRange('A2').values = [['b']];
      await context.sync();
    });
    expect(workbook.worksheets.added).toBe(1);
    expect([...workbook.sheet('Ny').cells]).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('takes the chunks that the library makes of large arrays, in one batch', async () => {
    const { run, workbook, host } = setUp();
    const values = Array.from({ length: 4000 }, (_, index) => [index]);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Ark1').getRange('A1:A4000').values = values;
      await context.sync();
    });
    expect([...workbook.sheet('Ark1').cells.values()]).toEqual(values.flat());
    expect(host.channel.log.syncs).toHaveLength(1);
    expect(
      host.channel.log.syncs[0]!.actions.filter(({ type }) => type === 'setProperty').length,
    ).toBeGreaterThan(1);
  });
});

describe('references', () => {
  it('let a range be used over several syncs, and are gone after the run', async () => {
    const { run, host } = setUp();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1:A2');
      range.load('address');
      await context.sync();
      range.values = [['a'], ['b']];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a'], ['b']]);
    });
    const { batches, syncs } = host.channel.log;
    const removing = batches.filter(({ actions }) => actions.some(({ name }) => name === '_RemoveReference'));
    expect(syncs).toHaveLength(3);
    expect(removing).toEqual([expect.objectContaining({ background: true })]);
  });

  it('are invalid once they are removed', async () => {
    const { run, failure } = setUp();
    const range = await run(async (context) => {
      const kept = context.workbook.worksheets.getItem('Ark1').getRange('A1').load('address');
      await context.sync();
      return kept;
    });
    const error = await failure(async () => {
      range.load('values');
      await range.context.sync();
    });
    expect(error.code).toBe('InvalidObjectPath');
  });
});

describe('errors', () => {
  it('carry code, place and statement; what ran before them stands', async () => {
    const { failure, workbook, host } = setUp();
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem('Ark1').getRange('A1').values = [['før']];
      context.workbook.worksheets.getItem('Ark9').load('name');
      context.workbook.worksheets.getItem('Ark1').getRange('A2').values = [['efter']];
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.message).toBe("The requested resource doesn't exist.");
    expect(error.debugInfo).toMatchObject({
      errorLocation: 'WorksheetCollection.getItem',
      statement: 'var worksheet1 = worksheets.getItem(...);',
    });
    expect([...workbook.sheet('Ark1').cells.values()]).toEqual(['før']);
    expect(host.channel.log.syncs).toEqual([expect.objectContaining({ error: 'ItemNotFound' })]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['a wrong shape', 'InvalidArgument', (sheet) => (sheet.getRange('A1:A2').values = [[1]])],
    ['a wrong argument', 'InvalidArgument', (sheet) => sheet.getRange('nej').load('address')],
    ['an unimplemented method', 'ApiNotFound', (sheet) => sheet.calculate(true)],
    ['an unimplemented property', 'ApiNotFound', (sheet) => sheet.load('tabColor')],
    ['an unimplemented setting', 'ApiNotFound', (sheet) => (sheet.tabColor = '#FF0000')],
    ['an unimplemented object', 'ApiNotFound', (sheet) => sheet.charts.load('items/name')],
    ['a fault of the host', 'GeneralException', (sheet) => sheet.activate()],
  ])('tell of %s: %s', async (_what, code, act) => {
    const { failure } = setUp();
    const error = await failure(async (context) => {
      act(context.workbook.worksheets.getItem('Ark1'));
      await context.sync();
    });
    expect(error.code).toBe(code);
  });

  it('name the member that the host lacks', async () => {
    const { failure } = setUp();
    const { message } = await failure(async (context) => {
      context.workbook.worksheets.getItem('Ark1').calculate(true);
      await context.sync();
    });
    expect(message).toBe('The embedded Excel host does not implement Worksheet.calculate.');
  });

  it('show how far a traced batch came', async () => {
    const { failure } = setUp();
    const error = await failure(async (context) => {
      context.trace('først');
      context.workbook.worksheets.getItem('Ark9').load('name');
      context.trace('sidst');
      await context.sync();
    });
    expect(error.traceMessages).toEqual(['først']);
  });
});

describe('object events', () => {
  it('reach those who registered, until they remove themselves', async () => {
    const { run, workbook } = setUp();
    const heard: string[] = [];
    let hear = (): void => undefined;
    const first = new Promise<void>((resolve) => (hear = resolve));
    const registration = await run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => {
        heard.push(address);
        hear();
      });
      await context.sync();
      return added;
    });
    const write = (address: string) =>
      run(async (context) => {
        context.workbook.worksheets.getItem('Ark1').getRange(address).values = [['x']];
        await context.sync();
      });
    await write('A1');
    await first;
    await run(async () => {
      registration.remove();
      await registration.context.sync();
    });
    await write('A2');
    expect(heard).toEqual(['A1:A1']);
    expect([...workbook.sheet('Ark1').cells.keys()]).toEqual([1, 2]);
  });
});
