import { wireType, type WireType } from '../protocol/host-object';
import { PlaceObject } from './place-object';
import { RANGE_CONTENT } from './range-content';
import { RANGE_EDITS } from './range-edits';
import { RANGE_LOOKS } from './range-looks';
import { RANGE_MERGES } from './range-merges';
import { RANGE_PLACES } from './range-places';

/** `Excel.Range`. */
export class RangeObject extends PlaceObject {
  override get wire(): WireType {
    return RANGE;
  }
}

const RANGE = wireType<RangeObject>('Range', {
  readable: RANGE_CONTENT.readable,
  writable: RANGE_CONTENT.writable,
  navigation: { ...RANGE_PLACES.navigation, ...RANGE_LOOKS.navigation },
  methods: {
    ...RANGE_CONTENT.methods,
    ...RANGE_PLACES.methods,
    ...RANGE_EDITS.methods,
    ...RANGE_LOOKS.methods,
    ...RANGE_MERGES.methods,
  },
});
