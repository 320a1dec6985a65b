import { isCellError } from '../../workbook/cell-value';
import { readNumber, readPercent } from '../../workbook/typed-text';
import type { Problem } from '../../validation/rule';
import { quotedValue } from '../../workbook/shown-value';
import { allowedValues, mayHaveOuterSpaces } from './allowed-values';
import { isComputed, ofEachAnswer, problemAt, writing } from './every-answer';
import type { Answer } from './facts';
import type { VsmeRule } from './kinds';
import { answerKind } from './reading';

/** Changes over time and between groups; every other number is an amount and cannot be below zero. */
const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set([
  'b5_landTotalChg',
  'b5_landSealedChg',
  'b5_landOnChg',
  'b5_landOffChg',
  'b10_payGap',
  'c3_s1Pct',
  'c3_s2lbPct',
  'c3_s3Pct',
]);

/** Defects of a single value, whatever it is about. */
export const VALUE_RULES: readonly VsmeRule[] = [
  ofEachAnswer({
    id: 'GEN-ERR',
    source: 'Own: EFRAG counts an error value as filled',
    title: { da: 'En celle må ikke vise en formelfejl', en: 'A cell must not show a formula error' },
    help: {
      da: 'Find den celle, formlen henter fra. Er den slettet eller flyttet, så skriv værdien igen eller hent formlen fra en ren skabelon.',
      en: 'Find the cell the formula refers to. If it was deleted or moved, write the value again or take the formula from a clean template.',
    },
    problem(answer) {
      const { value } = answer.cell;
      if (!isCellError(value)) return undefined;
      return problemAt(answer, {
        da: `Cellen viser ${value.error} i stedet for en værdi.`,
        en: `The cell shows ${value.error} instead of a value.`,
      });
    },
  }),
  ofEachAnswer({
    id: 'GEN-TYPE',
    source: 'Own: EFRAG relies on data validation, which pasted values pass by',
    title: {
      da: 'En celle skal have den rigtige slags værdi',
      en: 'A cell must hold the right kind of value',
    },
    help: {
      da: 'Skriv kun tallet i cellen, uden enhed, »ca.« eller mellemrum; enheden står i spørgsmålet. Afkrydsninger er SAND eller FALSK; i den danske opgørelse er svaret JA eller NEJ.',
      en: 'Write the number alone, without unit, “approx.” or spaces; the unit stands in the question. Tick boxes are TRUE or FALSE; in the Danish workbook the answer is JA or NEJ.',
    },
    problem(answer) {
      if (answer.reading.defect !== 'type') return undefined;
      const says = quotedValue(answer.cell.value);
      const kind = answerKind(answer.bound.datapoint);
      const wanted =
        kind === 'number' || kind === 'month'
          ? { da: 'et tal', en: 'a number' }
          : { da: 'et ja eller nej', en: 'a yes or no' };
      return {
        ...problemAt(answer, {
          da: `Der står ${says.da}. Her skal stå ${wanted.da}.`,
          en: `The cell says ${says.en}. It must hold ${wanted.en}.`,
        }),
        ...numberFix(answer),
      };
    },
  }),
  ofEachAnswer({
    id: 'GEN-NEG',
    source: 'Own: EFRAG relies on data validation, which pasted values pass by',
    title: { da: 'Et beløb eller en mængde er ikke negativ', en: 'An amount or a quantity is not negative' },
    help: {
      da: 'Skriv mængden uden minus. Er tallet beregnet, så ret de tal, det beregnes af.',
      en: 'Write the quantity without a minus. If the number is calculated, correct the numbers behind it.',
    },
    problem(answer) {
      const { meaning } = answer.reading;
      if (typeof meaning !== 'number' || meaning >= 0) return undefined;
      if (MAY_BE_NEGATIVE.has(answer.bound.datapoint.id)) return undefined;
      const says = quotedValue(meaning);
      return problemAt(answer, {
        da: `Der står ${says.da}. Tallet skal være 0 eller mere.`,
        en: `The cell says ${says.en}. The number must be 0 or more.`,
      });
    },
  }),
  ofEachAnswer({
    id: 'GEN-WS',
    severity: 'warning',
    source: 'Own: EFRAG compares texts with their spaces',
    title: { da: 'Ingen mellemrum før eller efter værdien', en: 'No spaces before or after the value' },
    help: {
      da: 'Skabelonen genkender ikke værdien med mellemrum før eller efter. Kun affaldskoderne begynder med fire mellemrum.',
      en: 'The template does not recognise the value with spaces before or after it. Only the waste codes begin with four spaces.',
    },
    problem(answer, facts) {
      const { datapoint } = answer.bound;
      const { meaning } = answer.reading;
      if (answerKind(datapoint) !== 'code' || mayHaveOuterSpaces(datapoint)) return undefined;
      if (typeof meaning !== 'string' || meaning === meaning.trim() || isComputed(facts, answer.bound))
        return undefined;
      if (allowedValues(facts.report, datapoint)?.includes(meaning)) return undefined;
      const says = quotedValue(meaning);
      return {
        ...problemAt(answer, {
          da: `${says.da} har mellemrum før eller efter sig.`,
          en: `${says.en} has spaces before or after it.`,
        }),
        fix: writing(answer, meaning.trim()),
      };
    },
  }),
];

/** Only where the text means one number in Danish and English alike, or is none in one of them. */
function numberFix(answer: Answer): Pick<Problem, 'fix'> {
  const { value } = answer.cell;
  if (answerKind(answer.bound.datapoint) !== 'number' || typeof value !== 'string') return {};
  const read = answer.bound.datapoint.type === 'percent' ? readPercentOrNumber : readNumber;
  const readings = new Set([read(value, 'danish'), read(value, 'invariant')]);
  readings.delete(null);
  const [number, ...others] = readings;
  return number === undefined || number === null || others.length > 0 ? {} : { fix: writing(answer, number) };
}

function readPercentOrNumber(...text: Parameters<typeof readNumber>): number | null {
  return readPercent(...text) ?? readNumber(...text);
}
