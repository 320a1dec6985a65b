import { yes, type Form } from '../form';
import { BASIS_SECTIONS } from './basis-sections';
import { PRACTICE_SECTIONS } from './practice-sections';

export const GENERAL_FORM: Form = {
  sheet: 'Generelt',
  title: 'Generelle oplysninger',
  color: '#3E5C76',
  tint: '#E8EEF3',
  sections: [
    ...BASIS_SECTIONS,
    ...PRACTICE_SECTIONS,
    {
      disclosure: 'GEN',
      items: [
        {
          kind: 'box',
          id: 'g_intro',
          help: 'Andet, læseren bør vide om organisationen eller opgørelsen.',
        },
        {
          kind: 'question',
          id: 'g_prevUnchanged',
          label: 'Genbruges oplysninger uændret fra sidste opgørelse?',
          help: 'Oplysninger uden ændringer kan henvise til den forrige opgørelse.',
        },
        {
          kind: 'table',
          title: 'Oplysninger, der er uændrede siden sidst',
          help: 'Vælg de oplysningspunkter, der ikke er ændret.',
          when: yes('g_prevUnchanged'),
          rows: 5,
          columns: [{ heading: 'Oplysningspunkt', ids: ['g_prevList'], span: 3 }],
        },
        {
          kind: 'question',
          id: 'g_prevLink',
          help: 'Internetadressen på den forrige opgørelse.',
          when: yes('g_prevUnchanged'),
        },
      ],
    },
  ],
};
