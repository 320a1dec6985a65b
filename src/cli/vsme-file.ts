import { bindReport } from '../vsme/bind';
import { recognise, type UnknownWorkbook, type VsmeTemplate } from '../vsme/recognise';
import type { Report } from '../vsme/report';
import { vsmeAreas } from '../vsme/workbook-areas';
import type { Snapshot, WantedArea, WorkbookIndex } from '../workbook/snapshot';
import { UserError } from '../workbook/user-error';
import type { XlsxFile } from '../xlsx/xlsx-file';

/** A workbook that has been looked at: what it is, and everything that binding needs of it. */
export interface RecognisedFile {
  readonly snapshot: Snapshot;
  readonly template: VsmeTemplate | UnknownWorkbook;
}

/** @param also what is to be read of the workbook besides. */
export async function recogniseFile(
  file: XlsxFile,
  also: (index: WorkbookIndex) => readonly WantedArea[] = () => [],
): Promise<RecognisedFile> {
  const want = (index: WorkbookIndex) => [...vsmeAreas('all')(index), ...also(index)];
  const snapshot = await file.read({ depth: 'full', want });
  return { snapshot, template: recognise(snapshot) };
}

/**
 * The datapoints of a workbook, for commands that can do nothing without them.
 *
 * @throws {UserError} `template-not-recognised`
 */
export async function readReport(file: XlsxFile): Promise<{ snapshot: Snapshot; report: Report }> {
  const { snapshot, template } = await recogniseFile(file);
  if (template.kind === 'unknown') throw new UserError('template-not-recognised', template.text);
  return { snapshot, report: bindReport(snapshot, template) };
}
