import type { Form } from '../form';
import { CLIMATE_SECTIONS } from './climate-sections';
import { ENERGY_AND_EMISSIONS } from './energy-and-emissions';
import { RESOURCE_SECTIONS } from './resource-sections';

export const ENVIRONMENT_FORM: Form = {
  sheet: 'Miljø',
  title: 'Miljø og klima',
  color: '#2F6B52',
  tint: '#E6F0EB',
  sections: [
    ENERGY_AND_EMISSIONS,
    ...RESOURCE_SECTIONS,
    ...CLIMATE_SECTIONS,
    {
      disclosure: 'ENV',
      items: [
        {
          kind: 'box',
          id: 'e_otherEnv',
          help: 'Andet om miljø og klima, fx graddagekorrigeret varmeforbrug pr. m² og solceller på afdelingerne.',
        },
      ],
    },
  ],
};
