import { unknownLabel } from './energy-label';
import { findLabel, isAtLeast, type EnergyLabel } from './energy-label-scale';
import { finite } from './formula-errors';
import { isFormulaError, type FormulaError, type Result } from './result';

interface LabelledBuilding {
  readonly label: EnergyLabel;
  readonly weight: number;
}

/**
 * Andel med energimærke: the buildings with a certain label or a better one, as a percentage of all of them. A row
 * where label and area are both blank is no building; a building that lacks either is not left out silently.
 *
 * @param labels one for each building. Older labels count as what they correspond to: A1 as A2015, A2 and A as A2010.
 * @param worstAccepted the worst label that counts, for instance C.
 * @param areas m² of each building; left out, every building counts the same.
 * @returns 0 to 100; `#VALUE!` for an unknown label or another number of areas than of labels, `#N/A` when a building has
 *   no label or no area, or there are none, `#NUM!` for a negative area.
 */
export function labelShare(
  labels: readonly (string | null)[],
  worstAccepted: string,
  areas?: readonly (number | null)[],
): Result<number> {
  const worst = findLabel(worstAccepted);
  if (!worst) return unknownLabel(worstAccepted);
  if (areas && areas.length !== labels.length) return unlikeSizes(labels.length, areas.length);
  let [accepted, all] = [0, 0];
  for (const [index, word] of labels.entries()) {
    const building = readBuilding(word, areas ? areas[index]! : undefined, index + 1);
    if (isFormulaError(building)) return building;
    if (building.value === null) continue;
    const { label, weight } = building.value;
    all += weight;
    if (isAtLeast(label, worst)) accepted += weight;
  }
  if (all === 0) return noBuildings();
  const total = finite(all);
  return isFormulaError(total) ? total : { value: (accepted / total.value) * 100 };
}

/** `null` for a row without a building. An area of 0 is what some versions of Excel hand over for a blank cell. */
function readBuilding(
  word: string | null,
  area: number | null | undefined,
  row: number,
): Result<LabelledBuilding | null> {
  const hasNoArea = area === null || area === 0;
  if (word === null) return hasNoArea ? { value: null } : lacksLabel(row);
  const label = findLabel(word);
  if (!label) return unknownLabel(word);
  if (hasNoArea) return lacksArea(row);
  if (area !== undefined && area < 0) return negativeArea(row);
  return { value: { label, weight: area ?? 1 } };
}

function lacksLabel(row: number): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `Bygning nr. ${row} i »mærker« har intet energimærke. Vælg kun bygninger med gyldigt mærke, og oplys antallet uden mærke for sig.`,
      en: `Building no. ${row} in “labels” has no energy label. Select only buildings with a valid label, and state the number without one separately.`,
    },
  };
}

function lacksArea(row: number): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: `Bygning nr. ${row} har intet areal i »arealer«. Skriv arealet, eller udelad »arealer«, så alle bygninger tæller lige.`,
      en: `Building no. ${row} has no area in “areas”. Type the area, or leave “areas” out, so that every building counts the same.`,
    },
  };
}

function negativeArea(row: number): FormulaError {
  return {
    error: '#NUM!',
    message: {
      da: `Arealet af bygning nr. ${row} i »arealer« er negativt. Ret det.`,
      en: `The area of building no. ${row} in “areas” is negative. Correct it.`,
    },
  };
}

function unlikeSizes(labels: number, areas: number): FormulaError {
  return {
    error: '#VALUE!',
    message: {
      da: `»mærker« har ${labels} celler og »arealer« ${areas}. Vælg de samme rækker i begge.`,
      en: `“labels” has ${labels} cells and “areas” ${areas}. Select the same rows in both.`,
    },
  };
}

function noBuildings(): FormulaError {
  return {
    error: '#N/A',
    message: {
      da: 'Data mangler: der er ingen bygninger i »mærker«. Vælg cellerne med energimærker.',
      en: 'Data is missing: there are no buildings in “labels”. Select the cells with energy labels.',
    },
  };
}
