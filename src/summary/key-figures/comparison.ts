import type { Text } from '../../workbook/text';
import type { Report } from '../../vsme/report';
import { KEY_FIGURES } from './figures';
import {
  consolidationOf,
  identityOf,
  reportYear,
  type FormerFigure,
  type Gap,
  type LastYear,
} from './last-year';
import { HEADS, isUnit, measuredIn, unitWords } from './units';

/** Last year's figure where it is measured as this year's: nothing is converted, and nothing is compared on a guess. */
export function comparableFigure(lastYear: LastYear, report: Report, id: string): FormerFigure | Gap {
  const figure = lastYear.figure(id);
  const datapoint = report.datapoints.get(id)?.datapoint;
  if (typeof figure === 'string' || figure.unit === undefined || datapoint?.unit === undefined) return figure;
  const unit = measuredIn(report, datapoint);
  if (figure.unit === null || unit === null || [unit, figure.unit].includes(HEADS)) return 'unknown-unit';
  return isUnit(unit, figure.unit) ? figure : 'other-unit';
}

/** What a person should know before he trusts the comparison with last year. */
export function lastYearNotes(lastYear: LastYear, report: Report): readonly Text[] {
  return [
    ...lastYear.notes,
    ...yearNotes(lastYear, report),
    ...sameness(lastYear, report),
    ...gapNotes(lastYear, report),
  ];
}

function yearNotes({ source, year }: LastYear, report: Report): readonly Text[] {
  const now = reportYear(report);
  if (year === null) {
    return [
      {
        da: `Det fremgår ikke af ${source}, hvilket år tallene er fra. Se efter, at det er året før.`,
        en: `${source} does not say which year its figures are from. Check that it is the year before.`,
      },
    ];
  }
  if (now === null) {
    return [
      {
        da: `Årets rapport mangler slutåret for perioden, så Kompasark kan ikke se, om ${year} er året før.`,
        en: `This year’s report lacks the year its period ends in, so Kompasark cannot see whether ${year} is the year before.`,
      },
    ];
  }
  if (year >= now) {
    return [
      {
        da: `${source} er fra ${year}, og årets rapport er fra ${now}: »sidste år« er altså ikke et tidligere år.`,
        en: `${source} is from ${year}, and this year’s report from ${now}: “last year” is no earlier year.`,
      },
    ];
  }
  if (year < now - 1) {
    return [
      {
        da: `${source} er fra ${year}: der er mere end et år til årets rapport fra ${now}.`,
        en: `${source} is from ${year}: there is more than a year to this year’s report from ${now}.`,
      },
    ];
  }
  return [];
}

function sameness({ source, entity, consolidation }: LastYear, report: Report): readonly Text[] {
  const notes: Text[] = [];
  const own = identityOf(report);
  if (entity !== null && own !== null && plainNumber(entity) !== plainNumber(own)) {
    notes.push({
      da: `${source} er for ${entity}, og årets rapport for ${own}. Er det den rigtige fil?`,
      en: `${source} is for ${entity}, and this year’s report for ${own}. Is it the right file?`,
    });
  }
  const basis = consolidationOf(report);
  if (consolidation !== null && basis !== null && consolidation !== basis) {
    notes.push({
      da: 'Den ene rapport er individuel og den anden konsolideret, så tallene dækker ikke det samme.',
      en: 'One report is individual and the other consolidated, so the figures do not cover the same.',
    });
  }
  return notes;
}

/** `DKCVR.12345678` and `12345678` are the same undertaking. */
function plainNumber(identifier: string): string {
  return identifier
    .toUpperCase()
    .replace(/^DKCVR/, '')
    .replace(/\W/g, '');
}

function gapNotes(lastYear: LastYear, report: Report): readonly Text[] {
  const unlike: Text[] = [];
  const [unknown, added, removed]: [Text[], Text[], Text[]] = [[], [], []];
  for (const id of KEY_FIGURES.flatMap(({ ids }) => ids.flat())) {
    const former = lastYear.figure(id);
    const datapoint = report.datapoints.get(id)?.datapoint;
    if (!datapoint) {
      const gone = report.unbound.get(id);
      if (gone && typeof former !== 'string') removed.push(gone.datapoint.label);
      continue;
    }
    const gap = comparableFigure(lastYear, report, id);
    if (gap === 'not-in-template') added.push(datapoint.label);
    if (gap === 'unknown-unit') unknown.push(datapoint.label);
    if (gap === 'other-unit' && typeof former !== 'string') {
      const [now, then] = [measuredIn(report, datapoint), former.unit ?? null].map(unitWords) as [Text, Text];
      unlike.push({
        da: `${datapoint.label.da} (${now.da}, sidste år ${then.da})`,
        en: `${datapoint.label.en} (${now.en}, last year ${then.en})`,
      });
    }
  }
  return [
    listed(unlike, {
      da: 'Ikke sammenlignet, fordi enheden er en anden',
      en: 'Not compared, for the unit is another',
    }),
    listed(unknown, {
      da: 'Ikke sammenlignet, fordi enheden ikke er valgt eller skrevet',
      en: 'Not compared, for the unit is not chosen or written',
    }),
    listed(added, {
      da: 'Fandtes ikke i sidste års skabelon',
      en: 'Did not exist in last year’s template',
    }),
    listed(removed, {
      da: 'Oplyst sidste år, men findes ikke i årets skabelon',
      en: 'Reported last year, but does not exist in this year’s template',
    }),
  ].flat();
}

function listed(labels: readonly Text[], why: Text): readonly Text[] {
  if (labels.length === 0) return [];
  const joined = (language: keyof Text): string => labels.map((label) => label[language]).join('; ');
  return [{ da: `${why.da}: ${joined('da')}.`, en: `${why.en}: ${joined('en')}.` }];
}
