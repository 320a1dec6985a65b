import type { WireMembers } from '../protocol/host-object';
import { cellProperties } from './cell-properties';
import { ConditionalFormatsObject } from './conditional-formats';
import { DataValidationObject } from './data-validation';
import type { PlaceObject } from './place-object';
import { RangeFormatObject } from './range-format';

/** The members of a range about formats, locks and data validation. */
export const RANGE_LOOKS = {
  navigation: {
    Format: (range) => new RangeFormatObject(range),
    ConditionalFormats: ({ sheet, area }) => new ConditionalFormatsObject(sheet, [area]),
    DataValidation: (range) => new DataValidationObject(range),
  },
  methods: { GetCellProperties: cellProperties },
} satisfies WireMembers<PlaceObject>;
