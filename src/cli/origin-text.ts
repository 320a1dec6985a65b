import type { Provenance } from '../vsme/read-datapoints';
import type { Language, Text } from '../workbook/text';
import { oneLine } from './one-line';

const ESTIMATE: Text = { da: 'skøn', en: 'estimate' };

const WORDS = {
  source: { da: 'kilde', en: 'source' },
  voucher: { da: 'bilag', en: 'voucher' },
  responsible: { da: 'ansvarlig', en: 'responsible' },
  note: { da: 'note', en: 'note' },
} as const satisfies Readonly<Record<string, Text>>;

/** Where a value comes from, on one line: `skøn; kilde: Energiregnskab`. Empty when nothing is kept. */
export function originText(origin: Provenance, language: Language): string {
  const said = (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((field) => {
    const text = origin[field] ?? '';
    return text === '' ? [] : [`${WORDS[field][language]}: ${oneLine(text)}`];
  });
  return [...(origin.estimated === true ? [ESTIMATE[language]] : []), ...said].join('; ');
}
