import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Figure } from '../../../src/handlingsplan/plan';
import type { PlanBook } from '../../../src/handlingsplan/plan-book';
import { openPlan, planAreas } from '../../../src/handlingsplan/open-plan';
import {
  boardOverview,
  boardOverviewAreas,
  type BoardOptions,
} from '../../../src/summary/board/board-overview';
import type { SummaryProposal } from '../../../src/summary/sheet/summary-kind';
import { cellsOf, parseReference, type SheetArea } from '../../../src/workbook/address';
import type { Change, ChangeSet } from '../../../src/workbook/change-set';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { OoxmlPackage } from '../../../src/xlsx/package/package';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { chartPartsOf, referencesOf, type ChartPart } from '../summary-parts';
import { recalculated } from '../support';
import { ALL_FIGURES } from './figures';
import { IN_DANISH, opened, planFile } from './support';

export const NAME = 'kompasark_bestyrelsesoverblik_';
export const SHEET = 'Bestyrelsesoverblik';
const OWN_CHART = 'xl/charts/chart99.xml';

/** A workbook that a summary is made and refreshed in: a file, or one that is open in Excel. */
export interface World {
  read(): Promise<Snapshot>;
  apply(changes: ChangeSet): Promise<void>;
  bytes(): Uint8Array;
}

export async function inFile(bytes: Uint8Array): Promise<World> {
  const file = await opened(bytes);
  return {
    read: () => file.read({ depth: 'full', want: wanted }),
    async apply(changes) {
      await file.apply(changes);
      await recalculated(file);
    },
    bytes: () => file.toBytes(),
  };
}

export const wanted: NonNullable<Parameters<XlsxFile['read']>[0]['want']> = (index) => [
  ...planAreas(index),
  ...boardOverviewAreas(index),
];

export async function bookIn(world: World): Promise<PlanBook> {
  return openPlan(await world.read())!;
}

export async function proposalIn(
  world: World,
  options: Partial<BoardOptions> = {},
): Promise<SummaryProposal> {
  return boardOverview(await bookIn(world), { ...IN_DANISH, ...options });
}

export const edit = (...changes: readonly Change[]): ChangeSet => ({ title: { da: '', en: '' }, changes });

export const cell = (
  sheet: string,
  at: string,
  before: number | string | null,
  after: number | string | null,
): Change => ({
  kind: 'cell',
  sheet,
  cell: at,
  before: { value: before },
  after: { value: after },
});

/** The plan with an overview of these views. */
export async function fileWith(
  views: readonly string[],
  change: (book: PlanBook) => readonly Change[] = () => [],
) {
  const file = await planFile(ALL_FIGURES);
  const world = await inFile(file.toBytes());
  await world.apply(edit(...change(await bookIn(world))));
  await world.apply(await proposalIn(world, { views }));
  return world.bytes();
}

export function figuresOf({ plan }: PlanBook, indicator: RegExp, year?: number): readonly Figure[] {
  return plan.figures.filter(
    (one) => indicator.test(String(one.indicator.value)) && (year === undefined || one.year.value === year),
  );
}

/** What a person does to the sheet: a wider column, and a chart of their own beside the sections. */
export function withOwnChart(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (part: string): string => strFromU8(parts[part]!);
  const put = (part: string, xml: string): void => void (parts[part] = strToU8(xml));
  const drawing = Object.keys(parts).find((part) => /^xl\/drawings\/drawing\d+\.xml$/.test(part))!;
  const relationships = drawing.replace('drawings/', 'drawings/_rels/') + '.rels';
  const chart = /charts\/(chart\d+)\.xml"/.exec(text(relationships))![1]!;
  const sheet = Object.keys(parts).find(
    (part) => part.startsWith('xl/worksheets/sheet') && text(part).includes('<drawing '),
  )!;
  put(OWN_CHART, text(`xl/charts/${chart}.xml`));
  put(
    '[Content_Types].xml',
    text('[Content_Types].xml').replace(
      '</Types>',
      `<Override PartName="/${OWN_CHART}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>`,
    ),
  );
  put(
    relationships,
    text(relationships).replace(
      '</Relationships>',
      '<Relationship Id="rOwn" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart99.xml"/></Relationships>',
    ),
  );
  const [anchor] = /<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/s.exec(text(drawing))!;
  const own = anchor
    .replace(/<xdr:col>\d+</g, '<xdr:col>20<')
    .replace(/ name="[^"]*"/, ' name="Vores eget"')
    .replace(/ id="\d+"/, ' id="99"')
    .replace(/r:id="[^"]*"/, 'r:id="rOwn"');
  put(drawing, text(drawing).replace('</xdr:wsDr>', `${own}</xdr:wsDr>`));
  put(sheet, text(sheet).replace(/(<col min="3" max="3" width=")[^"]*"/, '$127.5"'));
  return zipSync(parts);
}

export const placeOf = (snapshot: Snapshot, id: string): SheetArea =>
  parseReference(snapshot.names.find(({ name }) => name.toLowerCase() === NAME + id)!.refersTo)!;

export const chartsOf = (bytes: Uint8Array, sheet = SHEET): ReadonlyMap<string, ChartPart> =>
  new Map(chartPartsOf(OoxmlPackage.open(bytes), [sheet]).map((chart) => [chart.name, chart]));

/**
 * The names of the points of a chart, as they stand beside its reference and in the cells that it refers to, of which
 * none is blank.
 */
export function pointsOf(bytes: Uint8Array, snapshot: Snapshot, chart: string) {
  const references = referencesOf(chartsOf(bytes).get(chart)!, snapshot);
  for (const { cached, cells } of references) expect(cached).toEqual(cells);
  const { to, cached } = references.find(({ kind }) => kind === 'categories')!;
  expect(cached).toHaveLength([...cellsOf(parseReference(to)!.area)].length);
  return cached.map(([, point]) => point);
}

export const full = (bytes: Uint8Array): Promise<Snapshot> => XlsxFile.open(bytes).read({ depth: 'full' });

export function columnWidth(bytes: Uint8Array): string | undefined {
  const sheets = Object.entries(unzipSync(bytes)).filter(([part]) => /worksheets\/sheet\d+\.xml$/.test(part));
  const widths = sheets.map(([, xml]) => /<col min="3" max="3" width="(27\.5)"/.exec(strFromU8(xml))?.[1]);
  return widths.find((width) => width !== undefined);
}
