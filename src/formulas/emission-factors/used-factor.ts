import { shownContent } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { findCarrier } from '../energy-content';
import type { UsedSource } from '../source';
import type { EmissionFactor } from './emission-factor';

/** The factor as an answer names what it rests on: whether it is CO2 or CO2e, how and for where it is counted. */
export function usedFactor(factor: EmissionFactor): UsedSource {
  const { carrier, year, kg, gas, unit, source, note } = factor;
  const [shown, how] = [shownNumber(kg), counted(factor)];
  return {
    figure: {
      da: `Emissionsfaktor for ${carrier} ${year}: ${shown.da} kg ${gas} pr. ${unit} (${how})`,
      en: `Emission factor for ${findCarrier(carrier)?.en ?? carrier} ${year}: ${shown.en} kg ${gas} per ${unit} (${how})`,
    },
    source,
    ...(note && { note }),
  };
}

/** The factor's source as one line of a workbook, which is in Danish whoever opens it. */
export function sourceLine(factor: EmissionFactor): string {
  const { source, year, kg, gas, unit, note } = factor;
  const figure = `${factor.carrier} ${year}: ${shownNumber(kg).da} kg ${gas} pr. ${unit}`;
  return [source.title, figure, counted(factor), source.url, note?.da ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}

function counted({ area, method }: EmissionFactor): string {
  return method === '' ? area : `${method}, ${area}`;
}

/** Every digit: a factor that is shown rounded cannot be checked. */
export function shownNumber(value: number): Text {
  return shownContent({ value });
}
