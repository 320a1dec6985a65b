import type { TemplateVerdict } from '../vsme/template-verdict/template-verdict';
import type { Text } from '../workbook/text';
import type { CalculationState } from '../xlsx/calculation/state';

/** Where the template's own verdict differs from ours and why, and whether it can be trusted at all. */
export function verdictTexts(
  verdicts: readonly TemplateVerdict[],
  calculation: CalculationState,
): readonly Text[] {
  const differing = verdicts.filter(({ passes, ours }) => passes !== ours);
  const agreeing = verdicts.length - differing.length;
  return [
    {
      da: `EFRAGs egen status er enig med Kompasark om ${agreeing} af ${verdicts.length} oplysninger${differing.length > 0 ? ':' : '.'}`,
      en: `EFRAG’s own status agrees with Kompasark on ${agreeing} of ${verdicts.length} disclosures${differing.length > 0 ? ':' : '.'}`,
    },
    ...differing.flatMap(differenceTexts),
    ...(calculation.state === 'stale' ? [STALE] : []),
  ];
}

function differenceTexts({ disclosure, says, ours, reasons }: TemplateVerdict): readonly Text[] {
  return [
    {
      da: `- ${disclosure}: skabelonen siger ${says.da}, Kompasark siger ${ours ? 'i orden' : 'ikke færdig'}.`,
      en: `- ${disclosure}: the template says ${says.en}, Kompasark says ${ours ? 'in order' : 'not finished'}.`,
    },
    ...reasons.map(({ da, en }) => ({ da: `  ${da}`, en: `  ${en}` })),
  ];
}

const STALE: Text = {
  da: 'Skabelonens status er forældet: filen er ændret, siden formlerne sidst blev beregnet. Åbn og gem den i Excel.',
  en: 'The template’s status is out of date: the file has changed since its formulas were last calculated. Open and save it in Excel.',
};
