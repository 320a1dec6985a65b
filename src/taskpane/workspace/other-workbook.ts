import type { Snapshot, WantedArea, WorkbookIndex } from '../../workbook/snapshot';
import { UserError } from '../../workbook/user-error';

const LARGEST = 20 * 1024 * 1024;

/**
 * What stands in another workbook of the user's, which is only read. What reads files is loaded for it, and what
 * calculates them only where the values beside the formulas cannot be trusted.
 *
 * @throws {UserError} `file-too-large`, `file-unreadable`, and as XlsxFile.open.
 */
export async function readOtherWorkbook(
  file: File,
  want: (index: WorkbookIndex) => readonly WantedArea[],
): Promise<Snapshot> {
  if (file.size > LARGEST) throw tooLarge(file.name);
  const [bytes, { XlsxFile }, { calculationState }] = await Promise.all([
    bytesOf(file),
    import('../../xlsx/xlsx-file'),
    import('../../xlsx/calculation/state'),
  ]);
  const workbook = XlsxFile.open(bytes);
  if (calculationState(workbook.package).state === 'stale') {
    const [{ calculateFile }, { ESG_FUNCTIONS }] = await Promise.all([
      import('../../xlsx/calculation/file'),
      import('../../functions/function-registry'),
    ]);
    await workbook.recalculate((pkg, due) => calculateFile(pkg, ESG_FUNCTIONS, due));
  }
  return workbook.read({ depth: 'validate', want });
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new UserError(
      'file-unreadable',
      {
        da: `${file.name} kan ikke åbnes. Kontrollér, at den stadig findes, og vælg den igen.`,
        en: `${file.name} cannot be opened. Check that it still exists, and choose it again.`,
      },
      { cause: error },
    );
  }
}

function tooLarge(name: string): UserError {
  return new UserError('file-too-large', {
    da: `${name} er over 20 MB. Fjern billeder og bilag fra en kopi af den, og vælg kopien.`,
    en: `${name} is larger than 20 MB. Remove pictures and attachments from a copy of it, and choose the copy.`,
  });
}
