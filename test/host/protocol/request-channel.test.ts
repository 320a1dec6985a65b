import { REQUEST_FLAG } from '../../../src/host/protocol/batch-log';
import type { HostOptions } from '../../../src/host/host-options';
import { loadExcelLibrary } from '../../support/office-js';
import { fakeHost } from '../fake-workbook';

function setUp(options: Partial<HostOptions> = {}) {
  const { host, workbook } = fakeHost(options);
  const { Excel } = loadExcelLibrary(host);
  const write = (rows: number, text: string) =>
    Excel.run(async (context) => {
      const values = Array.from({ length: rows }, () => [text]);
      context.workbook.worksheets.getItem('Ark1').getRange(`A1:A${rows}`).values = values;
      await context.sync();
    });
  const read = (rows: number) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange(`A1:A${rows}`).load('values');
      await context.sync();
      return range.values;
    });
  return { channel: host.channel, workbook, Excel, write, read };
}

describe('payload limits', () => {
  it('refuse a request that is too large, and nothing of it runs', async () => {
    const { write, workbook } = setUp();
    await expect(write(6, 'æ'.repeat(500_000))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    expect(workbook.batches).toBe(0);
    await write(4, 'æ'.repeat(500_000));
    expect(workbook.sheet('Ark1').cells.size).toBe(4);
  });

  it('refuse an answer that is too large', async () => {
    const { read, workbook } = setUp({ payloadLimit: 2000 });
    workbook.sheet('Ark1').cells.set(1, 'x'.repeat(2000));
    await expect(read(1)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    await expect(read(2).then((values) => values.length)).rejects.toBeDefined();
    workbook.sheet('Ark1').cells.set(1, 'x'.repeat(1000));
    expect(await read(1)).toEqual([['x'.repeat(1000)]]);
  });
});

describe('cell-edit mode', () => {
  it('refuses requests while the user types in a cell', async () => {
    const { channel, write, workbook } = setUp();
    channel.cellEditMode = true;
    await expect(write(1, 'a')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    channel.cellEditMode = false;
    await write(1, 'b');
    expect([...workbook.sheet('Ark1').cells.values()]).toEqual(['b']);
  });

  it('delays requests that asked for it, and runs them in their order', async () => {
    const { channel, workbook } = setUp();
    channel.cellEditMode = true;
    const answers: string[] = [];
    const empty = JSON.stringify({ Actions: [], ObjectPaths: {} });
    const requests = ['first', 'second'].map(async (name) => {
      await channel.request(empty, REQUEST_FLAG.delayForCellEdit);
      answers.push(name);
    });
    await Promise.resolve();
    expect(workbook.batches).toBe(0);
    channel.cellEditMode = false;
    await Promise.all(requests);
    expect(answers).toEqual(['first', 'second']);
    expect(workbook.batches).toBe(2);
  });
});

describe('the log', () => {
  it('tells actions, bytes, flags and errors, and leaves clean-up out of the syncs', async () => {
    const { channel, write, read } = setUp();
    await write(2, 'æ');
    await read(2);
    const [written, readBack] = channel.log.syncs;
    expect(channel.log.syncs).toHaveLength(2);
    expect(written!.flags & REQUEST_FLAG.write).toBe(REQUEST_FLAG.write);
    expect(readBack!.flags & REQUEST_FLAG.write).toBe(0);
    expect(readBack!.actions.map(({ type }) => type)).toContain('query');
    expect(written!.requestBytes).toBeGreaterThan(readBack!.requestBytes);
    expect(readBack!.responseBytes).toBeGreaterThan(written!.responseBytes);
    await expect(write(1.5, 'x')).rejects.toBeDefined();
    expect(channel.log.syncs.at(-1)!.error).toBe('InvalidArgument');
    channel.log.clear();
    expect(channel.log.batches).toEqual([]);
  });
});

it('says so when the library speaks a protocol that the host does not know', async () => {
  const { channel } = setUp();
  const answer = await channel.request(
    JSON.stringify({ Actions: [{ Id: 1, ActionType: 99, ObjectPathId: 1 }], ObjectPaths: {} }),
    0,
  );
  expect(answer).toEqual({ body: expect.stringContaining('"Code":"InvalidRequest"') });
});
