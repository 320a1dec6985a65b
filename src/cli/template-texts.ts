import { checkFormulas, type FormulaDeviation } from '../vsme/formula-check';
import type { VsmeTemplate } from '../vsme/recognise';
import type { Report, Unbound } from '../vsme/report';
import { checkTemplate, type TemplateCheck } from '../vsme/template-check';
import { lostAnswers } from '../vsme/unbound';
import { webLookups } from '../vsme/web-lookups';
import { quoteSheet } from '../workbook/address';
import type { Language, Text } from '../workbook/text';
import type { XlsxFile } from '../xlsx/xlsx-file';

const TEMPLATE_NAME: Text = { da: 'EFRAGs VSME Digital Template', en: 'EFRAG’s VSME Digital Template' };
const DANISH_NAME: Text = {
  da: 'Kompasarks danske VSME-opgørelse efter Erhvervsstyrelsens ESG-skabelon',
  en: 'Kompasark’s Danish VSME workbook after the Danish Business Authority’s ESG-skabelon',
};

export function templateText({ kind, version, evidence, stated, taxonomy, consistent }: VsmeTemplate): Text {
  const doubt: Text[] = [];
  if (evidence === 'names') {
    doubt.push({
      da: `den skriver selv ${stated === null ? 'ingen version' : `»${stated}«`}, så versionen er fundet ud fra navnene`,
      en: `it states ${stated === null ? 'no version' : `“${stated}”`} itself, so the version was found from the names`,
    });
  }
  if (!consistent) {
    doubt.push({
      da: `den henviser til ${taxonomy === null ? 'ingen taksonomi' : `taksonomien fra ${taxonomy}, som hører til en anden version`}`,
      en: `it refers to ${taxonomy === null ? 'no taxonomy' : `the taxonomy of ${taxonomy}, which belongs to another version`}`,
    });
  }
  const after = (language: Language): string =>
    doubt.length > 0 ? ` (${doubt.map((text) => text[language]).join('; ')})` : '';
  const name = kind === 'vsme-efrag' ? TEMPLATE_NAME : DANISH_NAME;
  return {
    da: `${name.da} ${version}${after('da')}.`,
    en: `${name.en} ${version}${after('en')}.`,
  };
}

/** A template that another program saved can have lost every name. */
const LISTED_DEVIATIONS = 20;

/** Whether the template is as EFRAG made it; the whole file is read for it. */
export async function templateCheckTexts(file: XlsxFile, report: Report): Promise<readonly Text[]> {
  if (report.template.kind === 'vsme-dk') return danishTexts(lostAnswers(report));
  const snapshot = await file.read({ depth: 'full' });
  const sheets = new Set(snapshot.sheets.map(({ name }) => name));
  const names = await checkTemplate(snapshot, report.template.release);
  const formulas = await checkFormulas(snapshot, report, sheets);
  const lookups = webLookups(snapshot, report);
  return [
    ...nameTexts(names, formulas.length === 0),
    ...formulaTexts(formulas),
    ...[...names.insertedRows].map(([sheet, count]) => ({
      da: `- På arket ${quoteSheet(sheet)} er der indsat ${count} rækker. Det må man gerne.`,
      en: `- On the sheet ${quoteSheet(sheet)} ${count} rows have been inserted, which is allowed.`,
    })),
    ...(lookups ? [lookups.text] : []),
  ];
}

/** Its formulas are looked at by the rules. */
function danishTexts(lost: readonly Unbound[]): readonly Text[] {
  if (lost.length === 0) {
    return [
      {
        da: 'Alle navne, Kompasark finder svarene ved, er der.',
        en: 'All names by which Kompasark finds the answers are there.',
      },
    ];
  }
  return [{ da: 'Nogle svar kan ikke findes:', en: 'Some answers cannot be found:' }, ...listed(lost)];
}

function nameTexts({ sound, deviations }: TemplateCheck, formulasSound: boolean): readonly Text[] {
  const sentence = sound
    ? formulasSound && { da: 'Skabelonen er hel.', en: 'The template is sound.' }
    : {
        da: 'Skabelonen er ændret, så nogle svar måske ikke kan læses:',
        en: 'The template has been changed, so that some answers may not be readable:',
      };
  return [...(sentence ? [sentence] : []), ...listed(deviations)];
}

function formulaTexts(deviations: readonly FormulaDeviation[]): readonly Text[] {
  if (deviations.length === 0) return [];
  return [
    {
      da: `${deviations.length} af skabelonens formler er ikke, som EFRAG lavede dem:`,
      en: `${deviations.length} of the template’s formulas are not as EFRAG made them:`,
    },
    ...listed(deviations),
  ];
}

function listed(deviations: readonly { readonly text: Text }[]): readonly Text[] {
  return [
    ...deviations.slice(0, LISTED_DEVIATIONS).map(({ text }) => ({ da: `- ${text.da}`, en: `- ${text.en}` })),
    ...andMore(deviations.length - LISTED_DEVIATIONS),
  ];
}

function andMore(count: number): readonly Text[] {
  return count > 0 ? [{ da: `- og ${count} til.`, en: `- and ${count} more.` }] : [];
}
