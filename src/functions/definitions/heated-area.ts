import { numberParameter } from '../parameters/number-parameter';

/** The area that the energy of a building is related to. */
export const HEATED_AREA = numberParameter({
  name: { da: 'areal_m2', en: 'area_m2' },
  description: { da: 'Opvarmet etageareal i m².', en: 'Heated floor area in m².' },
});
