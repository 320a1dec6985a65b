import fc from 'fast-check';
import { readDay } from '../../src/workbook/danish-dates';
import { shownDay } from '../../src/workbook/shown-day';

const DAYS: Readonly<Record<string, readonly string[]>> = {
  '2027-12-31': [
    '31-12-2027',
    '31.12.2027',
    '31/12/2027',
    '31/12-27',
    '31/12-2027',
    '31/12 2027',
    '31. 12. 2027',
    'd. 31/12-27',
    'd.31/12-27',
    'senest d.31.12.2027',
    '31/12 -27',
    '31 - 12 - 2027',
    '31-12-27',
    '31.12.27',
    '2027-12-31',
    '2027-12-31T00:00:00.000Z',
    '31-12-2027 00:00',
    '31. december 2027',
    '31 dec 2027',
    '31. dec. 2027',
    'fredag den 31. december 2027',
    '31-dec-27',
    'ultimo 2027',
    'Ultimo 2027',
    'ult. 2027',
    'ultimo 27',
    'ultimo december 2027',
    'ultimo 4. kvartal 2027',
    'december 2027',
    'dec. 2027',
    'dec 27',
    'dec-27',
    '12/2027',
    '2027-12',
    '2027',
    'i 2027',
    'år 2027',
    'senest 2027',
    'senest i 2027',
    'senest 31-12-2027',
    'Senest: 31-12-2027',
    'senest ved udgangen af 2027',
    'inden udgangen af 2027',
    'inden udgangen af december 2027',
    'inden årets udgang 2027',
    'inden for 2027',
    'i løbet af 2027',
    'ved udgangen af 2027',
    'med udgangen af 2027',
    'slutningen af 2027',
    'sidst i 2027',
    'slut 2027',
    'pr. 31/12-2027',
    'inden 31-12-2027',
    'til og med 2027',
    'årsskiftet 2027/28',
    'ved årsskiftet 2027/2028',
    'Q4 2027',
    'Q4-2027',
    '4. kvartal 2027',
    '4. kvt. 2027',
    'H2 2027',
    '2. halvår 2027',
    'andet halvår 2027',
    '2. halvdel af 2027',
    '2026-2027',
    '2026 – 2027',
    'Q1-Q4 2027',
    'januar til december 2027',
    'Deadline: 31. december 2027.',
    '  31\u00a0december  2027 ',
  ],
  '2027-05-01': [
    '1. maj 2027',
    'd. 1. maj 2027',
    'den 1. maj 2027',
    '1.5.2027',
    '1/5-27',
    '01-05-2027',
    '1 may 2027',
  ],
  '2027-01-31': ['primo 2027', 'januar 2027', 'i begyndelsen af 2027', 'starten af 2027'],
  '2027-03-10': ['primo marts 2027'],
  '2027-03-15': ['medio marts 2027', 'midten af marts 2027'],
  '2027-02-15': ['medio Q1 2027', '15/2-27'],
  '2027-06-30': [
    'medio 2027',
    'midten af 2027',
    'midt i 2027',
    '1. halvår 2027',
    'første halvår 2027',
    'H1 2027',
    '1H 2027',
    '2027 H1',
    '2. kvartal 2027',
    'juni 2027',
    'ultimo juni 2027',
    'medio året 2027',
  ],
  '2027-03-31': ['ultimo marts 2027', 'marts 2027', 'mar. 2027', '1. kvartal 2027', 'medio 1. halvår 2027'],
  '2027-09-30': [
    'Q3 2027',
    'q3 2027',
    'Q3-2027',
    'Q3/2027',
    'Q3, 2027',
    'Q3 27',
    'K3 2027',
    '3. kvartal 2027',
    '3.kvartal 2027',
    '3 kvartal 2027',
    '3. kvt. 2027',
    '3. kvt 2027',
    '3. kv. 2027',
    'tredje kvartal 2027',
    '3. kvartal i 2027',
    'kvartal 3 2027',
    '2027 Q3',
    '2027-Q3',
    '2027, 3. kvartal',
    'i 3. kvartal 2027',
    'senest Q3 2027',
    'inden udgangen af Q3 2027',
    'juli-september 2027',
  ],
  '2027-10-10': [
    'uge 40 2027',
    'uge 40, 2027',
    'uge 40/2027',
    'Uge 40 i 2027',
    'u. 40 2027',
    'u40 2027',
    '2027-W40',
    '2027 uge 40',
    'uge 38-40 2027',
  ],
  '2027-07-31': ['juli 2027', 'i juli 2027', 'july 2027'],
  '2027-07-15': ['15-jul-27', '15. jul. 2027'],
  '2021-01-03': ['uge 53 2020'],
  '2028-02-29': ['februar 2028', 'ultimo februar 2028', '29/2-28'],
};

describe('readDay', () => {
  it.each(Object.entries(DAYS).flatMap(([iso, texts]) => texts.map((text) => [text, iso])))(
    'reads %p as %s, without doubt',
    (text, iso) => {
      expect(readDay(text)).toEqual({ iso });
    },
  );

  it.each([
    ['inden 2027', '2026-12-31'],
    ['før 2027', '2026-12-31'],
    ['Inden 2027', '2026-12-31'],
    ['senest før 2027', '2026-12-31'],
    ['inden marts 2027', '2027-02-28'],
    ['inden Q3 2027', '2027-06-30'],
    ['efterår 2027', '2027-11-30'],
    ['efteråret 2027', '2027-11-30'],
    ['i foråret 2027', '2027-05-31'],
    ['sommeren 2027', '2027-08-31'],
    ['inden sommeren 2027', '2027-05-31'],
    ['ca. 2027', '2027-12-31'],
    ['forventet Q3 2027', '2027-09-30'],
    ['Q3 2027?', '2027-09-30'],
  ])('reads %p as %s, but says that it is in doubt', (text, iso) => {
    const found = readDay(text);
    expect(found?.iso).toBe(iso);
    expect(found?.doubt?.da).toContain(shownDay(iso).da);
    expect(found?.doubt?.en).toContain(shownDay(iso).en);
    for (const said of Object.values(found?.doubt ?? {})) expect(said).toMatch(/\.$/);
  });

  it.each([
    '',
    ' ',
    '-',
    'løbende',
    'Løbende i 2027',
    'ASAP',
    'snarest',
    'snarest muligt',
    'hurtigst muligt',
    'hvert år',
    'årligt',
    'kvartalsvis',
    '1. maj',
    'jul 2027',
    'inden jul 2027',
    'inden sommerferien 2027',
    '2026/2027',
    '31/12',
    'maj',
    'Q3',
    'uge 40',
    'ultimo',
    'i år',
    'næste år',
    '27',
    '1',
    '12-27',
    '31-13-2027',
    '30. februar 2027',
    '29/2-27',
    'uge 53 2027',
    'uge 0 2027',
    'Q5 2027',
    '5. kvartal 2027',
    '3. halvår 2027',
    '13/2027',
    '0000',
    '9999',
    '2027 kr.',
    'efter 2027',
    '2028-2027',
    'afdeling 2027',
    '#REF!',
    '=TODAY()',
  ])('does not read %p', (text) => {
    expect(readDay(text)).toBeNull();
  });

  const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
    ' ',
  );
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('reads every day back from every way to write it', () => {
    const ways: readonly ((year: string, month: string, day: string) => string)[] = [
      (y, m, d) => `${y}-${m}-${d}`,
      (y, m, d) => `${d}-${m}-${y}`,
      (y, m, d) => `${Number(d)}.${Number(m)}.${y}`,
      (y, m, d) => `${Number(d)}/${Number(m)}-${y.slice(2)}`,
      (y, m, d) => `d. ${Number(d)}/${Number(m)} ${y}`,
      (y, m, d) => `senest ${Number(d)}. ${MONTHS[Number(m) - 1]} ${y}`,
      (y, m, d) => `${Number(d)}. ${MONTHS[Number(m) - 1]!.slice(0, 3)}. ${y}`,
      (y, m, d) => shownDay(`${y}-${m}-${d}`).da,
      (y, m, d) => shownDay(`${y}-${m}-${d}`).en,
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...ways), (iso, write) => {
        const [y, m, d] = iso.split('-') as [string, string, string];
        expect(readDay(write(y, m, d))).toEqual({ iso });
      }),
    );
  });

  it('ends the week of any day on the Sunday on or after it', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const date = new Date(`${iso}T00:00:00Z`);
        const weekday = date.getUTCDay() || 7;
        const thursday = new Date(date.getTime() + (4 - weekday) * 86_400_000);
        const year = thursday.getUTCFullYear();
        const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1;
        const sunday = new Date(date.getTime() + (7 - weekday) * 86_400_000).toISOString().slice(0, 10);
        expect(readDay(`uge ${week} ${year}`)).toEqual({ iso: sunday });
      }),
    );
  });

  it('never fails on a text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = readDay(text);
        expect(found === null || /^\d{4}-\d{2}-\d{2}$/.test(found.iso)).toBe(true);
      }),
    );
  });
});
