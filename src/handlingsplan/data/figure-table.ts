import { formatCell } from '../../workbook/address';
import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import type { Indicator, Maalepunkt } from '../configuration/configuration';
import { findMaalepunkt } from '../find-maalepunkt';
import type { Figure } from '../plan';
import { compactText } from '../plain-text';
import { readScope, type FigureScope } from './figure-scope';
import { indicatorNamed } from './indicators';
import { sameUnit, unitKey } from './units';

/** One indicator of the organisation, of one afdeling or of the country, over the years. */
export interface Series {
  /** The same for the same målepunkt, indicator, unit, scope and afdeling. */
  readonly key: string;
  readonly maalepunkt: Maalepunkt;
  /** As the configuration spells it, or else as it is written first. */
  readonly indicator: string;
  /** `null` for an indicator of the user's own. */
  readonly known: Indicator | null;
  /** As it is written first; `''` when none is given. */
  readonly unit: string;
  readonly scope: FigureScope;
  readonly scopeWritten: string | null;
  readonly afdeling: string | null;
  /** One for each year, the earliest first; at least one. */
  readonly points: readonly Point[];
}

export interface Point {
  readonly year: number;
  readonly value: number;
  readonly estimated: boolean;
  readonly figure: Figure;
  /** Another row gives another value for the same: until one is removed nobody knows which is right. */
  readonly isDisputed: boolean;
}

/** A row of figures that is not used as it stands, or not alone. */
export interface FigureDefect {
  readonly figure: Figure;
  readonly what: Text;
}

export interface FigureTable {
  readonly series: readonly Series[];
  readonly defects: readonly FigureDefect[];
}

/** What a figure is about, whatever its year and value. */
export interface FigureSubject {
  readonly maalepunkt: Maalepunkt;
  readonly indicator: string;
  readonly unit: string;
  readonly scopeWritten: string | null;
  readonly afdeling: string | null;
}

/** The same for what is the same series. */
export function seriesKey({ maalepunkt, indicator, unit, scopeWritten, afdeling }: FigureSubject): string {
  const scope = readScope(maalepunkt, indicator, scopeWritten, afdeling);
  const name = indicatorNamed(maalepunkt, indicator)?.name ?? indicator;
  const other = scope === 'other' ? compactText(scopeWritten ?? '') : '';
  return [maalepunkt.id, compactText(name), unitKey(unit), scope, other, afdeling ?? ''].join('|');
}

/** The figures of a plan as series. Nothing is left out without a word: what no series holds is a defect. */
export function figureTable(figures: readonly Figure[]): FigureTable {
  const defects: FigureDefect[] = [];
  const gathered = new Map<string, { subject: FigureSubject; points: Map<number, Point> }>();
  for (const figure of figures) {
    const read = readFigure(figure);
    if ('what' in read) {
      defects.push(read);
      continue;
    }
    const { subject, point } = read;
    const key = seriesKey(subject);
    const series = gathered.get(key) ?? { subject, points: new Map<number, Point>() };
    gathered.set(key, series);
    const earlier = series.points.get(point.year);
    if (!earlier) {
      series.points.set(point.year, point);
      continue;
    }
    defects.push(repetition(figure, earlier, point));
    if (earlier.value !== point.value) series.points.set(point.year, { ...earlier, isDisputed: true });
  }
  const series = [...gathered].map(([key, { subject, points }]) => seriesOf(key, subject, points));
  return { series, defects: [...defects, ...mixedUnits(series)] };
}

/** The years that any series has a figure for, the newest first. */
export function yearsOf({ series }: FigureTable): readonly number[] {
  const years = new Set(series.flatMap(({ points }) => points.map(({ year }) => year)));
  return [...years].sort((a, b) => b - a);
}

/** The subject of a figure; `null` without a known målepunkt and an indicator. */
export function subjectOf({ maalepunkt, indicator, unit, scope, afdeling }: Figure): FigureSubject | null {
  const known = findMaalepunkt(maalepunkt.value ?? '');
  if (!known || !indicator.value) return null;
  return {
    maalepunkt: known,
    indicator: indicator.value,
    unit: unit.value ?? '',
    scopeWritten: scope.value === '' ? null : scope.value,
    afdeling: afdeling.value === '' ? null : afdeling.value,
  };
}

function readFigure(figure: Figure): FigureDefect | { subject: FigureSubject; point: Point } {
  const subject = subjectOf(figure);
  const { year, value, estimated } = figure;
  if (!subject) {
    if (!findMaalepunkt(figure.maalepunkt.value ?? '')) return { figure, what: unknownMaalepunkt(figure) };
    return { figure, what: { da: 'Indikatoren mangler.', en: 'The indicator is missing.' } };
  }
  if (year.value === null) {
    return {
      figure,
      what: { da: 'Året mangler eller kan ikke læses.', en: 'The year is missing or cannot be read.' },
    };
  }
  if (value.value === null) {
    return {
      figure,
      what:
        value.written === null
          ? {
              da: 'Værdien mangler. En tom celle betyder ikke nul.',
              en: 'The value is missing. A blank cell is not zero.',
            }
          : {
              da: `Værdien ${quotedValue(value.written).da} er ikke et tal.`,
              en: `The value ${quotedValue(value.written).en} is no number.`,
            },
    };
  }
  const scope = readScope(subject.maalepunkt, subject.indicator, subject.scopeWritten, subject.afdeling);
  if (scope === 'afdeling' && subject.afdeling === null) {
    return {
      figure,
      what: {
        da: 'Niveauet er afdeling, men afdelingens nummer mangler.',
        en: 'The level is afdeling, but the number of the afdeling is missing.',
      },
    };
  }
  const point = {
    year: year.value,
    value: value.value,
    estimated: estimated.value === true,
    figure,
    isDisputed: false,
  };
  return { subject, point };
}

function unknownMaalepunkt({ maalepunkt }: Figure): Text {
  if (!maalepunkt.value) return { da: 'Målepunktet mangler.', en: 'The målepunkt is missing.' };
  const name = quotedValue(maalepunkt.value);
  return {
    da: `${name.da} er ikke et af de 20 målepunkter.`,
    en: `${name.en} is none of the 20 målepunkter.`,
  };
}

function repetition(figure: Figure, earlier: Point, point: Point): FigureDefect {
  const place = placeOf(earlier.figure);
  const [one, other] = [quotedValue(earlier.value), quotedValue(point.value)];
  if (earlier.value === point.value) {
    return {
      figure,
      what: {
        da: `Samme tal står allerede i ${place} og tæller kun med én gang.`,
        en: `The same figure stands in ${place} already and counts once.`,
      },
    };
  }
  return {
    figure,
    what: {
      da: `Her står ${other.da}, men ${place} har ${one.da} for det samme. Slet den række, der er forkert.`,
      en: `This says ${other.en}, but ${place} has ${one.en} for the same. Delete the row that is wrong.`,
    },
  };
}

/** Where a figure stands, as people say it: `Data!G7`. */
export function placeOf({ sheet, row, value }: Figure): string {
  return `${sheet}!${value.place?.cell ?? formatCell({ row, column: 1 })}`;
}

function seriesOf(key: string, subject: FigureSubject, points: ReadonlyMap<number, Point>): Series {
  const { maalepunkt, indicator, unit, scopeWritten, afdeling } = subject;
  const known = indicatorNamed(maalepunkt, indicator);
  return {
    key,
    maalepunkt,
    indicator: known?.name ?? indicator,
    known,
    unit,
    scope: readScope(maalepunkt, indicator, scopeWritten, afdeling),
    scopeWritten,
    afdeling,
    points: [...points.values()].sort((a, b) => a.year - b.year),
  };
}

/** The same indicator of the same afdeling in two units is two series, which are never compared. */
function mixedUnits(series: readonly Series[]): readonly FigureDefect[] {
  const first = new Map<string, Series>();
  return series.flatMap((one): FigureDefect[] => {
    const { maalepunkt, indicator, scope, scopeWritten, afdeling, unit } = one;
    const of = [
      maalepunkt.id,
      compactText(indicator),
      scope,
      scope === 'other' ? scopeWritten : '',
      afdeling,
    ].join('|');
    const other = first.get(of);
    if (!other) first.set(of, one);
    if (!other || sameUnit(other.unit, unit)) return [];
    const [here, there] = [unit || '(tom)', other.unit || '(tom)'];
    return [
      {
        figure: one.points[0]!.figure,
        what: {
          da: `Enheden er ${here}, men samme indikator står også i ${there}. Tallene sammenlignes ikke; omregn dem til samme enhed.`,
          en: `The unit is ${here}, but the same indicator also stands in ${there}. The figures are not compared; convert them to the same unit.`,
        },
      },
    ];
  });
}
