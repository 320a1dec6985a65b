import { z } from 'zod';
import { wrongUsage } from './command-line';
import { isSameFile } from './files';

/** Where a command that changes a workbook may write it. */
export const OUTPUT_OPTIONS = z.object({
  out: z.string().optional(),
  inPlace: z.boolean().default(false),
  dryRun: z.boolean().default(false),
});

/**
 * The file to write; `null` when it is only to be shown.
 *
 * @throws {UserError} `wrong-usage`
 */
export function outputTarget(
  path: string,
  { out, inPlace, dryRun }: z.output<typeof OUTPUT_OPTIONS>,
): string | null {
  if (dryRun) return null;
  if ((out !== undefined) === inPlace) {
    throw wrongUsage({
      da: 'Angiv enten --out <ny fil> eller --in-place, eller se først med --dry-run.',
      en: 'Give either --out <new file> or --in-place, or look first with --dry-run.',
    });
  }
  if (out === undefined) return path;
  if (!isSameFile(path, out)) return out;
  throw wrongUsage({
    da: '--out er filen selv. Brug --in-place, hvis den skal ændres.',
    en: '--out is the file itself. Use --in-place if it is to be changed.',
  });
}
