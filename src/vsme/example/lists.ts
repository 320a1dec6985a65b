import type { CellValue } from '../../workbook/cell-value';
import type { EnumName } from '../datapoint';

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What a drop-down offers. The words are EFRAG's, because reports are exchanged in them; only some are here. */
export const LISTS: Readonly<Partial<Record<EnumName, readonly CellValue[]>>> = {
  enum_ListIdentifier: ['LEI', 'DUNS', 'EU ID', 'PermID'],
  enum_ListOfCurrencies: ['DKK', 'EUR', 'NOK', 'SEK'],
  enum_ListYear: numbers(2020, 2035),
  enum_ListMonth: numbers(1, 12),
  enum_ListDays: numbers(1, 31),
  enum_ListOmittedDisclosures: [
    'B1 - Basis for Preparation',
    'B3 - Energy and greenhouse gas emissions',
    'B6 - Water',
    'B8 - Workforce - General characteristics',
  ],
  enum_list_options: ['Option A (Basic Module only)', 'Option B (Basic Module and Comprehensive Module)'],
  enum_ListOmittedDisclosuresWithNone: ['None'],
  enum_ListLegalForms: [
    'private limited liability undertaking',
    'sole proprietorship',
    'partnership',
    'cooperative',
    'other (please specify the legal form in the row below)',
  ],
  enum_ListNACETechnicalName: [
    'NACE M - 68.20 Rental and operating of own or leased real estate',
    'NACE M - 68.32 Other real estate activities on a fee or contract basis',
    'NACE O - 81.10 Combined facilities support activities',
  ],
  enum_employee_methodology: [
    'At the end of the reporting period',
    'As an average across the reporting period',
  ],
  enum_ListCountriesName: ['Denmark', 'Germany', 'Norway', 'Sweden'],
  enum_ListUnitMeasurement_mass_only: ['kilograms (kg)', 'metric tonnes (t)'],
  enum_ListPollutants: ['Ammonia (NH3)', 'Anthracene'],
  enum_ListHectM2: ['hectares (ha)', 'squared meters (m2)'],
  enum_ListTypeOfWastes: [
    '    15 01 02 - Non-Hazardous - Plastic packaging',
    '    20 01 01 - Non-Hazardous - Paper and cardboard',
    '    20 03 01 - Non-Hazardous - Mixed municipal waste',
  ],
  enum_ListUnitMeasurement: ['kilograms (kg)', 'metric tonnes (t)', 'cubic meters (m3)'],
};

/** Drop-downs without a list of EFRAG's, by datapoint. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  b1_basisReporting: [
    'Sustainability report prepared on an individual basis',
    'Sustainability report prepared on a consolidated basis',
  ],
  b1_empType: ['Headcount', 'Full-time equivalent (FTE)'],
};

/** Lists in cells, so that Excel shows true and false in the user's language. */
export const TRUTHS = { 'tick-box': [true, false], 'true-false': [true, false], 'yes-no': ['YES', 'NO'] };
