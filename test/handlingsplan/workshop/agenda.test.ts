import { agendaFrom, clockText, readClock } from '../../../src/handlingsplan/workshop/agenda';

const nine = readClock('9.00')!;

describe('the agenda of an ambitionsworkshop', () => {
  it('follows AlmenKompas’ guide, one item after the other', () => {
    const { items, minutes, from, to } = agendaFrom(nine, false);
    expect(items.map((item) => `${clockText(item.from)} ${item.title.da}`)).toEqual([
      '09:00 Introduktion og gruppeopdeling',
      '09:30 Gruppe: ambitionsniveau og -sætning',
      '09:55 Plenum: ambitioner',
      '10:25 Gruppe: SMART-mål',
      '11:10 Plenum: SMART-mål',
      '11:40 Opsamling og næste skridt',
    ]);
    expect([minutes, clockText(from), clockText(to)]).toEqual([175, '09:00', '11:55']);
  });

  it('has its break between the ambitions and the goals', () => {
    const { items, minutes, to } = agendaFrom(nine, true);
    expect(items.findIndex(({ isBreak }) => isBreak)).toBe(3);
    expect(items.map(({ from }) => clockText(from))[4]).toBe('10:35');
    expect([minutes, clockText(to)]).toEqual([185, '12:05']);
  });

  it('says when it is shorter than the three hours with breaks that are recommended', () => {
    expect([agendaFrom(nine, false).isShort, agendaFrom(nine, true).isShort]).toEqual([true, false]);
  });

  it('goes on past midnight', () => {
    expect(clockText(agendaFrom(readClock('23:00')!, false).to)).toBe('01:55');
  });

  it.each([
    ['9:05', 545],
    [' 09.05 ', 545],
    ['23:59', 1439],
    ['24:00', null],
    ['9:60', null],
    ['9', null],
    ['', null],
  ])('reads the time %p', (text, minutes) => {
    expect(readClock(text)).toBe(minutes);
  });
});
