import { placeOf, type FigureTable, type Point, type Series } from '../../handlingsplan/data/figure-table';
import { convertAmount, sameUnit } from '../../handlingsplan/data/units';
import { compactText } from '../../handlingsplan/plain-text';
import { DATAPOINTS } from '../../vsme/catalogue';
import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { NO_LINKS, VSME_LINKS, type VsmeLink } from './vsme-links';

/** A figure of the handlingsplan as the answer to a datapoint. Nothing is written: a person takes it up. */
export interface VsmeProposal {
  readonly link: VsmeLink;
  readonly label: Text;
  /** In the unit of the datapoint. */
  readonly value: number;
  readonly unit: string;
  readonly series: Series;
  readonly point: Point;
  /** The figure stands in another unit in the plan. */
  readonly isConverted: boolean;
  readonly warnings: readonly Text[];
}

/** A figure that is proposed for nothing, and why. */
export interface NotProposed {
  readonly series: Series;
  readonly point: Point;
  readonly why: Text;
}

export interface VsmeProposals {
  readonly proposals: readonly VsmeProposal[];
  readonly notProposed: readonly NotProposed[];
}

/** Every figure of a year: proposed for a datapoint, or why it is not. The country's averages are nobody's answer. */
export function proposeForVsme({ series }: FigureTable, year: number): VsmeProposals {
  const proposals: VsmeProposal[] = [];
  const notProposed: NotProposed[] = [];
  for (const one of series) {
    const point = one.points.find((candidate) => candidate.year === year);
    if (!point || one.scope === 'national') continue;
    const found = proposalFor(one, point);
    const earlier = 'link' in found && proposals.find(({ link }) => link.datapoint === found.link.datapoint);
    if (!('link' in found)) notProposed.push({ series: one, point, why: found });
    else if (earlier) notProposed.push({ series: one, point, why: proposedAlready(earlier) });
    else proposals.push(found);
  }
  return { proposals, notProposed };
}

function proposalFor(series: Series, point: Point): VsmeProposal | Text {
  const links = VSME_LINKS.filter((link) => isAbout(series, link));
  const no = NO_LINKS.find((link) => isAbout(series, link));
  if (series.scope === 'residents') return RESIDENTS;
  if (no && links.length === 0) return no.why;
  if (links.length === 0) return NOTHING;
  if (series.scope !== 'organisation') return NOT_THE_WHOLE;
  if (point.isDisputed) return DISPUTED;
  for (const link of links) {
    for (const unit of link.units) {
      const value = sameUnit(series.unit, unit) ? point.value : convertAmount(point.value, series.unit, unit);
      if (value !== null) return proposal(series, point, link, value, unit);
    }
  }
  return wrongUnit(series, links);
}

function proposal(series: Series, point: Point, link: VsmeLink, value: number, unit: string): VsmeProposal {
  const { label } = DATAPOINTS.find(({ id }) => id === link.datapoint)!;
  const isConverted = !sameUnit(series.unit, unit) && value !== point.value;
  return {
    link,
    label,
    value,
    unit,
    series,
    point,
    isConverted,
    warnings: [...(link.caution ? [link.caution] : []), ...(point.estimated ? [ESTIMATED] : [])],
  };
}

function isAbout({ maalepunkt, indicator }: Series, link: Pick<VsmeLink, 'maalepunkt' | 'names'>): boolean {
  const name = compactText(indicator);
  return maalepunkt.id === link.maalepunkt && link.names.some((one) => compactText(one) === name);
}

const RESIDENTS: Text = {
  da: 'Beboernes eget forbrug hører ikke til organisationens opgørelse og foreslås aldrig.',
  en: 'What residents use themselves is no part of the organisation’s statement and is never proposed.',
};
const NOT_THE_WHOLE: Text = {
  da: 'VSME gælder hele organisationen. Læg først afdelingernes tal sammen, og kun det, der er organisationens eget.',
  en: 'VSME is about the whole organisation. First add the figures of the afdelinger up, and only what is the organisation’s own.',
};
const NOTHING: Text = {
  da: 'Intet datapunkt i VSME spørger om netop dette.',
  en: 'No datapoint of VSME asks for exactly this.',
};
const DISPUTED: Text = {
  da: 'Der står to forskellige tal for det samme. Slet det, der er forkert.',
  en: 'There are two different figures for the same. Delete the wrong one.',
};
const ESTIMATED: Text = { da: 'Tallet er et skøn.', en: 'The figure is an estimate.' };

function proposedAlready({ link, point }: VsmeProposal): Text {
  const place = placeOf(point.figure);
  return {
    da: `${link.datapoint} foreslås allerede fra ${place}.`,
    en: `${link.datapoint} is proposed from ${place} already.`,
  };
}

function wrongUnit({ unit }: Series, links: readonly VsmeLink[]): Text {
  const wanted = links.map(({ units }) => units[0]).join(' / ');
  return {
    da: `${unit === '' ? 'Tallet har ingen enhed og' : unit} kan ikke omregnes til ${wanted}, som VSME skal have.`,
    en: `${unit === '' ? 'The figure has no unit and' : unit} cannot be converted to ${wanted}, which VSME wants.`,
  };
}

/** `1.500 kWh = 1,5 MWh`; `null` when nothing was converted. */
export function conversionText({ isConverted, point, series, value, unit }: VsmeProposal): Text | null {
  if (!isConverted) return null;
  const [from, to] = [quotedValue(point.value), quotedValue(value)];
  return {
    da: `${from.da} ${series.unit} = ${to.da} ${unit}`,
    en: `${from.en} ${series.unit} = ${to.en} ${unit}`,
  };
}
