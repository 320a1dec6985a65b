import { cards, mergedBlocks, sheetPerPillar, threeGoalColumns } from './blocks';
import { formWithHints } from './form-with-hints';
import { englishHeadings, flat, table, twoLineHeadings } from './one-row-per-initiative';
import { overviewAndPlan } from './overview';
import { filtered, protectedPlan, statusFormulas } from './locked-and-filtered';
import { asQuestions, halfOwnWords, inPlainSpeech } from './own-words';
import { ambiguousHeadings, sections, templateInUse } from './untidy';
import type { Variant } from './variant';
import { savedByLibreOffice } from '../../support/libreoffice';

/** The same plan, as nineteen organisations would keep it. */
export const VARIANTS: readonly Variant[] = [
  flat,
  table,
  mergedBlocks,
  threeGoalColumns,
  sheetPerPillar,
  cards,
  twoLineHeadings,
  englishHeadings,
  templateInUse,
  overviewAndPlan,
  ambiguousHeadings,
  sections,
  inPlainSpeech,
  asQuestions,
  halfOwnWords,
  protectedPlan,
  statusFormulas,
  filtered,
  formWithHints,
];

/** Some of them as LibreOffice saves them. */
export const LIBREOFFICE_VARIANTS: readonly Variant[] = [table, mergedBlocks, overviewAndPlan].map(
  (variant) => {
    let saved: Uint8Array | undefined;
    return {
      ...variant,
      name: `${variant.name}, saved by LibreOffice`,
      file: () => (saved ??= savedByLibreOffice(variant.file())),
    };
  },
);
