import type { Form } from '../form';
import { RIGHTS_SECTIONS } from './rights-sections';
import { WORKFORCE_SECTIONS } from './workforce-sections';

export const SOCIAL_FORM: Form = {
  sheet: 'Socialt',
  title: 'Sociale forhold',
  color: '#7B4B5E',
  tint: '#F5EBEF',
  sections: [
    ...WORKFORCE_SECTIONS,
    ...RIGHTS_SECTIONS,
    {
      disclosure: 'SOC',
      items: [
        {
          kind: 'box',
          id: 's_otherSoc',
          help: 'Andet om sociale forhold, fx beboertrivsel, naboskab og boligsociale indsatser.',
        },
      ],
    },
  ],
};
