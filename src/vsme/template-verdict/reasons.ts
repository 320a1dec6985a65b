import type { Finding } from '../../validation/finding';
import { formatCell, parseCell } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import { quotedValue } from '../../workbook/shown-value';
import type { Snapshot } from '../../workbook/snapshot';
import type { Text } from '../../workbook/text';
import type { Completeness } from '../completeness';
import type { Report } from '../report';
import { VSME_RULES } from '../rules/vsme-rules';
import { QUIRKS, type Quirk } from './quirks';
import { passes, type TemplateStatus } from './template-status';
import type { Judged, TemplateVerdict } from './template-verdict';

interface Grounds {
  readonly snapshot: Snapshot;
  readonly report: Report;
  readonly judged: Judged;
  readonly completeness: Completeness;
  readonly read: (value: CellValue) => TemplateStatus;
}

const RULES = new Map(VSME_RULES.map((rule) => [rule.id, rule]));

/** Why the template and Kompasark do not say the same of a disclosure. */
export function reasonsFor(verdict: Omit<TemplateVerdict, 'reasons'>, grounds: Grounds): readonly Text[] {
  if (verdict.passes === null) return [UNREADABLE];
  if (verdict.passes === verdict.ours) return [];
  return verdict.passes ? whyTooKind(verdict, grounds) : whyTooStrict(verdict, grounds);
}

function whyTooKind(
  { disclosure, statuses }: Omit<TemplateVerdict, 'reasons'>,
  grounds: Grounds,
): readonly Text[] {
  const { judged, completeness } = grounds;
  if (completeness.wrong.length === 0 && statuses.every(({ status }) => status === 'none'))
    return [NOT_BEGUN];
  const reasons: Text[] = [];
  if (statuses.some(({ status }) => status === 'sensitive')) reasons.push(LOOKS_AWAY);
  const quirks = quirksOf(disclosure, 'kind', grounds);
  reasons.push(...quirks.map(({ text }) => text));
  const errors = judged.findings.filter(
    (finding) => finding.severity === 'error' && finding.disclosure === disclosure,
  );
  const unknown = [...new Set(errors.map(({ rule }) => rule))].filter((id) => !isEfragRule(id));
  reasons.push(...unknown.flatMap((id) => notCheckedThere(id)));
  const explained = new Set([...errors, ...quirks].flatMap(coveredBy));
  const askedByUs = completeness.missing.filter((id) => !explained.has(id));
  if (askedByUs.length > 0) reasons.push(notAskedThere(askedByUs, grounds.report));
  return reasons.length > 0 ? reasons : [NOT_COUNTED];
}

function coveredBy(reason: Finding | Quirk): readonly string[] {
  return 'datapoints' in reason ? reason.datapoints : [reason.datapoint];
}

function whyTooStrict({ disclosure }: Omit<TemplateVerdict, 'reasons'>, grounds: Grounds): readonly Text[] {
  const accepted = grounds.judged.accepted.filter((finding) => finding.disclosure === disclosure);
  const known = [
    ...(accepted.length > 0 ? [ACCEPTED] : []),
    ...quirksOf(disclosure, 'strict', grounds).map(({ text }) => text),
  ];
  return [...(known.length > 0 ? known : [NOT_IN_THE_STANDARD]), ...complaintsAt(disclosure, grounds)];
}

/** Rules say of themselves which check of EFRAG's they restate: `EFRAG F282`. */
function isEfragRule(id: string): boolean {
  return RULES.get(id)?.source.startsWith('EFRAG') === true;
}

function notCheckedThere(id: string): readonly Text[] {
  const title = RULES.get(id)?.title;
  return title
    ? [
        {
          da: `Skabelonen kontrollerer ikke dette: ${title.da}.`,
          en: `The template does not check this: ${title.en}.`,
        },
      ]
    : [];
}

function notAskedThere(ids: readonly string[], { datapoints }: Report): Text {
  const labels = ids.flatMap((id) => datapoints.get(id)?.datapoint.label ?? []);
  return {
    da: `Skabelonen kræver ikke ${labels.map(({ da }) => `»${da}«`).join(', ')}.`,
    en: `The template does not demand ${labels.map(({ en }) => `“${en}”`).join(', ')}.`,
  };
}

function quirksOf(disclosure: string, side: Quirk['side'], { judged, report }: Grounds): readonly Quirk[] {
  const troubled = new Set(judged.completeness.flatMap(({ missing, wrong }) => [...missing, ...wrong]));
  for (const { datapoint } of judged.findings) troubled.add(datapoint);
  return QUIRKS.filter(
    ({ datapoints, when, ...quirk }) =>
      quirk.disclosure === disclosure &&
      quirk.side === side &&
      (datapoints.length === 0 || datapoints.some((id) => troubled.has(id))) &&
      (when?.(report) ?? true),
  );
}

/** The cells beside the answers in which the template complains: they stand in the row of what they complain of. */
function complaintsAt(disclosure: string, { snapshot, report, read }: Grounds): readonly Text[] {
  const rows = new Map<string, Set<number>>();
  const answers = new Set<string>();
  for (const bound of report.datapoints.values()) {
    if (bound.disclosure !== disclosure) continue;
    for (const { sheet, cell } of bound.cells) {
      const at = parseCell(cell);
      if (!at) continue;
      rows.set(sheet, (rows.get(sheet) ?? new Set()).add(at.row));
      answers.add(`${sheet}!${cell}`);
    }
  }
  const complaints: Text[] = [];
  for (const [sheet, wanted] of rows) {
    for (const [at, { value }] of snapshot.contents.get(sheet)?.cells ?? []) {
      const cell = formatCell(at);
      if (!wanted.has(at.row) || answers.has(`${sheet}!${cell}`) || passes(read(value)) !== false) continue;
      const says = quotedValue(value);
      complaints.push({
        da: `Skabelonen skriver ${says.da} i ${sheet}!${cell}.`,
        en: `The template writes ${says.en} in ${sheet}!${cell}.`,
      });
    }
  }
  return complaints.slice(0, MOST_COMPLAINTS);
}

/** A table can complain in a hundred rows; the first few show where. */
const MOST_COMPLAINTS = 3;

const UNREADABLE: Text = {
  da: 'Skabelonens status er ingen af dens egne: formlen viser en fejl, er overskrevet, eller er beregnet i et andet visningssprog.',
  en: 'The template’s status is none of its own: the formula shows an error, has been overwritten, or was calculated in another display language.',
};
const NOT_BEGUN: Text = {
  da: 'Skabelonen viser »-«, så længe modulet ikke er valgt, eller der ikke er begyndt på oplysningen, og regner det ikke for en mangel.',
  en: 'The template shows “-” until the module is chosen or the disclosure has been begun, and does not count that as missing.',
};
const LOOKS_AWAY: Text = {
  da: 'Skabelonen ser ikke på det, der er markeret som fortroligt, heller ikke når tallene stadig står der.',
  en: 'The template does not look at what is ticked as sensitive, even when the figures still stand there.',
};
const NOT_COUNTED: Text = {
  da: 'Skabelonen kontrollerer det, men dens status på indholdsarket tæller det ikke med.',
  en: 'The template checks it, but its status on the contents sheet does not count it.',
};
const ACCEPTED: Text = {
  da: 'Fejlen er accepteret med en begrundelse i Kompasark; det ved skabelonen ikke.',
  en: 'The error has been accepted with a reason in Kompasark, which the template does not know.',
};
const NOT_IN_THE_STANDARD: Text = {
  da: 'Skabelonen stiller her et krav, som standarden ikke gør obligatorisk; kun en advarsel i Kompasark.',
  en: 'The template demands something here that the standard does not make mandatory; a warning at most in Kompasark.',
};
